package pullquote.train.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Whether two names can be one person's: the last names are equal, and the first names do not contradict. */
final class NameMatch {

    private static final Set<String> TITLES = Set.of(
            "mr",
            "mrs",
            "ms",
            "dr",
            "sen",
            "rep",
            "gov",
            "president",
            "senator",
            "representative",
            "governor",
            "secretary",
            "prof",
            "sir",
            "the",
            "jr");

    private NameMatch() {}

    static boolean same(String one, String other) {
        List<String> a = words(one);
        List<String> b = words(other);
        if (a.isEmpty() || b.isEmpty()) {
            return false;
        }
        List<String> less = a.size() <= b.size() ? a : b;
        List<String> more = less == a ? b : a;
        String last = less.get(less.size() - 1);
        if (less.size() == 1) {
            return last.equals(more.get(more.size() - 1)) || last.equals(more.get(0));
        }
        return last.equals(more.get(more.size() - 1))
                && less.get(0).charAt(0) == more.get(0).charAt(0);
    }

    private static List<String> words(String name) {
        List<String> words = new ArrayList<>();
        for (String word :
                name.toLowerCase(Locale.ROOT).replaceAll("['\u2019]s\\b", "").split("[^\\p{L}'\u2019-]+")) {
            if (!word.isEmpty() && !TITLES.contains(word)) {
                words.add(word);
            }
        }
        return words;
    }
}
