package pullquote.analysis.engine;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells a text that is surely not English. Running English is a quarter to a half made of a few dozen function words, which other languages hardly have; a
 * short text may lack them by chance, so it is never taken for foreign.
 */
public final class English {

    private static final int ENOUGH_LETTERS = 200;
    private static final int READ = 4000;
    /** Below this share of function words no English prose of that length was seen; other languages stay below half of it. */
    private static final double LEAST_SHARE = 0.12;

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+");
    private static final Set<String> FUNCTION_WORDS = Set.of(
            "the", "of", "and", "to", "that", "for", "with", "was", "were", "as", "at", "by", "it", "from", "be", "is",
            "are", "this", "which", "have", "has", "had", "not", "but", "they", "their", "his", "her", "he", "she",
            "you", "we", "would", "will", "said", "who", "what", "when", "been", "its", "than", "there", "if", "out",
            "about", "could", "into", "your", "my", "our", "how");

    private English() {}

    /** Whether the text is long enough to tell and, as surely as can be told, in another language. */
    public static boolean isSurelyNot(String text) {
        Matcher words = WORD.matcher(text.substring(0, Math.min(READ, text.length())));
        int letters = 0;
        int all = 0;
        int known = 0;
        while (words.find()) {
            letters += words.end() - words.start();
            all++;
            known += FUNCTION_WORDS.contains(words.group().toLowerCase(Locale.ROOT)) ? 1 : 0;
        }
        return letters >= ENOUGH_LETTERS && known < LEAST_SHARE * all;
    }
}
