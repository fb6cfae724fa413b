package pullquote.analysis.nlp.entity;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * An organisation's name in its parts.
 *
 * @param words all words, made alike, without a leading article
 * @param core the words without the legal form at the end ("Inc", "& Co", "Group")
 */
record OrganizationName(List<String> words, List<String> core) {

    private static final Set<String> LEGAL_FORMS = WordLists.of("legal");

    private static final Set<String> SMALL_WORDS = WordLists.of("small");

    /** Where the rest of a longer name starts with one of these, the longer name is another body's than the beginning's. */
    private static final Set<String> OTHERS = WordLists.of("other");

    /** What kind of firm it is: the name goes without. */
    private static final Set<String> KINDS = WordLists.of("firm");

    private static final Set<String> PAPERS = WordLists.of("paper");
    private static final Set<String> CLUBS = WordLists.of("club");

    private static final Pattern ACRONYM =
            Pattern.compile("\\p{Lu}[\\p{Lu}\\d&]*[\\p{Lu}\\d]|(?:\\p{Lu}\\.){2,}|(?=.{3,6}$)\\p{Lu}+[a-z]?\\p{Lu}+s?");

    static OrganizationName of(List<String> words) {
        int start = words.size() > 1 && words.get(0).equals("the") ? 1 : 0;
        int end = words.size();
        while (end - start > 1 && LEGAL_FORMS.contains(words.get(end - 1))) {
            end--;
        }
        return new OrganizationName(words.subList(start, words.size()), words.subList(start, end));
    }

    static boolean isAcronym(String text) {
        return text.length() <= 8 && ACRONYM.matcher(text).matches();
    }

    /** Whether a name that goes on with these words belongs to another body than the words before them. */
    static boolean isOther(List<String> rest) {
        return !rest.isEmpty() && OTHERS.contains(rest.get(0));
    }

    /** Whether these words only tell the kind and the legal form of a firm. */
    static boolean isKind(List<String> rest) {
        return rest.stream().allMatch(word -> KINDS.contains(word) || LEGAL_FORMS.contains(word));
    }

    /** Whether a name of several words that ends in this one may be a newspaper's. */
    static boolean isPaper(String word) {
        return PAPERS.contains(word);
    }

    /** Whether a name of several words that ends in this one is a sports club's. */
    static boolean isClub(String word) {
        return CLUBS.contains(word);
    }

    /** Whether a name that ends in this word is no person's. */
    static boolean isFirmWord(String word) {
        return KINDS.contains(word) || (LEGAL_FORMS.contains(word) && word.length() > 2 && !word.equals("and"));
    }

    String coreKey() {
        return String.join(" ", core);
    }

    /** Equal for names with the same words in another order, small words aside. */
    String contentKey() {
        return String.join(
                " ",
                core.stream()
                        .filter(word -> !SMALL_WORDS.contains(word))
                        .sorted()
                        .toList());
    }

    /** The acronyms that the name may have: of all words, of all but the small ones, and each without a country in front. */
    Set<String> initials(PlaceLexicon places) {
        Set<String> found = new LinkedHashSet<>();
        for (List<String> some : List.of(words, core)) {
            addInitials(some, found);
            if (some.size() > 2 && places.knows(some.get(0))) {
                addInitials(some.subList(1, some.size()), found);
            }
        }
        return found;
    }

    private static void addInitials(List<String> words, Set<String> found) {
        StringBuilder all = new StringBuilder();
        StringBuilder large = new StringBuilder();
        for (String word : words) {
            // "U.S. Department": a country's own acronym goes in whole.
            String initial = word.equals("us") || word.equals("uk") || word.equals("un") || word.equals("eu")
                    ? word
                    : word.substring(0, 1);
            all.append(initial);
            large.append(SMALL_WORDS.contains(word) ? "" : initial);
        }
        if (large.length() > 1) {
            found.add(large.toString());
        }
        if (all.length() > 2) {
            found.add(all.toString());
        }
    }
}
