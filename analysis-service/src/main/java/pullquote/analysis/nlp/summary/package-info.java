/** The sentences that stand for the whole. */
@NullMarked
package pullquote.analysis.nlp.summary;

import org.jspecify.annotations.NullMarked;
