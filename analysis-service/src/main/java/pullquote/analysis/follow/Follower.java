package pullquote.analysis.follow;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import pullquote.analysis.client.ArticleServiceException;
import pullquote.analysis.store.Database;
import pullquote.analysis.store.Session;

/**
 * Follows article-service in one thread for as long as the service runs. All replicas try; the one that holds the lock of the database
 * does the work, on the very connection that holds it, so that one that has lost the lock has lost its writes, too.
 */
@ApplicationScoped
public class Follower {

    private static final Logger LOG = Logger.getLogger(Follower.class);
    /** "pqfollow" in ASCII. */
    private static final long LOCK = 0x7071666f6c6c6f77L;

    private static final Duration STANDBY = Duration.ofSeconds(5);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(30);

    private final Database database;
    private final Feed feed;
    private volatile boolean stopped;
    private volatile boolean leading;
    private volatile Optional<String> error = Optional.empty();
    private @Nullable Thread thread;

    Follower(Database database, Feed feed) {
        this.database = database;
        this.feed = feed;
    }

    void start(@Observes StartupEvent event) {
        if (database.isThere()) {
            Thread started = new Thread(this::run, "follower");
            started.setDaemon(true);
            started.setPriority(Thread.MIN_PRIORITY);
            thread = started;
            started.start();
        }
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        stopped = true;
        if (thread != null) {
            thread.interrupt();
            thread.join(Duration.ofSeconds(5).toMillis());
        }
    }

    /** Whether this replica is the one that follows. */
    boolean leads() {
        return leading;
    }

    /** What keeps this replica from following, in words; empty where nothing does. */
    Optional<String> error() {
        return error;
    }

    private void run() {
        int failures = 0;
        while (!stopped) {
            try {
                lead();
                failures = 0;
                pause(STANDBY);
            } catch (SQLException | ArticleServiceException e) {
                failures++;
                tell(e, failures);
                pause(Duration.ofMillis(Math.min(LONGEST_PAUSE.toMillis(), 500L << Math.min(failures, 10))));
            } catch (RuntimeException e) {
                failures++;
                LOG.error("The follower failed and goes on", e);
                error = Optional.of(e.toString());
                pause(LONGEST_PAUSE);
            } catch (InterruptedException e) {
                // Only stop() interrupts this thread.
                stopped = true;
            } finally {
                leading = false;
            }
        }
    }

    private void tell(Exception e, int failures) {
        error = Optional.of(String.valueOf(e.getMessage()));
        if (failures == 1) {
            LOG.warnf("The follower waits: %s", e.getMessage());
        } else {
            LOG.debugf(e, "The follower waits");
        }
    }

    /** Follows for as long as it holds the lock; returns at once where another replica does. */
    private void lead() throws SQLException, InterruptedException {
        try (Session session = database.open()) {
            boolean held = session.first("SELECT pg_try_advisory_lock(?)", row -> row.getBoolean(1), LOCK)
                    .orElse(false);
            error = Optional.empty();
            if (!held) {
                return;
            }
            leading = true;
            try {
                while (!stopped) {
                    feed.step(session);
                    error = Optional.empty();
                }
            } finally {
                unlock(session);
            }
        }
    }

    private static void unlock(Session session) {
        try {
            session.first("SELECT pg_advisory_unlock(?)", row -> row.getBoolean(1), LOCK);
        } catch (SQLException e) {
            LOG.debug("The connection that held the lock is gone, and the lock with it", e);
        }
    }

    private void pause(Duration length) {
        try {
            Thread.sleep(length.toMillis());
        } catch (InterruptedException e) {
            stopped = true;
        }
    }
}
