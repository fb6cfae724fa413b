package pullquote.article.reading;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pullquote.article.ArticleView;
import pullquote.article.Representation;
import pullquote.article.RevisionTag;
import pullquote.article.clean.Removed;
import pullquote.article.form.Forms;

/** Reads one article for an answer: one statement, and no entity, which costs more than the statement. */
@ApplicationScoped
class ArticleReader {

    private static final String SELECT =
            "select url, headline, byline, dateline, publisher, published_at, language, body,"
                    + " word_count, content_hash, revision, created_at, updated_at, removed from article where id = ?";

    private final AgroalDataSource database;
    private final Forms forms;
    private final ObjectReader removed;

    ArticleReader(AgroalDataSource database, ObjectMapper mapper, Forms forms) {
        this.database = database;
        this.forms = forms;
        this.removed = mapper.readerForListOf(Removed.class);
    }

    /** Empty where there is no such article. */
    Optional<Ready> read(UUID id, Representation representation) {
        return view(id).map(article -> {
            String tag = new RevisionTag(article.revision(), article.updatedAt()).of(representation.tag);
            return new Ready(forms.write(article, representation), representation.contentType, tag, false);
        });
    }

    private Optional<ArticleView> view(UUID id) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(SELECT)) {
            statement.setObject(1, id);
            try (ResultSet row = statement.executeQuery()) {
                return row.next() ? Optional.of(view(id, row)) : Optional.empty();
            }
        } catch (SQLException | JsonProcessingException e) {
            throw new IllegalStateException("The article was not read", e);
        }
    }

    private ArticleView view(UUID id, ResultSet row) throws SQLException, JsonProcessingException {
        String blocks = row.getString(14);
        return new ArticleView(
                id,
                row.getString(1),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                time(row, 6),
                row.getString(7),
                row.getString(8),
                row.getInt(9),
                "sha256:" + HexFormat.of().formatHex(row.getBytes(10)),
                row.getInt(11),
                timeThere(row, 12),
                timeThere(row, 13),
                blocks.equals("[]") ? List.of() : removed.readValue(blocks));
    }

    private static @Nullable Instant time(ResultSet row, int column) throws SQLException {
        OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }

    private static Instant timeThere(ResultSet row, int column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
