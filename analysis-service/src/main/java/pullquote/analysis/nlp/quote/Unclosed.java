package pullquote.analysis.nlp.quote;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import pullquote.analysis.nlp.text.Span;

/** Where a quotation ends whose closing mark is missing, and whether one without an opening mark is one. */
final class Unclosed {

    private static final Pattern ATTRIBUTION = Pattern.compile(
            "[,?!]\\h+(?:(?:he|she|they|it|[A-Z][\\w.]+(?:\\h[A-Z][\\w.]+){0,3})\\h+)?(?:said|says|added|adds|told|asked|wrote|tweeted)\\b");

    private Unclosed() {}

    /** Offset after the last end of a sentence in a stretch, or its start where there is none. */
    static int lastSentenceEnd(String text, int start, int end) {
        for (int i = end - 1; i > start; i--) {
            if (".!?".indexOf(text.charAt(i)) >= 0) {
                return i + 1;
            }
        }
        return start;
    }

    /** Where the quotation ends that opens at {@code start} in a block and is not closed: before an attribution, or with the block. */
    static int end(String text, int start, Span block) {
        Matcher attribution = ATTRIBUTION.matcher(text).region(start, block.end());
        return attribution.find() ? attribution.start() + 1 : block.end();
    }

    /** Whether an opening mark that nothing closes starts speech: its block, or a clause behind a comma, a colon or a full stop. */
    static boolean opensSpeech(String text, int block, int mark) {
        int i = mark - 1;
        while (i > block && Character.isWhitespace(text.charAt(i))) {
            i--;
        }
        return i < block || ",:.!?".indexOf(text.charAt(i)) >= 0;
    }

    /** Whether a closing mark without an opening one ends speech: a comma or full stop before it, and words before that. */
    static boolean reachesBack(String text, int free, int mark) {
        return mark - free > 12 && ",.!?\u2026".indexOf(text.charAt(mark - 1)) >= 0;
    }
}
