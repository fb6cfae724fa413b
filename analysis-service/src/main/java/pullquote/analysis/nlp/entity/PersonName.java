package pullquote.analysis.nlp.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A person's name in its parts. In Chinese, Korean and Vietnamese names the family name comes first; a short list of the common ones tells.
 *
 * @param words all words but generation suffixes, made alike
 * @param generation "jr", "sr", "iii"…, or empty
 * @param familyFirst whether the first word is the family name
 */
record PersonName(List<String> words, String generation, boolean familyFirst) {

    private static final Set<String> PARTICLES = WordLists.of("particle");
    private static final Set<String> FAMILY_FIRST = WordLists.of("family-first");
    /** Of these, the ones that are given names in English as well. */
    private static final Set<String> WESTERN_TOO = WordLists.of("western-too");

    private static final Set<String> GENERATIONS = Set.of("jr", "sr", "ii", "iii", "iv");
    /** An Arabic article tied to the name by a hyphen is left out in half of all mentions. */
    private static final Pattern ARTICLES =
            Pattern.compile("(?i)(?<![\\p{L}\\p{N}])(?:al|el|ul|ad|as|ash|an|ar|at)[-‐‑](?=\\p{L}{3})");

    /** One or two syllables of a romanised Chinese, Korean or Vietnamese name. */
    private static final Pattern SYLLABLES = Pattern.compile(
            "(?:(?:[bpmfdtnlgkhjqxrzcsyw]|zh|ch|sh|ts|hs|kw|hw|gy|ky|hy|my|ry|by|py|tr|th|nh|kh|ph)?"
                    + "(?:[aeiou]|ae|oe|eo|ui|eu|ai|ei|ao|ou|i[aeu]|iao|u[aoe]|uai|oo|ee|y?eo|ew|y)(?:ng|[nmklprth])?){1,2}");

    static PersonName of(List<String> words) {
        int end = words.size();
        String generation = "";
        if (end > 2 && GENERATIONS.contains(words.get(end - 1))) {
            end--;
            generation = words.get(end);
        }
        List<String> parts = words.subList(0, end);
        return new PersonName(List.copyOf(parts), generation, isFamilyFirst(parts));
    }

    private static boolean isFamilyFirst(List<String> parts) {
        int size = parts.size();
        if (size < 2 || size > 4 || !FAMILY_FIRST.contains(parts.get(0))) {
            return false;
        }
        boolean syllables =
                parts.stream().skip(1).allMatch(part -> SYLLABLES.matcher(part).matches());
        boolean western = size == 2 && (WESTERN_TOO.contains(parts.get(0)) || FAMILY_FIRST.contains(parts.get(1)));
        return syllables && !western;
    }

    /** The words of a person's name as it stands in a text, without titles and Arabic articles. */
    static List<String> words(String text) {
        List<String> words = new ArrayList<>(Words.of(ARTICLES.matcher(text).replaceAll("")));
        return words.isEmpty() ? Words.of(text) : words;
    }

    /** Whether it has a given and a family name. */
    boolean full() {
        return words.subList(0, words.size() - 1).stream().anyMatch(word -> !PARTICLES.contains(word));
    }

    /** Whether it is a title of a place ("Duchess of Ashby"), of which no word stands for its bearer. */
    boolean isTitle() {
        return words.size() > 2 && words.contains("of");
    }

    String family() {
        return familyFirst ? words.get(0) : words.get(words.size() - 1);
    }

    String given() {
        return familyFirst ? words.get(words.size() - 1) : words.get(0);
    }

    /** Between given and family name, as one string of letters: "hw" for "George H. W. Bush". */
    String middle() {
        return words.size() < 3 ? "" : String.join("", words.subList(1, words.size() - 1));
    }

    /** Whether the two may be one person's: same family name given, and nothing that speaks against it. */
    boolean agreesWith(PersonName other) {
        if (familyFirst || other.familyFirst) {
            return String.join("", words).equals(String.join("", other.words));
        }
        boolean generations = generation.isEmpty() || other.generation.isEmpty() || generation.equals(other.generation);
        return generations
                && family().equals(other.family())
                && givensAgree(given(), other.given())
                && middlesAgree(middle(), other.middle());
    }

    private static boolean givensAgree(String a, String b) {
        boolean initial = (isInitial(a) || isInitial(b)) && a.charAt(0) == b.charAt(0);
        return a.equals(b) || initial || GivenNames.sameName(a, b);
    }

    /** One letter, or two without a vowel: "J. K." but not "Ed". */
    private static boolean isInitial(String given) {
        return given.length() == 1 || (given.length() == 2 && !given.matches(".*[aeiouy].*"));
    }

    private static boolean middlesAgree(String a, String b) {
        return a.isEmpty() || b.isEmpty() || a.startsWith(b) || b.startsWith(a);
    }
}
