package pullquote.article.archive;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jboss.logging.Logger;
import pullquote.article.Accepted;
import pullquote.article.Articles;
import pullquote.article.Draft;
import pullquote.article.archive.ImportBatch.Entry;
import pullquote.article.problem.Problems;
import pullquote.article.problem.RuntimeProblemMapper;

/** Stores batches of an import. A line that the database refuses is rejected alone. */
@ApplicationScoped
class ImportStore {

    private static final Logger LOG = Logger.getLogger(ImportStore.class);
    private static final int ATTEMPTS = 3;
    /** A database that restarts is back after some seconds. */
    private static final Duration PAUSE = Duration.ofSeconds(2);

    private static final int UNAVAILABLE = 503;

    private final Articles articles;
    private final Restoration restoration;

    ImportStore(Articles articles, Restoration restoration) {
        this.articles = articles;
        this.restoration = restoration;
    }

    /**
     * Stores what could be read of a batch.
     *
     * @return what became of each of its lines, in order
     * @throws HttpProblem 503 where the database stays away
     */
    List<ImportResult> store(ImportBatch batch) {
        Map<Long, ImportResult> stored = new HashMap<>();
        for (List<Entry> run : batch.runs()) {
            store(run).forEach(result -> stored.put(result.line(), result));
        }
        return batch.entries().stream()
                .map(entry -> entry.problem()
                        .map(problem -> ImportResult.rejected(entry.line(), problem))
                        .orElseGet(() -> Objects.requireNonNull(stored.get(entry.line()))))
                .toList();
    }

    private List<ImportResult> store(List<Entry> entries) {
        try {
            return storeTogether(entries);
        } catch (HttpProblem problem) {
            if (problem.getStatusCode() == UNAVAILABLE) {
                throw problem;
            }
            return entries.size() == 1
                    ? List.of(ImportResult.rejected(entries.get(0).line(), problem))
                    : entries.stream()
                            .flatMap(entry -> store(List.of(entry)).stream())
                            .toList();
        }
    }

    private List<ImportResult> storeTogether(List<Entry> entries) {
        List<ImportResult> results = new ArrayList<>();
        if (entries.get(0).draft().isPresent()) {
            List<Draft> drafts =
                    entries.stream().flatMap(entry -> entry.draft().stream()).toList();
            List<Accepted> accepted = patiently(() -> articles.acceptAll(drafts));
            for (int i = 0; i < accepted.size(); i++) {
                Accepted one = accepted.get(i);
                results.add(ImportResult.of(entries.get(i).line(), one.outcome().name(), one.id()));
            }
        } else {
            List<ArchivedArticle> archived =
                    entries.stream().flatMap(entry -> entry.archived().stream()).toList();
            List<Accepted.Outcome> outcomes = patiently(() -> restoration.restore(archived));
            for (int i = 0; i < outcomes.size(); i++) {
                results.add(ImportResult.of(
                        entries.get(i).line(),
                        outcomes.get(i).name(),
                        archived.get(i).id()));
            }
        }
        return results;
    }

    private static <T> T patiently(Supplier<T> storing) {
        for (int attempt = 1; ; attempt++) {
            try {
                return storing.get();
            } catch (HttpProblem problem) {
                throw problem;
            } catch (RuntimeException e) {
                HttpProblem problem = RuntimeProblemMapper.problem(e);
                if (problem.getStatusCode() != UNAVAILABLE) {
                    // Not the message: the database's repeats what was sent.
                    LOG.errorf("A line of an import was not stored: %s", e.getClass());
                }
                if (problem.getStatusCode() != UNAVAILABLE || attempt == ATTEMPTS) {
                    throw problem;
                }
                pause();
            }
        }
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(PAUSE.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw Problems.databaseDown();
        }
    }
}
