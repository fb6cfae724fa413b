package pullquote.article.key;

import java.util.Locale;

/** What a key allows. None includes another. */
public enum Scope {
    /** Reading articles, lists, the change feed. */
    READ,
    /** Storing, changing and deleting articles. */
    WRITE,
    /** Making and revoking keys. */
    ADMIN;

    /** As it stands in answers and in the database. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
