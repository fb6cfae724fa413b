package pullquote.analysis.dashboard;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import pullquote.analysis.nlp.Analysis;
import pullquote.analysis.nlp.entity.Entity;
import pullquote.analysis.nlp.entity.Mention;
import pullquote.analysis.nlp.quote.Quotation;
import pullquote.analysis.nlp.text.Span;

/**
 * A text cut into paragraphs, and each paragraph into the pieces that are drawn alike: where a mention, a quotation or a sentence of the
 * summary starts or ends, a new piece starts. Joined again, the pieces are the paragraphs.
 */
public final class MarkedText {

    /**
     * A paragraph as it is drawn.
     *
     * @param span where it stands in the text
     * @param pieces its stretches, in order
     * @param notes the quotations that start in it, for the margin
     */
    public record MarkedParagraph(Span span, List<Piece> pieces, List<QuoteNote> notes) {}

    private final String text;
    private final TreeMap<Integer, Highlight> entities = new TreeMap<>();
    private final TreeMap<Integer, Integer> quoted = new TreeMap<>();
    private final TreeMap<Integer, Integer> summary = new TreeMap<>();
    private final TreeMap<Integer, List<String>> anchors = new TreeMap<>();
    private final TreeSet<Integer> cuts = new TreeSet<>();
    private final List<QuoteNote> notes;

    private record Highlight(int end, Entity entity) {}

    private MarkedText(String text, Analysis analysis, List<QuoteNote> notes) {
        this.text = text;
        this.notes = notes;
        for (int i = 0; i < analysis.entities().size(); i++) {
            Entity entity = analysis.entities().get(i);
            for (Mention mention : entity.mentions()) {
                entities.put(mention.start(), new Highlight(mention.end(), entity));
                cut(mention.span());
            }
            anchor(entity.mentions().get(0).start(), "entity-" + (i + 1));
        }
        for (Quotation quotation : analysis.quotations()) {
            quotation.parts().forEach(part -> cover(quoted, part));
            anchor(quotation.span().start(), QuoteNote.anchor(quotation.span().start()));
        }
        List<Span> sentences = analysis.summary().sentences();
        for (int i = 0; i < sentences.size(); i++) {
            cover(summary, sentences.get(i));
            anchor(sentences.get(i).start(), "summary-" + (i + 1));
        }
    }

    /** The paragraphs of a text: the stretches between its blank lines. */
    static List<MarkedParagraph> of(String text, Analysis analysis, List<QuoteNote> notes) {
        MarkedText marked = new MarkedText(text, analysis, notes);
        List<MarkedParagraph> paragraphs = new ArrayList<>();
        int start = 0;
        while (start < text.length()) {
            int end = text.indexOf("\n\n", start);
            end = end < 0 ? text.length() : end;
            if (end > start) {
                paragraphs.add(marked.paragraph(new Span(start, end)));
            }
            start = end + 2;
        }
        return paragraphs;
    }

    private void cut(Span span) {
        cuts.add(span.start());
        cuts.add(span.end());
    }

    private void cover(TreeMap<Integer, Integer> ends, Span span) {
        ends.merge(span.start(), span.end(), Math::max);
        cut(span);
    }

    private void anchor(int offset, String id) {
        List<String> here = anchors.computeIfAbsent(offset, o -> new ArrayList<>());
        if (!here.contains(id)) {
            here.add(id);
        }
        cuts.add(offset);
    }

    private MarkedParagraph paragraph(Span span) {
        List<Piece> pieces = new ArrayList<>();
        int from = span.start();
        for (int cut : cuts.subSet(span.start(), false, span.end(), false)) {
            pieces.add(piece(from, cut));
            from = cut;
        }
        pieces.add(piece(from, span.end()));
        List<QuoteNote> here =
                notes.stream().filter(note -> span.contains(note.start())).toList();
        return new MarkedParagraph(span, pieces, here);
    }

    private Piece piece(int start, int end) {
        var mention = entities.floorEntry(start);
        Optional<Entity> entity = mention != null && start < mention.getValue().end()
                ? Optional.of(mention.getValue().entity())
                : Optional.empty();
        return new Piece(
                text.substring(start, end),
                entity,
                covers(quoted, start),
                covers(summary, start),
                anchors.getOrDefault(start, List.of()));
    }

    private static boolean covers(TreeMap<Integer, Integer> ends, int offset) {
        var span = ends.floorEntry(offset);
        return span != null && offset < span.getValue();
    }
}
