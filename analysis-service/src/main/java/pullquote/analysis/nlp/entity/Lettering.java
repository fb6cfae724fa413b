package pullquote.analysis.nlp.entity;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import pullquote.analysis.nlp.text.Sentence;

/** How the words of a sentence are written, those of names that were found aside. */
final class Lettering {

    private static final Pattern SHOUTED = Pattern.compile("[\\p{Lu}'’.-]{2,}");
    private static final Set<String> SMALL = WordLists.of("in-titles");
    private static final Set<String> ENDS = Set.of(".", "!", "?", "…", "...", "\"", "”", "’", "'");
    /** A sentence with fewer words besides its names is too short to tell how it is written. */
    private static final int FEWEST_WORDS = 3;

    /** Of the words of a line without a full stop, as headings and captions are; of a sentence with one, all. */
    private static final double SHARE_OF_LINE = 0.6;

    private final NameWords words;
    private final Sentence sentence;
    private int all;
    private int capital;
    private int shouted;

    Lettering(NameWords words, Sentence sentence) {
        this.words = words;
        this.sentence = sentence;
        for (int i = sentence.firstToken(); i < sentence.endToken(); i++) {
            String text = words.text(i);
            if (Character.isLetter(text.charAt(0))
                    && !words.isTaken(i)
                    && !SMALL.contains(text.toLowerCase(Locale.ROOT))) {
                all++;
                capital += words.isCapital(i) ? 1 : 0;
                shouted += SHOUTED.matcher(text).matches() ? 1 : 0;
            }
        }
    }

    /** Whether the words have a capital, or most are in capitals. */
    boolean isHeadline() {
        boolean line = !ENDS.contains(words.text(sentence.endToken() - 1));
        return all >= FEWEST_WORDS && (capital >= (line ? SHARE_OF_LINE : 1) * all || 2 * shouted > all);
    }
}
