package pullquote.article.archive;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pullquote.article.CanonicalUrl;
import pullquote.article.ContentHash;

/**
 * What the store holds of an article: enough to tell whether it is a state in an archived history.
 *
 * @param urlKey what all its addresses share; null where it has none
 * @param time when it became the current state
 */
record StoredState(UUID id, @Nullable String urlKey, int revision, ContentHash hash, Instant time) {

    /** Those of articles that an archive holds, or that have the address of one; locked until the transaction ends. */
    static Map<UUID, StoredState> find(Connection connection, Collection<ArchivedArticle> articles)
            throws SQLException {
        Map<UUID, StoredState> known = new HashMap<>();
        try (PreparedStatement query =
                connection.prepareStatement("select id, url_key, revision, content_hash, updated_at from article"
                        + " where id = any(?) or (url_key is not null and url_key = any(?)) order by id for update")) {
            query.setArray(
                    1,
                    connection.createArrayOf(
                            "uuid", articles.stream().map(ArchivedArticle::id).toArray()));
            query.setArray(
                    2,
                    connection.createArrayOf(
                            "text",
                            articles.stream()
                                    .flatMap(article -> article.current().canonicalUrl().stream())
                                    .map(CanonicalUrl::key)
                                    .toArray()));
            ResultSet found = query.executeQuery();
            while (found.next()) {
                StoredState stored = new StoredState(
                        found.getObject(1, UUID.class),
                        found.getString(2),
                        found.getInt(3),
                        ContentHash.of(found.getBytes(4)),
                        found.getObject(5, OffsetDateTime.class).toInstant());
                known.put(stored.id, stored);
            }
        }
        return known;
    }
}
