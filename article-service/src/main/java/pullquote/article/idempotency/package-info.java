/** Requests that may be repeated without being met twice: the {@code Idempotency-Key} header. */
@NullMarked
package pullquote.article.idempotency;

import org.jspecify.annotations.NullMarked;
