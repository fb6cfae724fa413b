package pullquote.analysis.nlp.summary;

import java.util.Collections;
import java.util.List;
import pullquote.analysis.nlp.text.Span;

/**
 * Sentences of the text that stand for the whole.
 *
 * @param sentences where they stand, in order of the text, none overlapping another; a dateline before the first word is left out
 * @param reasons why each was chosen, in words, one list for each sentence
 */
public record Summary(List<Span> sentences, List<List<String>> reasons) {

    public Summary {
        sentences = List.copyOf(sentences);
        reasons = reasons.stream().map(List::copyOf).toList();
        if (reasons.size() != sentences.size()) {
            throw new IllegalArgumentException("Each sentence has its reasons: " + sentences.size() + " sentences, "
                    + reasons.size() + " lists of reasons");
        }
    }

    /** Sentences without their reasons. */
    public Summary(List<Span> sentences) {
        this(sentences, Collections.nCopies(sentences.size(), List.of()));
    }
}
