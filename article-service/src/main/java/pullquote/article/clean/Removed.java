package pullquote.article.clean;

/**
 * A block that was sent but is no part of the article.
 *
 * @param text the block as it was sent, white space normalised
 * @param reason why it was removed, a stable lower-case word such as {@code newsletter} or {@code related-links}
 */
public record Removed(String text, String reason) {}
