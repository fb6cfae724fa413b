package pullquote.analysis.stream;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import pullquote.analysis.store.Database;
import pullquote.analysis.store.Session;

/** The events of the last some thousand articles, in their order. */
@ApplicationScoped
public class EventLog {

    /** However many listen, the database is looked at this often. */
    private static final long FRESH = Duration.ofMillis(500).toNanos();

    private final Database database;
    private Ends ends = new Ends(0, 0);
    private long lookedAt = System.nanoTime() - FRESH;

    EventLog(Database database) {
        this.database = database;
    }

    /**
     * Where the log begins and ends.
     *
     * @param first the oldest event that is kept; 0 where there is none
     * @param last the newest
     */
    record Ends(long first, long last) {}

    /** Where the log begins and ends, as it was at most half a second ago. */
    synchronized Ends ends() {
        if (System.nanoTime() - lookedAt >= FRESH) {
            ends = database.ask(session -> session.first(
                            "SELECT coalesce(min(id), 0), coalesce(max(id), 0) FROM event",
                            row -> new Ends(row.getLong(1), row.getLong(2)))
                    .orElseThrow());
            lookedAt = System.nanoTime();
        }
        return ends;
    }

    /** The events behind one, in their order. */
    List<AnalysisEvent> after(long id, int limit) {
        return database.ask(session -> after(session, id, limit));
    }

    /** As {@link #after(long, int)}, on a connection that is there already. */
    public static List<AnalysisEvent> after(Session session, long id, int limit) throws SQLException {
        return session.list("SELECT * FROM event WHERE id > ? ORDER BY id LIMIT ?", EventLog::event, id, limit);
    }

    private static AnalysisEvent event(ResultSet row) throws SQLException {
        return new AnalysisEvent(
                row.getLong("id"),
                row.getObject("article", UUID.class),
                row.getString("change"),
                row.getString("headline"),
                row.getString("publisher"),
                Session.instant(row, "at"),
                row.getInt("entities"),
                row.getInt("quotes"),
                row.getString("analyzer"),
                Session.instant(row, "analyzed_at"));
    }
}
