package pullquote.analysis.follow;

import java.sql.SQLException;
import java.util.UUID;
import pullquote.analysis.nlp.Analyzer;
import pullquote.analysis.store.Session;

/** Writes what the stream tells. */
final class Events {

    private Events() {}

    static void told(Session session, ArticleFacts facts, String change) throws SQLException {
        session.update(
                "INSERT INTO event (article, headline, publisher, at, change, entities, quotes, analyzer)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                facts.id(),
                facts.article().headline(),
                facts.article().publisher(),
                facts.at(),
                change,
                facts.entities().size(),
                facts.quotes().size(),
                Analyzer.VERSION);
    }

    static void deleted(Session session, UUID article) throws SQLException {
        session.update(
                "INSERT INTO event (article, at, change, entities, quotes, analyzer) VALUES (?, now(), 'deleted', 0, 0, ?)",
                article,
                Analyzer.VERSION);
    }

    /** Keeps the newest {@code kept}. */
    static void prune(Session session, int kept) throws SQLException {
        session.update("DELETE FROM event WHERE id <= (SELECT max(id) FROM event) - ?", kept);
    }
}
