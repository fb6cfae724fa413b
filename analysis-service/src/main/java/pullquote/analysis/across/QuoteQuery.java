package pullquote.analysis.across;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import pullquote.analysis.store.EntityKey;
import pullquote.analysis.store.Session;

/**
 * Finds the numbers of the quotations that a filter asks for, newest first. It walks along the one condition that leaves fewest (what it
 * is about, who speaks, words, time) and checks the others on the way.
 */
final class QuoteQuery {

    /** Of so many hits, the newest are found by walking back in time; fewer are fetched and sorted. */
    private static final int MANY = 1500;

    private static final Pattern ESTIMATE = Pattern.compile("\"Plan Rows\": (\\d+)");

    private static final String HIT = "q.search @@ websearch_to_tsquery('english', ?)";

    private final Session session;
    private final Scope scope;
    private final QuoteFilter filter;
    private final int limit;
    private final Optional<Paging.Place> place;

    QuoteQuery(Session session, Scope scope, QuoteFilter filter, Paging paging) {
        this.session = session;
        this.scope = scope;
        this.filter = filter;
        this.limit = paging.limit() + 1;
        this.place = paging.place();
    }

    List<Long> numbers() throws SQLException {
        if (filter.cluster().isPresent()) {
            return run(Sql.of(
                            "SELECT q.id FROM quotation q WHERE q.cluster = ?",
                            filter.cluster().get())
                    .and(place.map(p -> Sql.of("AND (q.at, q.id) > (?, ?)", p.at(), p.id()))
                            .orElseGet(Sql::new))
                    .and("ORDER BY q.at, q.id LIMIT ?", limit));
        }
        if (filter.about().isPresent()) {
            return run(along(
                    "quotation_entity e JOIN quotation q ON q.id = e.quotation",
                    "e.generation = ? AND e.entity = one",
                    entities(filter.about().get()),
                    conditions("e.at", "e.quotation").and(speaker()).and(words())));
        }
        if (filter.speaker().isPresent()) {
            return run(along(
                    "quotation q",
                    "q.generation = ? AND q.speaker = one",
                    entities(filter.speaker().get()),
                    conditions("q.at", "q.id").and(words())));
        }
        return filter.selection().q().isPresent() ? found() : run(recent(new Sql()));
    }

    /** The newest of several entities, from the newest of each. */
    private Sql along(String tables, String condition, List<Integer> entities, Sql conditions) {
        boolean about = tables.startsWith("quotation_entity");
        String order = about ? "e.at DESC, e.quotation DESC" : "q.at DESC, q.id DESC";
        return Sql.of(
                        "SELECT id FROM (SELECT DISTINCT f.at, f.id FROM unnest(?::int[]) one CROSS JOIN LATERAL (",
                        entities)
                .and(
                        "SELECT q.at, q.id FROM " + tables + " WHERE " + condition,
                        scope.generation().id())
                .and(conditions)
                .and("ORDER BY " + order + " LIMIT ?) f) g ORDER BY at DESC, id DESC LIMIT ?", limit, limit);
    }

    private Sql recent(Sql more) {
        return Sql.of(
                        "SELECT q.id FROM quotation q WHERE q.generation = ?",
                        scope.generation().id())
                .and(conditions("q.at", "q.id"))
                .and(more)
                .and("ORDER BY q.at DESC, q.id DESC LIMIT ?", limit);
    }

    private List<Long> found() throws SQLException {
        String words = filter.selection().q().orElseThrow();
        if (estimatedHits(words) < MANY) {
            return run(Sql.of(
                            "WITH q AS MATERIALIZED (SELECT id, at, publisher, generation FROM quotation q WHERE "
                                    + HIT,
                            words)
                    .and(
                            ") SELECT q.id FROM q WHERE q.generation = ?",
                            scope.generation().id())
                    .and(conditions("q.at", "q.id"))
                    .and("ORDER BY q.at DESC, q.id DESC LIMIT ?", limit));
        }
        session.connection().setAutoCommit(false);
        try {
            session.update("SET LOCAL enable_bitmapscan = off");
            session.update("SET LOCAL enable_seqscan = off");
            return run(recent(words()));
        } finally {
            session.connection().rollback();
            session.connection().setAutoCommit(true);
        }
    }

    /** What the planner expects from how often each word was when it last looked; counting them would take longer than finding. */
    private long estimatedHits(String words) throws SQLException {
        String plan = session.list(
                        "EXPLAIN (FORMAT JSON) SELECT FROM quotation q WHERE " + HIT, row -> row.getString(1), words)
                .get(0);
        return ESTIMATE.matcher(plan)
                .results()
                .findFirst()
                .map(rows -> Long.parseLong(rows.group(1)))
                .orElse(0L);
    }

    private Sql conditions(String at, String id) {
        Sql sql = new Sql();
        Selection selection = filter.selection();
        selection.from().ifPresent(day -> sql.and("AND " + at + " >= ?::date::timestamp AT TIME ZONE 'UTC'", day));
        selection.to().ifPresent(day -> sql.and("AND " + at + " < ?::date::timestamp AT TIME ZONE 'UTC'", day));
        place.ifPresent(p -> sql.and("AND (" + at + ", " + id + ") < (?, ?)", p.at(), p.id()));
        if (scope.publisher() != 0) {
            sql.and("AND q.publisher = ?", scope.publisher());
        }
        return sql;
    }

    private Sql words() {
        return filter.selection().q().map(q -> Sql.of("AND " + HIT, q)).orElseGet(Sql::new);
    }

    private Sql speaker() throws SQLException {
        return filter.speaker().isEmpty()
                ? new Sql()
                : Sql.of(
                        "AND q.speaker = ANY (?::int[])",
                        entities(filter.speaker().get()));
    }

    /** The entities with an id or a name. */
    private List<Integer> entities(String word) throws SQLException {
        try {
            UUID id = UUID.fromString(word);
            return EntityQuestions.number(session, id).map(List::of).orElse(List.of());
        } catch (IllegalArgumentException e) {
            return session.list(
                    "SELECT id FROM entity WHERE plain_name = ? LIMIT 100",
                    row -> row.getInt(1),
                    EntityKey.plain(word));
        }
    }

    private List<Long> run(Sql sql) throws SQLException {
        return session.list(sql.text(), row -> row.getLong(1), sql.parameters());
    }
}
