package pullquote.article.clean;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPInputStream;

/** Pages with answers, from the scoring kit. */
final class EvaluationPages {

    private static final ObjectMapper JSON = new ObjectMapper();

    private EvaluationPages() {}

    /** @param answer the line of the answers: id, url, and what is expected */
    record Page(String id, String url, String html, JsonNode answer) {}

    static List<Page> read(Path answers) {
        try {
            return Files.readAllLines(answers).stream()
                    .map(line -> page(answers.getParent(), line))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Page page(Path folder, String line) {
        try {
            JsonNode answer = JSON.readTree(line);
            try (InputStream in = new GZIPInputStream(
                    Files.newInputStream(folder.resolve(answer.get("html").asText())))) {
                String html = new String(in.readAllBytes(), StandardCharsets.UTF_8);
                return new Page(answer.get("id").asText(), answer.path("url").asText(""), html, answer);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<String> texts(JsonNode array) {
        List<String> texts = new java.util.ArrayList<>();
        array.forEach(text -> texts.add(text.asText()));
        return texts;
    }
}
