package pullquote.analysis.store;

import java.util.List;
import pullquote.analysis.nlp.entity.EntityType;

/** The numbers by which the rows name the types of names. */
public final class EntityTypes {

    private static final List<EntityType> ALL =
            List.of(EntityType.PERSON, EntityType.ORGANIZATION, EntityType.LOCATION);

    private EntityTypes() {}

    /** All types that rows are kept of. */
    public static List<EntityType> all() {
        return ALL;
    }

    public static int number(EntityType type) {
        int index = ALL.indexOf(type);
        if (index < 0) {
            throw new IllegalArgumentException("No rows are kept of " + type);
        }
        return index + 1;
    }

    public static EntityType of(int number) {
        return ALL.get(number - 1);
    }
}
