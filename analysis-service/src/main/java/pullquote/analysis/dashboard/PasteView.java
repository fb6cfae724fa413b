package pullquote.analysis.dashboard;

import java.util.List;
import pullquote.analysis.engine.Source;
import pullquote.analysis.nlp.Analysis;
import pullquote.analysis.nlp.Analyzer;

/**
 * The form for a text, and what is in the text that was sent with it.
 *
 * @param stories the one story, or none
 * @param problem why there is none, in words; may be empty
 */
public record PasteView(String text, List<StoryView> stories, String problem, String analyzer) {

    static PasteView empty() {
        return problem("", "");
    }

    static PasteView problem(String text, String problem) {
        return new PasteView(text, List.of(), problem, Analyzer.VERSION);
    }

    static PasteView of(Source source, Analysis analysis) {
        StoryView story = StoryView.of(source, analysis);
        return new PasteView(source.text(), List.of(story), "", Analyzer.VERSION);
    }
}
