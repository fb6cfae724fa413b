package pullquote.train.eval;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Compares names as a reader would who does not mind titles, accents and initials. */
final class Names {

    private static final Set<String> TITLES =
            Set.of(("mr mrs ms miss dr prof professor sir dame lord lady sen senator rep representative gov "
                            + "governor president vice secretary minister prime chancellor mayor judge justice general gen col colonel lt sgt sergeant "
                            + "captain capt detective officer rev reverend pope king queen prince princess chief the a an former ex jr sr spokesman "
                            + "spokeswoman spokesperson")
                    .split(" "));
    private static final Set<String> SUFFIXES = Set.of("jr", "sr", "ii", "iii", "iv");
    private static final Pattern WORD = Pattern.compile("[A-Za-z][A-Za-z.'-]*");

    private Names() {}

    /** The words of a name in ASCII and lower case, without the possessive. */
    static List<String> words(String name) {
        String ascii = Normalizer.normalize(name, Normalizer.Form.NFKD).replaceAll("[^\\x00-\\x7F]", "");
        return WORD.matcher(ascii.replaceAll("'s\\b", ""))
                .results()
                .map(MatchResult::group)
                .map(word -> word.replaceAll("^\\.+|\\.+$", "").toLowerCase(Locale.ROOT))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** The words without titles and suffixes, or all where nothing else is left. */
    static List<String> core(String name) {
        List<String> all = words(name);
        List<String> core = all.stream()
                .filter(word -> !TITLES.contains(word) && !SUFFIXES.contains(word))
                .toList();
        return core.isEmpty() ? all : core;
    }

    /** The words as one string without dots. */
    static String key(List<String> words) {
        return String.join(" ", words).replace(".", "");
    }

    /** "Ms. Lund" is "Ada Lund" is "Ada J. Lund", and not "Mia Lund". */
    static boolean same(String one, String other) {
        List<String> a = core(one);
        List<String> b = core(other);
        if (a.isEmpty() || b.isEmpty()) {
            return false;
        }
        List<String> less = a.size() <= b.size() ? a : b;
        List<String> more = a.size() <= b.size() ? b : a;
        if (a.equals(b)) {
            return true;
        }
        String first = less.get(0);
        String moreFirst = more.get(0);
        if (less.size() == 1) {
            return first.equals(more.get(more.size() - 1)) || first.equals(moreFirst);
        }
        if (less.get(less.size() - 1).equals(more.get(more.size() - 1))) {
            return first.equals(moreFirst)
                    || first.charAt(0) == moreFirst.charAt(0) && (first.length() == 1 || moreFirst.length() == 1);
        }
        return more.containsAll(less);
    }
}
