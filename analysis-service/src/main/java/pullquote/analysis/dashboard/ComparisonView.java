package pullquote.analysis.dashboard;

import java.util.ArrayList;
import java.util.List;
import pullquote.analysis.client.Comparison;
import pullquote.analysis.client.Comparison.Change;
import pullquote.analysis.client.StoredArticle;
import pullquote.analysis.nlp.Analyzer;

/**
 * What differs between two revisions of an article.
 *
 * @param fields beside the text
 * @param paragraphs the newer text, with what the older one had instead
 */
public record ComparisonView(
        String id,
        String headline,
        Side from,
        Side to,
        List<Field> fields,
        List<List<Stretch>> paragraphs,
        String analyzer) {

    /** One of the two revisions. */
    public record Side(int revision, String iso, String time) {

        static Side of(Comparison.Side side) {
            return new Side(side.revision(), Words.iso(side.updatedAt()), Words.minute(side.updatedAt()));
        }
    }

    /** A field that differs; empty where it is not set. */
    public record Field(String name, String from, String to) {}

    /**
     * A stretch of a paragraph.
     *
     * @param kind {@code same}, {@code inserted} or {@code deleted}
     */
    public record Stretch(String kind, String text) {}

    static ComparisonView of(StoredArticle newer, Comparison comparison) {
        return new ComparisonView(
                newer.id().toString(),
                Words.or(newer.headline(), "Without a headline"),
                Side.of(comparison.from()),
                Side.of(comparison.to()),
                // The text starts with the headline, and shows what changed in it.
                comparison.metadata().stream()
                        .filter(field -> !field.field().equals("headline"))
                        .map(field -> new Field(field.field(), Words.or(field.from(), ""), Words.or(field.to(), "")))
                        .toList(),
                paragraphs(newer.text(), comparison.changes()),
                Analyzer.VERSION);
    }

    private static List<List<Stretch>> paragraphs(String text, List<Change> changes) {
        List<List<Stretch>> paragraphs = new ArrayList<>(List.of(new ArrayList<>()));
        int from = 0;
        for (Change change : changes) {
            int start = Math.max(from, change.to().start());
            add(paragraphs, "same", text.substring(from, start));
            add(paragraphs, "deleted", change.from().text());
            from = Math.max(start, change.to().end());
            add(paragraphs, "inserted", text.substring(start, from));
        }
        add(paragraphs, "same", text.substring(from));
        return paragraphs.stream().filter(paragraph -> !paragraph.isEmpty()).toList();
    }

    /** A blank line starts a paragraph, in what was deleted, too. */
    private static void add(List<List<Stretch>> paragraphs, String kind, String text) {
        String[] parts = text.split("\n\n", -1);
        for (int i = 0; i < parts.length; i++) {
            if (i > 0) {
                paragraphs.add(new ArrayList<>());
            }
            if (!parts[i].isEmpty()) {
                paragraphs.get(paragraphs.size() - 1).add(new Stretch(kind, parts[i]));
            }
        }
    }
}
