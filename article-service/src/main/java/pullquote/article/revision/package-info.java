/** The states of an article: each accepted change is a revision, and any two can be compared. */
@NullMarked
package pullquote.article.revision;

import org.jspecify.annotations.NullMarked;
