package pullquote.analysis.engine;

/** No analysis now: too many are waiting already, or this one takes longer than a caller should wait. */
public final class BusyException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final int retryAfterSeconds;

    BusyException(String message, int retryAfterSeconds) {
        super(message);
        this.retryAfterSeconds = retryAfterSeconds;
    }

    /** When to try again. */
    public int retryAfterSeconds() {
        return retryAfterSeconds;
    }
}
