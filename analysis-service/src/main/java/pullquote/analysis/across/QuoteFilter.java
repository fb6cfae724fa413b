package pullquote.analysis.across;

import java.util.Optional;

/**
 * Which quotes are asked for.
 *
 * @param selection of their articles; its {@code q} are words that the quotes themselves have
 * @param speaker the id of an entity, or a name
 * @param about the id of an entity that the quote names, or a name
 * @param cluster of quotations that are the same words
 */
public record QuoteFilter(
        Selection selection, Optional<String> speaker, Optional<String> about, Optional<Long> cluster) {}
