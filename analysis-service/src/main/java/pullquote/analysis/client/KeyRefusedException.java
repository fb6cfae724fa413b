package pullquote.analysis.client;

/** article-service does not take the key of a request. A second try would not mend that. */
final class KeyRefusedException extends RuntimeException {

    private static final long serialVersionUID = 1;

    KeyRefusedException() {
        super("article-service does not take the key");
    }
}
