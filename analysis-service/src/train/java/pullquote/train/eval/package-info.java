/** Scores what the analysis finds against what people have marked. */
@NullMarked
package pullquote.train.eval;

import org.jspecify.annotations.NullMarked;
