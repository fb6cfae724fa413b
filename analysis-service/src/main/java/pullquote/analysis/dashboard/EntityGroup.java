package pullquote.analysis.dashboard;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import pullquote.analysis.nlp.entity.Entity;
import pullquote.analysis.nlp.entity.EntityType;

/**
 * The entities of one type as the list beside the text shows them.
 *
 * @param label what they are, in the plural
 * @param first the most named
 * @param more the others
 */
public record EntityGroup(String label, List<Row> first, List<Row> more) {

    private static final int FIRST = 8;

    public EntityGroup {
        first = List.copyOf(first);
        more = List.copyOf(more);
    }

    /**
     * One of them.
     *
     * @param number its place among all entities of the article, from 1
     * @param type the style class of its type
     * @param aliases its other surface forms, joined; may be empty
     * @param count number of its mentions
     * @param across the address of the page about it in all articles; empty where there is none
     * @param share count as a share of that of the most named entity, in percent
     */
    public record Row(int number, String name, String type, String aliases, int count, int share, String across) {}

    static List<EntityGroup> of(List<Entity> entities, Function<Entity, String> across) {
        int most = entities.stream().mapToInt(Entity::count).max().orElse(1);
        return Stream.of(EntityType.values())
                .map(type -> group(type, entities, most, across))
                .filter(group -> !group.first().isEmpty())
                .toList();
    }

    private static EntityGroup group(
            EntityType type, List<Entity> entities, int most, Function<Entity, String> across) {
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < entities.size(); i++) {
            Entity entity = entities.get(i);
            if (entity.type() == type) {
                rows.add(new Row(
                        i + 1,
                        entity.name(),
                        EntityLabels.cssClass(type),
                        String.join(", ", entity.aliases()),
                        entity.count(),
                        Math.max(1, 100 * entity.count() / Math.max(1, most)),
                        across.apply(entity)));
            }
        }
        // A fold that hides one or two is more trouble than they are.
        int shown = rows.size() <= FIRST + 2 ? rows.size() : FIRST;
        return new EntityGroup(EntityLabels.plural(type), rows.subList(0, shown), rows.subList(shown, rows.size()));
    }
}
