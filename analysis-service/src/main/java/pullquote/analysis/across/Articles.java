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

    /** Of so many hits, the newest are found by walking back in time; fewer are fetched and sorted. */
    private static final int MANY = 3000;

    private static final String IN_SCOPE =
            " generation = ? AND (? = 0 OR publisher = ?) AND at >= ?::date::timestamp AT TIME ZONE 'UTC'"
                    + " AND at < ?::date::timestamp AT TIME ZONE 'UTC'";

    /** The newest articles of a scope. */
    static Articles of(Session session, Scope scope) throws SQLException {
        if (scope.selection().q().isEmpty()) {
            return newest(session, scope, "SELECT seq FROM article WHERE" + IN_SCOPE + newestFirst(), false);
        }
        session.connection().setAutoCommit(false);
        try {
            return found(session, scope);
        } finally {
            session.connection().rollback();
            session.connection().setAutoCommit(true);
        }
    }

    private static Articles found(Session session, Scope scope) throws SQLException {
        String hit = " search @@ websearch_to_tsquery('english', ?)";
        session.update("SET LOCAL gin_fuzzy_search_limit = " + MANY);
        // With the limit, a word that is everywhere is not looked up to its last occurrence.
        long hits = session.first(
                        "SELECT count(*) FROM (SELECT FROM article WHERE" + hit + " LIMIT " + MANY / 2 + ") h",
                        row -> row.getLong(1),
                        scope.selection().q())
                .orElse(0L);
        session.update("SET LOCAL gin_fuzzy_search_limit = 0");
        if (hits < MANY / 2) {
            String all = "WITH hits AS MATERIALIZED (SELECT seq, generation, publisher, at FROM article WHERE" + hit
                    + ") SELECT seq FROM hits WHERE" + IN_SCOPE + newestFirst();
            return newest(session, scope, all, true);
        }
        session.update("SET LOCAL enable_bitmapscan = off");
        session.update("SET LOCAL enable_seqscan = off");
        return newest(session, scope, "SELECT seq FROM article WHERE" + hit + " AND" + IN_SCOPE + newestFirst(), true);
    }

    private static String newestFirst() {
        return " ORDER BY at DESC, seq DESC LIMIT " + (Scope.FEW + 1);
    }

    private static Articles newest(Session session, Scope scope, String sql, boolean searched) throws SQLException {
        Object[] inScope = {
            scope.generation().id(),
            scope.publisher(),
            scope.publisher(),
            scope.selection().firstDay(),
            scope.selection().endDay()
        };
        Object[] parameters = inScope;
        if (searched) {
            parameters = new Object[inScope.length + 1];
            parameters[0] = scope.selection().q();
            System.arraycopy(inScope, 0, parameters, 1, inScope.length);
        }
        List<Long> numbers = session.list(sql, row -> row.getLong(1), parameters);
        boolean capped = numbers.size() > Scope.FEW;
        return new Articles(capped ? numbers.subList(0, Scope.FEW) : numbers, capped);
    }
}
