package pullquote.article;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import pullquote.article.search.Wanted;

/**
 * Which articles a list holds.
 *
 * @param q words to search for, as {@code websearch_to_tsquery} takes them
 * @param from inclusive
 * @param to exclusive
 */
public record ArticleFilter(
        Optional<String> q,
        Optional<String> publisher,
        Optional<String> author,
        Optional<String> language,
        Optional<Instant> from,
        Optional<Instant> to) {

    /** Appends the conditions to a query and returns the values that they name. */
    Map<String, Object> conditions(StringBuilder where) {
        Map<String, Object> values = new HashMap<>();
        // sql() hands the words to PostgreSQL as a value; the column is no attribute of Article, since nothing else
        // reads it.
        add(
                where,
                values,
                "q",
                " and cast(sql('search @@ websearch_to_tsquery(''english'', ?)', :q) as boolean) = true",
                q);
        add(where, values, "publisher", " and publisher = :publisher", publisher);
        add(where, values, "author", " and byline = :author", author);
        add(where, values, "language", " and language = :language", language);
        add(where, values, "from", " and sortAt >= :from", from);
        add(where, values, "to", " and sortAt < :to", to);
        return values;
    }

    /** Whether the index by time, or by publisher and time, is not the one that finds them. */
    boolean needsSearch() {
        return q.isPresent() || author.isPresent() || language.isPresent();
    }

    Wanted wanted() {
        return new Wanted(q, publisher, author, language, from, to);
    }

    private static void add(
            StringBuilder where, Map<String, Object> values, String name, String condition, Optional<?> value) {
        value.ifPresent(given -> {
            where.append(condition);
            values.put(name, given);
        });
    }
}
