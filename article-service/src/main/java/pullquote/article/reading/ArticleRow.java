package pullquote.article.reading;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import io.vertx.sqlclient.Row;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pullquote.article.ArticleView;
import pullquote.article.clean.Removed;

/** Makes an article of its row, as either driver hands it over. */
@ApplicationScoped
class ArticleRow {

    private static final String COLUMNS =
            "select url, headline, byline, dateline, publisher, published_at, language, body,"
                    + " word_count, content_hash, revision, created_at, updated_at, removed::text from article where id = ";

    static final String SELECT = COLUMNS + "$1";
    static final String SELECT_BY_JDBC = COLUMNS + "?";

    private final ObjectReader removed;

    ArticleRow(ObjectMapper mapper) {
        this.removed = mapper.readerForListOf(Removed.class);
    }

    ArticleView view(UUID id, ResultSet row) throws SQLException {
        return new ArticleView(
                id,
                row.getString(1),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                instant(row.getObject(6, OffsetDateTime.class)),
                row.getString(7),
                row.getString(8),
                row.getInt(9),
                hash(row.getBytes(10)),
                row.getInt(11),
                row.getObject(12, OffsetDateTime.class).toInstant(),
                row.getObject(13, OffsetDateTime.class).toInstant(),
                removed(row.getString(14)));
    }

    ArticleView view(UUID id, Row row) {
        return new ArticleView(
                id,
                row.getString(0),
                row.getString(1),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                instant(row.getOffsetDateTime(5)),
                row.getString(6),
                row.getString(7),
                row.getInteger(8),
                hash(row.getBuffer(9).getBytes()),
                row.getInteger(10),
                row.getOffsetDateTime(11).toInstant(),
                row.getOffsetDateTime(12).toInstant(),
                removed(row.getString(13)));
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime time) {
        return time == null ? null : time.toInstant();
    }

    private static String hash(byte[] digest) {
        return "sha256:" + HexFormat.of().formatHex(digest);
    }

    private List<Removed> removed(String json) {
        try {
            return json.equals("[]") ? List.of() : removed.readValue(json);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("What was removed from the article is stored in another form", e);
        }
    }
}
