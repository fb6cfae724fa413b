package pullquote.analysis.store;

/** This service keeps nothing, so it cannot tell anything across articles. */
public final class NotFollowingException extends RuntimeException {

    private static final long serialVersionUID = 1;

    NotFollowingException() {
        super("This service does not follow article-service, so it answers about single articles alone."
                + " Start it with PULLQUOTE_FOLLOW=true and a database");
    }
}
