package pullquote.analysis.nlp.quote;

import pullquote.analysis.nlp.text.Span;

/**
 * Text between quotation marks, whether somebody says it or not.
 *
 * @param outer with its marks
 * @param inner without them and without white space at its ends
 * @param block index of its block, see {@link Blocks}
 * @param depth 0 for the outermost, 1 for a stretch inside another, and so on
 * @param closed whether its closing mark is there; the last of several paragraphs has it, the others need none
 * @param continues whether the next outermost stretch, which opens the next paragraph, is more of the same
 */
record Stretch(Span outer, Span inner, int block, int depth, boolean closed, boolean continues) {

    int start() {
        return outer.start();
    }

    int end() {
        return outer.end();
    }

    Stretch atDepth(int other) {
        return new Stretch(outer, inner, block, other, closed, continues);
    }
}
