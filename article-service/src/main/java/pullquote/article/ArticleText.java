package pullquote.article;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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
    static List<String> paragraphs(String body) {
        return Stream.of(body.split("\\R[\\s\\u00a0]*\\R"))
                .map(ArticleText::oneLine)
                .filter(paragraph -> !paragraph.isEmpty())
                .toList();
    }

    /** The same words on one line. */
    static String oneLine(String text) {
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
