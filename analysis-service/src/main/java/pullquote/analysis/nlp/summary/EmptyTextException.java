package pullquote.analysis.nlp.summary;

/** A text has no word, so there is nothing that could stand for it. */
public final class EmptyTextException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    public EmptyTextException() {
        super("The text has no sentence to choose from: send a text with at least one word");
    }
}
