package pullquote.article.clean;

/** Brings the characters of what was sent into one form: LF line ends, plain spaces, nothing that cannot be seen or stored. */
final class Characters {

    private Characters() {}

    /**
     * The text with LF for every kind of line end, a space for every other kind of white space, and without byte order marks, zero-width
     * and control characters (NUL too, which PostgreSQL refuses), soft hyphens, marks of writing direction, and halves of surrogate pairs. A
     * (non-)joiner stays between letters that it joins. Doing it twice is doing it once.
     */
    static String normalize(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\r') {
                if (i + 1 == text.length() || text.charAt(i + 1) != '\n') {
                    out.append('\n');
                }
            } else if (isLineEnd(c)) {
                out.append('\n');
            } else if (isSpace(c)) {
                out.append(' ');
            } else if (isPair(text, i)) {
                out.append(c).append(text.charAt(++i));
            } else if (isJoiner(c) ? joins(out, text, i) : !isDropped(c)) {
                out.append(c);
            }
        }
        return out.toString();
    }

    /** One line: white space of any kind and length is one space, none at the ends. */
    static String oneLine(String text) {
        String normal = normalize(text);
        StringBuilder out = new StringBuilder(normal.length());
        for (int i = 0; i < normal.length(); i++) {
            char c = normal.charAt(i);
            boolean space = c == ' ' || c == '\n';
            if (!space) {
                out.append(c);
            } else if (!out.isEmpty() && out.charAt(out.length() - 1) != ' ') {
                out.append(' ');
            }
        }
        return out.toString().stripTrailing();
    }

    private static boolean isPair(String text, int at) {
        return Character.isHighSurrogate(text.charAt(at))
                && at + 1 < text.length()
                && Character.isLowSurrogate(text.charAt(at + 1));
    }

    private static boolean isLineEnd(char c) {
        return c == '\n' || c == '\u000B' || c == '\f' || c == '\u0085' || c == '\u2028' || c == '\u2029';
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\t' || Character.isSpaceChar(c);
    }

    private static boolean isJoiner(char c) {
        return c == '\u200C' || c == '\u200D';
    }

    private static boolean isDropped(char c) {
        return Character.isISOControl(c)
                || Character.isSurrogate(c)
                || Character.getType(c) == Character.FORMAT && !isArabicSign(c)
                || c >= '\uFFFE';
    }

    /** Signs that are written around digits: of class Format, but they can be seen. */
    private static boolean isArabicSign(char c) {
        return c >= '\u0600' && c <= '\u08E2' && c != '\u061C';
    }

    /** A joiner has work to do between two letters or signs beyond Latin; elsewhere it is invisible dirt. */
    private static boolean joins(StringBuilder before, String text, int at) {
        return !before.isEmpty()
                && isJoinable(before.charAt(before.length() - 1))
                && at + 1 < text.length()
                && isJoinable(text.charAt(at + 1))
                && (!Character.isSurrogate(text.charAt(at + 1)) || isPair(text, at + 1));
    }

    private static boolean isJoinable(char c) {
        return c >= '\u0300'
                && !isSpace(c)
                && !isLineEnd(c)
                && (Character.isSurrogate(c) || !isDropped(c))
                && !isJoiner(c);
    }
}
