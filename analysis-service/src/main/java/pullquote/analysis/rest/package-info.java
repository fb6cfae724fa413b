/** The HTTP surface: parses, delegates to the analyzer, answers records. */
@NullMarked
package pullquote.analysis.rest;

import org.jspecify.annotations.NullMarked;
