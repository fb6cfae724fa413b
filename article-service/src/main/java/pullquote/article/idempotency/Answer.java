package pullquote.article.idempotency;

import java.util.UUID;

/**
 * What a request came to.
 *
 * @param revision the one that the answer holds
 * @param status of HTTP
 */
public record Answer(UUID articleId, int revision, int status) {}
