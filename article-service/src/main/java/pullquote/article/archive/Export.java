package pullquote.article.archive;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import pullquote.article.ArticleFilter;
import pullquote.article.Articles;
import pullquote.article.ContentHash;
import pullquote.article.clean.Removed;

/** Writes articles with their histories, one a line, all of them as they stood at one time. */
@ApplicationScoped
class Export {

    private static final int ARTICLES_AT_ONCE = 100;
    /** Rows may hold megabytes. */
    private static final int ROWS_AT_ONCE = 10;

    private static final Duration LONGEST = Duration.ofHours(12);

    private static final String ROWS = "select r.article_id, r.created_at, r.number, r.updated_at, r.url, r.headline,"
            + " r.byline, r.dateline, r.publisher, r.published_at, r.language, r.body, r.content_hash,"
            + " r.removed, o.media_type, o.parameters, o.content from revision r left join original o"
            + " on o.article_id = r.article_id and o.revision = r.number"
            + " where r.article_id = any(?) order by r.article_id, r.number";

    private static final TypeReference<List<Removed>> REMOVED = new TypeReference<>() {};
    private static final TypeReference<Map<String, String>> PARAMETERS = new TypeReference<>() {};

    private final Articles articles;
    private final EntityManager database;
    private final ObjectMapper json;

    Export(Articles articles, EntityManager database, ObjectMapper json) {
        this.articles = articles;
        this.database = database;
        this.json = json;
    }

    /** Writes the lines of all articles that match, in the order in which they were stored. */
    void run(ArticleFilter filter, OutputStream out) throws IOException {
        try {
            QuarkusTransaction.requiringNew().timeout((int) LONGEST.toSeconds()).run(() -> write(filter, out));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private void write(ArticleFilter filter, OutputStream out) {
        database.createNativeQuery("set transaction isolation level repeatable read, read only")
                .executeUpdate();
        Session session = database.unwrap(Session.class);
        try (Stream<UUID> ids = articles.ids(filter)) {
            Iterator<UUID> left = ids.iterator();
            while (left.hasNext()) {
                List<UUID> some = new ArrayList<>();
                while (left.hasNext() && some.size() < ARTICLES_AT_ONCE) {
                    some.add(left.next());
                }
                session.doWork(connection -> write(connection, some, out));
            }
        }
    }

    private void write(Connection connection, List<UUID> ids, OutputStream out) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(ROWS)) {
            query.setFetchSize(ROWS_AT_ONCE);
            query.setArray(1, connection.createArrayOf("uuid", ids.toArray()));
            ResultSet row = query.executeQuery();
            @Nullable UUID id = null;
            Instant createdAt = Instant.EPOCH;
            List<ArchivedRevision> revisions = new ArrayList<>();
            while (row.next()) {
                UUID next = row.getObject(1, UUID.class);
                if (id != null && !next.equals(id)) {
                    write(new ArchivedArticle(ArchiveLine.FORM, id, createdAt, revisions), out);
                    revisions.clear();
                }
                id = next;
                createdAt = row.getObject(2, OffsetDateTime.class).toInstant();
                revisions.add(revision(row));
            }
            if (id != null) {
                write(new ArchivedArticle(ArchiveLine.FORM, id, createdAt, revisions), out);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(ArchivedArticle article, OutputStream out) throws IOException {
        out.write(json.writeValueAsBytes(article));
        out.write('\n');
    }

    private ArchivedRevision revision(ResultSet row) throws SQLException, IOException {
        @Nullable OffsetDateTime publishedAt = row.getObject(10, OffsetDateTime.class);
        @Nullable String mediaType = row.getString(15);
        return new ArchivedRevision(
                row.getInt(3),
                row.getObject(4, OffsetDateTime.class).toInstant(),
                row.getString(5),
                row.getString(6),
                row.getString(7),
                row.getString(8),
                row.getString(9),
                publishedAt == null ? null : publishedAt.toInstant(),
                row.getString(11),
                row.getString(12),
                ContentHash.of(row.getBytes(13)).toString(),
                json.readValue(row.getString(14), REMOVED),
                mediaType == null
                        ? null
                        : ArchivedOriginal.of(
                                mediaType, json.readValue(row.getString(16), PARAMETERS), row.getBytes(17)));
    }
}
