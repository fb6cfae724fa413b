package pullquote.analysis.nlp.text;

/**
 * A sentence, as a run of tokens of its document. It never crosses a paragraph.
 *
 * @param span from its first to its last token
 * @param firstToken index of its first token in {@link Document#tokens()}
 * @param endToken index after its last token
 * @param paragraph index of its paragraph in {@link Document#paragraphs()}
 */
public record Sentence(Span span, int firstToken, int endToken, int paragraph) {

    public Sentence {
        if (firstToken < 0 || endToken <= firstToken) {
            throw new IllegalArgumentException("A sentence has tokens: [" + firstToken + ", " + endToken + ")");
        }
    }

    public int start() {
        return span.start();
    }

    public int end() {
        return span.end();
    }
}
