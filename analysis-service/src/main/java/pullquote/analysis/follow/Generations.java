package pullquote.analysis.follow;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.Optional;
import org.jboss.logging.Logger;
import pullquote.analysis.nlp.Analyzer;
import pullquote.analysis.store.Generation;
import pullquote.analysis.store.Session;

/**
 * Which rows serve and which are being built. A new version of the analyzer builds its rows from the start of the feed while those of
 * the version before serve; when they are complete they serve, and the old ones are dropped.
 */
@ApplicationScoped
class Generations {

    private static final Logger LOG = Logger.getLogger(Generations.class);
    private static final int DROPPED_AT_ONCE = 200;

    private volatile boolean begun;

    /** The rows that serve; made, empty, at the very first start. */
    Generation serving(Session session) throws SQLException {
        Optional<Generation> serving = Generation.serving(session);
        if (serving.isPresent()) {
            return serving.get();
        }
        session.update(
                "INSERT INTO generation (analyzer, state, served_at) VALUES (?, 'serving', now())", Analyzer.VERSION);
        return Generation.serving(session).orElseThrow();
    }

    /**
     * The rows of this version that are on their way. They are begun once in the life of a process: while versions change, an old
     * replica that is still there must not take the place of the new one again.
     */
    Optional<Generation> building(Session session) throws SQLException {
        if (!begun) {
            begun = true;
            session.update(
                    "UPDATE generation SET state = 'retired' WHERE state = 'building' AND analyzer <> ?",
                    Analyzer.VERSION);
            if (!serving(session).analyzer().equals(Analyzer.VERSION)) {
                LOG.infof("Analysing all articles again with version %s", Analyzer.VERSION);
                session.update(
                        "INSERT INTO generation (analyzer, state) VALUES (?, 'building') ON CONFLICT DO NOTHING",
                        Analyzer.VERSION);
            }
        }
        return Generation.building(session, Analyzer.VERSION);
    }

    /** Lets complete rows serve. */
    void serve(Session session, Generation complete) throws SQLException {
        session.connection().setAutoCommit(false);
        try {
            session.update("UPDATE generation SET state = 'retired' WHERE state = 'serving'");
            session.update("UPDATE generation SET state = 'serving', served_at = now() WHERE id = ?", complete.id());
            session.connection().commit();
        } finally {
            session.connection().setAutoCommit(true);
        }
        LOG.infof("The rows of version %s serve from now on", complete.analyzer());
    }

    /** Begins the feed anew; articles that do not come up until its end are dropped then. */
    void sweep(Session session, Generation generation) throws SQLException {
        session.update(
                "UPDATE generation SET feed_cursor = NULL, position = 0, sweep = sweep + 1, sweeping = true WHERE id = ?",
                generation.id());
    }

    /** Drops some of the rows that no longer serve; answers whether there were any. */
    boolean clearRetired(Session session) throws SQLException {
        Optional<Short> retired =
                session.first("SELECT id FROM generation WHERE state = 'retired' LIMIT 1", row -> row.getShort(1));
        if (retired.isEmpty()) {
            return false;
        }
        short id = retired.get();
        int dropped = session.update(
                "DELETE FROM article WHERE seq IN (SELECT seq FROM article WHERE generation = ? LIMIT ?)",
                id,
                DROPPED_AT_ONCE);
        if (dropped == 0) {
            session.update("DELETE FROM entity_sum WHERE generation = ?", id);
            session.update("DELETE FROM publisher_sum WHERE generation = ?", id);
            session.update("DELETE FROM quote_cluster WHERE generation = ?", id);
            session.update("DELETE FROM parked WHERE generation = ?", id);
            session.update(
                    "DELETE FROM result WHERE analyzer <> ALL (SELECT analyzer FROM generation WHERE id <> ?)", id);
            session.update("DELETE FROM generation WHERE id = ?", id);
        }
        return true;
    }
}
