package pullquote.analysis.nlp.quote;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import pullquote.analysis.nlp.entity.Entity;
import pullquote.analysis.nlp.entity.EntityType;
import pullquote.analysis.nlp.entity.Gender;

/** Finds the person behind a pronoun among those named before it. */
final class Antecedents {

    /** The entity behind a pronoun, or -1, and how likely that is. */
    record Choice(int entity, double probability) {}

    private static final int REACH = 500;
    private static final int MOST = 8;
    private static final Set<String> FEMALE = Set.of("she", "her");
    private static final Set<String> MALE = Set.of("he", "him", "his");

    private final Scene scene;
    private final LinearModel model;
    private final Map<String, Integer> byCall = new HashMap<>();
    private final Map<Gender, Integer> lastOf = new HashMap<>();

    Antecedents(Scene scene, LinearModel model) {
        this.scene = scene;
        this.model = model;
        for (int e = scene.reading.entities.size() - 1; e >= 0; e--) {
            Entity entity = scene.reading.entities.get(e);
            if (entity.type() == EntityType.PERSON) {
                String name = entity.name();
                byCall.put(name.substring(name.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT), e);
            }
        }
    }

    /** The person whose last name ends a label such as "MS. ROE", or -1. */
    int entityCalled(String label) {
        return byCall.getOrDefault(label.substring(label.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT), -1);
    }

    Choice choose(Phrase pronoun, int lastSpeaker, int lastUnit) {
        String word = word(scene, pronoun);
        Gender gender = genderOf(word);
        List<Candidate> candidates = gender == Gender.UNKNOWN ? List.of() : candidates(pronoun, gender);
        if (candidates.isEmpty()) {
            return new Choice(-1, 0);
        }
        int last = lastOf.getOrDefault(gender, -1);
        List<int[]> features = new ArrayList<>();
        for (Candidate candidate : candidates) {
            features.add(AntecedentFeatures.of(scene, pronoun, candidate, lastSpeaker, lastUnit, last));
        }
        double[] p = model.probabilities(features);
        int best = LinearModel.best(p);
        lastOf.put(gender, candidates.get(best).entity());
        return new Choice(candidates.get(best).entity(), p[best]);
    }

    static String word(Scene scene, Phrase pronoun) {
        String word = scene.reading.word(pronoun.head());
        int apostrophe = word.indexOf('\'');
        return apostrophe > 0 ? word.substring(0, apostrophe) : word;
    }

    static Gender genderOf(String pronoun) {
        return FEMALE.contains(pronoun) ? Gender.FEMALE : MALE.contains(pronoun) ? Gender.MALE : Gender.UNKNOWN;
    }

    /** A person named before a pronoun: the token of the last mention, and how many other persons were named since. */
    record Candidate(int entity, int token, int rank) {}

    /** The persons named most lately who can be of a gender, the last first. */
    List<Candidate> candidates(Phrase pronoun, Gender gender) {
        return candidates(scene, pronoun, gender);
    }

    static List<Candidate> candidates(Scene scene, Phrase pronoun, Gender gender) {
        List<Candidate> found = new ArrayList<>();
        int from = scene.reading.first[pronoun.head()];
        for (int token = from - 1; token >= Math.max(0, from - REACH) && found.size() < MOST; token--) {
            int entity = scene.reading.entityOf[token];
            if (entity >= 0 && isPerson(scene, entity, gender) && found.stream().noneMatch(c -> c.entity() == entity)) {
                found.add(new Candidate(entity, token, found.size()));
            }
        }
        return found;
    }

    private static boolean isPerson(Scene scene, int index, Gender gender) {
        Entity entity = scene.reading.entities.get(index);
        return entity.type() == EntityType.PERSON && (entity.gender() == Gender.UNKNOWN || entity.gender() == gender);
    }
}
