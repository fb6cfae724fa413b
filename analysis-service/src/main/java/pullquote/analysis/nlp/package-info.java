/** The analysis as a pure function of the text: no framework, clock, randomness, locale or logging inside. */
@NullMarked
package pullquote.analysis.nlp;

import org.jspecify.annotations.NullMarked;
