package pullquote.article.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The words of one block, lower-case, and what is asked of them again and again. Only the first 1,500 characters are read: furniture is
 * short, and a block that goes on longer is prose.
 *
 * @param text the block, one line
 * @param words its words, with apostrophes ({@code don't}) and inner hyphens ({@code e-mail}), in order
 */
record Wording(String text, List<String> words) {

    private static final int READ = 1500;

    Wording {
        words = List.copyOf(words);
    }

    static Wording of(String text) {
        return new Wording(text, words(text.substring(0, Math.min(READ, text.length()))));
    }

    /** The lower-case words of a text, in order. */
    static List<String> words(String text) {
        String lower = text.replace('’', '\'').toLowerCase(Locale.ROOT);
        List<String> words = new ArrayList<>();
        int start = -1;
        for (int i = 0; i <= lower.length(); i++) {
            boolean inWord = i < lower.length() && isWordPart(lower, i, start >= 0);
            if (inWord && start < 0) {
                start = i;
            } else if (!inWord && start >= 0) {
                words.add(lower.substring(start, i));
                start = -1;
            }
        }
        return words;
    }

    private static boolean isWordPart(String text, int at, boolean started) {
        char c = text.charAt(at);
        if (Character.isLetterOrDigit(c)
                || Character.isSurrogate(c)
                || c == '_'
                || Character.getType(c) == Character.NON_SPACING_MARK) {
            return true;
        }
        return (c == '\'' || c == '-')
                && started
                && at + 1 < text.length()
                && Character.isLetterOrDigit(text.charAt(at + 1));
    }

    /** Number of words, of those that were read. */
    int size() {
        return words.size();
    }

    boolean isLong() {
        return text.length() > READ;
    }

    boolean startsWith(String... first) {
        return words.size() >= first.length && words.subList(0, first.length).equals(List.of(first));
    }

    long countOf(Set<String> some) {
        return words.stream().filter(some::contains).count();
    }

    long distinctOf(Set<String> some) {
        return words.stream().filter(some::contains).distinct().count();
    }

    boolean hasAny(Set<String> some) {
        return words.stream().anyMatch(some::contains);
    }

    /** Prose as news is written: at least one whole sentence of some length. */
    boolean isProse() {
        return size() >= 25 || size() >= 7 && Sentences.endsSentence(text);
    }
}
