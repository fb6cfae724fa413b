package pullquote.article;

import java.util.UUID;

/** An article is about to have another revision, or to be gone: told inside of the transaction that makes it so. */
public record ArticleChanged(UUID id) {}
