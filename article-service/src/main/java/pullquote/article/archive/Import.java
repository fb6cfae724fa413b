package pullquote.article.archive;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import pullquote.article.Intake;

/**
 * Stores a stream of articles, one a line: while two batches are written to the database, the next one is read. No more than
 * these three are held, so that a sender who is faster than the database has to wait.
 */
@ApplicationScoped
class Import {

    /** One keeps the database busy while another one's transaction begins and ends. */
    private static final int AT_ONCE = 2;

    private final Intake intake;
    private final ImportStore store;
    private final ObjectMapper json;
    private final ArchiveLine archive;
    private final int longestLine;
    private final int longestArchivedLine;

    Import(
            Intake intake,
            ImportStore store,
            ObjectMapper json,
            @ConfigProperty(name = "pullquote.max-body-bytes") int longestLine,
            @ConfigProperty(name = "pullquote.max-archive-line-bytes") int longestArchivedLine) {
        this.intake = intake;
        this.store = store;
        this.json = json;
        this.archive = new ArchiveLine(json);
        this.longestLine = longestLine;
        this.longestArchivedLine = longestArchivedLine;
    }

    /**
     * Reads to the end and writes a result for each line, in order, as soon as it is stored.
     *
     * @throws HttpProblem where the first lines cannot be read or stored; later, a last result tells where it stopped
     */
    void run(InputStream body, ResultStream results) throws IOException {
        ImportReader reader = new ImportReader(new Lines(body, longestLine, longestArchivedLine), intake, archive);
        Deque<UnderWay> underWay = new ArrayDeque<>();
        long done = 0;
        try {
            ImportBatch batch = reader.next();
            while (!batch.isEmpty() || !underWay.isEmpty()) {
                if (!batch.isEmpty() && mayStart(batch, underWay)) {
                    underWay.add(start(batch));
                    batch = reader.next();
                } else {
                    UnderWay first = underWay.remove();
                    tell(first.end(), results);
                    done = first.batch.lastLine();
                }
            }
            reader.check();
        } catch (HttpProblem problem) {
            underWay.forEach(UnderWay::await);
            if (!results.hasBegun()) {
                throw problem;
            }
            tell(List.of(ImportResult.rejected(done + 1, problem)), results);
        }
        results.finish();
    }

    private static boolean mayStart(ImportBatch batch, Deque<UnderWay> underWay) {
        return underWay.size() < AT_ONCE && underWay.stream().allMatch(other -> batch.isIndependentOf(other.batch));
    }

    private UnderWay start(ImportBatch batch) {
        return new UnderWay(
                batch, CompletableFuture.supplyAsync(() -> store.store(batch), Infrastructure.getDefaultWorkerPool()));
    }

    /** A batch that is being stored. */
    private record UnderWay(ImportBatch batch, CompletableFuture<List<ImportResult>> stored) {

        List<ImportResult> end() {
            try {
                return stored.join();
            } catch (CompletionException e) {
                throw e.getCause() instanceof RuntimeException cause ? cause : e;
            }
        }

        /** Until it is stored or has failed. */
        void await() {
            stored.handle((results, failure) -> List.of()).join();
        }
    }

    private void tell(List<ImportResult> stored, ResultStream results) throws IOException {
        ByteArrayOutputStream lines = new ByteArrayOutputStream();
        for (ImportResult result : stored) {
            lines.write(json.writeValueAsBytes(result));
            lines.write('\n');
        }
        results.write(lines.toByteArray());
    }
}
