/** Follows the changes of article-service and keeps what is in its articles as rows, from which questions across articles are answered. */
@NullMarked
package pullquote.analysis.follow;

import org.jspecify.annotations.NullMarked;
