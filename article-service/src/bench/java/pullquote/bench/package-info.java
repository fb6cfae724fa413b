/** What searching and reading cost, measured on a corpus that is made here; not part of the service. */
@NullMarked
package pullquote.bench;

import org.jspecify.annotations.NullMarked;
