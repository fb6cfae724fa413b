package pullquote.analysis.nlp.entity;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells whether words in capitals are a name, and no person's or place's that the finder of names passed over. */
final class NameTest {

    private static final Set<String> PLAIN = WordLists.of("plain");
    private static final Set<String> EVENTS = WordLists.of("event");
    private static final Set<String> NAME_TAGS = Set.of("PROPN", "NOUN", "X", "PUNCT");
    private static final Pattern ACRONYM = Pattern.compile("\\p{Lu}[\\p{Lu}&]{1,6}s?");
    private static final Pattern CODE = Pattern.compile("(?=.*\\p{Lu})\\p{L}[\\p{L}\\d-]*\\d[\\p{L}\\d-]*");
    /** A member of parliament's party and constituency: "R-Tex.". */
    private static final Pattern PARTY = Pattern.compile("[A-Z]-\\p{Lu}\\p{L}{1,4}\\.?");

    private static final int SHORTEST = 3;
    /** A given name, an initial and a family name. */
    private static final int LONGEST_PERSON = 3;

    private final NameWords words;
    private final PlaceLexicon places;

    NameTest(NameWords words, PlaceLexicon places) {
        this.words = words;
        this.places = places;
    }

    static boolean isAcronym(String word) {
        return ACRONYM.matcher(word).matches();
    }

    /** Letters and digits: "CAC-40", "MH370". */
    static boolean isCode(String word) {
        return CODE.matcher(word).matches();
    }

    /** {@code opens}: the first word may owe its capital to its place. */
    boolean isName(int start, int end, boolean opens) {
        if (places.knows(words.document().textOf(words.span(start, end)))) {
            return false;
        }
        return end - start == 1 ? isSingle(start, opens) : isLong(start, end, opens);
    }

    private boolean isLong(int start, int end, boolean opens) {
        int capitals = 0;
        boolean proper = false;
        boolean plain = true;
        boolean shouted = true;
        for (int i = start; i < end; i++) {
            capitals += words.isCapital(i) ? 1 : 0;
            proper |= words.isCapital(i) && words.tag(i).equals("PROPN");
            shouted &= words.text(i).chars().noneMatch(c -> Character.isLowerCase(c) || Character.isDigit(c));
            plain &= PLAIN.contains(words.key(i)) || places.isNationality(words.word(i));
        }
        boolean written =
                proper || capitals > 1 && !opens && !words.tag(end - 1).equals("ADJ");
        return written && !plain && !shouted && !isPerson(start, end);
    }

    /** A given name in front, and nothing behind that persons do not have. */
    private boolean isPerson(int start, int end) {
        boolean number = words.text(end - 1).chars().anyMatch(Character::isDigit);
        return end - start <= LONGEST_PERSON && !number && !EVENTS.contains(words.key(end - 1)) && isGiven(start);
    }

    private boolean isGiven(int index) {
        return Genders.ofGivenName(words.word(index).toLowerCase(Locale.ROOT)) != Gender.UNKNOWN;
    }

    private boolean isSingle(int index, boolean opens) {
        String word = words.word(index);
        if (PLAIN.contains(words.key(index))
                || places.isNationality(word)
                || PARTY.matcher(word).matches()) {
            return false;
        }
        if (isCode(word)) {
            return true;
        }
        boolean named = NAME_TAGS.contains(words.tag(index)) && !words.isSmallElsewhere(index);
        if (isAcronym(word)) {
            boolean state =
                    word.length() == 2 && index > 0 && words.text(index - 1).equals(",");
            return named && !state;
        }
        return named && !opens && word.length() >= SHORTEST && !isGiven(index);
    }
}
