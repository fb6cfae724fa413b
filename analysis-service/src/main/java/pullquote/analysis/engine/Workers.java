package pullquote.analysis.engine;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.binder.jvm.ExecutorServiceMetrics;
import java.time.Duration;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;

/** A few threads for analyses, and a queue before them that says no when it is full. */
final class Workers {

    private static final Duration LOOK_AGAIN = Duration.ofMillis(5);

    private final ThreadPoolExecutor threads;

    Workers(int count, int queue, MeterRegistry meters) {
        AtomicInteger number = new AtomicInteger();
        threads = new ThreadPoolExecutor(count, count, 0, TimeUnit.SECONDS, new ArrayBlockingQueue<>(queue), work -> {
            Thread thread = new Thread(work, "analysis-" + number.incrementAndGet());
            thread.setDaemon(true);
            return thread;
        });
        new ExecutorServiceMetrics(threads, "analyses", Tags.empty()).bindTo(meters);
    }

    /**
     * The result of some work, when it is done.
     *
     * @throws RejectedExecutionException where the queue is full
     */
    <T> CompletableFuture<T> submit(Supplier<T> work) {
        return CompletableFuture.supplyAsync(work, threads);
    }

    /** Returns when none of the threads has work, at the latest after {@code most}. */
    void giveWay(Duration most) {
        long end = System.nanoTime() + most.toNanos();
        while ((threads.getActiveCount() > 0 || !threads.getQueue().isEmpty()) && System.nanoTime() - end < 0) {
            LockSupport.parkNanos(LOOK_AGAIN.toNanos());
        }
    }

    void stop() {
        threads.shutdownNow();
    }
}
