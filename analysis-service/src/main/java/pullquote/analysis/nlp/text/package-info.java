/**
 * The text model: one string, and immutable views over it. All offsets are UTF-16 code units into that string, half-open.
 */
@NullMarked
package pullquote.analysis.nlp.text;

import org.jspecify.annotations.NullMarked;
