package pullquote.analysis.nlp.entity.tagger;

import java.util.ArrayList;
import java.util.List;
import pullquote.analysis.nlp.text.Span;

/** Cuts words as the tagger learned them: the possessive is a word of its own, and so is a hyphen between letters ("Lagos", "-", "based"). */
public final class WordParts {

    private WordParts() {}

    /** The parts of a word, in order, in code units from its start; a word that is not cut is its only part. */
    public static List<Span> of(String word) {
        int end = possessive(word);
        List<Span> parts = new ArrayList<>(1);
        int start = 0;
        for (int i = 1; i + 1 < end; i++) {
            if (isHyphen(word.charAt(i)) && isLetter(word.charAt(i + 1)) && endsLetters(word.charAt(i - 1))) {
                parts.add(new Span(start, i));
                parts.add(new Span(i, i + 1));
                start = i + 1;
            }
        }
        parts.add(new Span(start, end));
        if (end < word.length()) {
            parts.add(new Span(end, word.length()));
        }
        return parts;
    }

    /** Where the possessive of a word starts, or its end. */
    private static int possessive(String word) {
        int length = word.length();
        if (length < 3) {
            return length;
        }
        char last = word.charAt(length - 1);
        char beforeLast = word.charAt(length - 2);
        if (last == 's' && isApostrophe(beforeLast)) {
            return length - 2;
        }
        return isApostrophe(last) && beforeLast == 's' ? length - 1 : length;
    }

    private static boolean isApostrophe(char c) {
        return c == '\'' || c == '’';
    }

    private static boolean isHyphen(char c) {
        return c == '-' || c == '‑';
    }

    private static boolean isLetter(char c) {
        return Character.isLetter(c);
    }

    /** "U.S.-led" is cut as well. */
    private static boolean endsLetters(char c) {
        return Character.isLetter(c) || c == '.';
    }
}
