package pullquote.analysis.rest;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import java.time.Duration;

/** Counts what each caller sends, in this process alone: with several replicas a caller gets as many times the limit. */
final class Rates {

    /** Who is forgotten because so many others came begins with a full bucket. */
    private static final int MOST_CALLERS = 100_000;

    private final long requests;
    private final Duration period;
    private final Cache<String, Bucket> buckets;

    /**
     * A limit for each caller.
     *
     * @param requests in a period, evenly or all at once
     */
    Rates(long requests, Duration period) {
        this.requests = requests;
        this.period = period;
        this.buckets = Caffeine.newBuilder()
                .maximumSize(MOST_CALLERS)
                .expireAfterAccess(period)
                .build();
    }

    /** Counts one request. */
    ConsumptionProbe take(String caller) {
        return buckets.get(
                        caller,
                        name -> Bucket.builder()
                                .addLimit(limit -> limit.capacity(requests).refillGreedy(requests, period))
                                .build())
                .tryConsumeAndReturnRemaining(1);
    }
}
