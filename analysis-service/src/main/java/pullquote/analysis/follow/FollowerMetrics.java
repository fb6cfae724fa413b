package pullquote.analysis.follow;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.Optional;
import pullquote.analysis.store.Database;
import pullquote.analysis.store.DatabaseException;

/** How far the follower is, for alerts: {@code pullquote_follow_lag_seconds}, {@code …_parked}, {@code …_position}, {@code …_leader}. */
@ApplicationScoped
class FollowerMetrics {

    /** All gauges of one scrape are from one look. */
    private static final long FRESH = Duration.ofSeconds(2).toNanos();

    private final Database database;
    private final FollowerState state;
    private final Follower follower;
    private final MeterRegistry meters;
    private Optional<FollowerView> last = Optional.empty();
    private long lookedAt = System.nanoTime() - FRESH;

    FollowerMetrics(Database database, FollowerState state, Follower follower, MeterRegistry meters) {
        this.database = database;
        this.state = state;
        this.follower = follower;
        this.meters = meters;
    }

    void start(@Observes StartupEvent event) {
        if (!database.isThere()) {
            return;
        }
        Gauge.builder(
                        "pullquote.follow.lag.seconds",
                        this,
                        metrics -> metrics.look()
                                .map(FollowerView::lagSeconds)
                                .map(Number::doubleValue)
                                .orElse(Double.NaN))
                .description("Age of the newest change that is in the rows, while there may be newer ones")
                .register(meters);
        Gauge.builder(
                        "pullquote.follow.parked",
                        this,
                        metrics -> metrics.look()
                                .map(FollowerView::parked)
                                .map(Number::doubleValue)
                                .orElse(Double.NaN))
                .description("Articles that are left aside since they cannot be analysed")
                .register(meters);
        Gauge.builder(
                        "pullquote.follow.position",
                        this,
                        metrics -> metrics.look().stream()
                                .flatMap(view -> view.generations().stream())
                                .mapToDouble(FollowerView.GenerationView::position)
                                .findFirst()
                                .orElse(Double.NaN))
                .description("Position in the feed of the last change that is in the rows")
                .register(meters);
        Gauge.builder("pullquote.follow.leader", follower, one -> one.leads() ? 1 : 0)
                .description("1 on the replica that follows")
                .register(meters);
    }

    private synchronized Optional<FollowerView> look() {
        if (System.nanoTime() - lookedAt >= FRESH) {
            lookedAt = System.nanoTime();
            try {
                last = Optional.of(state.read());
            } catch (DatabaseException e) {
                last = Optional.empty();
            }
        }
        return last;
    }
}
