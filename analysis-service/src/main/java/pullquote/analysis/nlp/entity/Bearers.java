package pullquote.analysis.nlp.entity;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pullquote.analysis.nlp.entity.Persons.Bearer;

/** Decides which bearer of a name a short form stands for: by honorific, title, pronoun, nearness and weight in the text. */
final class Bearers {

    private static final double GENDER_AGREES = 2;
    private static final double TITLE_AGREES = 3;
    private static final double PRONOUN = 0.7;
    private static final double SAME_AS_BEFORE = 0.5;
    private static final double NOT_YET_NAMED = -0.5;

    private final Surroundings surroundings;
    private final Genders genders;
    private final Descriptions descriptions;
    private final Map<Bearer, Profile> profiles = new HashMap<>();

    /**
     * Whose the mentions of a short form are.
     *
     * @param mentions by bearer
     * @param nobodys mentions that contradict every bearer
     */
    record Choice(Map<Bearer, List<Mention>> mentions, List<Mention> nobodys) {}

    Bearers(Surroundings surroundings) {
        this.surroundings = surroundings;
        this.genders = new Genders(surroundings);
        this.descriptions = new Descriptions(surroundings);
    }

    Bearer heaviest(List<Bearer> bearers) {
        return bearers.stream()
                .max(Comparator.comparingDouble(bearer -> profile(bearer).weight()))
                .orElseThrow();
    }

    /**
     * A given name alone stands for a person who is named in full before it, or after it where the first mention tells nothing of whom it
     * introduces. A relation's name ("her sister Lena") is somebody else's.
     */
    boolean supportGivenName(Form form, Bearer bearer) {
        Mention first = form.mentions().get(0);
        boolean named = bearer.group().head().first() < first.start() || surroundings.inHeadline(first);
        return !Roles.isRelation(surroundings.wordBefore(first))
                && (named || descriptions.of(first).isEmpty() && !followsRole(first));
    }

    /** "The barman, Ted,": somebody is introduced by role and name. */
    private boolean followsRole(Mention mention) {
        int token = surroundings.document().tokenIndexAt(mention.start());
        return surroundings.wordBefore(mention).equals(",")
                && Roles.ofPerson(surroundings.wordAt(token - 2, surroundings.sentenceOf(mention)));
    }

    Choice choose(Form form, List<Bearer> bearers) {
        Map<Bearer, List<Mention>> chosen = new LinkedHashMap<>();
        List<Mention> nobodys = new ArrayList<>();
        Optional<Bearer> last = Optional.empty();
        for (Mention mention : form.mentions()) {
            last = choose(mention, bearers, last);
            last.ifPresentOrElse(
                    bearer -> chosen.computeIfAbsent(bearer, b -> new ArrayList<>())
                            .add(mention),
                    () -> nobodys.add(mention));
        }
        return new Choice(chosen, nobodys);
    }

    private Optional<Bearer> choose(Mention mention, List<Bearer> bearers, Optional<Bearer> last) {
        Gender honorific = surroundings.honorific(mention);
        List<Bearer> possible = bearers.stream()
                .filter(bearer -> !contradict(honorific, profile(bearer).gender()))
                .toList();
        if (possible.size() < 2) {
            return possible.stream().findFirst();
        }
        List<String> title = descriptions.title(mention).map(Words::of).orElse(List.of());
        Gender pronoun = surroundings.pronounAfter(mention);
        Optional<Bearer> best = Optional.empty();
        double bestScore = Double.NEGATIVE_INFINITY;
        for (Bearer bearer : possible) {
            Profile profile = profile(bearer);
            double score = profile.weight()
                    + (profile.bears(title) ? TITLE_AGREES : 0)
                    + (agree(honorific, profile.gender()) ? GENDER_AGREES : 0)
                    + (agree(pronoun, profile.gender())
                            ? PRONOUN
                            : contradict(pronoun, profile.gender()) ? -PRONOUN : 0)
                    + nearness(mention, profile.mentions())
                    + (last.equals(Optional.of(bearer)) ? SAME_AS_BEFORE : 0);
            if (score > bestScore) {
                bestScore = score;
                best = Optional.of(bearer);
            }
        }
        return best;
    }

    private static boolean agree(Gender a, Gender b) {
        return a != Gender.UNKNOWN && a == b;
    }

    private static boolean contradict(Gender a, Gender b) {
        return a != Gender.UNKNOWN && b != Gender.UNKNOWN && a != b;
    }

    /** Of the last mention in full before this one. */
    private double nearness(Mention mention, List<Mention> full) {
        int at = Collections.binarySearch(full, mention, Comparator.comparingInt(Mention::start));
        int before = at >= 0 ? at : -at - 2;
        if (before < 0) {
            return NOT_YET_NAMED;
        }
        int paragraphs = surroundings.paragraphOf(mention) - surroundings.paragraphOf(full.get(before));
        boolean sameSentence = surroundings.sentenceOf(mention).equals(surroundings.sentenceOf(full.get(before)));
        return sameSentence ? 1.2 : paragraphs == 0 ? 1 : paragraphs == 1 ? 0.5 : 0;
    }

    private Profile profile(Bearer bearer) {
        return profiles.computeIfAbsent(bearer, b -> Profile.of(b, surroundings, genders, descriptions));
    }
}
