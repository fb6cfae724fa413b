package pullquote.analysis.engine;

import io.quarkus.runtime.Startup;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/**
 * Keeps the heap as small as ordinary articles need it. The serial collector lets its old generation grow to the very limit before it looks for
 * what is no longer used there; but that limit is for the longest texts, and memory that was touched once is no longer anybody else's.
 */
@Startup
@ApplicationScoped
class SmallHeap {

    private static final String OLD = "Tenured Gen";
    /** A collection that frees less is not worth its pause. */
    private static final double WORTHWHILE = 1.2;

    private final long most;
    private final Optional<MemoryPoolMXBean> old;
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread thread = new Thread(work, "small-heap");
        thread.setDaemon(true);
        return thread;
    });

    SmallHeap(EngineSettings settings) {
        most = settings.oldGenerationBytes();
        old = ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getName().equals(OLD))
                .findFirst();
        // Other collectors look after this themselves.
        old.filter(pool -> most > 0)
                .ifPresent(pool -> start(pool, settings.oldGenerationCheck().toMillis()));
    }

    private void start(MemoryPoolMXBean pool, long period) {
        clock.scheduleWithFixedDelay(() -> check(pool), period, period, TimeUnit.MILLISECONDS);
    }

    private void check(MemoryPoolMXBean pool) {
        long used = pool.getUsage().getUsed();
        long alive = pool.getCollectionUsage().getUsed();
        if (used > most && used > alive * WORTHWHILE) {
            System.gc();
        }
    }

    @PreDestroy
    void stop() {
        clock.shutdownNow();
    }
}
