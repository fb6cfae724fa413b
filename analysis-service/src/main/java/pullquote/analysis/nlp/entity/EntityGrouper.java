package pullquote.analysis.nlp.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import pullquote.analysis.nlp.text.Document;

/** Groups mentions by what they name: for now by equal text. */
public final class EntityGrouper {

    private EntityGrouper() {}

    /** Loads the lexicons that grouping asks. */
    public static EntityGrouper load() {
        return new EntityGrouper();
    }

    /** The entities, by count and then by first mention. */
    public List<Entity> group(Document document, List<Mention> mentions) {
        Map<String, List<Mention>> byName = new LinkedHashMap<>();
        for (Mention mention : mentions) {
            byName.computeIfAbsent(document.textOf(mention.span()), name -> new ArrayList<>())
                    .add(mention);
        }
        return byName.entrySet().stream()
                .map(e -> new Entity(e.getKey(), e.getValue().get(0).type(), List.of(), e.getValue()))
                .sorted(Comparator.comparingInt(Entity::count).reversed())
                .toList();
    }
}
