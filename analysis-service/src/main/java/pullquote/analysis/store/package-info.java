/** The database of this service, where it follows article-service; without one everything else still works. */
@NullMarked
package pullquote.analysis.store;

import org.jspecify.annotations.NullMarked;
