package pullquote.article.clean;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** Scraped articles with hand-made answers that are kept outside the project: what the cleaner must make of them. */
class SharedArticleTest {

    private static final Path ARTICLES = Path.of("../../shared/articles");

    @Test
    void eachSharedArticleGivesItsHandMadeAnswer() throws IOException {
        Assumptions.assumeTrue(
                Files.isDirectory(ARTICLES), "skipped: there is no ../shared/articles beside the project");
        try (Stream<Path> files = Files.list(ARTICLES)) {
            for (Path gold :
                    files.filter(file -> file.toString().endsWith(".gold.json")).toList()) {
                assertAnswer(new ObjectMapper().readTree(gold.toFile()));
            }
        }
    }

    private static void assertAnswer(JsonNode gold) throws IOException {
        CleanArticle article = TextCleaner.clean(
                Files.readString(ARTICLES.resolve(gold.get("file").asText())));
        assertThat(article.headline()).hasValue(gold.get("headline").asText());
        assertThat(article.paragraphs()).hasSize(gold.get("bodyParagraphs").asInt());
        assertThat(article.paragraphs().get(0))
                .startsWith(gold.get("bodyStartsWith").asText());
        assertThat(article.paragraphs().get(article.paragraphs().size() - 1))
                .endsWith(gold.get("bodyEndsWith").asText());
        assertThat(article.removed().stream().map(Removed::text))
                .containsExactlyInAnyOrderElementsOf(() -> Stream.iterate(
                                0, i -> i < gold.get("boilerplate").size(), i -> i + 1)
                        .map(i -> gold.get("boilerplate").get(i).asText())
                        .iterator());
    }
}
