package pullquote.article.reading;

import io.agroal.api.AgroalDataSource;
import io.vertx.core.Future;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pullquote.article.ArticleView;
import pullquote.article.Representation;
import pullquote.article.RevisionTag;
import pullquote.article.form.Forms;

/** Reads one article for an answer: one statement, and no entity, which costs more than the statement. */
@ApplicationScoped
class ArticleReader {

    private final AgroalDataSource database;
    private final Lookup lookup;
    private final ArticleRow rows;
    private final Forms forms;

    ArticleReader(AgroalDataSource database, Lookup lookup, ArticleRow rows, Forms forms) {
        this.database = database;
        this.lookup = lookup;
        this.rows = rows;
        this.forms = forms;
    }

    /**
     * The article, without waiting for it; empty where there is no such one. Fails where the database does.
     *
     * @return null where that is not possible now, and {@link #view} is
     */
    @Nullable
    Future<Optional<ArticleView>> find(UUID id) {
        Future<RowSet<Row>> found = lookup.find(id);
        return found == null
                ? null
                : found.map(set -> set.size() == 0
                        ? Optional.empty()
                        : Optional.of(rows.view(id, set.iterator().next())));
    }

    /** The article; empty where there is no such one. */
    Optional<ArticleView> view(UUID id) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(ArticleRow.SELECT_BY_JDBC)) {
            statement.setObject(1, id);
            try (ResultSet row = statement.executeQuery()) {
                return row.next() ? Optional.of(rows.view(id, row)) : Optional.empty();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The article was not read", e);
        }
    }

    /** The article in one of its representations, not compressed. */
    Ready write(ArticleView article, Representation representation) {
        String tag = new RevisionTag(article.revision(), article.updatedAt()).of(representation.tag);
        return new Ready(forms.write(article, representation), representation.contentType, tag, false);
    }
}
