/**
 * Questions across articles: who is named, who is quoted, what was said and since when. All rows are flat, for dashboards, and count
 * whole days in UTC.
 */
@NullMarked
package pullquote.analysis.across;

import org.jspecify.annotations.NullMarked;
