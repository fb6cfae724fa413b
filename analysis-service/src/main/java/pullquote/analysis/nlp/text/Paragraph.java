package pullquote.analysis.nlp.text;

/**
 * A stretch of text between blank lines, as a run of sentences of its document.
 *
 * @param span without the white space around it
 * @param firstSentence index of its first sentence in {@link Document#sentences()}
 * @param endSentence index after its last sentence
 * @param headline whether it is the headline; only the first paragraph of a document can be
 */
public record Paragraph(Span span, int firstSentence, int endSentence, boolean headline) {

    public int start() {
        return span.start();
    }

    public int end() {
        return span.end();
    }
}
