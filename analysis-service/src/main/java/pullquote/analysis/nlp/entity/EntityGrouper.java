package pullquote.analysis.nlp.entity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import pullquote.analysis.nlp.text.Document;

/**
 * Groups mentions by what they name, and tells of each entity its name, other forms, description, gender, {@linkplain Salience salience} and,
 * where its name leaves no doubt, its Wikidata id. Takes time linear in the number of mentions.
 */
public final class EntityGrouper {

    private final PlaceLexicon places;

    private EntityGrouper(PlaceLexicon places) {
        this.places = places;
    }

    /** Loads the lexicons that grouping asks. */
    public static EntityGrouper load() {
        return new EntityGrouper(PlaceLexicon.load());
    }

    /** The entities, by count and then by first mention. */
    public List<Entity> group(Document document, List<Mention> mentions) {
        if (document.sentences().isEmpty()) {
            return List.of();
        }
        Surroundings surroundings = new Surroundings(document);
        List<Mention> whole = NameBounds.settle(document, mentions, places);
        NameSheet sheet = new NameSheet(document, IntroducedOrganizations.add(document, whole));
        CertainNames.add(sheet, places);
        Dedications.add(sheet);
        WiderNames.widen(sheet);
        List<Mention> cleaned = MentionCleaner.clean(document, sheet.mentions(), places);
        List<Mention> settled = TypeVote.settle(surroundings, StrayCapitals.drop(document, cleaned), places);
        settled = MissedNames.add(document, Introductions.add(document, settled), places);
        Map<String, String> introduced = Introductions.of(document, settled);
        List<Group> groups = new ArrayList<>();
        groups.addAll(Persons.group(surroundings, Form.of(document, settled, EntityType.PERSON)));
        groups.addAll(Organizations.group(
                surroundings, places, Form.of(document, settled, EntityType.ORGANIZATION), introduced));
        groups.addAll(Places.group(places, Form.of(document, settled, EntityType.LOCATION)));
        return entities(surroundings, groups, 1);
    }

    /**
     * Names that are no person, body or place, by count and then by first mention.
     *
     * @param named what {@link #group} answered for this document
     */
    public List<Entity> others(Document document, List<Entity> named) {
        if (document.sentences().isEmpty()) {
            return List.of();
        }
        Surroundings surroundings = new Surroundings(document);
        List<Mention> taken = named.stream()
                .flatMap(entity -> entity.mentions().stream())
                .sorted(Comparator.comparingInt(Mention::start))
                .toList();
        List<Mention> others = OtherNames.find(document, taken, places);
        int most = named.stream().mapToInt(Entity::count).max().orElse(1);
        return entities(surroundings, Others.group(document, others, places), most);
    }

    private List<Entity> entities(Surroundings surroundings, List<Group> groups, int mostNamed) {
        int most = Math.max(
                mostNamed,
                groups.stream().mapToInt(group -> group.mentions().size()).max().orElse(1));
        Salience salience = new Salience(surroundings, most);
        Descriptions descriptions = new Descriptions(surroundings);
        Genders genders = new Genders(surroundings);
        return groups.stream()
                .filter(group -> !group.mentions().isEmpty())
                .map(group -> entity(group, surroundings, salience, descriptions, genders))
                .sorted(Comparator.comparingInt(Entity::count)
                        .reversed()
                        .thenComparingInt(entity -> entity.mentions().get(0).start()))
                .toList();
    }

    private Entity entity(
            Group group, Surroundings surroundings, Salience salience, Descriptions descriptions, Genders genders) {
        List<Mention> mentions = group.mentions().stream()
                .sorted(Comparator.comparingInt(Mention::start))
                .toList();
        String name = name(group, mentions, surroundings);
        Set<String> aliases = new LinkedHashSet<>();
        mentions.forEach(mention -> aliases.add(surroundings.textOf(mention)));
        aliases.remove(name);
        return new Entity(
                name,
                group.type(),
                List.copyOf(aliases),
                mentions,
                description(mentions, descriptions),
                salience.of(mentions),
                sameAs(group, mentions, surroundings),
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
    private String name(Group group, List<Mention> mentions, Surroundings surroundings) {
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
    private static Optional<String> description(List<Mention> mentions, Descriptions descriptions) {
        return mentions.stream()
                .limit(20)
                .map(descriptions::of)
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<String> sameAs(Group group, Collection<Mention> mentions, Surroundings surroundings) {
        if (group.type() == EntityType.PERSON) {
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
