package pullquote.analysis.nlp.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
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
        return new Entities(surroundings, places).of(groups, 1);
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
        return new Entities(surroundings, places).of(Others.group(document, others, places), most);
    }
}
