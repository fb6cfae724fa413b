package pullquote.article.archive;

import io.quarkus.runtime.StartupEvent;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import pullquote.article.Articles;

/**
 * Removes articles that were stored longer ago than the configured age, with their revisions and what was sent; the feed tells of
 * each as of any deletion. Off where no age is configured.
 */
@ApplicationScoped
class Retention {

    private static final Logger LOG = Logger.getLogger(Retention.class);

    /** Few enough for a transaction that nobody waits for. */
    private static final int AT_ONCE = 100;

    private final Articles articles;
    private final Vertx vertx;
    private final Optional<Duration> age;
    private final Duration pause;

    Retention(
            Articles articles,
            Vertx vertx,
            @ConfigProperty(name = "pullquote.retention.age") Optional<Duration> age,
            @ConfigProperty(name = "pullquote.retention.every") Duration pause) {
        this.articles = articles;
        this.vertx = vertx;
        this.age = age;
        this.pause = pause;
    }

    void start(@Observes StartupEvent event) {
        age.ifPresent(limit -> {
            if (limit.isNegative() || limit.isZero()) {
                throw new IllegalStateException("pullquote.retention.age must be longer than nothing");
            }
            LOG.infof("Articles are removed %s after they were stored", limit);
            vertx.setPeriodic(pause.toMillis(), timer -> vertx.executeBlocking(() -> remove(limit), true));
        });
    }

    /** @return how many were removed */
    private int remove(Duration limit) {
        int removed = 0;
        try {
            int some;
            do {
                some = articles.removeStoredBefore(Instant.now().minus(limit), AT_ONCE);
                removed += some;
            } while (some > 0);
        } catch (RuntimeException e) {
            LOG.warn("Old articles were not removed; the next attempt is in " + pause, e);
        }
        if (removed > 0) {
            LOG.infof("Removed %d articles that were stored more than %s ago", removed, limit);
        }
        return removed;
    }
}
