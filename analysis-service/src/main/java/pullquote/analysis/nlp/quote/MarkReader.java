package pullquote.analysis.nlp.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import pullquote.analysis.nlp.quote.Mark.Family;
import pullquote.analysis.nlp.quote.Mark.Side;

/** Reads the quotation marks of a text, and leaves out apostrophes, inches, feet and seconds of arc. */
final class MarkReader {

    /** Words that lose their beginning to an apostrophe, which then looks like an opening mark. */
    private static final Set<String> CLIPPED =
            Set.of("tis", "twas", "em", "til", "till", "cause", "cuz", "bout", "round", "n", "nuff", "twere", "neath");

    private final String text;
    private final int end;
    private final List<Mark> marks = new ArrayList<>();
    /** No tag ends before this offset: it has been looked for. */
    private int noTagBefore;

    private MarkReader(String text, int end) {
        this.text = text;
        this.end = end;
    }

    /** The marks of a part of a text, in order. */
    static List<Mark> read(String text, int start, int end) {
        MarkReader reader = new MarkReader(text, end);
        int at = start;
        while (at < end) {
            int tagEnd = reader.tagEnd(at);
            at = tagEnd > at ? tagEnd : reader.readAt(at, start);
        }
        return reader.marks;
    }

    /** Where the tag ends that opens at an offset; the offset itself where none does. Marks in tags are markup. */
    private int tagEnd(int at) {
        boolean opens = text.charAt(at) == '<'
                && at + 1 < end
                && (Character.isLetter(text.charAt(at + 1)) || text.charAt(at + 1) == '/');
        if (!opens || at < noTagBefore) {
            return at;
        }
        int close = at;
        while (close < end && text.charAt(close) != '>') {
            close++;
        }
        noTagBefore = close == end ? end : noTagBefore;
        return close == end ? at : close + 1;
    }

    private int readAt(int at, int start) {
        char c = text.charAt(at);
        boolean before = at == start || isBoundaryBefore(text.charAt(at - 1));
        switch (c) {
            case '"', '\u201f', '\uff02' -> straightDouble(at, at + 1, before);
            // A low mark opens in German and Polish, and “ then closes: the pairer knows what is open.
            case '\u201c' -> add(at, at + 1, Family.DOUBLE, before ? Side.OPEN : Side.EITHER);
            case '\u201e' -> add(at, at + 1, Family.DOUBLE, Side.OPEN);
            case '\u201d' -> add(at, at + 1, Family.DOUBLE, before && isWordAt(at + 1) ? Side.EITHER : Side.CLOSE);
            case '\u00ab', '\u00bb' -> add(at, at + 1, Family.GUILLEMET, guillemet(c == '\u00ab', at, before));
            case '\u2039', '\u203a' -> add(at, at + 1, Family.SMALL_GUILLEMET, guillemet(c == '\u2039', at, before));
            case '\u201a' -> add(at, at + 1, Family.SINGLE, before ? Side.OPEN : Side.CLOSE);
            case '\'', '\u2018', '\u2019', '\u201b', '`' -> {
                if (at + 1 < end && isSingle(text.charAt(at + 1)) && isPairOfSingles(at)) {
                    straightDouble(at, at + 2, before);
                    return at + 2;
                }
                single(c, at, before);
            }
            default -> {}
        }
        return at + 1;
    }

    private static boolean isSingle(char c) {
        return c == '\'' || c == '\u2018' || c == '\u2019' || c == '`';
    }

    /** Whether two equal single marks stand for a double one; three are a double and a single one, whose order the side tells. */
    private boolean isPairOfSingles(int at) {
        return text.charAt(at) == text.charAt(at + 1);
    }

    private void straightDouble(int from, int to, boolean before) {
        boolean after = to >= end || isBoundaryAfter(text.charAt(to));
        boolean afterDigit = from > 0 && Character.isDigit(text.charAt(from - 1));
        if (afterDigit && isInches(from)) {
            return;
        }
        Side side = before == after ? Side.EITHER : before ? Side.OPEN : Side.CLOSE;
        marks.add(new Mark(from, to, Family.DOUBLE, side, afterDigit));
    }

    /** Whether the mark follows feet and inches, as in 6'2". */
    private boolean isInches(int at) {
        int i = at - 1;
        while (i > 0 && (Character.isDigit(text.charAt(i)) || text.charAt(i) == '.') && at - i < 5) {
            i--;
        }
        int foot = i > 0 && text.charAt(i) == ' ' ? i - 1 : i;
        return foot > 0
                && (text.charAt(foot) == '\'' || text.charAt(foot) == '\u2019' || text.charAt(foot) == '\u2032')
                && Character.isDigit(text.charAt(foot - 1));
    }

    private static Side guillemet(boolean left, int at, boolean before) {
        if (at == 0) {
            return Side.OPEN;
        }
        // French and Swiss «…», German and Danish »…«: the space around tells which of the two.
        return left ? (before ? Side.OPEN : Side.EITHER) : (before ? Side.EITHER : Side.CLOSE);
    }

    private void single(char c, int at, boolean before) {
        boolean wordAfter = isWordAt(at + 1);
        boolean wordBefore = at > 0 && Character.isLetterOrDigit(text.charAt(at - 1));
        if (wordBefore && wordAfter || c == '\u2019' && before && wordAfter || c == '`' && !before) {
            return;
        }
        if (before && at + 1 < end && !Character.isWhitespace(text.charAt(at + 1))) {
            if (!isClipped(at + 1) && c != '\u2019') {
                add(at, at + 1, Family.SINGLE, Side.OPEN);
            }
            return;
        }
        if (!before && !wordAfter && c != '\u2018' || c == '\u2018' && !wordAfter && !before) {
            marks.add(new Mark(at, at + 1, Family.SINGLE, Side.CLOSE, wordBefore));
        }
    }

    private boolean isClipped(int from) {
        if (Character.isDigit(text.charAt(from))) {
            int i = from;
            while (i < end && i - from < 3 && Character.isDigit(text.charAt(i))) {
                i++;
            }
            return i - from == 2 && (i == end || !Character.isLetterOrDigit(text.charAt(i)) || text.charAt(i) == 's');
        }
        int i = from;
        while (i < end && i - from < 7 && Character.isLetter(text.charAt(i))) {
            i++;
        }
        return CLIPPED.contains(text.substring(from, i).toLowerCase(Locale.ROOT));
    }

    private boolean isWordAt(int at) {
        return at < end && Character.isLetterOrDigit(text.charAt(at));
    }

    private static boolean isBoundaryBefore(char c) {
        return isSpace(c) || "([{<\u2014\u2013-/\"\u201c\u201e\u00ab\u2018`'>=*_|".indexOf(c) >= 0;
    }

    private static boolean isBoundaryAfter(char c) {
        return isSpace(c) || ")]}>\u2014\u2013-/,.;:!?\u2026<*_|".indexOf(c) >= 0;
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private void add(int from, int to, Family family, Side side) {
        marks.add(new Mark(from, to, family, side, false));
    }
}
