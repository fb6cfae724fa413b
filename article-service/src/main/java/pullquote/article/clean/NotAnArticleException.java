package pullquote.article.clean;

/** What was sent holds no article: nothing but furniture, an index page, a login or consent wall, an error page. */
public final class NotAnArticleException extends RuntimeException {

    private static final long serialVersionUID = 1;

    /** @param message what was found in place of an article, in words for the sender */
    public NotAnArticleException(String message) {
        super(message);
    }
}
