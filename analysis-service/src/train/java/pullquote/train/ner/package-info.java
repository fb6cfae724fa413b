/** Training of the tagger of names, and its score. */
package pullquote.train.ner;
