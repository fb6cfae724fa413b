package pullquote.analysis.nlp.summary;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import opennlp.tools.stemmer.PorterStemmer;

/**
 * Numbers the words of one text, in order of appearance. Words are runs of letters and digits in lower case; English endings are cut (Porter
 * 1980), so that "strikes" and "strike" count as one; a letter of a script written without spaces is a word of its own.
 */
final class Vocabulary {

    private static final int SHORTEST_STEMMED = 4;

    private final PorterStemmer stemmer = new PorterStemmer();
    private final Map<String, Integer> byForm = new HashMap<>();
    private final Map<String, Integer> byStem = new HashMap<>();
    private final List<String> forms = new ArrayList<>();

    /** How many words are numbered. */
    int size() {
        return forms.size();
    }

    /** The form in which a word appeared first. */
    String form(int word) {
        return forms.get(word);
    }

    /** The numbers of the words of a stretch of text, with repeats. */
    List<Integer> words(String text) {
        List<Integer> words = new ArrayList<>(1);
        int start = -1;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            int end = i + Character.charCount(c);
            boolean inside =
                    Character.isLetterOrDigit(c) || start >= 0 && Character.getType(c) == Character.NON_SPACING_MARK;
            if (inside && standsAlone(c)) {
                start = close(text, start, i, words);
                words.add(number(text.substring(i, end)));
            } else if (inside) {
                start = start < 0 ? i : start;
            } else {
                start = close(text, start, i, words);
            }
            i = end;
        }
        close(text, start, text.length(), words);
        return words;
    }

    private int close(String text, int start, int end, List<Integer> words) {
        if (start >= 0) {
            words.add(number(text.substring(start, end)));
        }
        return -1;
    }

    private static boolean standsAlone(int codePoint) {
        Character.UnicodeScript script = Character.UnicodeScript.of(codePoint);
        return codePoint > 0x2E7F
                && (Character.isIdeographic(codePoint)
                        || script == Character.UnicodeScript.HIRAGANA
                        || script == Character.UnicodeScript.KATAKANA);
    }

    private int number(String form) {
        Integer known = byForm.get(form);
        if (known != null) {
            return known;
        }
        String lower = form.toLowerCase(Locale.ROOT);
        String stem = lower.length() < SHORTEST_STEMMED || !isAscii(lower) ? lower : stemmer.stem(lower);
        int number = byStem.computeIfAbsent(stem, s -> {
            forms.add(form);
            return forms.size() - 1;
        });
        byForm.put(form, number);
        return number;
    }

    private static boolean isAscii(String word) {
        return word.chars().allMatch(c -> c >= 'a' && c <= 'z');
    }
}
