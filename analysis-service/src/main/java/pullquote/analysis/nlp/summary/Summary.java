package pullquote.analysis.nlp.summary;

import java.util.List;
import pullquote.analysis.nlp.text.Span;

/**
 * Sentences of the text that stand for the whole.
 *
 * @param sentences where they stand, in order of the text
 */
public record Summary(List<Span> sentences) {

    public Summary {
        sentences = List.copyOf(sentences);
    }
}
