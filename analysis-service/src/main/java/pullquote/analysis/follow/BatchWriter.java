package pullquote.analysis.follow;

import java.sql.SQLException;
import java.sql.Savepoint;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jboss.logging.Logger;
import pullquote.analysis.store.Generation;
import pullquote.analysis.store.Session;
import pullquote.analysis.store.StoredResults;

/**
 * Writes what became of some changes, and the place in the feed behind them, in one transaction: however often a batch is begun again,
 * each change counts once.
 */
final class BatchWriter {

    private static final Logger LOG = Logger.getLogger(BatchWriter.class);
    private static final int LONGEST_ERROR = 2000;

    private final StoredResults results;

    BatchWriter(StoredResults results) {
        this.results = results;
    }

    /**
     * A place in the feed.
     *
     * @param cursor behind it; empty where the changes did not come from the feed, which then stays where it is
     * @param at when the last change before it was made, if there was one
     * @param end whether it is the end of the feed for now
     */
    record Place(Optional<String> cursor, long position, Optional<Instant> at, boolean end) {}

    void write(Session session, Generation generation, List<Outcome> outcomes, Place place) throws SQLException {
        session.connection().setAutoCommit(false);
        try {
            Names names = Names.of(
                    session,
                    outcomes.stream()
                            .flatMap(outcome ->
                                    outcome instanceof Outcome.Analysed one ? Stream.of(one.facts()) : Stream.empty())
                            .toList());
            Sums sums = new Sums();
            boolean changed = false;
            for (Outcome outcome : outcomes) {
                changed |= writeGuarded(session, generation, names, sums, outcome);
            }
            changed |= place.end() && generation.sweeping() && sweep(session, generation, names, sums);
            sums.write(session, generation.id());
            advance(session, generation, place, changed);
            session.connection().commit();
        } catch (SQLException | RuntimeException e) {
            session.connection().rollback();
            throw e;
        } finally {
            session.connection().setAutoCommit(true);
        }
    }

    /** An article whose rows the database refuses is left aside, as one that cannot be analysed. */
    private boolean writeGuarded(Session session, Generation generation, Names names, Sums sums, Outcome outcome)
            throws SQLException {
        Savepoint before = session.connection().setSavepoint();
        Sums own = new Sums();
        try {
            boolean changed = write(session, generation, new ArticleWriter(session, generation, names, own), outcome);
            session.connection().releaseSavepoint(before);
            sums.add(own);
            return changed;
        } catch (SQLException e) {
            if (!isRefusal(e)) {
                throw e;
            }
            session.connection().rollback(before);
            LOG.warnf(e, "The rows of article %s were refused", outcome.article());
            park(session, generation, new Outcome.Parked(outcome.article(), 0, String.valueOf(e.getMessage())));
            return false;
        }
    }

    /** Whether the statement itself is at fault: its data (class 22, 23, 42) or its size (54). */
    private static boolean isRefusal(SQLException e) {
        String state = Optional.ofNullable(e.getSQLState()).orElse("");
        return Stream.of("22", "23", "42", "54").anyMatch(state::startsWith);
    }

    private boolean write(Session session, Generation generation, ArticleWriter writer, Outcome outcome)
            throws SQLException {
        if (outcome instanceof Outcome.Analysed analysed) {
            boolean had = writer.replace(analysed.facts(), results);
            // Read again after a restore, it is no news.
            if (generation.serving() && !(had && generation.sweeping())) {
                Events.told(session, analysed.facts(), had ? "revised" : "created");
            }
            return true;
        }
        if (outcome instanceof Outcome.Gone gone) {
            boolean had = writer.remove(gone.article());
            if (had && generation.serving()) {
                Events.deleted(session, gone.article());
            }
            return had;
        }
        if (outcome instanceof Outcome.Parked parked) {
            park(session, generation, parked);
        }
        return false;
    }

    private static void park(Session session, Generation generation, Outcome.Parked parked) throws SQLException {
        String error = parked.error();
        session.update(
                """
                INSERT INTO parked AS held (generation, article, position, error, retry_at) VALUES (?, ?, ?, ?, now() + interval '10 minutes')
                ON CONFLICT (generation, article) DO UPDATE SET error = excluded.error, attempts = held.attempts + 1,
                    retry_at = now() + least(interval '10 minutes' * 2 ^ held.attempts, interval '1 day')""",
                generation.id(),
                parked.article(),
                parked.position(),
                error.replace('\0', ' ').substring(0, Math.min(LONGEST_ERROR, error.length())));
    }

    /** Drops the articles that did not come up while the feed was read again from its start. */
    private static boolean sweep(Session session, Generation generation, Names names, Sums sums) throws SQLException {
        List<UUID> lost = session.list(
                "SELECT id FROM article WHERE generation = ? AND sweep < ?",
                row -> row.getObject(1, UUID.class),
                generation.id(),
                generation.sweep());
        for (UUID article : lost) {
            new ArticleWriter(session, generation, names, sums).remove(article);
            if (generation.serving()) {
                Events.deleted(session, article);
            }
        }
        return !lost.isEmpty();
    }

    private static void advance(Session session, Generation generation, Place place, boolean changed)
            throws SQLException {
        session.update(
                """
                UPDATE generation SET
                    feed_cursor = coalesce(?, feed_cursor),
                    position = greatest(position, ?),
                    last_change_at = coalesce(?::timestamptz, last_change_at),
                    caught_up_at = CASE WHEN ? THEN now() ELSE caught_up_at END,
                    at_end = ?,
                    sweeping = sweeping AND NOT ?,
                    changes = changes + ?
                WHERE id = ?""",
                place.cursor(),
                place.position(),
                place.at(),
                place.end(),
                place.end(),
                place.end(),
                changed ? 1 : 0,
                generation.id());
    }
}
