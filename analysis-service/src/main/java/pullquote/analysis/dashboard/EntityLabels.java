package pullquote.analysis.dashboard;

import java.util.Locale;
import pullquote.analysis.nlp.entity.EntityType;

/** The words and style classes for the types of entity. */
final class EntityLabels {

    private EntityLabels() {}

    static String label(EntityType type) {
        return switch (type) {
            case PERSON -> "Person";
            case ORGANIZATION -> "Organization";
            case LOCATION -> "Place";
            case DATE -> "Date";
            case MONEY -> "Amount";
            case PERCENT -> "Percentage";
        };
    }

    static String plural(EntityType type) {
        return switch (type) {
            case PERSON -> "People";
            case ORGANIZATION -> "Organizations";
            case LOCATION -> "Places";
            case DATE -> "Dates";
            case MONEY -> "Amounts";
            case PERCENT -> "Percentages";
        };
    }

    static String cssClass(EntityType type) {
        return "entity-" + type.name().toLowerCase(Locale.ROOT);
    }
}
