/** Runs both services and a PostgreSQL of their own on this machine, without Docker. */
@NullMarked
package pullquote.launcher;

import org.jspecify.annotations.NullMarked;
