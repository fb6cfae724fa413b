package pullquote.analysis.dashboard;

import java.util.List;
import java.util.Optional;
import pullquote.analysis.dashboard.MarkedText.MarkedParagraph;
import pullquote.analysis.engine.Source;
import pullquote.analysis.nlp.Analysis;
import pullquote.analysis.nlp.entity.Entity;

/**
 * A text and what is in it, as the pages draw them.
 *
 * @param paragraphs the text, cut where its marking changes
 * @param summary the sentences of the summary
 * @param entities who and what is named
 * @param quotes who said what
 * @param problems what could not be told, and why, in words
 * @param links where the same is served as JSON and CSV; empty for a text that is not stored
 */
public record StoryView(
        List<MarkedParagraph> paragraphs,
        List<String> summary,
        List<EntityRow> entities,
        List<QuoteNote> quotes,
        List<String> problems,
        String links) {

    private static final String FOREIGN =
            "This text is not in English. Names and quotations are found in English texts alone; the summary works in any language.";

    /**
     * An entity as the list beside the text shows it.
     *
     * @param name its best full form
     * @param type the style class of its type
     * @param aliases its other surface forms, joined; may be empty
     * @param count number of its mentions
     */
    public record EntityRow(String name, String type, String aliases, int count) {

        static EntityRow of(Entity entity) {
            return new EntityRow(
                    entity.name(),
                    EntityLabels.cssClass(entity.type()),
                    String.join(", ", entity.aliases()),
                    entity.count());
        }
    }

    static StoryView of(Source source, Analysis analysis, Optional<String> links) {
        String text = source.text();
        List<QuoteNote> quotes = QuoteNote.of(text, analysis.quotations());
        return new StoryView(
                MarkedText.of(text, analysis, quotes),
                analysis.summary().sentences().stream()
                        .map(span -> span.of(text))
                        .toList(),
                analysis.entities().stream().map(EntityRow::of).toList(),
                quotes,
                source.english() ? List.of() : List.of(FOREIGN),
                links.orElse(""));
    }
}
