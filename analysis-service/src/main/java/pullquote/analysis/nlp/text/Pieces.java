package pullquote.analysis.nlp.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a sentence where a run without white space is longer than any word or address: the tokenizer compares each character of a run with
 * the whole run, which costs the square of its length.
 */
final class Pieces {

    private static final int LONGEST_RUN = 100;

    private Pieces() {}

    /** The sentence, whole or cut inside its long runs. */
    static List<Span> of(String text, Span sentence) {
        List<Span> pieces = new ArrayList<>();
        int start = sentence.start();
        int run = 0;
        for (int i = sentence.start(); i < sentence.end(); i++) {
            run = Character.isWhitespace(text.charAt(i)) ? 0 : run + 1;
            boolean pair = Character.isHighSurrogate(text.charAt(i));
            if (run >= LONGEST_RUN && !pair) {
                pieces.add(new Span(start, i + 1));
                start = i + 1;
                run = 0;
            }
        }
        if (start < sentence.end()) {
            pieces.add(new Span(start, sentence.end()));
        }
        return pieces;
    }
}
