/** Many articles at once: import, export, and what is kept for how long. */
@NullMarked
package pullquote.article.archive;

import org.jspecify.annotations.NullMarked;
