package pullquote.analysis.nlp.summary;

import java.util.List;
import pullquote.analysis.nlp.text.Span;

/**
 * How long a summary may be, and what it is about.
 *
 * @param sentences at most so many sentences, 1 to 20
 * @param words at most so many words; only where no sentence is that short, the shortest exceeds it
 * @param focus where the one thing is named that the summary shall be about; empty where it is about the whole text
 */
public record SummaryOptions(int sentences, int words, List<Span> focus) {

    public static final int MOST_SENTENCES = 20;
    public static final int MOST_WORDS = 1000;

    public SummaryOptions {
        if (sentences < 1 || sentences > MOST_SENTENCES) {
            throw new IllegalArgumentException("A summary has 1 to " + MOST_SENTENCES + " sentences, not " + sentences);
        }
        if (words < 1 || words > MOST_WORDS) {
            throw new IllegalArgumentException("A summary has 1 to " + MOST_WORDS + " words, not " + words);
        }
        focus = List.copyOf(focus);
    }

    /** At most {@code sentences} sentences, 1 to 20. */
    public static SummaryOptions ofSentences(int sentences) {
        return new SummaryOptions(sentences, MOST_WORDS, List.of());
    }

    /** At most {@code words} words, 1 to 1000, in at most 20 sentences. */
    public static SummaryOptions ofWords(int words) {
        return new SummaryOptions(MOST_SENTENCES, words, List.of());
    }

    /** The same length, chosen from the sentences that hold one of these mentions. */
    public SummaryOptions about(List<Span> mentions) {
        return new SummaryOptions(sentences, words, mentions);
    }
}
