package pullquote.analysis.follow;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pullquote.analysis.store.Database;
import pullquote.analysis.store.Session;

/** Reads how far the follower is out of the database, so that every replica can tell. */
@ApplicationScoped
public class FollowerState {

    /** The follower looks at the feed at least this often, unless it is held up. */
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Database database;
    private final Follower follower;

    FollowerState(Database database, Follower follower) {
        this.database = database;
        this.follower = follower;
    }

    private record Row(
            FollowerView.GenerationView view,
            Optional<Instant> lastChangeAt,
            Optional<Instant> caughtUpAt,
            boolean end) {}

    /** How far the follower is. */
    public FollowerView read() {
        return database.ask(session -> {
            List<Row> rows = rows(session);
            Optional<Row> serving = rows.stream()
                    .filter(row -> row.view().state().equals("serving"))
                    .findFirst();
            long lag = serving.map(FollowerState::lag).orElse(0L);
            return new FollowerView(
                    state(serving, lag),
                    follower.leads(),
                    lag,
                    session.first("SELECT count(*) FROM parked", row -> row.getLong(1))
                            .orElse(0L),
                    follower.error().orElse(null),
                    rows.stream().map(Row::view).toList(),
                    parked(session));
        });
    }

    private static List<Row> rows(Session session) throws SQLException {
        return session.list("""
                SELECT g.analyzer, g.state, g.position, g.last_change_at, g.caught_up_at, g.at_end,
                       coalesce((SELECT sum(articles) FROM publisher_sum WHERE generation = g.id AND publisher = 0), 0) AS articles,
                       coalesce((SELECT sum(articles) FROM publisher_sum WHERE publisher = 0
                           AND generation = (SELECT id FROM generation WHERE state = 'serving')), 0) AS all_articles
                  FROM generation g WHERE g.state <> 'retired' ORDER BY g.state DESC""", row -> {
            boolean end = row.getBoolean("at_end");
            long articles = row.getLong("articles");
            double all = Math.max(1, row.getLong("all_articles"));
            boolean building = row.getString("state").equals("building");
            Optional<Instant> caughtUp = time(row.getObject("caught_up_at", OffsetDateTime.class));
            return new Row(
                    new FollowerView.GenerationView(
                            row.getString("analyzer"),
                            row.getString("state"),
                            row.getLong("position"),
                            articles,
                            building ? Math.min(1, Math.round(1000 * articles / all) / 1000.0) : 1,
                            caughtUp.orElse(null)),
                    time(row.getObject("last_change_at", OffsetDateTime.class)),
                    caughtUp,
                    end);
        });
    }

    private static Optional<Instant> time(@Nullable OffsetDateTime time) {
        return Optional.ofNullable(time).map(OffsetDateTime::toInstant);
    }

    private static long lag(Row serving) {
        Instant now = Instant.now();
        boolean fresh = serving.end()
                && serving.caughtUpAt()
                        .map(at -> at.isAfter(now.minus(PATIENCE)))
                        .orElse(false);
        Optional<Instant> since = serving.end() ? serving.caughtUpAt() : serving.lastChangeAt();
        return fresh
                ? 0
                : since.map(at -> Math.max(0, Duration.between(at, now).toSeconds()))
                        .orElse(0L);
    }

    private String state(Optional<Row> serving, long lag) {
        if (follower.error().isPresent() || serving.isEmpty()) {
            return "waiting";
        }
        return lag == 0 && serving.get().end() ? "following" : "catching-up";
    }

    private static List<FollowerView.ParkedView> parked(Session session) throws SQLException {
        return session.list(
                "SELECT article, error, attempts, parked_at, retry_at FROM parked ORDER BY parked_at DESC LIMIT 100",
                row -> new FollowerView.ParkedView(
                        row.getObject("article", UUID.class),
                        row.getString("error"),
                        row.getInt("attempts"),
                        Session.instant(row, "parked_at"),
                        Session.instant(row, "retry_at")));
    }
}
