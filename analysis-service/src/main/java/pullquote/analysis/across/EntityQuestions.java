package pullquote.analysis.across;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import pullquote.analysis.store.Database;
import pullquote.analysis.store.Generation;
import pullquote.analysis.store.Session;

/** When an entity is named, and with whom. */
@ApplicationScoped
public class EntityQuestions {

    private final Database database;

    EntityQuestions(Database database) {
        this.database = database;
    }

    /**
     * How often an entity is named in each interval, from the first to the last one of the selection that names it, or of the whole
     * selection where it has an end. With {@code q}, in the newest 300 articles that match.
     */
    public RowPage<TimelineRow> timeline(UUID id, Selection selection, Interval interval, Paging paging) {
        return database.ask(session -> {
            Optional<Generation> generation = Generation.serving(session);
            Optional<Integer> entity = number(session, id);
            if (generation.isEmpty() || entity.isEmpty()) {
                return paging.of(List.of(), 0, false);
            }
            boolean searched = selection.q().isPresent();
            Scope scope = Scope.of(session, generation.get(), selection);
            Optional<Articles> articles = searched ? Optional.of(Articles.of(session, scope)) : Optional.empty();
            List<TimelineRow> days = articles.isPresent()
                    ? daysAmong(session, entity.get(), articles.get())
                    : days(session, scope, entity.get());
            long count = days.stream().mapToLong(TimelineRow::articles).sum();
            return paging.of(
                    filled(days, selection, interval),
                    count,
                    articles.map(Articles::capped).orElse(false));
        });
    }

    private static List<TimelineRow> days(Session session, Scope scope, int entity) throws SQLException {
        return session.list(
                "SELECT first_day, articles, mentions, salience, quotes FROM entity_sum WHERE generation = ? AND entity = ?"
                        + " AND publisher = ? AND days = 1 AND first_day >= ? AND first_day < ? ORDER BY first_day",
                EntityQuestions::timelineRow,
                scope.generation().id(),
                entity,
                scope.publisher(),
                scope.selection().firstDay(),
                scope.selection().endDay());
    }

    private static List<TimelineRow> daysAmong(Session session, int entity, Articles articles) throws SQLException {
        return session.list(
                "SELECT day, count(*), sum(mentions), sum(salience), 0 FROM article_entity"
                        + " WHERE entity = ? AND article = ANY (?::int8[]) GROUP BY day ORDER BY day",
                EntityQuestions::timelineRow,
                entity,
                articles.numbers());
    }

    private static TimelineRow timelineRow(java.sql.ResultSet row) throws SQLException {
        return new TimelineRow(
                row.getObject(1, LocalDate.class),
                row.getLong(2),
                row.getLong(3),
                row.getLong(4) / 1000.0,
                row.getLong(5));
    }

    private static List<TimelineRow> filled(List<TimelineRow> days, Selection selection, Interval interval) {
        Map<LocalDate, TimelineRow> rows = new TreeMap<>();
        for (TimelineRow day : days) {
            rows.merge(
                    interval.startOf(day.start()), starting(interval.startOf(day.start()), day), EntityQuestions::sum);
        }
        if (rows.isEmpty()) {
            return List.of();
        }
        List<LocalDate> starts = new ArrayList<>(rows.keySet());
        LocalDate end = selection.to().orElse(starts.get(starts.size() - 1).plusDays(1));
        LocalDate first = selection.from().map(interval::startOf).orElse(starts.get(0));
        Stream<LocalDate> all = Stream.iterate(first, start -> start.isBefore(end), interval::after);
        return all.limit(Paging.DEEPEST_RANK)
                .map(start -> rows.getOrDefault(start, new TimelineRow(start, 0, 0, 0, 0)))
                .toList();
    }

    private static TimelineRow starting(LocalDate start, TimelineRow row) {
        return new TimelineRow(start, row.articles(), row.mentions(), row.salience(), row.quotes());
    }

    private static TimelineRow sum(TimelineRow one, TimelineRow other) {
        return new TimelineRow(
                one.start(),
                one.articles() + other.articles(),
                one.mentions() + other.mentions(),
                Math.round((one.salience() + other.salience()) * 1000) / 1000.0,
                one.quotes() + other.quotes());
    }

    /** The entities that are named in the same articles, in most of them first; of the newest 300 articles that name it. */
    public RowPage<CoOccurrenceRow> coOccurrences(UUID id, Selection selection, Paging paging) {
        return database.ask(session -> {
            Optional<Generation> generation = Generation.serving(session);
            Optional<Integer> entity = number(session, id);
            if (generation.isEmpty() || entity.isEmpty()) {
                return paging.of(List.of(), 0, false);
            }
            Scope scope = Scope.of(session, generation.get(), selection);
            Articles articles = naming(session, scope, entity.get());
            return paging.of(
                    together(session, entity.get(), articles, paging.offset() + paging.limit() + 1),
                    articles.numbers().size(),
                    articles.capped());
        });
    }

    private static Articles naming(Session session, Scope scope, int entity) throws SQLException {
        if (scope.selection().q().isPresent()) {
            Articles found = Articles.of(session, scope);
            List<Long> numbers = session.list(
                    "SELECT article FROM article_entity WHERE entity = ? AND article = ANY (?::int8[])",
                    row -> row.getLong(1),
                    entity,
                    found.numbers());
            return new Articles(numbers, found.capped());
        }
        List<Long> numbers = session.list(
                "SELECT article FROM article_entity WHERE generation = ? AND entity = ? AND (? = 0 OR publisher = ?)"
                        + " AND day >= ? AND day < ? ORDER BY day DESC, article DESC LIMIT ?",
                row -> row.getLong(1),
                scope.generation().id(),
                entity,
                scope.publisher(),
                scope.publisher(),
                scope.selection().firstDay(),
                scope.selection().endDay(),
                Scope.FEW + 1);
        boolean capped = numbers.size() > Scope.FEW;
        return new Articles(capped ? numbers.subList(0, Scope.FEW) : numbers, capped);
    }

    private static List<CoOccurrenceRow> together(Session session, int entity, Articles articles, int count)
            throws SQLException {
        long all = Math.max(1, articles.numbers().size());
        return session.list(
                """
                SELECT n.uid, n.name, n.type, n.link, c.articles, c.mentions FROM (
                    SELECT entity, count(*) AS articles, sum(mentions) AS mentions FROM article_entity
                     WHERE article = ANY (?::int8[]) AND entity <> ? GROUP BY entity
                     ORDER BY articles DESC, mentions DESC, entity LIMIT ?) c
                  JOIN entity n ON n.id = c.entity
                 ORDER BY c.articles DESC, c.mentions DESC, c.entity""",
                row -> CoOccurrenceRow.of(EntityName.of(row), row.getLong("articles"), row.getLong("mentions"), all),
                articles.numbers(),
                entity,
                count);
    }

    static Optional<Integer> number(Session session, UUID id) throws SQLException {
        return session.first("SELECT id FROM entity WHERE uid = ?", row -> row.getInt(1), id);
    }
}
