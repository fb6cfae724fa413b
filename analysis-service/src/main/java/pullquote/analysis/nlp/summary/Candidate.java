package pullquote.analysis.nlp.summary;

import java.util.List;
import pullquote.analysis.nlp.text.Span;
import pullquote.analysis.nlp.text.Token;

/**
 * A sentence that may go into the summary.
 *
 * @param span where it stands, without a dateline
 * @param text what stands there
 * @param tokens its tokens
 * @param words the numbers of its distinct words, in order of appearance
 * @param length how many words it has, with repeats
 */
record Candidate(Span span, String text, List<Token> tokens, int[] words, int length) {}
