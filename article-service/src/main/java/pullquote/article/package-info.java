/** Stores and serves articles. */
@NullMarked
package pullquote.article;

import org.jspecify.annotations.NullMarked;
