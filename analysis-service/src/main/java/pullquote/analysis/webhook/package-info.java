/** Tells addresses of a user's choice when somebody is quoted or much written about. */
@NullMarked
package pullquote.analysis.webhook;

import org.jspecify.annotations.NullMarked;
