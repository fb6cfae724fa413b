package pullquote.article.archive;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import pullquote.article.Intake;

/**
 * Stores a stream of articles, one a line: while one batch is written to the database, the next one is read. No more than
 * these two are held, so that a sender who is faster than the database has to wait.
 */
@ApplicationScoped
class Import {

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
        long done = 0;
        try {
            ImportBatch batch = reader.next();
            Optional<CompletableFuture<List<ImportResult>>> storing = start(batch);
            while (storing.isPresent()) {
                ImportBatch next = reader.next();
                List<ImportResult> stored = end(storing.get());
                storing = start(next);
                tell(stored, results);
                done = batch.lastLine();
                batch = next;
            }
            reader.check();
        } catch (HttpProblem problem) {
            if (!results.hasBegun()) {
                throw problem;
            }
            tell(List.of(ImportResult.rejected(done + 1, problem)), results);
        }
        results.finish();
    }

    private Optional<CompletableFuture<List<ImportResult>>> start(ImportBatch batch) {
        return batch.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        CompletableFuture.supplyAsync(() -> store.store(batch), Infrastructure.getDefaultWorkerPool()));
    }

    private static List<ImportResult> end(CompletableFuture<List<ImportResult>> storing) {
        try {
            return storing.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
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
