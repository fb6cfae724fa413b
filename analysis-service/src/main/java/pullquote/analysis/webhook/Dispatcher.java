package pullquote.analysis.webhook;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import pullquote.analysis.store.Database;
import pullquote.analysis.store.DatabaseException;
import pullquote.analysis.store.Session;

/** Finds occasions and sends messages, in one thread; with several replicas one at a time does. */
@ApplicationScoped
class Dispatcher {

    private static final Logger LOG = Logger.getLogger(Dispatcher.class);
    /** "pqwebhks" in ASCII. */
    private static final long LOCK = 0x707177656268_6b73L;

    private static final Duration PAUSE = Duration.ofSeconds(1);
    private static final Duration PAUSE_AFTER_FAILURE = Duration.ofSeconds(15);
    private static final Duration LONGEST_RETRY = Duration.ofDays(1);
    private static final int GROWTH = 4;
    private static final int LONGEST_ERROR = 500;

    private final Database database;
    private final Sender sender;
    private final WebhookSettings settings;
    private final Occasions occasions;
    private volatile boolean stopped;
    private @Nullable Thread thread;

    Dispatcher(Database database, Sender sender, WebhookSettings settings, ObjectMapper json) {
        this.database = database;
        this.sender = sender;
        this.settings = settings;
        this.occasions = new Occasions(json);
    }

    private record Due(UUID id, String url, byte[] secret, String body, int attempts) {}

    void start(@Observes StartupEvent event) {
        if (database.isThere()) {
            Thread started = new Thread(this::run, "webhooks");
            started.setDaemon(true);
            thread = started;
            started.start();
        }
    }

    void stop(@Observes ShutdownEvent event) {
        stopped = true;
        if (thread != null) {
            thread.interrupt();
        }
    }

    private void run() {
        while (!stopped) {
            try {
                boolean more = step();
                Thread.sleep(more ? 0 : PAUSE.toMillis());
            } catch (DatabaseException e) {
                LOG.debug("Webhooks wait for the database", e);
                pause();
            } catch (RuntimeException e) {
                LOG.error("Webhooks failed and go on", e);
                pause();
            } catch (InterruptedException e) {
                stopped = true;
            }
        }
    }

    private void pause() {
        try {
            Thread.sleep(PAUSE_AFTER_FAILURE.toMillis());
        } catch (InterruptedException e) {
            stopped = true;
        }
    }

    /** Writes occasions down and sends a message; answers whether there is more to do. */
    private boolean step() throws InterruptedException {
        boolean moreEvents = database.inTransaction(session -> holdsLock(session) && occasions.take(session));
        Optional<Due> due = database.inTransaction(this::claim);
        if (due.isEmpty()) {
            return moreEvents;
        }
        Due message = due.get();
        Optional<String> error = sender.send(message.url(), message.secret(), message.id(), message.body());
        database.ask(session -> note(session, message, error));
        return true;
    }

    private static boolean holdsLock(Session session) throws SQLException {
        return session.first("SELECT pg_try_advisory_xact_lock(?)", row -> row.getBoolean(1), LOCK)
                .orElse(false);
    }

    /** Takes a message that is due; until it is noted what became of it, no other replica takes it, and not for ever. */
    private Optional<Due> claim(Session session) throws SQLException {
        List<Due> due = session.list(
                "SELECT d.id, w.url, w.secret, d.body, d.attempts FROM webhook_delivery d JOIN webhook w ON w.id = d.webhook"
                        + " WHERE d.state = 'pending' AND d.next_at <= now() ORDER BY d.next_at LIMIT 1 FOR UPDATE OF d SKIP LOCKED",
                row -> new Due(
                        row.getObject(1, UUID.class),
                        row.getString(2),
                        row.getBytes(3),
                        row.getString(4),
                        row.getInt(5)));
        for (Due message : due) {
            session.update(
                    "UPDATE webhook_delivery SET next_at = now() + ? * interval '1 millisecond' WHERE id = ?",
                    settings.timeout().multipliedBy(3).toMillis(),
                    message.id());
        }
        return due.stream().findFirst();
    }

    private int note(Session session, Due message, Optional<String> error) throws SQLException {
        if (error.isEmpty()) {
            return session.update(
                    "UPDATE webhook_delivery SET state = 'delivered', attempts = attempts + 1, delivered_at = now(), last_error = NULL"
                            + " WHERE id = ?",
                    message.id());
        }
        int attempts = message.attempts() + 1;
        boolean dead = attempts >= settings.attempts();
        String text = error.get().replace('\0', ' ');
        return session.update(
                "UPDATE webhook_delivery SET state = ?, attempts = ?, next_at = now() + ? * interval '1 millisecond', last_error = ?"
                        + " WHERE id = ?",
                dead ? "dead" : "pending",
                attempts,
                retryAfter(attempts).toMillis(),
                text.substring(0, Math.min(LONGEST_ERROR, text.length())),
                message.id());
    }

    private Duration retryAfter(int attempts) {
        double factor = Math.pow(GROWTH, attempts - 1);
        return Duration.ofMillis(
                (long) Math.min(LONGEST_RETRY.toMillis(), settings.firstRetry().toMillis() * factor));
    }
}
