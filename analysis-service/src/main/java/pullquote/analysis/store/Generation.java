package pullquote.analysis.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;

/**
 * The rows that one version of the analyzer made of all articles.
 *
 * @param id its number in every row
 * @param analyzer the version
 * @param serving whether questions are answered from it; else it is still being built
 * @param cursor behind the last change that is in its rows; empty: before all
 * @param sweep what articles are marked with, to find those that a restored article-service no longer has
 * @param sweeping whether the feed is being read again from its start after a restore
 * @param changes how often its rows have changed
 */
public record Generation(
        short id,
        String analyzer,
        boolean serving,
        Optional<String> cursor,
        int sweep,
        boolean sweeping,
        long changes) {

    private static final String COLUMNS =
            "SELECT id, analyzer, state, feed_cursor, sweep, sweeping, changes FROM generation ";

    /** The one that answers; empty before the first start of a follower. */
    public static Optional<Generation> serving(Session session) throws SQLException {
        return session.first(COLUMNS + "WHERE state = 'serving'", Generation::of);
    }

    /** The one of a version that is on its way, if there is one. */
    public static Optional<Generation> building(Session session, String analyzer) throws SQLException {
        return session.first(COLUMNS + "WHERE state = 'building' AND analyzer = ?", Generation::of, analyzer);
    }

    private static Generation of(ResultSet row) throws SQLException {
        return new Generation(
                row.getShort("id"),
                row.getString("analyzer"),
                row.getString("state").equals("serving"),
                Session.text(row, "feed_cursor"),
                row.getInt("sweep"),
                row.getBoolean("sweeping"),
                row.getLong("changes"));
    }
}
