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
    private final Map<String, EntityType> first = new HashMap<>();
    private final Map<EntityType, Set<String>> ends = new EnumMap<>(EntityType.class);
    private final Map<EntityType, Set<String>> starts = new EnumMap<>(EntityType.class);
    private final Set<String> initials = new HashSet<>();
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
        return keys.computeIfAbsent(surroundings.textOf(mention), text -> String.join(" ", PersonName.words(text)));
    }

    private void count(Mention mention) {
        if (surroundings.isDateline(mention)) {
            return;
        }
        String key = key(mention);
        EntityType type = isBody(key, mention.type()) ? EntityType.ORGANIZATION : mention.type();
        first.putIfAbsent(key, type);
        votes.computeIfAbsent(key, k -> new EnumMap<>(EntityType.class)).merge(type, 1, Integer::sum);
        if (PLACE_WORDS.contains(surroundings.wordBefore(mention))) {
            placed.add(key);
        }
        int space = key.indexOf(' ');
        if (space > 0 && type == EntityType.ORGANIZATION) {
            initials.addAll(OrganizationName.of(Words.of(key)).initials(places));
        }
        if (space > 0 && !(type == EntityType.PERSON && key.contains(" of "))) {
            starts.computeIfAbsent(type, t -> new HashSet<>()).add(key.substring(0, space));
            ends.computeIfAbsent(type, t -> new HashSet<>()).add(key.substring(key.lastIndexOf(' ') + 1));
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
        if (given != EntityType.ORGANIZATION && isBody(key, given)) {
            return EntityType.ORGANIZATION;
        }
        if (supported(key, given)) {
            return given;
        }
        EntityType winner = winner(key, given);
        return winner == given ? bySupport(key, given) : winner;
    }

    /** The type of most mentions; longer names of a type speak for it, and the first mention where all else is equal. */
    private EntityType winner(String key, EntityType given) {
        EntityType best = given;
        double most = weight(key, given);
        for (EntityType type :
                votes.getOrDefault(key, new EnumMap<>(EntityType.class)).keySet()) {
            if (weight(key, type) > most) {
                most = weight(key, type);
                best = type;
            }
        }
        return best;
    }

    private double weight(String key, EntityType type) {
        int count = votes.getOrDefault(key, new EnumMap<>(EntityType.class)).getOrDefault(type, 0);
        return count + (supported(key, type) ? 2 : 0) + (first.get(key) == type ? 0.5 : 0);
    }

    /** Where no longer name of the given type ends in this one but one of another type does. */
    private EntityType bySupport(String key, EntityType given) {
        if (given == EntityType.PERSON && (initials.contains(key) || isFirm(key))) {
            return EntityType.ORGANIZATION;
        }
        if (key.indexOf(' ') >= 0 || placed.contains(key) && given == EntityType.LOCATION || places.knows(key)) {
            return given;
        }
        if (given != EntityType.PERSON && has(ends, EntityType.PERSON, key)) {
            return EntityType.PERSON;
        }
        boolean body = has(ends, EntityType.ORGANIZATION, key) || has(starts, EntityType.ORGANIZATION, key);
        return given == EntityType.PERSON && body ? EntityType.ORGANIZATION : given;
    }

    /** "Tarn Airways" is no person's name, "Peter Banks" is. */
    private static boolean isFirm(String key) {
        List<String> words = List.of(key.split(" "));
        return words.size() > 1
                && OrganizationName.isFirmWord(words.get(words.size() - 1))
                && Genders.ofGivenName(words.get(0)) == Gender.UNKNOWN;
    }

    /** Newspapers and clubs, whatever stands before: "Northern Ledger", "Alden Rovers". */
    private static boolean isBody(String key, EntityType given) {
        int space = key.lastIndexOf(' ');
        boolean named = given == EntityType.PERSON
                && space > 0
                && Genders.ofGivenName(key.substring(0, key.indexOf(' '))) != Gender.UNKNOWN;
        String last = key.substring(space + 1);
        return space > 0 && (OrganizationName.isClub(last) || OrganizationName.isPaper(last) && !named);
    }

    private boolean supported(String key, EntityType type) {
        return has(ends, type, key) || (type != EntityType.LOCATION && has(starts, type, key));
    }

    private static boolean has(Map<EntityType, Set<String>> parts, EntityType type, String key) {
        return parts.getOrDefault(type, Set.of()).contains(key);
    }
}
