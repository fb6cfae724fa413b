/** Callers' keys and what they allow. */
@NullMarked
package pullquote.article.key;

import org.jspecify.annotations.NullMarked;
