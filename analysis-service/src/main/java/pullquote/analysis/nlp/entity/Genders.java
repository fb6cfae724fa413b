package pullquote.analysis.nlp.entity;

import java.util.List;
import pullquote.analysis.nlp.text.Document;
import pullquote.analysis.nlp.text.Sentence;

/**
 * Tells the gender of a person: by honorifics and kinship words before the name, by a pronoun behind it before anybody
 * else is named, and failing both by the given name.
 */
final class Genders {

    private static final Lexicon FEMALE = Lexicon.load("female.txt");
    private static final Lexicon MALE = Lexicon.load("male.txt");
    /** An honorific is certain, a pronoun in the next sentence may be somebody else's. */
    private static final int HONORIFIC_WEIGHT = 3;

    private final Surroundings surroundings;

    Genders(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    /** The gender of a given name where all bearers of it in the lexicon share one. */
    static Gender ofGivenName(String name) {
        if (FEMALE.contains(name)) {
            return Gender.FEMALE;
        }
        return MALE.contains(name) ? Gender.MALE : Gender.UNKNOWN;
    }

    Gender of(PersonName name, List<Mention> mentions) {
        int balance = 0;
        for (Mention mention : mentions) {
            balance += HONORIFIC_WEIGHT * sign(surroundings.honorific(mention));
            if (surroundings.isSubject(mention)) {
                balance += sign(surroundings.pronounAfter(mention)) + sign(pronounInNextSentence(mention));
            }
        }
        if (balance != 0) {
            return balance > 0 ? Gender.FEMALE : Gender.MALE;
        }
        if (name.isTitle()) {
            return Roles.gender(name.words().get(0));
        }
        return name.full() && !name.familyFirst() ? ofGivenName(name.given()) : Gender.UNKNOWN;
    }

    private static int sign(Gender gender) {
        return switch (gender) {
            case FEMALE -> 1;
            case MALE -> -1;
            case UNKNOWN -> 0;
        };
    }

    /** Asked of subjects only: the subject of one sentence is most often that of the next. */
    private Gender pronounInNextSentence(Mention mention) {
        Document document = surroundings.document();
        int index = document.sentenceIndexAt(mention.start());
        if (index + 1 >= document.sentences().size()) {
            return Gender.UNKNOWN;
        }
        Sentence next = document.sentences().get(index + 1);
        return Tokens.ofPronoun(document.tokens().get(next.firstToken()).text());
    }
}
