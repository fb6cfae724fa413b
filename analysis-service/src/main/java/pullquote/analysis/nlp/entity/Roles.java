package pullquote.analysis.nlp.entity;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Nouns that say who a person is ("minister") or what a body is ("agency"). */
final class Roles {

    private static final Set<String> PERSONS = new HashSet<>();
    private static final Set<String> BODIES = new HashSet<>();

    static {
        for (String line : Lexicon.lines("roles.txt")) {
            List<String> words = List.of(line.split(" "));
            (words.get(0).equals("person") ? PERSONS : BODIES).addAll(words.subList(1, words.size()));
        }
    }

    private Roles() {}

    /** Whether the noun, in any case, says who or what an entity of the type is. */
    static boolean fits(String noun, EntityType type) {
        return type == EntityType.PERSON
                ? ofPerson(noun)
                : type == EntityType.ORGANIZATION && BODIES.contains(plain(noun));
    }

    static boolean ofPerson(String noun) {
        String word = plain(noun);
        return PERSONS.contains(word)
                || (word.length() > 6 && (word.endsWith("ologist") || word.endsWith("woman") || word.endsWith("sman")));
    }

    private static String plain(String noun) {
        String lower = noun.toLowerCase(Locale.ROOT);
        return lower.length() > 1 && lower.endsWith(".") ? lower.substring(0, lower.length() - 1) : lower;
    }
}
