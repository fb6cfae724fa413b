package pullquote.analysis.across;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import pullquote.analysis.store.Database;
import pullquote.analysis.store.Generation;
import pullquote.analysis.store.Session;

/** Who publishes how much, and how it quotes. */
@ApplicationScoped
public class Publishers {

    /** Of sums by publisher; only these are joined with the names, which the many rows under them are not. */
    private static final String NAMED = "SELECT p.name, sums.* FROM (SELECT s.publisher, sum(s.articles) AS articles,"
            + " sum(s.mentions) AS mentions, sum(s.quotes) AS quotes, sum(s.anonymous) AS anonymous,"
            + " sum(s.unknown) AS unknown, min(s.day) AS first_day, max(s.day) AS last_day FROM ";

    private static final String MOST_FIRST = " GROUP BY s.publisher) sums JOIN publisher p ON p.id = sums.publisher"
            + " ORDER BY articles DESC, p.id LIMIT ?";

    private final Database database;

    Publishers(Database database) {
        this.database = database;
    }

    /** All publishers of a selection, the one with most articles first. With {@code q}, of the newest 300 articles that match. */
    public RowPage<PublisherRow> publishers(Selection selection, Paging paging) {
        return database.ask(session -> {
            Optional<Generation> generation = Generation.serving(session);
            if (generation.isEmpty()) {
                return paging.of(List.of(), 0, false);
            }
            Scope scope = Scope.of(session, generation.get(), selection);
            int count = paging.offset() + paging.limit() + 1;
            if (selection.q().isPresent()) {
                Articles articles = Articles.of(session, scope);
                return paging.of(
                        among(session, articles, count), articles.numbers().size(), articles.capped());
            }
            return paging.of(summed(session, scope, count), scope.articles(), false);
        });
    }

    private static List<PublisherRow> summed(Session session, Scope scope, int count) throws SQLException {
        return session.list(
                NAMED + "publisher_sum s"
                        + " WHERE s.generation = ? AND s.publisher > 0 AND (? = 0 OR s.publisher = ?)"
                        + " AND s.day >= ? AND s.day < ?" + MOST_FIRST,
                Publishers::row,
                scope.generation().id(),
                scope.publisher(),
                scope.publisher(),
                scope.selection().firstDay(),
                scope.selection().endDay(),
                count);
    }

    private static List<PublisherRow> among(Session session, Articles articles, int count) throws SQLException {
        return session.list(
                NAMED + "(SELECT publisher, 1 AS articles, mentions, quotes, anonymous, unknown,"
                        + " (at AT TIME ZONE 'UTC')::date AS day FROM article WHERE seq = ANY (?::int8[])) s"
                        + MOST_FIRST,
                Publishers::row,
                articles.numbers(),
                count);
    }

    private static PublisherRow row(ResultSet row) throws SQLException {
        QuoteCounts counts = new QuoteCounts(row.getLong("quotes"), row.getLong("anonymous"), row.getLong("unknown"));
        return new PublisherRow(
                row.getString("name"),
                row.getLong("articles"),
                row.getLong("mentions"),
                counts.all(),
                counts.share(counts.anonymous()),
                counts.share(counts.unknown()),
                row.getObject("first_day", LocalDate.class),
                row.getObject("last_day", LocalDate.class));
    }
}
