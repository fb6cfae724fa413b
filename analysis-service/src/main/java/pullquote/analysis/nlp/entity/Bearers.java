package pullquote.analysis.nlp.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import pullquote.analysis.nlp.entity.Persons.Bearer;

/** Decides which bearer of a name a short form stands for: by honorific, title, pronoun, nearness and weight in the text. */
final class Bearers {

    /** Words after which a name is somebody's relation, not whom the text is about. */
    private static final Set<String> RELATIONS = Set.of(
            "father",
            "mother",
            "brother",
            "sister",
            "wife",
            "husband",
            "son",
            "daughter",
            "uncle",
            "aunt",
            "cousin",
            "grandfather",
            "grandmother",
            "nephew",
            "niece",
            "predecessor",
            "successor",
            "widow",
            "widower",
            "girlfriend",
            "boyfriend",
            "partner",
            "fiancee",
            "fiance",
            "stepfather",
            "stepmother",
            "friend",
            "grandson",
            "granddaughter",
            "named",
            "called",
            "late");

    private static final double GENDER_AGREES = 2;
    private static final double TITLE_AGREES = 3;
    private static final double RELATION = -1.5;

    private final Surroundings surroundings;
    private final Genders genders;
    private final Descriptions descriptions;
    private final Map<Bearer, Profile> profiles = new HashMap<>();

    /** What is known of a bearer from the mentions in full. */
    private record Profile(Gender gender, double weight, Set<String> titles, List<Mention> mentions) {}

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
        return !RELATIONS.contains(surroundings.wordBefore(first))
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
            Gender gender = surroundings.honorific(mention);
            String title = bearers.size() > 1 ? descriptions.title(mention).orElse("") : "";
            Optional<Bearer> best = Optional.empty();
            double bestScore = Double.NEGATIVE_INFINITY;
            for (Bearer bearer : bearers) {
                Profile profile = profile(bearer);
                if (contradict(gender, profile.gender())) {
                    continue;
                }
                double score = bearers.size() == 1
                        ? 0
                        : score(mention, profile, title) + (last.equals(Optional.of(bearer)) ? 0.5 : 0);
                if (score > bestScore) {
                    bestScore = score;
                    best = Optional.of(bearer);
                }
            }
            best.ifPresentOrElse(
                    bearer -> chosen.computeIfAbsent(bearer, b -> new ArrayList<>())
                            .add(mention),
                    () -> nobodys.add(mention));
            last = best;
        }
        return new Choice(chosen, nobodys);
    }

    private static boolean contradict(Gender a, Gender b) {
        return a != Gender.UNKNOWN && b != Gender.UNKNOWN && a != b;
    }

    private double score(Mention mention, Profile profile, String title) {
        double score = profile.weight();
        if (!title.isEmpty()) {
            List<String> words = Words.of(title);
            score += words.stream().anyMatch(profile.titles()::contains) ? TITLE_AGREES : 0;
        }
        Gender honorific = surroundings.honorific(mention);
        score += honorific != Gender.UNKNOWN && honorific == profile.gender() ? GENDER_AGREES : 0;
        Gender pronoun = surroundings.pronounAfter(mention);
        score += pronoun == Gender.UNKNOWN || profile.gender() == Gender.UNKNOWN
                ? 0
                : pronoun == profile.gender() ? 0.7 : -0.7;
        return score + nearness(mention, profile.mentions());
    }

    /** Of the last mention in full before this one. */
    private double nearness(Mention mention, List<Mention> full) {
        int at = java.util.Collections.binarySearch(full, mention, Comparator.comparingInt(Mention::start));
        int before = at >= 0 ? at : -at - 2;
        if (before < 0) {
            return -0.5;
        }
        int paragraphs = surroundings.paragraphOf(mention) - surroundings.paragraphOf(full.get(before));
        boolean sameSentence = surroundings.sentenceOf(mention).equals(surroundings.sentenceOf(full.get(before)));
        return sameSentence ? 1.2 : paragraphs == 0 ? 1 : paragraphs == 1 ? 0.5 : 0;
    }

    private Profile profile(Bearer bearer) {
        return profiles.computeIfAbsent(bearer, this::newProfile);
    }

    private Profile newProfile(Bearer bearer) {
        List<Mention> mentions = bearer.group().mentions().stream()
                .sorted(Comparator.comparingInt(Mention::start))
                .toList();
        double weight = Math.log(1 + mentions.size()) / Math.log(2);
        weight += mentions.stream().anyMatch(surroundings::inHeadline) ? 1.5 : 0;
        weight += RELATIONS.contains(surroundings.wordBefore(mentions.get(0))) || afterRelation(mentions.get(0))
                ? RELATION
                : 0;
        Set<String> titles = new java.util.HashSet<>();
        for (Mention mention : mentions) {
            descriptions.of(mention).ifPresent(description -> titles.addAll(Words.of(description)));
        }
        return new Profile(genders.of(bearer.name(), mentions), weight, titles, mentions);
    }

    /** "his father, Kim …": a relation and a comma before the name. */
    private boolean afterRelation(Mention mention) {
        int token = surroundings.document().tokenIndexAt(mention.start());
        return surroundings.wordBefore(mention).equals(",")
                && RELATIONS.contains(surroundings.wordAt(token - 2, surroundings.sentenceOf(mention)));
    }
}
