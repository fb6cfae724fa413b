/** Reads articles from article-service. */
@NullMarked
package pullquote.analysis.client;

import org.jspecify.annotations.NullMarked;
