/** Near-copies: which articles are mostly the same words. Pure functions of text. */
@NullMarked
package pullquote.article.copies;

import org.jspecify.annotations.NullMarked;
