package pullquote.analysis.nlp.text;

/**
 * A word, number or punctuation mark.
 *
 * @param span where it stands
 * @param text what stands there
 * @param tag its part of speech, a Universal Dependencies tag ({@code PROPN}, {@code VERB}, …)
 */
public record Token(Span span, String text, String tag) {

    public int start() {
        return span.start();
    }

    public int end() {
        return span.end();
    }
}
