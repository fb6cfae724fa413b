package pullquote.analysis.nlp.entity;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The words of a name, made alike: without case, accents, apostrophes and points; hyphens part words ({@code Jong-un} is {@code jong},
 * {@code un}).
 */
final class Words {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern DROPPED = Pattern.compile("['’‘ʼ`´.,®™\"“”]+");
    private static final Pattern BREAKS = Pattern.compile("[\\s\\p{Z}\\-‐‑–—/]+");

    private Words() {}

    static List<String> of(String name) {
        List<String> words = new ArrayList<>();
        for (String word : BREAKS.split(DROPPED.matcher(plain(name)).replaceAll(""))) {
            if (!word.isEmpty()) {
                words.add(word);
            }
        }
        return List.copyOf(words);
    }

    /** Equal for names that differ only in case, accents, apostrophes, points and hyphens. */
    static String key(String name) {
        return String.join(" ", of(name));
    }

    private static String plain(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        boolean ascii = lower.chars().allMatch(c -> c < 128);
        return ascii
                ? lower
                : MARKS.matcher(Normalizer.normalize(lower, Normalizer.Form.NFD))
                        .replaceAll("")
                        .replace("ł", "l")
                        .replace("ø", "o")
                        .replace("ß", "ss");
    }

    static boolean endsWith(List<String> words, List<String> end) {
        return words.size() >= end.size()
                && words.subList(words.size() - end.size(), words.size()).equals(end);
    }

    static boolean startsWith(List<String> words, List<String> start) {
        return words.size() >= start.size() && words.subList(0, start.size()).equals(start);
    }
}
