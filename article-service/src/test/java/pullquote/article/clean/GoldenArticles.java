package pullquote.article.clean;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The golden pairs beside the tests: what was sent, and the article that must come out of it, as JSON. */
final class GoldenArticles {

    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    private GoldenArticles() {}

    static Stream<String> names(String folder, String suffix) {
        try (Stream<Path> files = Files.list(path(folder, ""))) {
            List<String> names = files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(suffix))
                    .map(name -> name.substring(0, name.length() - suffix.length()))
                    .sorted()
                    .toList();
            return names.stream();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    static String read(String folder, String file) {
        try {
            return Files.readString(path(folder, file));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    static String expected(String folder, String name) {
        return read(folder, name + ".expected.json").strip();
    }

    private static Path path(String folder, String file) {
        return Path.of("src/test/resources/pullquote/article/clean", folder, file);
    }

    /** An article as the golden files have it: fields that are empty are left out. */
    static String json(CleanArticle article) throws IOException {
        ObjectNode json = JSON.createObjectNode();
        put(json, "headline", article.headline());
        put(json, "byline", article.byline());
        put(json, "dateline", article.dateline());
        put(json, "publishedAt", article.publishedAt());
        put(json, "publisher", article.publisher());
        put(json, "url", article.url());
        put(json, "language", article.language());
        ArrayNode paragraphs = json.putArray("paragraphs");
        article.paragraphs().forEach(paragraphs::add);
        ArrayNode removed = json.putArray("removed");
        article.removed().forEach(block -> removed.add(removed(block)));
        return JSON.writeValueAsString(json);
    }

    static String json(NotAnArticleException refusal) throws IOException {
        return JSON.writeValueAsString(JSON.createObjectNode().put("refused", refusal.getMessage()));
    }

    private static JsonNode removed(Removed block) {
        return JSON.createObjectNode().put("reason", block.reason()).put("text", block.text());
    }

    private static void put(ObjectNode json, String field, Optional<?> value) {
        value.ifPresent(found -> json.put(field, found.toString()));
    }
}
