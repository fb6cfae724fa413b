package pullquote.analysis.client;

/**
 * Which articles to list, as article-service takes it; an empty word means that it does not matter.
 *
 * @param q words to search for
 * @param publisher exactly this one
 * @param from inclusive, a date or time
 * @param to exclusive, a date or time
 * @param sort {@code recency} or {@code relevance}
 */
public record ArticleQuery(String q, String publisher, String from, String to, String sort) {}
