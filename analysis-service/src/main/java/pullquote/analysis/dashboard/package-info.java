/** The pages for people: server-rendered, readable without JavaScript. */
@NullMarked
package pullquote.analysis.dashboard;

import org.jspecify.annotations.NullMarked;
