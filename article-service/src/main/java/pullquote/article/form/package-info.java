/** The forms in which articles and lists of them are read and written beside the service's own JSON. */
@NullMarked
package pullquote.article.form;

import org.jspecify.annotations.NullMarked;
