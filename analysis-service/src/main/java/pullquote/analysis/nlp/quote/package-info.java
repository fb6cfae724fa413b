/** Who said what: quotations, their cues and speakers. */
@NullMarked
package pullquote.analysis.nlp.quote;

import org.jspecify.annotations.NullMarked;
