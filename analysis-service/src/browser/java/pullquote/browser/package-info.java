/** The pages as people meet them: in Debian's Chromium, at every width, with a keyboard, without JavaScript. */
@NullMarked
package pullquote.browser;

import org.jspecify.annotations.NullMarked;
