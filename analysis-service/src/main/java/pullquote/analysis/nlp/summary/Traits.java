package pullquote.analysis.nlp.summary;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What speaks for or against a sentence as a whole, beyond the words that it has. */
final class Traits {

    private static final Set<String> PRONOUNS = Set.of(
            "he", "she", "it", "they", "his", "her", "their", "its", "him", "them", "this", "that", "these", "those",
            "i", "we", "you", "my", "our", "your");
    private static final Set<String> CONNECTIVES = Set.of(
            "but",
            "and",
            "so",
            "yet",
            "however",
            "meanwhile",
            "then",
            "or",
            "because",
            "also",
            "still",
            "instead",
            "moreover",
            "furthermore",
            "nor",
            "though",
            "therefore");
    private static final Pattern ADDRESS = Pattern.compile("(?i)\\b(?:i|we|you|my|our|your|me|us)\\b(?![.'’]s\\b)");
    private static final Pattern FIRST_WORD = Pattern.compile("^[^\\p{L}\\p{N}]*([\\p{L}\\p{N}]+)");
    private static final String QUOTATION_MARKS = "\"'“‘«„‚‹";
    private static final double SHORT = 10;

    private Traits() {}

    /** In the order of {@link Weights#SENTENCE_FEATURES}. */
    static double[] features(Candidate sentence, Words words) {
        String first = firstWord(sentence.text());
        return new double[] {
            centrality(sentence, words),
            PRONOUNS.contains(first) ? 1 : 0,
            CONNECTIVES.contains(first) ? 1 : 0,
            ADDRESS.matcher(sentence.text()).find() ? 1 : 0,
            isQuestion(sentence.text()) ? 1 : 0,
            Math.max(0, SHORT - sentence.length()) / SHORT,
            QUOTATION_MARKS.indexOf(sentence.text().charAt(0)) >= 0 ? 1 : 0,
            Furniture.isCaption(sentence.text()) ? 1 : 0,
        };
    }

    /** Whether its first word points at something said before, which a summary that starts with it would leave out. */
    static boolean dangles(Candidate sentence) {
        String first = firstWord(sentence.text());
        return PRONOUNS.contains(first) || CONNECTIVES.contains(first);
    }

    private static String firstWord(String text) {
        Matcher word = FIRST_WORD.matcher(text);
        return word.find() ? word.group(1).toLowerCase(Locale.ROOT) : "";
    }

    private static boolean isQuestion(String text) {
        int last = text.length() - 1;
        while (last > 0 && !Character.isLetterOrDigit(text.charAt(last)) && text.charAt(last) != '?') {
            last--;
        }
        return text.charAt(last) == '?';
    }

    /** How common its content words are in the whole text: the mean logarithm of the number of sentences that they stand in. */
    private static double centrality(Candidate sentence, Words words) {
        double sum = 0;
        int content = 0;
        for (int word : sentence.words()) {
            if (!words.isFunctionWord(word)) {
                sum += StrictMath.log(Math.max(1, words.sentences(word)));
                content++;
            }
        }
        // The constant keeps a sentence of one common word from being the most central.
        return sum / (content + 3);
    }
}
