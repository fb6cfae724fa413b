/** Trains and measures the models that find quotations and their speakers. */
@NullMarked
package pullquote.train.quote;

import org.jspecify.annotations.NullMarked;
