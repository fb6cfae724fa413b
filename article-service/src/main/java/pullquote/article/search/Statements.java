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
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a search asks the database, for one query on one connection. */
final class Statements {

    private static final int TRIED = 100;
    /** Candidates of a stretch that are read at most; with more, it was too long. */
    private static final int MOST = 300;

    private static final String NEWEST = " from article where (sort_at, id) < (?, ?) and sort_at >= ?"
            + " order by sort_at desc, id desc limit " + TRIED;

    private static final String TRY_EACH = "select id, sort_at, ts_rank(search, cast(? as tsquery), 1)"
            + " from (select id, sort_at, search" + NEWEST + ") newest where search @@ cast(? as tsquery) limit ?";

    private static final String TRIED_ONES = "select id, sort_at, (select min(sort_at) from article)" + NEWEST;

    // Materialized, so that the index of words finds them: by itself the planner walks the one by time.
    private static final String CANDIDATES =
            "with found as materialized (select id, sort_at from article where search @@ cast(? as tsquery) limit ?),"
                    + " behind as materialized"
                    + " (select id, sort_at from found where (sort_at, id) < (?, ?) and sort_at >= ?),"
                    + " size as materialized (select (select count(*) from found) as read,"
                    + " (select count(*) from behind) as behind, (select max(sort_at) from behind) as newest)";

    private static final String MATCHES = CANDIDATES
            + " select id, sort_at, 0, size.read, size.behind, size.newest"
            + " from size left join behind on size.read < ? order by sort_at desc, id desc limit ?";

    // Offset 0 keeps the order of steps: each candidate is read in its turn, the newest first, until there are enough.
    private static final String READ_MATCHES = CANDIDATES
            + " select hit.id, hit.sort_at, hit.rank, size.read, size.behind, size.newest"
            + " from size left join lateral (select candidate.id, candidate.sort_at, article.rank"
            + " from (select id, sort_at from behind where size.read < ? order by sort_at desc, id desc offset 0) candidate"
            + " cross join lateral (select ts_rank(search, cast(? as tsquery), 1) as rank from article"
            + " where id = candidate.id and search @@ cast(? as tsquery) offset 0) article limit ?) hit on true";

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
     * @param hits the newest ones; none where it was too long
     * @param candidates how many articles behind the place the index could not rule out
     * @param newest the time of one of those that is likely to be among the newest; empty without any
     * @param isTooLong whether there are so many candidates that not all were looked at
     */
    record Stretch(List<Hit> hits, int candidates, Optional<Instant> newest, boolean isTooLong) {}

    /** The matches among the newest articles behind a place. */
    List<Hit> tryEach(Place after, Instant from, int count) throws SQLException {
        try (PreparedStatement statement = database.prepareStatement(TRY_EACH)) {
            statement.setString(1, rankedBy);
            set(statement, 2, after, from);
            statement.setString(5, query.exact());
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
     * @param all to look at all candidates, however many there are
     */
    Stretch stretch(Place after, Instant older, Instant from, int count, boolean all) throws SQLException {
        String candidates = query.within(Facets.stretches(older, after.newest()));
        return matches(candidates, after, older.isAfter(from) ? older : from, count, all ? Integer.MAX_VALUE : MOST);
    }

    /** The newest matches behind a place, as far back as there are any; not for a query of exclusions alone. */
    Stretch rest(Place after, Instant from, int count) throws SQLException {
        return matches(query.index(), after, from, count, MOST);
    }

    /** Whether a query needs a word or a facet, so that the index can be asked for it without a stretch of time. */
    boolean hasRest() {
        return !query.excludesOnly();
    }

    private Stretch matches(String candidates, Place after, Instant from, int count, int most) throws SQLException {
        boolean read = rankedBy != null || query.mustBeRead();
        try (PreparedStatement statement = database.prepareStatement(read ? READ_MATCHES : MATCHES)) {
            statement.setString(1, candidates);
            statement.setInt(2, most);
            set(statement, 3, after, from);
            statement.setInt(6, most);
            if (read) {
                statement.setString(7, rankedBy);
                statement.setString(8, query.exact());
            }
            statement.setInt(read ? 9 : 7, count);
            try (ResultSet rows = statement.executeQuery()) {
                return stretch(rows, most);
            }
        }
    }

    private static Stretch stretch(ResultSet rows, int most) throws SQLException {
        List<Hit> hits = new ArrayList<>();
        long read = 0;
        int behind = 0;
        Optional<Instant> newest = Optional.empty();
        while (rows.next()) {
            read = rows.getLong(4);
            behind = rows.getInt(5);
            newest = behind == 0 ? Optional.empty() : Optional.of(time(rows, 6));
            if (rows.getString(1) != null) {
                hits.add(hit(rows));
            }
        }
        return new Stretch(hits, behind, newest, read == most);
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
