/** From what was sent (scraped text or HTML) to an article: pure functions, no framework. */
@NullMarked
package pullquote.article.clean;

import org.jspecify.annotations.NullMarked;
