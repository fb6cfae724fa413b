package pullquote.analysis.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import pullquote.analysis.dashboard.MarkedText.MarkedParagraph;
import pullquote.analysis.nlp.Analysis;
import pullquote.analysis.nlp.entity.Entity;
import pullquote.analysis.nlp.entity.EntityType;
import pullquote.analysis.nlp.entity.Mention;
import pullquote.analysis.nlp.quote.Quotation;
import pullquote.analysis.nlp.summary.Summary;
import pullquote.analysis.nlp.text.Span;

class MarkedTextTest {

    private static final String TEXT = "Pier opens\n\n\"At last,\" said Ada Lund. The pier was shut for a year.";

    @Test
    void mentionQuotationAndSummarySentenceAreDrawnWhereTheyStand() {
        Entity lund = entity("Ada Lund", 28, 36);
        Quotation quotation = quotation(13, 21);
        Analysis analysis = new Analysis(new Summary(List.of(new Span(38, 67))), List.of(lund), List.of(quotation));

        List<MarkedParagraph> paragraphs = MarkedText.of(TEXT, analysis, QuoteNote.of(TEXT, analysis.quotations()));

        assertThat(paragraphs).hasSize(2);
        List<Piece> pieces = paragraphs.get(1).pieces();
        assertThat(pieces.stream().filter(Piece::quoted).map(Piece::text)).containsExactly("At last,");
        assertThat(pieces.stream().filter(piece -> piece.entity().isPresent()).map(Piece::text))
                .containsExactly("Ada Lund");
        assertThat(pieces.stream().filter(Piece::summary).map(Piece::text))
                .containsExactly("The pier was shut for a year.");
        assertThat(paragraphs.get(1).notes()).extracting(QuoteNote::number).containsExactly(1);
        assertThat(paragraphs.get(0).notes()).isEmpty();
    }

    @Test
    void everyQuotationAndSummarySentenceHasOneAnchor() {
        Analysis analysis = new Analysis(
                new Summary(List.of(new Span(12, 37))), List.of(), List.of(quotation(13, 21), quotation(38, 66)));

        assertThat(MarkedText.of(TEXT, analysis, List.of()).stream()
                        .flatMap(paragraph -> paragraph.pieces().stream())
                        .flatMap(piece -> piece.anchors().stream()))
                .containsExactly("summary-1", "quote-13", "quote-38");
    }

    @Property
    void piecesJoinedAreTheParagraphs(@ForAll("spans") List<Span> spans) {
        List<Entity> entities = new ArrayList<>();
        List<Quotation> quotations = new ArrayList<>();
        for (Span span : spans) {
            entities.add(entity("x", span.start(), span.end()));
            quotations.add(quotation(span.start(), span.end()));
        }
        Analysis analysis = new Analysis(new Summary(spans), entities, quotations);

        List<MarkedParagraph> paragraphs = MarkedText.of(TEXT, analysis, List.of());

        assertThat(paragraphs.stream()
                        .map(paragraph ->
                                paragraph.pieces().stream().map(Piece::text).collect(Collectors.joining()))
                        .collect(Collectors.joining("\n\n")))
                .isEqualTo(TEXT);
    }

    @Provide
    static Arbitrary<List<Span>> spans() {
        Arbitrary<Integer> offset = Arbitraries.integers().between(0, TEXT.length());
        return Combinators.combine(offset, offset)
                .as((a, b) -> new Span(Math.min(a, b), Math.max(a, b)))
                .list()
                .ofMaxSize(12);
    }

    private static Entity entity(String name, int start, int end) {
        return new Entity(
                name, EntityType.PERSON, List.of(), List.of(new Mention(new Span(start, end), EntityType.PERSON)));
    }

    private static Quotation quotation(int start, int end) {
        return new Quotation(
                Quotation.Kind.DIRECT, List.of(new Span(start, end)), Optional.empty(), Optional.empty(), 1, List.of());
    }
}
