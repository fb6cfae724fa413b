package pullquote.article.search;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
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
    /** Candidates of a stretch that are looked at; one that has as many is too long. */
    private static final int MOST = 300;

    private static final String NEWEST = " from article where (sort_at, id) < (?, ?) and sort_at >= ?"
            + " order by sort_at desc, id desc limit " + TRIED;

    private static final String TRY_EACH = "select id, sort_at, ts_rank(search, cast(? as tsquery), 1)"
            + " from (select id, sort_at, search" + NEWEST + ") newest where search @@ cast(? as tsquery) limit ?";

    private static final String TRIED_ONES = "select (array_agg(id))[count(*)], min(sort_at), max(sort_at), count(*),"
            + " (select min(sort_at) from article) from (select id, sort_at" + NEWEST + ") newest";

    // Offset 0 keeps the order of steps: each stretch is looked at in its turn, the newest first, and by the index of
    // words, where the planner by itself walks the one by time; then each candidate, until there are enough matches.
    private static final String CANDIDATES = "select stretch.number, candidate.id, candidate.sort_at, candidate.size"
            + " from unnest(cast(? as tsquery[])) with ordinality stretch (query, number) cross join lateral"
            + " (select id, sort_at, size from (select id, sort_at, count(*) over () as size from"
            + " (select id, sort_at from article where search @@ stretch.query%s limit ? offset 0) few) sized"
            + " where size = ? or ((sort_at, id) < (?, ?) and sort_at >= ?)"
            + " order by sort_at desc, id desc offset 0) candidate";

    // A condition of its own: where a word and a stretch have no article in common, the index then skips most of both;
    // within one condition it does not.
    private static final String WORDS = " and search @@ cast(? as tsquery)";

    private static final String MATCHES =
            "select id, sort_at, 0, number, size, true, 0 from (" + CANDIDATES + ") candidate limit ?";

    private static final String READ_MATCHES = "select candidate.id, candidate.sort_at, rank, number, size, fits, turn"
            + " from (select *, row_number() over () as turn from (" + CANDIDATES + ") each limit ?) candidate"
            + " left join lateral (select fits, case when fits then ts_rank(search, cast(? as tsquery), 1) end as rank"
            + " from (select search, %s as fits from article where id = candidate.id and candidate.size < ? offset 0)"
            + " each) article on true where fits or size = ? or turn = ? limit ?";

    private static final String FITS = "search @@ cast(? as tsquery)";

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
    record Tried(Instant first, Place last, Instant oldest, boolean all) {

        Duration span() {
            return Duration.between(last.at(), first);
        }
    }

    /**
     * What was found in some stretches of time.
     *
     * @param hits the newest ones
     * @param inVain how many articles were read that are none
     * @param end which stretch was not looked at to its end, if one was not: counted from 0
     * @param reached how far that one was looked at; empty if not at all, since there are too many candidates in it
     */
    record Asked(List<Hit> hits, int inVain, Optional<Integer> end, Optional<Place> reached) {}

    /** Whether no word or facet is needed. */
    boolean excludeOnly() {
        return query.excludesOnly();
    }

    /** Whether there are words that must not be there: the index then looks at each article that has the others. */
    boolean excludeAny() {
        return query.excludes();
    }

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
                rows.next();
                int count = rows.getInt(4);
                if (count == 0) {
                    return new Tried(after.at(), after, after.at(), true);
                }
                return new Tried(time(rows, 3), place(rows), time(rows, 5), count < TRIED);
            }
        }
    }

    /**
     * The newest matches behind a place and not before a time.
     *
     * @param stretches newest first; where the first is a shortest one, all candidates are looked at
     * @param from inclusive
     * @param toRead articles that are read at most
     */
    Asked ask(List<Stretch> stretches, Place after, Instant from, int count, int toRead) throws SQLException {
        boolean read = rankedBy != null || query.mustBeRead();
        boolean apart = !query.excludesOnly() && !query.index().isEmpty();
        int most = stretches.get(0).isShortest() ? Integer.MAX_VALUE : MOST;
        String sql = (read ? READ_MATCHES : MATCHES).formatted(apart ? WORDS : "", query.mustBeRead() ? FITS : "true");
        try (PreparedStatement statement = database.prepareStatement(sql)) {
            int next = 1;
            statement.setArray(next++, database.createArrayOf("text", queries(stretches, apart)));
            if (apart) {
                statement.setString(next++, query.index());
            }
            statement.setInt(next++, most);
            statement.setInt(next++, most);
            set(statement, next, after, from);
            next += 3;
            if (read) {
                statement.setInt(next++, toRead);
                statement.setString(next++, rankedBy);
                if (query.mustBeRead()) {
                    statement.setString(next++, query.exact());
                }
                statement.setInt(next++, most);
                statement.setInt(next++, most);
                statement.setInt(next++, toRead);
            }
            statement.setInt(next, count);
            try (ResultSet rows = statement.executeQuery()) {
                return asked(rows, most, toRead);
            }
        }
    }

    private Object[] queries(List<Stretch> stretches, boolean apart) {
        return stretches.stream()
                .map(Stretch::lexemes)
                .map(lexemes -> apart ? lexemes : query.within(lexemes))
                .toArray();
    }

    private static Asked asked(ResultSet rows, int most, int toRead) throws SQLException {
        List<Hit> hits = new ArrayList<>();
        int turn = 0;
        while (rows.next()) {
            int stretch = rows.getInt(4) - 1;
            if (rows.getInt(5) == most) {
                return new Asked(hits, inVain(turn, hits), Optional.of(stretch), Optional.empty());
            }
            if (rows.getBoolean(6)) {
                hits.add(hit(rows));
            }
            turn = rows.getInt(7);
            if (turn == toRead) {
                return new Asked(hits, inVain(turn, hits), Optional.of(stretch), Optional.of(place(rows)));
            }
        }
        return new Asked(hits, inVain(turn, hits), Optional.empty(), Optional.empty());
    }

    private static int inVain(int read, List<Hit> hits) {
        return Math.max(0, read - hits.size());
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
