package pullquote.analysis.follow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import pullquote.analysis.nlp.quote.Quotation;
import pullquote.analysis.nlp.text.Span;

class AnchorsTest {

    private static final String LONG =
            "We have waited a whole winter for this boat, and nobody on the island wants to wait for another one";

    @Test
    void shortenedQuoteIsTheSame() {
        assertThat(Anchors.areSame(LONG, "We have waited a whole winter for this boat"))
                .isTrue();
        assertThat(Anchors.areSame(LONG, LONG.replace("whole", "long"))).isTrue();
    }

    @Test
    void quoteWithAFewOfTheSameWordsIsAnother() {
        assertThat(Anchors.areSame(LONG, "Nobody on the island wants to hear of the council and its plans again"))
                .isFalse();
        assertThat(Anchors.areSame("No comment", "No comment")).isFalse();
    }

    @Test
    void paraphraseAndShortRemarkHaveNoAnchors() {
        assertThat(Anchors.of(quote(Quotation.Kind.INDIRECT, LONG))).isEmpty();
        assertThat(Anchors.of(quote(Quotation.Kind.DIRECT, "No comment"))).isEmpty();
        assertThat(Anchors.of(quote(Quotation.Kind.DIRECT, LONG))).hasSize(4).isSorted();
    }

    private static QuoteFact quote(Quotation.Kind kind, String text) {
        return new QuoteFact(
                kind,
                text,
                new Span(0, text.length()),
                text,
                0,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false,
                1,
                Set.of());
    }
}
