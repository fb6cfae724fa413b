package pullquote.analysis.across;

import java.sql.SQLException;
import java.util.List;
import pullquote.analysis.store.Session;

/**
 * Some articles, to be looked at one by one.
 *
 * @param numbers of their rows, newest first
 * @param capped whether there are more, older ones
 */
record Articles(List<Long> numbers, boolean capped) {

    private static final String NEWEST =
            "SELECT seq FROM article WHERE generation = ? AND (? = 0 OR publisher = ?) AND at >= ?::date::timestamp AT TIME ZONE 'UTC'"
                    + " AND at < ?::date::timestamp AT TIME ZONE 'UTC' ORDER BY at DESC, seq DESC LIMIT "
                    + (Scope.FEW + 1);

    /** The newest articles of a scope. */
    static Articles of(Session session, Scope scope) throws SQLException {
        List<Long> numbers = scope.selection().q().isPresent()
                ? Search.newest(session, scope, Scope.FEW + 1)
                : session.list(
                        NEWEST,
                        row -> row.getLong(1),
                        scope.generation().id(),
                        scope.publisher(),
                        scope.publisher(),
                        scope.selection().firstDay(),
                        scope.selection().endDay());
        boolean capped = numbers.size() > Scope.FEW;
        return new Articles(capped ? numbers.subList(0, Scope.FEW) : numbers, capped);
    }
}
