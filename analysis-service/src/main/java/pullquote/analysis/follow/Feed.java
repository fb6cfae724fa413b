package pullquote.analysis.follow;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jboss.logging.Logger;
import pullquote.analysis.client.ChangePage;
import pullquote.analysis.client.ChangePage.Change;
import pullquote.analysis.client.ChangeReader;
import pullquote.analysis.client.CursorGoneException;
import pullquote.analysis.store.Generation;
import pullquote.analysis.store.Session;
import pullquote.analysis.store.StoredResults;

/** Brings the rows up to the feed, batch by batch: those that serve first, then those that a new version builds. */
@ApplicationScoped
class Feed {

    private static final Logger LOG = Logger.getLogger(Feed.class);
    private static final int BATCH = 50;
    private static final Duration WAIT = Duration.ofSeconds(20);
    private static final int EVENTS_KEPT = 20_000;

    private final ChangeReader changes;
    private final ChangedArticles articles;
    private final Generations generations;
    private final BatchWriter writer;

    Feed(ChangeReader changes, ChangedArticles articles, Generations generations, StoredResults results) {
        this.changes = changes;
        this.articles = articles;
        this.generations = generations;
        this.writer = new BatchWriter(results);
    }

    /** One batch, and then a wait for changes where there is nothing else to do. */
    void step(Session session) throws SQLException, InterruptedException {
        Generation serving = generations.serving(session);
        Optional<Generation> building = generations.building(session);
        if (building.isEmpty() && retry(session, serving)) {
            return;
        }
        boolean idle = building.isEmpty() && !generations.clearRetired(session);
        boolean atEnd = advance(session, serving, idle ? WAIT : Duration.ZERO);
        if (atEnd && building.isPresent() && advance(session, building.get(), Duration.ZERO)) {
            generations.serve(session, building.get());
        }
    }

    /** Reads and writes one batch; answers whether that was the end of the feed. */
    private boolean advance(Session session, Generation generation, Duration wait)
            throws SQLException, InterruptedException {
        ChangePage page;
        try {
            page = changes.changes(generation.cursor(), BATCH, wait);
        } catch (CursorGoneException e) {
            LOG.warn("article-service was restored or replaced: the feed is read again from its start");
            generations.sweep(session, generation);
            return false;
        }
        boolean end = page.items().size() < BATCH;
        List<Outcome> outcomes = outcomes(session, generation, page.items());
        Optional<Change> last = page.items().stream().reduce((first, second) -> second);
        writer.write(
                session,
                generation,
                outcomes,
                new BatchWriter.Place(
                        Optional.of(page.next()), last.map(Change::position).orElse(0L), last.map(Change::at), end));
        Events.prune(session, EVENTS_KEPT);
        return end;
    }

    private List<Outcome> outcomes(Session session, Generation generation, List<Change> items)
            throws SQLException, InterruptedException {
        Map<UUID, Change> newest = new LinkedHashMap<>();
        for (Change change : items) {
            newest.put(change.articleId(), change);
        }
        Map<UUID, Integer> held = heldRevisions(session, generation, newest);
        List<Outcome> outcomes = new ArrayList<>();
        for (Change change : newest.values()) {
            UUID id = change.articleId();
            if (change.deletes()) {
                outcomes.add(new Outcome.Gone(id));
            } else if (held.getOrDefault(id, 0) >= change.revision()) {
                outcomes.add(new Outcome.Unchanged(id));
            } else {
                outcomes.add(articles.outcome(id, change.position()));
            }
        }
        return outcomes;
    }

    /** Revisions whose rows are there; none after a restore, since what it brought back may have the same number. */
    private static Map<UUID, Integer> heldRevisions(Session session, Generation generation, Map<UUID, Change> newest)
            throws SQLException {
        Map<UUID, Integer> held = new HashMap<>();
        if (!generation.sweeping() && !newest.isEmpty()) {
            session.list(
                    "SELECT id, revision FROM article WHERE generation = ? AND id = ANY (?::uuid[])",
                    row -> held.put(row.getObject(1, UUID.class), row.getInt(2)),
                    generation.id(),
                    newest.keySet());
        }
        return held;
    }

    /** Tries one of the articles that were left aside, where its time has come. */
    private boolean retry(Session session, Generation generation) throws SQLException, InterruptedException {
        Optional<UUID> due = session.first(
                "SELECT article FROM parked WHERE generation = ? AND retry_at <= now() ORDER BY retry_at LIMIT 1",
                row -> row.getObject(1, UUID.class),
                generation.id());
        if (due.isPresent()) {
            Outcome outcome = articles.outcome(due.get(), 0);
            writer.write(
                    session,
                    generation,
                    List.of(outcome),
                    new BatchWriter.Place(Optional.empty(), 0, Optional.empty(), false));
        }
        return due.isPresent();
    }
}
