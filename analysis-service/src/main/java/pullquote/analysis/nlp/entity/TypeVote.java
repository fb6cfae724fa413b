package pullquote.analysis.nlp.entity;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Gives equal names in one text one type: a name that is a place here and a body there is a mistake more often than two things. A name that
 * is part of a longer name of its own type keeps it ("Ford" of "Gerald Ford" beside the firm).
 */
final class TypeVote {

    private static final Set<String> PLACE_WORDS =
            Set.of("in", "at", "near", "from", "outside", "across", "around", "to", "into");

    private final Surroundings surroundings;
    private final PlaceLexicon places;
    private final Map<String, EnumMap<EntityType, Integer>> votes = new HashMap<>();
    private final Map<EntityType, Set<String>> ends = new EnumMap<>(EntityType.class);
    private final Map<EntityType, Set<String>> starts = new EnumMap<>(EntityType.class);
    private final Set<String> placed = new HashSet<>();
    private final Map<String, String> keys = new HashMap<>();

    private TypeVote(Surroundings surroundings, PlaceLexicon places) {
        this.surroundings = surroundings;
        this.places = places;
    }

    static List<Mention> settle(Surroundings surroundings, List<Mention> mentions, PlaceLexicon places) {
        TypeVote vote = new TypeVote(surroundings, places);
        mentions.forEach(vote::count);
        List<Mention> settled = new ArrayList<>(mentions.size());
        Map<String, Map<EntityType, EntityType>> decided = new HashMap<>();
        for (Mention mention : mentions) {
            if (surroundings.isDateline(mention)) {
                settled.add(
                        mention.type() == EntityType.LOCATION
                                ? mention
                                : new Mention(mention.span(), EntityType.LOCATION));
                continue;
            }
            String key = vote.key(mention);
            EntityType type = decided.computeIfAbsent(key, k -> new EnumMap<>(EntityType.class))
                    .computeIfAbsent(mention.type(), given -> vote.decide(key, given));
            settled.add(type == mention.type() ? mention : new Mention(mention.span(), type));
        }
        return settled;
    }

    private String key(Mention mention) {
        return keys.computeIfAbsent(surroundings.textOf(mention), Words::key);
    }

    private void count(Mention mention) {
        if (surroundings.isDateline(mention)) {
            return;
        }
        String key = key(mention);
        votes.computeIfAbsent(key, k -> new EnumMap<>(EntityType.class)).merge(mention.type(), 1, Integer::sum);
        if (PLACE_WORDS.contains(surroundings.wordBefore(mention))) {
            placed.add(key);
        }
        int space = key.indexOf(' ');
        if (space > 0) {
            starts.computeIfAbsent(mention.type(), t -> new HashSet<>()).add(key.substring(0, space));
            ends.computeIfAbsent(mention.type(), t -> new HashSet<>()).add(key.substring(key.lastIndexOf(' ') + 1));
        }
    }

    private EntityType decide(String key, EntityType given) {
        Optional<PlaceLexicon.Place> place = places.find(key);
        if (place.isPresent() && given != EntityType.PERSON) {
            String kind = place.get().kind();
            if (kind.equals("BODY")) {
                return EntityType.ORGANIZATION;
            }
            if (kind.equals("COUNTRY")) {
                return EntityType.LOCATION;
            }
        }
        if (supported(key, given)) {
            return given;
        }
        EntityType winner = winner(key, given);
        return winner == given ? bySupport(key, given) : winner;
    }

    private EntityType winner(String key, EntityType given) {
        EntityType best = given;
        Map<EntityType, Integer> counts = votes.getOrDefault(key, new EnumMap<>(EntityType.class));
        double most = counts.getOrDefault(given, 0) + 0.5;
        for (Map.Entry<EntityType, Integer> entry : counts.entrySet()) {
            double weight = entry.getValue() + (supported(key, entry.getKey()) ? 2 : 0);
            if (weight > most) {
                most = weight;
                best = entry.getKey();
            }
        }
        return best;
    }

    /** Where no longer name of the given type ends in this one but one of another type does. */
    private EntityType bySupport(String key, EntityType given) {
        if (key.indexOf(' ') >= 0 || placed.contains(key) && given == EntityType.LOCATION || places.knows(key)) {
            return given;
        }
        if (given != EntityType.PERSON && has(ends, EntityType.PERSON, key)) {
            return EntityType.PERSON;
        }
        boolean body = has(ends, EntityType.ORGANIZATION, key) || has(starts, EntityType.ORGANIZATION, key);
        return given == EntityType.PERSON && body ? EntityType.ORGANIZATION : given;
    }

    private boolean supported(String key, EntityType type) {
        return has(ends, type, key) || (type != EntityType.LOCATION && has(starts, type, key));
    }

    private static boolean has(Map<EntityType, Set<String>> parts, EntityType type, String key) {
        return parts.getOrDefault(type, Set.of()).contains(key);
    }
}
