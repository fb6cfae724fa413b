package pullquote.article.archive;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import pullquote.article.Intake;
import pullquote.article.archive.Lines.Line;
import pullquote.article.problem.Problems;

/** Reads the lines of an import to batches. */
final class ImportReader {

    private final Lines lines;
    private final Intake intake;
    private final ArchiveLine archive;
    private Optional<HttpProblem> failure = Optional.empty();

    ImportReader(Lines lines, Intake intake, ArchiveLine archive) {
        this.lines = lines;
        this.archive = archive;
        this.intake = intake;
    }

    /** The next lines; none at the end. */
    ImportBatch next() {
        ImportBatch batch = new ImportBatch();
        try {
            Optional<Line> line = Optional.empty();
            while (failure.isEmpty() && !batch.isFull() && (line = lines.next()).isPresent()) {
                read(line.get(), batch);
            }
        } catch (HttpProblem problem) {
            failure = Optional.of(problem);
        } catch (IOException e) {
            failure = Optional.of(Problems.badRequest("The body ended early"));
        }
        return batch;
    }

    /** @throws HttpProblem where the body could not be read to its end */
    void check() {
        failure.ifPresent(problem -> {
            throw problem;
        });
    }

    private void read(Line line, ImportBatch batch) {
        if (line.isTooLong()) {
            batch.reject(line.number(), Problems.tooLarge(line.limit()));
        } else if (!line.isBlank()) {
            try {
                byte[] bytes = line.bytes();
                if (ArchiveLine.isOne(bytes)) {
                    batch.add(line.number(), archive.read(bytes), bytes.length);
                } else {
                    batch.add(
                            line.number(), intake.read(MediaType.APPLICATION_JSON_TYPE, Map.of(), bytes), bytes.length);
                }
            } catch (HttpProblem problem) {
                batch.reject(line.number(), problem);
            }
        }
    }
}
