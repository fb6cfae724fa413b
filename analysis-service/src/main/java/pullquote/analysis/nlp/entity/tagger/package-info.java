/** The learned tagger of names: an averaged structured perceptron over words, its features, lexicon and weights. Knows words, not documents. */
@NullMarked
package pullquote.analysis.nlp.entity.tagger;

import org.jspecify.annotations.NullMarked;
