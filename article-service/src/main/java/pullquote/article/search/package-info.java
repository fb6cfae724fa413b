/** Full-text search: which articles hold the words that a caller looks for, and where in them. */
@NullMarked
package pullquote.article.search;

import org.jspecify.annotations.NullMarked;
