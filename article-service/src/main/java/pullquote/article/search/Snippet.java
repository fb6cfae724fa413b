package pullquote.article.search;

/**
 * A piece of an article's text that shows best why it was found.
 *
 * @param text plain, without marks
 * @param start in UTF-16 code units of the article's text; its {@code substring(start, end)} is {@code text}
 * @param end behind the last of them
 */
public record Snippet(String text, int start, int end) {

    private static final int LENGTH = 240;
    private static final int LEAD = 60;
    private static final String PARAGRAPH = "\n\n";

    /**
     * Where most of the matches stand close together.
     *
     * @param body where the body begins in the text; the headline is shown beside the snippet anyway
     */
    static Snippet of(String text, int body, Matches matches) {
        int best = body;
        long most = 0;
        for (Match match : matches.list()) {
            int end = Math.min(match.start() + LENGTH - LEAD, paragraphEnd(text, match.start()));
            long distinct = match.start() < body ? 0 : matches.distinctWithin(match.start(), end);
            if (distinct > most) {
                most = distinct;
                best = match.start();
            }
        }
        return around(text, body, best);
    }

    /** A part of one paragraph; cut between words where the paragraph is longer. */
    private static Snippet around(String text, int body, int place) {
        int before = place == 0 ? -1 : text.lastIndexOf(PARAGRAPH, place - 1);
        int from = Math.max(body, before < 0 ? 0 : before + PARAGRAPH.length());
        int to = paragraphEnd(text, place);
        int start = place - from <= LEAD ? from : wordStart(text, place - LEAD, place);
        int end = to - start <= LENGTH ? to : wordEnd(text, start + LENGTH, place);
        return new Snippet(text.substring(start, end), start, end);
    }

    private static int paragraphEnd(String text, int place) {
        int end = text.indexOf(PARAGRAPH, place);
        return end < 0 ? text.length() : end;
    }

    private static int wordStart(String text, int at, int last) {
        int space = text.indexOf(' ', at);
        return space < 0 || space >= last ? last : space + 1;
    }

    private static int wordEnd(String text, int at, int first) {
        int space = text.lastIndexOf(' ', at);
        if (space > first) {
            return space;
        }
        // One endless word: cut it, but not inside of a surrogate pair.
        return Character.isLowSurrogate(text.charAt(at)) ? at - 1 : at;
    }
}
