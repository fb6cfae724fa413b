/** What goes into the log, and what must not. */
@NullMarked
package pullquote.article.log;

import org.jspecify.annotations.NullMarked;
