package pullquote.article;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Which articles a list holds.
 *
 * @param from inclusive
 * @param to exclusive
 */
record ArticleFilter(
        Optional<String> publisher,
        Optional<String> author,
        Optional<String> language,
        Optional<Instant> from,
        Optional<Instant> to) {

    /** Appends the conditions to a query and returns the values that they name. */
    Map<String, Object> conditions(StringBuilder where) {
        Map<String, Object> values = new HashMap<>();
        add(where, values, "publisher", " and publisher = :publisher", publisher);
        add(where, values, "author", " and byline = :author", author);
        add(where, values, "language", " and language = :language", language);
        add(where, values, "from", " and sortAt >= :from", from);
        add(where, values, "to", " and sortAt < :to", to);
        return values;
    }

    private static void add(
            StringBuilder where, Map<String, Object> values, String name, String condition, Optional<?> value) {
        value.ifPresent(given -> {
            where.append(condition);
            values.put(name, given);
        });
    }
}
