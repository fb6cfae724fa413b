package pullquote.analysis.dashboard;

import java.util.List;
import java.util.function.Function;
import pullquote.analysis.dashboard.MarkedText.MarkedParagraph;
import pullquote.analysis.engine.Source;
import pullquote.analysis.nlp.Analysis;
import pullquote.analysis.nlp.entity.Entity;

/**
 * A text and what is in it, as the pages draw them.
 *
 * @param headline the stretches of the headline, where the text is known to start with one; else none
 * @param paragraphs the text without that headline, cut where its marking changes
 * @param summary the sentences of the summary
 * @param entities who and what is named
 * @param speakers who said what
 * @param problems what could not be told, and why, in words
 * @param links where the same is served as JSON and CSV; empty for a text that is not stored
 */
public record StoryView(
        List<Piece> headline,
        List<MarkedParagraph> paragraphs,
        List<String> summary,
        List<EntityGroup> entities,
        List<SpeakerQuotes> speakers,
        List<String> problems,
        String links) {

    private static final String FOREIGN =
            "This text is not in English. Names and quotations are found in English texts alone; the summary works in any language.";

    /** A text that is not stored. */
    static StoryView of(Source source, Analysis analysis) {
        return of(source, analysis, "", entity -> "");
    }

    /**
     * A stored article.
     *
     * @param links where its analysis is served
     * @param across the address of the page about an entity in all articles; empty where there is none
     */
    static StoryView of(Source source, Analysis analysis, String links, Function<Entity, String> across) {
        String text = source.text();
        List<QuoteNote> quotes = QuoteNote.of(text, analysis.quotations());
        List<MarkedParagraph> paragraphs = MarkedText.of(text, analysis, quotes);
        int headlines = source.headline().orElse(false) ? 1 : 0;
        return new StoryView(
                headlines == 0 ? List.of() : paragraphs.get(0).pieces(),
                paragraphs.subList(headlines, paragraphs.size()),
                analysis.summary().sentences().stream()
                        .map(span -> span.of(text))
                        .toList(),
                EntityGroup.of(analysis.entities(), across),
                SpeakerQuotes.of(quotes),
                source.english() ? List.of() : List.of(FOREIGN),
                links);
    }
}
