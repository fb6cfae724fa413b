/** The description of the interface for callers and their tools. */
@NullMarked
package pullquote.article.openapi;

import org.jspecify.annotations.NullMarked;
