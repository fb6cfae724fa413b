/** Who and what is named: mentions, and the entities that they name. */
@NullMarked
package pullquote.analysis.nlp.entity;

import org.jspecify.annotations.NullMarked;
