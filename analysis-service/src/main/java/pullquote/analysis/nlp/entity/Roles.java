package pullquote.analysis.nlp.entity;

import java.util.Locale;
import java.util.Set;

/** Nouns that say who a person is ("minister", "sister", "Mrs.") or what a body is ("agency"). */
final class Roles {

    private static final Set<String> PERSONS = WordLists.of("person");
    private static final Set<String> BODIES = WordLists.of("body");
    private static final Set<String> MALE = WordLists.of("male");
    private static final Set<String> FEMALE = WordLists.of("female");
    private static final Set<String> RELATIONS = WordLists.of("relation");

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

    /** Whether the name after this word is somebody's relation's, not that of whom the text is about ("father", "named"). */
    static boolean isRelation(String word) {
        return RELATIONS.contains(word);
    }

    /** Of the person before whose name the word stands. */
    static Gender gender(String word) {
        String plain = plain(word);
        if (MALE.contains(plain)) {
            return Gender.MALE;
        }
        return FEMALE.contains(plain) ? Gender.FEMALE : Gender.UNKNOWN;
    }

    private static String plain(String noun) {
        String lower = noun.toLowerCase(Locale.ROOT);
        return lower.length() > 1 && lower.endsWith(".") ? lower.substring(0, lower.length() - 1) : lower;
    }
}
