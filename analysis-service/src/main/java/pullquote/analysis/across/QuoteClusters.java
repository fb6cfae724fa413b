package pullquote.analysis.across;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import pullquote.analysis.store.Database;
import pullquote.analysis.store.Generation;
import pullquote.analysis.store.Session;

/** The same quote in several papers. */
@ApplicationScoped
public class QuoteClusters {

    private final Database database;

    QuoteClusters(Database database) {
        this.database = database;
    }

    private record Cluster(long id, Instant lastAt) {}

    /**
     * Clusters of quotations that several publishers have, those that came up last first.
     *
     * @param selection of which a cluster has to touch the days and the publisher; its {@code q} are words of the quote
     */
    public RowPage<ClusterRow> clusters(Selection selection, Paging paging) {
        return database.ask(session -> {
            Optional<Generation> generation = Generation.serving(session);
            if (generation.isEmpty()) {
                return new RowPage<>(List.of(), null, 0, false);
            }
            Scope scope = Scope.publisherOf(session, generation.get(), selection);
            List<Cluster> found = find(session, scope, paging);
            boolean more = found.size() > paging.limit();
            List<Cluster> shown = more ? found.subList(0, paging.limit()) : found;
            List<ClusterRow> rows = rows(session, shown);
            Cluster last = shown.isEmpty() ? new Cluster(0, Instant.EPOCH) : shown.get(shown.size() - 1);
            return new RowPage<>(
                    rows,
                    more ? new Paging.Place(last.lastAt(), last.id()).cursor() : null,
                    rows.stream().mapToLong(ClusterRow::quotes).sum(),
                    false);
        });
    }

    private static List<Cluster> find(Session session, Scope scope, Paging paging) throws SQLException {
        Selection selection = scope.selection();
        Sql sql = Sql.of(
                "SELECT c.id, c.last_at FROM quote_cluster c WHERE c.generation = ? AND c.publishers > 1",
                scope.generation().id());
        selection.from().ifPresent(day -> sql.and("AND c.last_at >= ?::date::timestamp AT TIME ZONE 'UTC'", day));
        selection.to().ifPresent(day -> sql.and("AND c.first_at < ?::date::timestamp AT TIME ZONE 'UTC'", day));
        selection
                .q()
                .ifPresent(q -> sql.and(
                        "AND c.id IN (SELECT cluster FROM quotation WHERE cluster IS NOT NULL"
                                + " AND search @@ websearch_to_tsquery('english', ?))",
                        q));
        if (scope.publisher() != 0) {
            sql.and(
                    "AND EXISTS (SELECT FROM quotation q WHERE q.cluster = c.id AND q.publisher = ?)",
                    scope.publisher());
        }
        paging.place().ifPresent(p -> sql.and("AND (c.last_at, c.id) < (?, ?)", p.at(), p.id()));
        sql.and("ORDER BY c.last_at DESC, c.id DESC LIMIT ?", paging.limit() + 1);
        return session.list(
                sql.text(), row -> new Cluster(row.getLong(1), Session.instant(row, "last_at")), sql.parameters());
    }

    private static List<ClusterRow> rows(Session session, List<Cluster> clusters) throws SQLException {
        Map<Long, List<ClusterRow.Appearance>> appearances = new LinkedHashMap<>();
        clusters.forEach(cluster -> appearances.put(cluster.id(), new ArrayList<>()));
        session.list(
                """
                SELECT q.cluster, a.id, a.headline, p.name AS publisher, q.at, q.text, q.first_char, q.end_char,
                       coalesce(n.name, q.speaker_name) AS speaker, n.uid
                  FROM quotation q JOIN article a ON a.seq = q.article JOIN publisher p ON p.id = q.publisher
                  LEFT JOIN entity n ON n.id = q.speaker
                 WHERE q.cluster = ANY (?::int8[]) ORDER BY q.at, q.id""",
                row -> appearances
                        .getOrDefault(row.getLong("cluster"), new ArrayList<>())
                        .add(new ClusterRow.Appearance(
                                row.getObject("id", UUID.class),
                                row.getString("headline"),
                                row.getString("publisher"),
                                Session.instant(row, "at"),
                                row.getString("text"),
                                row.getInt("first_char"),
                                row.getInt("end_char"),
                                row.getString("speaker"),
                                row.getObject("uid", UUID.class))),
                appearances.keySet());
        return appearances.entrySet().stream()
                .filter(entry -> !entry.getValue().isEmpty())
                .map(entry -> ClusterRow.of(Long.toString(entry.getKey()), entry.getValue()))
                .toList();
    }
}
