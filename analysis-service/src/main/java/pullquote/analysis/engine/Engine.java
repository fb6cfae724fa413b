package pullquote.analysis.engine;

import com.github.benmanes.caffeine.cache.AsyncCache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.cache.CaffeineCacheMetrics;
import io.quarkus.runtime.Startup;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import pullquote.analysis.nlp.Analysis;
import pullquote.analysis.nlp.AnalysisOptions;
import pullquote.analysis.nlp.Analyzer;
import pullquote.analysis.nlp.summary.EmptyTextException;
import pullquote.analysis.nlp.text.Document;
import pullquote.analysis.store.StoredResults;

/** Analyses texts: each once at a time, however many ask, and not again while the result is in memory. */
@Startup
@ApplicationScoped
public class Engine {

    /** So that the followed articles go on being analysed under a load that never ends. */
    private static final Duration MOST_GIVEN_WAY = Duration.ofSeconds(1);

    private final Analyzer analyzer;
    private final Workers workers;
    private final Room room;
    private final Duration patience;
    private final AsyncCache<Key, Analysis> results;
    private final StoredResults stored;

    Engine(EngineSettings settings, MeterRegistry meters, StoredResults stored) {
        this.stored = stored;
        analyzer = Analyzer.load(new StageTimers(meters), settings.speakerRanker());
        patience = settings.timeLimit();
        workers = new Workers(settings.threads(), settings.queue(), meters);
        room = new Room(settings.room());
        results = Caffeine.newBuilder()
                .maximumWeight(settings.cacheBytes())
                .weigher((Key key, Analysis analysis) -> Weights.of(analysis))
                .recordStats()
                .buildAsync();
        CaffeineCacheMetrics.monitor(meters, results, "analyses");
    }

    /** What a result depends on, beside the analyzer's version. */
    private record Key(String contentHash, Optional<Boolean> headline, boolean english, AnalysisOptions options) {}

    /**
     * The analysis of a text; of one that is not English the summary alone.
     *
     * @throws BusyException where too many analyses wait already, or this one outlasts the time limit; it goes on then, and its
     *     result is there for a later call
     */
    public Analysis analyze(Source source, AnalysisOptions options) {
        Key key = new Key(source.contentHash(), source.headline(), source.english(), options);
        try {
            CompletableFuture<Analysis> result =
                    results.get(key, (k, executor) -> workers.submit(() -> storedOrNew(source, options)));
            return result.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (RejectedExecutionException e) {
            throw new BusyException("Too many analyses are waiting already", 2);
        } catch (TimeoutException e) {
            throw new BusyException("The analysis takes longer than " + patience.toSeconds() + " s; it goes on", 30);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new BusyException("The service is stopping", 10);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof EmptyTextException empty
                    ? empty
                    : new IllegalStateException("The analysis failed", e.getCause());
        }
    }

    /**
     * The analysis of a stored article with the standard options, in the calling thread, which lets requests go first: it waits while
     * there are any, though not for ever.
     */
    public Analysis analyzeInBackground(Source source) {
        workers.giveWay(MOST_GIVEN_WAY);
        return storedOrNew(source, AnalysisOptions.standard());
    }

    private Analysis storedOrNew(Source source, AnalysisOptions options) {
        if (source.headline().isEmpty() || !options.isStandard()) {
            return run(source, options);
        }
        StoredResults.Key key =
                new StoredResults.Key(source.contentHash(), source.headline().get(), source.english());
        return stored.find(key).orElseGet(() -> run(source, options));
    }

    private Analysis run(Source source, AnalysisOptions options) {
        return room.within(source.text().length(), () -> analysis(source, options));
    }

    private Analysis analysis(Source source, AnalysisOptions options) {
        Document document = analyzer.read(source.text(), source.headline());
        return source.english() ? analyzer.analyze(document, options) : analyzer.summaryOnly(document, options);
    }

    @PreDestroy
    void stop() {
        workers.stop();
    }
}
