package pullquote.article.reading;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Optional;
import java.util.Properties;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;

/**
 * Hears from the database which articles were changed, by whichever instance or hand. The database tells it on a
 * connection of its own; a question on that connection four times a second proves that nothing was missed.
 */
@ApplicationScoped
class ChangeListener {

    private static final Logger LOG = Logger.getLogger(ChangeListener.class);
    private static final int QUIET_MILLIS = 200;
    private static final long TRUST = Duration.ofMillis(900).toNanos();
    private static final long PAUSE_MILLIS = 500;

    private final String url;
    private final Properties login = new Properties();
    private final Event<Heard> heard;
    private volatile boolean running = true;
    private volatile long trustedUntil = System.nanoTime();

    ChangeListener(
            @ConfigProperty(name = "quarkus.datasource.jdbc.url") String url,
            @ConfigProperty(name = "quarkus.datasource.username") String user,
            @ConfigProperty(name = "quarkus.datasource.password") Optional<String> password,
            Event<Heard> heard) {
        this.url = url;
        this.heard = heard;
        login.setProperty("user", user);
        password.ifPresent(given -> login.setProperty("password", given));
        login.setProperty("connectTimeout", "3");
        login.setProperty("socketTimeout", "3");
        login.setProperty("ApplicationName", "article-service changes");
    }

    /**
     * What was heard.
     *
     * @param article what was changed; null: anything may have been
     */
    record Heard(@Nullable UUID article) {}

    void start(@Observes StartupEvent event) {
        Thread thread = new Thread(this::run, "changes");
        thread.setDaemon(true);
        thread.start();
    }

    void stop(@Observes ShutdownEvent event) {
        running = false;
    }

    /** Whether every change that was committed more than a second ago has been heard. */
    boolean isHeard() {
        return System.nanoTime() - trustedUntil < 0;
    }

    private void run() {
        while (running) {
            try (Connection connection = DriverManager.getConnection(url, login);
                    Statement statement = connection.createStatement()) {
                statement.execute("listen article_changed");
                // What was changed before this is not told.
                heard.fire(new Heard(null));
                listen(connection.unwrap(PGConnection.class), statement);
            } catch (SQLException e) {
                LOG.debug("Changes are not heard; articles are read from the database until they are", e);
                pause();
            }
        }
    }

    private void listen(PGConnection connection, Statement statement) throws SQLException {
        while (running) {
            long asked = System.nanoTime();
            statement.execute("");
            tell(connection.getNotifications());
            trustedUntil = asked + TRUST;
            tell(connection.getNotifications(QUIET_MILLIS));
        }
    }

    private void tell(PGNotification @Nullable [] notifications) {
        if (notifications == null) {
            return;
        }
        for (PGNotification notification : notifications) {
            heard.fire(new Heard(UUID.fromString(notification.getParameter())));
        }
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
