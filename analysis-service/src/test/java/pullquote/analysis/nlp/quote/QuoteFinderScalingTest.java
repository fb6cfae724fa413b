package pullquote.analysis.nlp.quote;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pullquote.analysis.nlp.text.Document;
import pullquote.analysis.nlp.text.Segmenter;

/** Cost grows with length. The limits are many times what is needed, so that only a square can miss them. */
class QuoteFinderScalingTest {

    private static final int MEGABYTE = 1 << 20;
    private static final Duration LIMIT = Duration.ofSeconds(20);
    private static final Segmenter SEGMENTER = Segmenter.load();
    private static final QuoteFinder FINDER = QuoteFinder.load();

    @ParameterizedTest
    @ValueSource(
            strings = {"\"", "“", "”", "'", "''", "«", "\"a\" ", "“a ", "'a ", "<a ", "a\" ", "\"\n\n", "said ", ", "})
    void manyOfOnePieceTakeLinearTime(String piece) {
        String text = piece.repeat(MEGABYTE / 32 / piece.length());
        assertThat(time(SEGMENTER.read(text, false))).isLessThan(LIMIT);
    }

    @Test
    void oneParagraphOfManyQuotationsTakesLinearTime() {
        String text = "\"The bridge is late,\" said the mayor. ".repeat(4_000);
        assertThat(time(SEGMENTER.read(text, false))).isLessThan(LIMIT);
    }

    @Test
    void oneQuotationOfManyParagraphsIsOne() {
        Document document =
                SEGMENTER.read("The mayor said: " + "\"The bridge is late.\n\n".repeat(4_000) + "\"End.\"", false);
        List<Quotation> quotations = FINDER.find(document, List.of());
        assertThat(quotations).hasSize(1);
        assertThat(quotations.get(0).parts()).hasSize(4_001);
    }

    private static Duration time(Document document) {
        long start = System.nanoTime();
        FINDER.find(document, List.of());
        return Duration.ofNanos(System.nanoTime() - start);
    }
}
