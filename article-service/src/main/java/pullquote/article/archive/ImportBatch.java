package pullquote.article.archive;

import io.quarkiverse.resteasy.problem.HttpProblem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import pullquote.article.Draft;

/** Some lines of an import that are stored in one transaction. */
final class ImportBatch {

    /** Enough for the round trips not to count, few enough for a transaction that nobody waits for long. */
    private static final int MOST_LINES = 200;

    private static final int MOST_BYTES = 4 << 20;

    private final List<Entry> entries = new ArrayList<>();
    private int bytes;

    /** A line that was read: a draft, or the problem with it. */
    record Entry(long line, Optional<Draft> draft, Optional<HttpProblem> problem) {}

    void add(long line, Draft draft, int length) {
        entries.add(new Entry(line, Optional.of(draft), Optional.empty()));
        bytes += length;
    }

    void reject(long line, HttpProblem problem) {
        entries.add(new Entry(line, Optional.empty(), Optional.of(problem)));
    }

    List<Entry> entries() {
        return entries;
    }

    /** Those that could be read. */
    List<Entry> drafts() {
        return entries.stream().filter(entry -> entry.draft().isPresent()).toList();
    }

    /** The number of the last line in it. */
    long lastLine() {
        return entries.get(entries.size() - 1).line();
    }

    boolean isFull() {
        return entries.size() >= MOST_LINES || bytes >= MOST_BYTES;
    }

    boolean isEmpty() {
        return entries.isEmpty();
    }
}
