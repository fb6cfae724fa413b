package pullquote.launcher;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Stores articles through the API, as any caller would, and reads what is in them. */
final class Demo {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final HttpClient http = HttpClient.newHttpClient();
    private final ObjectMapper json = new ObjectMapper();
    private final Pair pair;
    private final String key;

    Demo(Pair pair, String key) {
        this.pair = pair;
        this.key = key;
    }

    /** The sample articles of a folder, in the order of their names. */
    static List<Path> samples(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .toList();
        }
    }

    /** Stores a file of the user's: a page where its name says so, else scraped text. */
    JsonNode storeFile(Path file) throws LaunchException, IOException, InterruptedException {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        String type = name.endsWith(".html") || name.endsWith(".htm") ? "text/html" : "text/plain";
        return store(type, Files.readAllBytes(file), file);
    }

    /** Stores a sample: lines {@code field: value}, a line {@code ---}, and the text as a scraper saw it. */
    JsonNode storeSample(Path file) throws LaunchException, IOException, InterruptedException {
        String sample = Files.readString(file);
        int rule = sample.indexOf("\n---\n");
        ObjectNode article = json.createObjectNode();
        sample.substring(0, rule).lines().forEach(line -> {
            String[] field = line.split(": ", 2);
            article.put(field[0], field[1]);
        });
        article.put("text", sample.substring(rule + 5));
        return store("application/json", json.writeValueAsBytes(article), file);
    }

    private JsonNode store(String type, byte[] body, Path file)
            throws LaunchException, IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(pair.articleUrl() + "/v1/articles"))
                .header("Authorization", "Bearer " + key)
                .header("Content-Type", type)
                .timeout(PATIENCE)
                .POST(HttpRequest.BodyPublishers.ofByteArray(body))
                .build();
        return answer(request, "article-service did not take " + file);
    }

    /** What analysis-service says is in a stored article. */
    JsonNode analysis(String articleId) throws LaunchException, IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create(pair.analysisUrl() + "/v1/articles/" + articleId + "/analysis"))
                .timeout(PATIENCE)
                .build();
        return answer(request, "analysis-service did not analyse the article " + articleId);
    }

    /** How many articles analysis-service has put into its database; all of them where it does not follow. */
    int analysed(int all) throws LaunchException, IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(pair.analysisUrl() + "/v1/follower"))
                .timeout(PATIENCE)
                .build();
        HttpResponse<String> response = http.send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
        if (response.statusCode() == 404) {
            return all;
        }
        return parse(response.body())
                .path("generations")
                .path(0)
                .path("articles")
                .asInt();
    }

    private JsonNode answer(HttpRequest request, String complaint)
            throws LaunchException, IOException, InterruptedException {
        HttpResponse<String> response = http.send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
        JsonNode body = parse(response.body());
        if (response.statusCode() >= 300) {
            String detail = body.path("detail").asText(body.path("title").asText(response.body()));
            throw new LaunchException(complaint + " (" + response.statusCode() + "): " + detail);
        }
        return body;
    }

    private JsonNode parse(String body) {
        try {
            return json.readTree(body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
