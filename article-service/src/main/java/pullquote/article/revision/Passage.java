package pullquote.article.revision;

/**
 * A stretch of a revision's text.
 *
 * @param start UTF-16 code units into the text (headline, blank line, body), inclusive
 * @param end exclusive
 */
public record Passage(String text, int start, int end) {

    static Passage of(String whole, int start, int end) {
        return new Passage(whole.substring(start, end), start, end);
    }
}
