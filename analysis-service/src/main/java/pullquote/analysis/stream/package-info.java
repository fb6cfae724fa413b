/** Tells of newly analysed articles as they come. */
@NullMarked
package pullquote.analysis.stream;

import org.jspecify.annotations.NullMarked;
