package pullquote.article;

import java.util.Locale;

/** A change of an article, as the feed tells it. */
final class Change {

    private Change() {}

    enum Kind {
        CREATED,
        REVISED,
        DELETED;

        /** As it stands in the database and in answers. */
        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
