package pullquote.analysis.client;

/** article-service works, but does not take what it was asked: a cursor that is none, a date that is none. */
public final class RefusedException extends RuntimeException {

    private static final long serialVersionUID = 1;

    RefusedException(String message) {
        super(message);
    }
}
