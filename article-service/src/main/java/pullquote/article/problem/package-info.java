/** What callers are told when a request cannot be met: RFC 9457 problems. */
@NullMarked
package pullquote.article.problem;

import org.jspecify.annotations.NullMarked;
