package pullquote.article.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkiverse.resteasy.problem.HttpProblem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import pullquote.article.clean.CleanArticle;

class NinjsTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Path PAIRS = Path.of("src/test/resources/pullquote/article/ninjs");

    static List<Path> pairs() throws IOException {
        try (Stream<Path> files = Files.list(PAIRS)) {
            return files.filter(file -> !file.toString().endsWith(".expected.json"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void itemIsReadAsExpected(Path item) throws IOException {
        Path expected = Path.of(item.toString().replace(".json", ".expected.json"));
        assertThat(fields(Ninjs.read(JSON.readTree(item.toFile())))).isEqualTo(JSON.readTree(expected.toFile()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "no uri                   | {\"bodies\": [{\"value\": \"A b.\"}]}                                              | 400",
                "version 2                | {\"uri\": \"urn:a:b\", \"body_text\": \"A b.\"}                                   | 400",
                "bodies that are no list  | {\"uri\": \"urn:a:b\", \"bodies\": {\"value\": \"A b.\"}}                         | 400",
                "a time that is none      | {\"uri\": \"urn:a:b\", \"firstCreated\": \"x\", \"bodies\": [{\"value\": \"A b.\"}]} | 400",
                "an array                 | []                                                                            | 400",
                "a picture                | {\"uri\": \"urn:a:b\", \"type\": \"picture\"}                                     | 422",
                "no text                  | {\"uri\": \"urn:a:b\", \"bodies\": [{\"value\": \" \"}]}                         | 422",
                "XML alone                | {\"uri\": \"urn:a:b\", \"bodies\": [{\"contentType\": \"application/nitf+xml\", \"value\": \"<nitf/>\"}]} | 422",
                "a withheld one           | {\"uri\": \"urn:a:b\", \"pubStatus\": \"withheld\", \"bodies\": [{\"value\": \"A b.\"}]} | 422",
                "one under embargo        | {\"uri\": \"urn:a:b\", \"embargoedUntil\": \"9000-01-01T00:00:00Z\", \"bodies\": [{\"value\": \"A b.\"}]} | 422",
            })
    void whatIsNoArticleIsRefused(String what, String item, int status) {
        assertThatThrownBy(() -> Ninjs.read(JSON.readTree(item)))
                .isInstanceOfSatisfying(
                        HttpProblem.class,
                        problem -> assertThat(problem.getStatusCode()).isEqualTo(status));
    }

    @Test
    void embargoThatIsOverIsNone() throws IOException {
        assertThat(Ninjs.read(JSON.readTree("{\"uri\": \"urn:a:b\", \"embargoedUntil\": \"2020-01-01T00:00:00Z\","
                                + " \"bodies\": [{\"value\": \"A b.\"}]}"))
                        .paragraphs())
                .containsExactly("A b.");
    }

    private static JsonNode fields(CleanArticle article) {
        ObjectNode fields = JSON.createObjectNode();
        put(fields, "url", article.url());
        put(fields, "headline", article.headline());
        put(fields, "byline", article.byline());
        put(fields, "dateline", article.dateline());
        put(fields, "publisher", article.publisher());
        put(fields, "publishedAt", article.publishedAt());
        put(fields, "language", article.language());
        ArrayNode paragraphs = fields.putArray("paragraphs");
        article.paragraphs().forEach(paragraphs::add);
        return fields;
    }

    private static void put(ObjectNode fields, String name, Optional<?> value) {
        value.ifPresent(present -> fields.put(name, present.toString()));
    }
}
