package pullquote.article.search;

import java.time.Instant;
import java.util.Optional;

/**
 * Which articles are looked for.
 *
 * @param q words as {@code websearch_to_tsquery} takes them
 * @param from inclusive
 * @param to exclusive
 */
public record Wanted(
        Optional<String> q,
        Optional<String> publisher,
        Optional<String> author,
        Optional<String> language,
        Optional<Instant> from,
        Optional<Instant> to) {}
