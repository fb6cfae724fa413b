package pullquote.article.search;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a search asks the database, for one query on one connection. */
final class Statements {

    private static final int TRIED = 100;
    /** Matches of a stretch that are read at most; with more, it was too long. */
    private static final int MOST = 1000;
    /** Matches that are few enough to be read at once. */
    private static final int FEW = 300;

    private static final String NEWEST = " from article where (sort_at, id) < (?, ?) and sort_at >= ?"
            + " order by sort_at desc, id desc limit " + TRIED;

    private static final String TRY_EACH = "select id, sort_at, ts_rank(search, cast(? as tsquery), 1)"
            + " from (select id, sort_at, search" + NEWEST + ") newest where search @@ cast(? as tsquery) limit ?";

    private static final String TRIED_ONES = "select id, sort_at, (select min(sort_at) from article)" + NEWEST;

    // Materialized, so that the index of words finds the matches: by itself the planner walks the one by time.
    private static final String MATCHES =
            "with hit as materialized (select id, sort_at, ts_rank(search, cast(? as tsquery), 1) as rank from article"
                    + " where search @@ cast(? as tsquery) limit ?)"
                    + " select id, sort_at, rank, (select count(*) from hit)"
                    + " from (select 1) one left join hit on (sort_at, id) < (?, ?) and sort_at >= ?"
                    + " order by sort_at desc, id desc limit ?";

    private final Connection database;
    private final Query query;
    /** Null: not at all. An empty query would be answered with a notice each time. */
    private final @Nullable String rankedBy;

    /** @param ranked whether the hits are to have a rank, which costs more than finding them */
    Statements(Connection database, Query query, boolean ranked) {
        this.database = database;
        this.query = query;
        this.rankedBy = ranked ? query.words() : null;
    }

    /**
     * The newest articles behind a place, whether they match or not.
     *
     * @param oldest the time of the oldest article that there is
     * @param all whether no older ones are left
     */
    record Tried(Instant first, Place last, Instant oldest, boolean all) {}

    /**
     * A stretch of time.
     *
     * @param isTooLong whether it holds so many matches that not all were read, so that the newest may be missing
     */
    record Stretch(List<Hit> hits, boolean isTooLong) {}

    /** Whether the index finds all matches in less time than it takes to try every article. */
    boolean canBeFew() {
        return !query.excludesOnly();
    }

    /** The matches among the newest articles behind a place. */
    List<Hit> tryEach(Place after, Instant from, int count) throws SQLException {
        try (PreparedStatement statement = database.prepareStatement(TRY_EACH)) {
            statement.setString(1, rankedBy);
            set(statement, 2, after, from);
            statement.setString(5, query.index());
            statement.setInt(6, count);
            try (ResultSet rows = statement.executeQuery()) {
                List<Hit> hits = new ArrayList<>();
                while (rows.next()) {
                    hits.add(hit(rows));
                }
                return hits;
            }
        }
    }

    /** Those articles themselves. */
    Tried tried(Place after, Instant from) throws SQLException {
        try (PreparedStatement statement = database.prepareStatement(TRIED_ONES)) {
            set(statement, 1, after, from);
            try (ResultSet rows = statement.executeQuery()) {
                int count = 0;
                Instant first = after.at();
                Instant oldest = after.at();
                Place last = after;
                while (rows.next()) {
                    last = place(rows);
                    first = count == 0 ? last.at() : first;
                    oldest = time(rows, 3);
                    count++;
                }
                return new Tried(first, last, oldest, count < TRIED);
            }
        }
    }

    /**
     * The newest matches behind a place and not before a time.
     *
     * @param older where the stretch begins, inclusive
     * @param from inclusive, too: the caller's
     * @param all to read all matches, however many there are
     */
    Stretch stretch(Place after, Instant older, Instant from, int count, boolean all) throws SQLException {
        String matches = query.index() + " & " + Facets.stretches(older, after.at());
        return matches(matches, after, older.isAfter(from) ? older : from, count, all ? Integer.MAX_VALUE : MOST);
    }

    /** The newest matches behind a place, where there are only few in all. */
    Stretch few(Place after, Instant from, int count) throws SQLException {
        return matches(query.index(), after, from, count, FEW);
    }

    private Stretch matches(String matches, Place after, Instant from, int count, int most) throws SQLException {
        try (PreparedStatement statement = database.prepareStatement(MATCHES)) {
            statement.setString(1, rankedBy);
            statement.setString(2, matches);
            statement.setInt(3, most);
            set(statement, 4, after, from);
            statement.setInt(7, count);
            try (ResultSet rows = statement.executeQuery()) {
                List<Hit> hits = new ArrayList<>();
                long read = 0;
                while (rows.next()) {
                    read = rows.getLong(4);
                    if (rows.getString(1) != null) {
                        hits.add(hit(rows));
                    }
                }
                return new Stretch(hits, read == most);
            }
        }
    }

    private static void set(PreparedStatement statement, int first, Place after, Instant from) throws SQLException {
        statement.setObject(first, after.at().atOffset(ZoneOffset.UTC));
        statement.setObject(first + 1, after.id());
        statement.setObject(first + 2, from.atOffset(ZoneOffset.UTC));
    }

    private static Hit hit(ResultSet row) throws SQLException {
        return new Hit(place(row), row.getFloat(3));
    }

    private static Place place(ResultSet row) throws SQLException {
        return new Place(time(row, 2), row.getObject(1, UUID.class));
    }

    private static Instant time(ResultSet row, int column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
