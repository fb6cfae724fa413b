package pullquote.article.search;

/**
 * A place of an article where words stand that were searched for.
 *
 * @param field {@code headline} or {@code body}
 * @param start in UTF-16 code units of the article's text
 * @param end behind the last of them
 */
public record Highlight(String field, int start, int end) {}
