/** Serving one article: from memory where it was served before and has not changed since, else with one read of the database. */
@NullMarked
package pullquote.article.reading;

import org.jspecify.annotations.NullMarked;
