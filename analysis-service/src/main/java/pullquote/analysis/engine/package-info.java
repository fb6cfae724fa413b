/** Runs the analyzer: on bounded threads, each text once at a time, with the results in memory. */
@NullMarked
package pullquote.analysis.engine;

import org.jspecify.annotations.NullMarked;
