package pullquote.analysis.client;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.File;
import java.io.IOException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import pullquote.analysis.engine.Source;

/** The consumer's half of the contract: the same file is held against real answers in article-service's tests. */
class ArticleContractTest {

    private static final File SAMPLE = new File("../article-service/src/test/resources/contract/article.json");

    private final ObjectMapper json = new ObjectMapper().registerModule(new JavaTimeModule());

    @Test
    void sampleIsReadWithEveryField() throws IOException {
        StoredArticle article = json.readValue(SAMPLE, StoredArticle.class);
        assertThat(article.headline()).isEqualTo("Harbour Lock Reopens After Two Years");
        assertThat(article.publishedAt()).isEqualTo(Instant.parse("2026-03-02T09:00:00Z"));
        assertThat(article.removed())
                .containsExactly(new StoredArticle.RemovedBlock("Subscribe to our newsletter", "newsletter"));
    }

    @Test
    void textThatOffsetsCountInIsTheOneOfTheContentHash() throws IOException {
        StoredArticle article = json.readValue(SAMPLE, StoredArticle.class);
        assertThat(Source.hash(article.text())).isEqualTo(article.contentHash());
    }

    @Test
    void sampleHoldsExactlyTheFieldsThatAreRead() throws IOException {
        JsonNode sample = json.readTree(SAMPLE);
        List<String> read = Arrays.stream(StoredArticle.class.getRecordComponents())
                .map(component -> component.getName())
                .toList();
        assertThat(sample.fieldNames()).toIterable().containsExactlyInAnyOrderElementsOf(read);
    }
}
