package pullquote.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The words of an article.
 *
 * @param headline one line; empty where there is none
 * @param body its paragraphs, separated by one blank line
 */
public record ArticleText(Optional<String> headline, String body) {

    static ArticleText of(Optional<String> headline, List<String> paragraphs) {
        return new ArticleText(headline, String.join("\n\n", paragraphs));
    }

    /**
     * A body that was written by people or programs with other ideas about white space: paragraphs stand apart by blank
     * lines, every run of white space inside of one (no-break spaces too) is one space.
     */
    public static List<String> paragraphs(String body) {
        // By hand: regular expressions took more of an import than anything else but the database.
        List<String> paragraphs = new ArrayList<>();
        StringBuilder paragraph = new StringBuilder();
        int i = 0;
        while (i < body.length()) {
            int start = i;
            while (i < body.length() && !isSpace(body.charAt(i))) {
                i++;
            }
            paragraph.append(body, start, i);
            int lineEnds = 0;
            while (i < body.length() && isSpace(body.charAt(i))) {
                boolean pair = body.startsWith("\r\n", i);
                lineEnds += isLineEnd(body.charAt(i)) ? 1 : 0;
                i += pair ? 2 : 1;
            }
            if (lineEnds > 1 || i == body.length()) {
                String words = paragraph.toString().strip();
                if (!words.isEmpty()) {
                    paragraphs.add(words);
                }
                paragraph.setLength(0);
            } else {
                paragraph.append(' ');
            }
        }
        return paragraphs;
    }

    private static boolean isSpace(char c) {
        return c <= ' ' ? c == ' ' || c >= '\t' && c <= '\r' : c == '\u00a0' || c == '\ufeff' || isLineEnd(c);
    }

    private static boolean isLineEnd(char c) {
        return c >= '\n' && c <= '\r' || c == '\u0085' || c == '\u2028' || c == '\u2029';
    }

    /** The same words on one line. */
    public static String oneLine(String text) {
        return text.replaceAll("[\\s\\u00a0\\u0085\\u2028\\u2029\\ufeff]+", " ").strip();
    }

    /** The text that every offset counts in, in UTF-16 code units: headline, blank line, body. */
    public String whole() {
        return join(headline.orElse(null), body);
    }

    ContentHash contentHash() {
        return ContentHash.of(whole());
    }

    /** The words of the body: runs without white space that hold a letter or a digit. */
    public int wordCount() {
        int count = 0;
        boolean inWord = false;
        for (int i = 0; i < body.length(); i++) {
            char c = body.charAt(i);
            if (Character.isWhitespace(c)) {
                inWord = false;
            } else if (!inWord && Character.isLetterOrDigit(c)) {
                inWord = true;
                count++;
            }
        }
        return count;
    }

    /** The headline, a blank line, the body. */
    public static String join(@Nullable String headline, String body) {
        if (headline == null) {
            return body;
        }
        return body.isEmpty() ? headline : headline + "\n\n" + body;
    }
}
