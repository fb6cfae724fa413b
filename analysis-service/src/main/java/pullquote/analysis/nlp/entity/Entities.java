package pullquote.analysis.nlp.entity;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Tells of each group of mentions its name, other forms, description, gender, salience and, where its name leaves no doubt, its Wikidata id. */
final class Entities {

    private final Surroundings surroundings;
    private final PlaceLexicon places;
    private final Descriptions descriptions;
    private final Genders genders;

    Entities(Surroundings surroundings, PlaceLexicon places) {
        this.surroundings = surroundings;
        this.places = places;
        this.descriptions = new Descriptions(surroundings);
        this.genders = new Genders(surroundings);
    }

    /**
     * The entities, by count and then by first mention.
     *
     * @param most the number of mentions of the entity that has most, where it is not among the groups
     */
    List<Entity> of(List<Group> groups, int most) {
        int largest =
                groups.stream().mapToInt(group -> group.mentions().size()).max().orElse(1);
        Salience salience = new Salience(surroundings, Math.max(most, largest));
        return groups.stream()
                .filter(group -> !group.mentions().isEmpty())
                .map(group -> entity(group, salience))
                .sorted(Comparator.comparingInt(Entity::count)
                        .reversed()
                        .thenComparingInt(entity -> entity.mentions().get(0).start()))
                .toList();
    }

    private Entity entity(Group group, Salience salience) {
        List<Mention> mentions = group.mentions().stream()
                .sorted(Comparator.comparingInt(Mention::start))
                .toList();
        String name = name(group, mentions);
        Set<String> aliases = new LinkedHashSet<>();
        mentions.forEach(mention -> aliases.add(surroundings.textOf(mention)));
        aliases.remove(name);
        return new Entity(
                name,
                group.type(),
                List.copyOf(aliases),
                mentions,
                description(mentions),
                salience.of(mentions),
                sameAs(group, mentions),
                Optional.empty(),
                group.type() == EntityType.PERSON
                        ? genders.of(PersonName.of(group.fullest().words()), mentions)
                        : Gender.UNKNOWN,
                merges(group, name));
    }

    /** Each other form against the name that was chosen, whichever of the two came first. */
    private static List<Merge> merges(Group group, String name) {
        return group.merges().stream()
                .map(merge -> new Merge(merge.form().equals(name) ? merge.into() : merge.form(), name, merge.reason()))
                .filter(merge -> !merge.form().equals(name))
                .distinct()
                .toList();
    }

    /** The fullest form; of a country or state its usual name, where the text has it. */
    private String name(Group group, List<Mention> mentions) {
        if (group.type() != EntityType.LOCATION || group.merges().isEmpty()) {
            return group.fullest().text();
        }
        Map<String, Integer> texts = new LinkedHashMap<>();
        mentions.forEach(mention -> texts.merge(surroundings.textOf(mention), 1, Integer::sum));
        return texts.keySet().stream()
                .filter(text -> places.find(text)
                        .map(place -> place.name().equals(text))
                        .orElse(false))
                .findFirst()
                .or(() -> texts.keySet().stream()
                        .filter(text -> !OrganizationName.isAcronym(text) && !text.endsWith("."))
                        .max(Comparator.comparingInt(text -> texts.getOrDefault(text, 0))))
                .orElse(group.fullest().text());
    }

    /** What stands at the first mention that has a description; later ones are looked at only so far. */
    private Optional<String> description(List<Mention> mentions) {
        return mentions.stream()
                .limit(20)
                .map(descriptions::of)
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<String> sameAs(Group group, List<Mention> mentions) {
        if (group.type() != EntityType.LOCATION && group.type() != EntityType.ORGANIZATION) {
            return Optional.empty();
        }
        Map<String, String> known = new HashMap<>();
        for (Mention mention : mentions) {
            String text = surroundings.textOf(mention);
            known.computeIfAbsent(
                    text,
                    t -> places.find(t)
                            .filter(place -> place.kind().equals("BODY") == (group.type() == EntityType.ORGANIZATION))
                            .map(PlaceLexicon.Place::id)
                            .orElse(""));
        }
        List<String> ids =
                known.values().stream().filter(id -> !id.isEmpty()).distinct().toList();
        return ids.size() == 1 ? Optional.of(ids.get(0)) : Optional.empty();
    }
}
