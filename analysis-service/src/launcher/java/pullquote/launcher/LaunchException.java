package pullquote.launcher;

/** The pair cannot run here; the message says why and what to do, for the person at the terminal. */
final class LaunchException extends Exception {

    private static final long serialVersionUID = 1;

    LaunchException(String message) {
        super(message);
    }

    LaunchException(String message, Throwable cause) {
        super(message, cause);
    }
}
