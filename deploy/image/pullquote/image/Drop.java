package pullquote.image;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Sends every file of a folder to article-service, and what comes in later too. It only reads the folder; what it has sent it
 * remembers in memory, since sending an article again changes nothing.
 */
final class Drop {
    private static final Duration PAUSE = Duration.ofSeconds(2);
    private static final Map<String, String> MEDIA_TYPES = Map.of(
            "txt", "text/plain",
            "html", "text/html",
            "htm", "text/html",
            "json", "application/json",
            "ndjson", "application/x-ndjson");

    private final HttpClient http = HttpClient.newHttpClient();
    private final Map<Path, String> sent = new HashMap<>();
    private final String articles;
    private final Path key;

    private Drop(String articles, Path key) {
        this.articles = articles;
        this.key = key;
    }

    /** @param args the folder, article-service's address, and the file with a key that may write */
    public static void main(String[] args) throws InterruptedException {
        Drop drop = new Drop(args[1], Path.of(args[2]));
        while (true) {
            drop.look(Path.of(args[0]));
            Thread.sleep(PAUSE.toMillis());
        }
    }

    private void look(Path folder) throws InterruptedException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                send(file);
            }
        } catch (IOException e) {
            System.err.println("cannot read the folder: " + e);
        }
    }

    private void send(Path file) throws IOException, InterruptedException {
        String name = file.getFileName().toString();
        String mediaType = MEDIA_TYPES.get(name.substring(name.lastIndexOf('.') + 1));
        BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
        String version = attributes.size() + " " + attributes.lastModifiedTime();
        if (mediaType == null || version.equals(sent.get(file)) || isBeingWritten(attributes)) {
            return;
        }
        try {
            HttpResponse<String> answer = http.send(request(file, mediaType), HttpResponse.BodyHandlers.ofString());
            boolean later = List.of(429, 503).contains(answer.statusCode());
            if (!later) {
                sent.put(file, version);
            }
            System.out.println(file + ": " + answer.statusCode() + (answer.statusCode() < 300 ? "" : " " + answer.body()));
        } catch (IOException e) {
            System.err.println(file + ": not sent, will be tried again: " + e);
        }
    }

    /** A file that changed a moment ago may be half of what it will be. */
    private static boolean isBeingWritten(BasicFileAttributes attributes) {
        return attributes.lastModifiedTime().toInstant().isAfter(Instant.now().minus(PAUSE));
    }

    private HttpRequest request(Path file, String mediaType) throws IOException {
        String path = mediaType.endsWith("ndjson") ? "/v1/articles/import" : "/v1/articles";
        return HttpRequest.newBuilder(URI.create(articles + path))
                .header("Authorization", "Bearer " + Files.readString(key).strip())
                .header("Content-Type", mediaType)
                .POST(HttpRequest.BodyPublishers.ofFile(file))
                .build();
    }
}
