package pullquote.analysis.dashboard;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import pullquote.analysis.nlp.entity.EntityType;

/** The words and style classes for the types of entity. */
final class EntityLabels {

    private static final int LONGEST_ABBREVIATION = 4;
    private static final Pattern WORD = Pattern.compile("(?<![\\p{L}'’])\\p{L}");

    private EntityLabels() {}

    static String label(EntityType type) {
        return switch (type) {
            case PERSON -> "Person";
            case ORGANIZATION -> "Organization";
            case LOCATION -> "Place";
            case OTHER -> "Other name";
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
            case OTHER -> "Other names";
            case DATE -> "Dates";
            case MONEY -> "Amounts";
            case PERCENT -> "Percentages";
        };
    }

    /** A name as a list shows it. A place of which only datelines tell is known in capitals, as datelines are set. */
    static String display(String name, EntityType type) {
        boolean dateline = type == EntityType.LOCATION
                && name.length() > LONGEST_ABBREVIATION
                && name.equals(name.toUpperCase(Locale.ROOT));
        return dateline
                ? WORD.matcher(name.toLowerCase(Locale.ROOT))
                        .replaceAll(
                                word -> Matcher.quoteReplacement(word.group().toUpperCase(Locale.ROOT)))
                : name;
    }

    static String cssClass(EntityType type) {
        return "entity-" + type.name().toLowerCase(Locale.ROOT);
    }
}
