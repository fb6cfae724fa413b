package pullquote.article.clean;

/** What the look of a line tells about sentences. */
final class Sentences {

    private static final String CLOSERS = "\"'”’»)]*";

    private Sentences() {}

    /** Whether a line ends as a sentence does: a full stop, question or exclamation mark, perhaps inside closing marks. */
    static boolean endsSentence(String line) {
        char last = lastMark(line);
        return last == '…' || ".!?。！？।؟".indexOf(last) >= 0;
    }

    /** Whether a line ends with a full stop (not a question or exclamation, which headlines have, too). */
    static boolean endsWithStop(String line) {
        char last = lastMark(line);
        return last == '.' || last == '。' || last == '।';
    }

    /** The last character that is no closing mark; a space where there is none. */
    private static char lastMark(String line) {
        for (int i = line.length() - 1; i >= 0; i--) {
            if (CLOSERS.indexOf(line.charAt(i)) < 0) {
                return line.charAt(i);
            }
        }
        return ' ';
    }

    static boolean startsWithQuote(String line) {
        return !line.isEmpty() && "\"“„«‘'".indexOf(line.charAt(0)) >= 0;
    }

    /** The line with everything between quotation marks blanked: what the writer says, not the people in the story. */
    static String outsideQuotes(String line) {
        StringBuilder out = new StringBuilder(line.length());
        boolean inside = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '"') {
                inside = !inside;
            } else if (c == '“' || c == '„' || c == '«') {
                inside = true;
            } else if (c == '”' || c == '»') {
                inside = false;
            } else if (!inside) {
                out.append(c);
            }
        }
        return out.toString();
    }
}
