package pullquote.article;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** Which stored article a draft is the same as: the one with its address or, where one side has none, with its words. */
@ApplicationScoped
public class Sameness {

    private final EntityManager database;

    Sameness(EntityManager database) {
        this.database = database;
    }

    /** Makes others that send one of these wait until the transaction ends, so that they find it. */
    void lock(Collection<Draft> drafts) {
        lock(drafts.stream().flatMap(Sameness::keys));
    }

    /** Makes others that send an article of this address wait until the transaction ends. */
    void lock(CanonicalUrl url) {
        lock(Stream.of(url.key()));
    }

    /** Makes others that send what is known by one of these wait until the transaction ends. */
    public void lock(Stream<String> keys) {
        database.createNativeQuery("select count(pg_advisory_xact_lock(hashtextextended(key, 1)))"
                        + " from unnest(cast(:keys as text[])) key")
                // In one order for all, so that two never wait for each other.
                .setParameter("keys", keys.distinct().sorted().toArray(String[]::new))
                .getSingleResult();
    }

    /** The article of an address. */
    Optional<UUID> find(CanonicalUrl url) {
        return database.createQuery("select id from Article where urlKey = :key", UUID.class)
                .setParameter("key", url.key())
                .getResultStream()
                .findFirst();
    }

    /** Stored articles that the drafts may be the same as. */
    Known find(Collection<Draft> drafts) {
        return database.unwrap(Session.class).doReturningWork(connection -> find(connection, drafts));
    }

    /** What a draft is known by. Two drafts that share none are different articles, or copies of one under two addresses. */
    public static Stream<String> keys(Draft draft) {
        return Stream.concat(
                draft.url().map(CanonicalUrl::key).stream(),
                Stream.of(draft.text().contentHash().hex()));
    }

    private static Known find(Connection connection, Collection<Draft> drafts) throws SQLException {
        Array urls = connection.createArrayOf(
                "text",
                drafts.stream()
                        .flatMap(draft -> draft.url().stream())
                        .map(CanonicalUrl::key)
                        .toArray());
        Array hashes = connection.createArrayOf(
                "bytea",
                drafts.stream().map(draft -> draft.text().contentHash().bytes()).toArray(byte[][]::new));
        List<Row> rows = new ArrayList<>();
        try (PreparedStatement query = connection.prepareStatement(
                "select id, url_key, content_hash from article where url_key is not null and url_key = any(?)"
                        + " union (select distinct on (content_hash) id, url_key, content_hash from article"
                        + " where content_hash = any(?) order by content_hash, url_key nulls first, id)"
                        + " order by 2 nulls first, 1")) {
            query.setArray(1, urls);
            query.setArray(2, hashes);
            ResultSet found = query.executeQuery();
            while (found.next()) {
                rows.add(
                        new Row(found.getObject(1, UUID.class), found.getString(2), ContentHash.of(found.getBytes(3))));
            }
        }
        return new Known(rows);
    }

    /** @param urlKey null where the article has no address */
    record Row(UUID id, @Nullable String urlKey, ContentHash hash) {}

    /** @param rows those without an address first, then by id */
    record Known(List<Row> rows) {

        Set<UUID> ids() {
            Set<UUID> ids = new HashSet<>();
            rows.forEach(row -> ids.add(row.id));
            return ids;
        }

        Optional<UUID> same(Draft draft) {
            Optional<String> key = draft.url().map(CanonicalUrl::key);
            Optional<Row> byUrl = rows.stream()
                    .filter(row -> key.isPresent() && key.get().equals(row.urlKey))
                    .findFirst();
            return byUrl.or(() -> rows.stream()
                            .filter(row -> row.hash.equals(draft.text().contentHash()))
                            .filter(row -> key.isEmpty() || row.urlKey == null)
                            .findFirst())
                    .map(Row::id);
        }
    }
}
