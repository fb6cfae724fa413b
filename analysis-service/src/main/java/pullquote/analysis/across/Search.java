package pullquote.analysis.across;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import pullquote.analysis.store.Session;

/**
 * Finds the newest articles with some words. The index is asked for one stretch of time after the other, the newest first, as long
 * as there are few matches in them; of one with many the shorter stretches are asked for that it is made of.
 */
final class Search {

    /** Matches that are read at most of one stretch; one with as many is too long. */
    private static final int MOST = 600;

    private static final int SHRINKING = 16;

    private static final String PARSE = "SELECT q::text, querytree(q) = 'T' FROM websearch_to_tsquery('english', ?) q";

    // Offset 0 keeps the order of steps: each stretch is looked at in its turn, until there are enough matches.
    private static final String MATCHES = """
            SELECT s.number, m.seq, m.size FROM unnest(?::tsquery[]) WITH ORDINALITY s (query, number) CROSS JOIN LATERAL (
                SELECT seq, at, size FROM (SELECT seq, at, generation, count(*) OVER () AS size FROM (
                    SELECT seq, at, generation FROM article WHERE search @@ s.query$and LIMIT ? OFFSET 0) few) sized
                 WHERE size = ? OR (generation = ? AND at >= ? AND at < ?) ORDER BY at DESC, seq DESC OFFSET 0) m
             LIMIT ?""";

    // Conditions of their own: where a word and a stretch have no article in common, the index then skips most of both;
    // within one condition it does not.
    private static final String AND = " AND search @@ ?::tsquery";

    private final Session session;
    private final Scope scope;
    private final Words words;

    private Search(Session session, Scope scope, Words words) {
        this.session = session;
        this.scope = scope;
        this.words = words;
    }

    /**
     * What is searched for.
     *
     * @param query a {@code tsquery}
     * @param excludesOnly whether no word is needed
     */
    private record Words(String query, boolean excludesOnly) {}

    private record Match(int stretch, long seq, int size) {}

    /** The numbers of the newest articles of a scope that match its {@code q}, newest first. */
    static List<Long> newest(Session session, Scope scope, int count) throws SQLException {
        Words words = session.first(
                        PARSE,
                        row -> new Words(row.getString(1), row.getBoolean(2)),
                        scope.selection().q())
                .orElseThrow();
        return words.query().isEmpty() || scope.days().isEmpty()
                ? List.of()
                : new Search(session, scope, words).newest(count);
    }

    private List<Long> newest(int count) throws SQLException {
        List<Long> found = new ArrayList<>();
        Instant oldest = start(scope.days().get(0));
        Instant end = start(scope.days().get(scope.days().size() - 1)).plus(Duration.ofDays(1));
        Duration length = Duration.between(firstOfNewest(count), end);
        while (found.size() < count && end.isAfter(oldest)) {
            List<Stretch> stretches = stretches(oldest, end.minusNanos(1000), length);
            int answered = stretches.size();
            for (Match match : ask(stretches, oldest, end, count - found.size())) {
                if (match.size() == most(stretches)) {
                    answered = match.stretch();
                    break;
                }
                found.add(match.seq());
            }
            end = answered == 0 ? end : stretches.get(answered - 1).beginning();
            length = answered == stretches.size()
                    ? stretches.get(answered - 1).length()
                    : Duration.ofSeconds(stretches.get(answered).length().getSeconds() / SHRINKING);
        }
        return found;
    }

    /** When the shortest time begins that has so many articles at its end, whether they match or not. */
    private Instant firstOfNewest(int count) {
        long articles = 0;
        int first = scope.days().size();
        while (first > 0 && articles < count) {
            first--;
            articles += scope.days().get(first).articles();
        }
        return start(scope.days().get(first));
    }

    private static Instant start(Scope.Day day) {
        return day.day().atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    /** A shortest one is asked for alone: there all matches are looked at. */
    private static List<Stretch> stretches(Instant oldest, Instant newest, Duration length) {
        List<Stretch> all = Stretch.between(oldest, newest, length);
        return all.get(0).isShortest() ? all.subList(0, 1) : all;
    }

    private static int most(List<Stretch> stretches) {
        return stretches.get(0).isShortest() ? Integer.MAX_VALUE : MOST;
    }

    private List<Match> ask(List<Stretch> stretches, Instant from, Instant end, int count) throws SQLException {
        List<Object> parameters = new ArrayList<>();
        // Of words that are only excluded the index cannot begin with one: they stand with the stretch.
        parameters.add(stretches.stream()
                .map(stretch -> stretch.lexemes() + (words.excludesOnly() ? " & ( " + words.query() + " )" : ""))
                .toList());
        if (!words.excludesOnly()) {
            parameters.add(words.query());
        }
        if (scope.publisher() != 0) {
            parameters.add("'@p" + scope.publisher() + "'");
        }
        String and = AND.repeat(parameters.size() - 1);
        int most = most(stretches);
        parameters.addAll(List.of(most, most, scope.generation().id(), from, end, count));
        return session.list(
                MATCHES.replace("$and", and),
                row -> new Match(row.getInt(1) - 1, row.getLong(2), row.getInt(3)),
                parameters.toArray());
    }
}
