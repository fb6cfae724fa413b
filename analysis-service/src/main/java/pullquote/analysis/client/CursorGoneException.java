package pullquote.analysis.client;

/** The place in the feed belongs to a history that article-service no longer has: it was restored from a backup, or replaced. */
public final class CursorGoneException extends Exception {

    private static final long serialVersionUID = 1;
}
