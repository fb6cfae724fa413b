package pullquote.analysis.across;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import pullquote.analysis.store.Database;
import pullquote.analysis.store.EntityTypes;
import pullquote.analysis.store.Generation;
import pullquote.analysis.store.Session;

/** What was said, by whom, about whom. */
@ApplicationScoped
public class Quotes {

    private static final String ROWS = """
            SELECT a.id AS article, a.headline, p.name AS publisher, a.url, q.at, q.id, q.kind, q.text, q.first_char, q.end_char,
                   q.context, q.context_start, q.cue, coalesce(n.name, q.speaker_name) AS speaker, n.uid, n.type, q.anonymous,
                   q.confidence, q.cluster
              FROM quotation q JOIN article a ON a.seq = q.article JOIN publisher p ON p.id = q.publisher
              LEFT JOIN entity n ON n.id = q.speaker
             WHERE q.id = ANY (?::int8[]) ORDER BY""";

    private final Database database;

    Quotes(Database database) {
        this.database = database;
    }

    private record Numbered(long id, QuoteRow row) {}

    /** Quotes, newest first; those of one cluster, earliest first. */
    public RowPage<QuoteRow> quotes(QuoteFilter filter, Paging paging) {
        return database.ask(session -> {
            Optional<Generation> generation = Generation.serving(session);
            if (generation.isEmpty()) {
                return new RowPage<>(List.of(), null, 0, false);
            }
            Selection days = filter.selection();
            Scope scope = Scope.publisherOf(session, generation.get(), days);
            List<Long> numbers = new QuoteQuery(session, scope, filter, paging).numbers();
            return page(session, numbers, filter.cluster().isPresent(), paging);
        });
    }

    private static RowPage<QuoteRow> page(Session session, List<Long> numbers, boolean earliestFirst, Paging paging)
            throws SQLException {
        String order = earliestFirst ? " q.at, q.id" : " q.at DESC, q.id DESC";
        boolean more = numbers.size() > paging.limit();
        List<Numbered> rows = session.list(
                ROWS + order,
                row -> new Numbered(row.getLong("id"), row(row)),
                more ? numbers.subList(0, paging.limit()) : numbers);
        long articles =
                rows.stream().map(row -> row.row().articleId()).distinct().count();
        List<QuoteRow> items = rows.stream().map(Numbered::row).toList();
        if (!more || rows.isEmpty()) {
            return new RowPage<>(items, null, articles, false);
        }
        Numbered last = rows.get(rows.size() - 1);
        return new RowPage<>(items, new Paging.Place(last.row().at(), last.id()).cursor(), articles, false);
    }

    private static QuoteRow row(ResultSet row) throws SQLException {
        UUID speaker = row.getObject("uid", UUID.class);
        return new QuoteRow(
                row.getObject("article", UUID.class),
                row.getString("headline"),
                row.getString("publisher"),
                row.getString("url"),
                Session.instant(row, "at"),
                row.getString("kind"),
                row.getString("text"),
                row.getInt("first_char"),
                row.getInt("end_char"),
                row.getString("context"),
                row.getInt("context_start"),
                row.getString("cue"),
                row.getString("speaker"),
                speaker,
                speaker == null ? null : EntityTypes.of(row.getInt("type")),
                row.getBoolean("anonymous"),
                Math.round(row.getDouble("confidence") * 1000) / 1000.0,
                row.getString("cluster"));
    }
}
