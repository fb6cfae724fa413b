package pullquote.article.revision;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A stretch of a text, cut into pieces that lie side by side and cover it.
 *
 * @param bounds where each piece starts and, last, where the last one ends; offsets into the text, ascending
 */
record Pieces(String text, List<Integer> bounds) {

    /** Each paragraph with the blank line behind it. */
    static Pieces paragraphs(String text) {
        List<Integer> bounds = new ArrayList<>(List.of(0));
        for (int at = text.indexOf("\n\n"); at >= 0; at = text.indexOf("\n\n", at + 2)) {
            bounds.add(at + 2);
        }
        return closed(text, bounds, text.length());
    }

    /** Words, runs of white space, and all other characters one by one. No pair of surrogates is cut. */
    static Pieces words(String text, int start, int end) {
        List<Integer> bounds = new ArrayList<>(List.of(start));
        for (int i = start + 1; i < end; i++) {
            Kind kind = Kind.of(text.charAt(i));
            if (kind == Kind.OTHER || kind != Kind.of(text.charAt(i - 1))) {
                bounds.add(i);
            }
        }
        return closed(text, bounds, end);
    }

    int count() {
        return bounds.size() - 1;
    }

    int start(int piece) {
        return bounds.get(piece);
    }

    String piece(int i) {
        return text.substring(start(i), start(i + 1));
    }

    boolean isWord(int piece) {
        return Kind.of(text.charAt(start(piece))) == Kind.WORD;
    }

    boolean isSpace(int piece) {
        return Kind.of(text.charAt(start(piece))) == Kind.SPACE;
    }

    /** The pieces as numbers, the same number for the same piece: much faster to compare than words. */
    List<Integer> numbered(Map<String, Integer> numbers) {
        List<Integer> numbered = new ArrayList<>(count());
        for (int i = 0; i < count(); i++) {
            numbered.add(numbers.computeIfAbsent(piece(i), piece -> numbers.size()));
        }
        return numbered;
    }

    private static Pieces closed(String text, List<Integer> bounds, int end) {
        if (bounds.get(bounds.size() - 1) != end) {
            bounds.add(end);
        }
        return new Pieces(text, bounds);
    }

    private enum Kind {
        WORD,
        SPACE,
        OTHER;

        static Kind of(char c) {
            if (Character.isWhitespace(c)) {
                return SPACE;
            }
            if (Character.isIdeographic(c)) {
                // Scripts without spaces: a clause would be one word.
                return OTHER;
            }
            boolean word = Character.isLetterOrDigit(c) || Character.isSurrogate(c) || isMark(c);
            return word ? WORD : OTHER;
        }

        private static boolean isMark(char c) {
            int type = Character.getType(c);
            return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
        }
    }
}
