package pullquote.analysis.nlp.quote;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import pullquote.analysis.nlp.entity.Entity;
import pullquote.analysis.nlp.entity.EntityGrouper;
import pullquote.analysis.nlp.entity.NameFinder;
import pullquote.analysis.nlp.text.Document;
import pullquote.analysis.nlp.text.Segmenter;
import pullquote.analysis.nlp.text.Span;

class QuoteFinderPropertyTest {

    private static final Segmenter SEGMENTER = Segmenter.load();
    private static final NameFinder NAMES = NameFinder.load();
    private static final EntityGrouper GROUPER = EntityGrouper.load();
    private static final QuoteFinder FINDER = QuoteFinder.load();

    /** Pieces of news with every kind of mark between them, in any order. */
    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> pieces = Arbitraries.of(
                "\"",
                "“",
                "”",
                "'",
                "‘",
                "’",
                "''",
                "``",
                "«",
                "»",
                "„",
                "‹",
                "›",
                "–",
                "—",
                ":",
                ",",
                ".",
                "?",
                "\n",
                "\n\n",
                " ",
                " ",
                "said",
                "Orla Fenn",
                "she",
                "he",
                "the mayor",
                "according to",
                "that",
                "The bridge is late",
                "who",
                "told reporters",
                "6'2\"",
                "’90s",
                "FENN:",
                "From",
                "Rep.",
                "<a title=\"",
                ">",
                "\ud83d\ude00",
                "\u00a0",
                "it",
                "claim",
                "and",
                "5",
                "(",
                ")");
        return pieces.list().ofMaxSize(60).map(list -> String.join("", list));
    }

    @Property(tries = 400)
    void anyTextHasQuotationsWithinItsBounds(@ForAll("texts") String text) {
        for (Quotation quotation : quotations(text)) {
            Span before = new Span(0, 0);
            for (Span part : quotation.parts()) {
                assertThat(part.isEmpty()).isFalse();
                assertThat(part.start()).isGreaterThanOrEqualTo(before.end());
                assertThat(part.end()).isLessThanOrEqualTo(text.length());
                before = part;
            }
        }
    }

    @Property(tries = 400)
    void speakersAndCuesStandInTheText(@ForAll("texts") String text) {
        for (Quotation quotation : quotations(text)) {
            quotation.cue().ifPresent(cue -> assertThat(cue.of(text)).isNotBlank());
            quotation.speaker().ifPresent(speaker -> {
                assertThat(speaker.span().of(text)).isNotBlank();
                assertThat(speaker.name()).isNotBlank();
            });
        }
    }

    @Property(tries = 200)
    void theSameTextHasTheSameQuotations(@ForAll("texts") String text) {
        assertThat(quotations(text)).isEqualTo(quotations(text));
    }

    @Property(tries = 400)
    void aDirectQuotationHasNoMarksAtItsEnds(@ForAll("texts") String text) {
        quotations(text).stream()
                .filter(quotation -> quotation.kind() == Quotation.Kind.DIRECT)
                .flatMap(quotation -> quotation.parts().stream())
                .forEach(part -> assertThat(part.of(text).strip()).isEqualTo(part.of(text)));
    }

    private static List<Quotation> quotations(String text) {
        Document document = SEGMENTER.read(text);
        List<Entity> entities = GROUPER.group(document, NAMES.find(document));
        return FINDER.find(document, entities);
    }
}
