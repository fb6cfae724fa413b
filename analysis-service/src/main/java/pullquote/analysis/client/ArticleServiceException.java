package pullquote.analysis.client;

/** article-service is down, hangs, or answers nonsense. A later try may succeed. */
public final class ArticleServiceException extends RuntimeException {

    private static final long serialVersionUID = 1;

    ArticleServiceException(String message) {
        super(message);
    }

    ArticleServiceException(String message, Throwable cause) {
        super(message, cause);
    }
}
