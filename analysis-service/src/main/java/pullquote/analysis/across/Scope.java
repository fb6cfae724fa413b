package pullquote.analysis.across;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import pullquote.analysis.store.Generation;
import pullquote.analysis.store.Period;
import pullquote.analysis.store.Session;

/**
 * A selection as the rows have it.
 *
 * @param generation whose rows answer
 * @param publisher its number; 0 for all, -1 for one that nobody knows
 * @param days the days with articles, in order
 */
record Scope(Generation generation, Selection selection, int publisher, List<Day> days) {

    /** Sums over so few articles are made from the articles themselves. */
    static final int FEW = 300;

    /** What the articles of a day have. */
    record Day(LocalDate day, int articles, int quotes, int anonymous, int unknown) {}

    static Scope of(Session session, Generation generation, Selection selection) throws SQLException {
        int publisher = publisher(session, selection.publisher());
        List<Day> days = session.list(
                "SELECT day, articles, quotes, anonymous, unknown FROM publisher_sum"
                        + " WHERE generation = ? AND publisher = ? AND day >= ? AND day < ? ORDER BY day",
                row -> new Day(
                        row.getObject(1, LocalDate.class), row.getInt(2), row.getInt(3), row.getInt(4), row.getInt(5)),
                generation.id(),
                publisher,
                selection.firstDay(),
                selection.endDay());
        return new Scope(generation, selection, publisher, days);
    }

    /** Without the days, for questions that do not need them. */
    static Scope publisherOf(Session session, Generation generation, Selection selection) throws SQLException {
        return new Scope(generation, selection, publisher(session, selection.publisher()), List.of());
    }

    private static int publisher(Session session, Optional<String> name) throws SQLException {
        return name.isEmpty()
                ? 0
                : session.first("SELECT id FROM publisher WHERE name = ?", row -> row.getInt(1), name)
                        .orElse(-1);
    }

    long articles() {
        return days.stream().mapToLong(Day::articles).sum();
    }

    long quotes() {
        return days.stream().mapToLong(Day::quotes).sum();
    }

    long anonymous() {
        return days.stream().mapToLong(Day::anonymous).sum();
    }

    long unknown() {
        return days.stream().mapToLong(Day::unknown).sum();
    }

    /** Whether the articles have to be looked at one by one: because they are searched for, or because they are few. */
    boolean isCountedByArticle() {
        return selection.q().isPresent() || articles() <= FEW;
    }

    /** The periods that make up the selection, without those that have no article. */
    List<Period> periods() {
        if (days.isEmpty()) {
            return List.of();
        }
        if (selection.isOpen()) {
            return List.of(Period.ALL_TIME);
        }
        LocalDate first = days.get(0).day();
        LocalDate end = days.get(days.size() - 1).day().plusDays(1);
        return Period.within(first, end).stream().filter(this::hasArticles).toList();
    }

    private boolean hasArticles(Period period) {
        LocalDate end = period.firstDay().plusDays(period.days());
        return days.stream()
                .anyMatch(day ->
                        !day.day().isBefore(period.firstDay()) && day.day().isBefore(end));
    }
}
