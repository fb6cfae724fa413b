/** How many requests a caller may send. */
@NullMarked
package pullquote.article.rate;

import org.jspecify.annotations.NullMarked;
