package pullquote.article.archive;

import io.quarkiverse.resteasy.problem.HttpProblem;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import pullquote.article.Draft;
import pullquote.article.Sameness;

/** Some lines of an import that are stored together. */
final class ImportBatch {

    /** Enough for the round trips not to count, few enough for a transaction that nobody waits for long. */
    private static final int MOST_LINES = 200;

    private static final int MOST_BYTES = 4 << 20;

    private final List<Entry> entries = new ArrayList<>();
    private int bytes;

    /** A line that was read: a draft, an article from an archive, or the problem with it. */
    record Entry(long line, Optional<Draft> draft, Optional<ArchivedArticle> archived, Optional<HttpProblem> problem) {}

    void add(long line, Draft draft, int length) {
        entries.add(new Entry(line, Optional.of(draft), Optional.empty(), Optional.empty()));
        bytes += length;
    }

    void add(long line, ArchivedArticle article, int length) {
        entries.add(new Entry(line, Optional.empty(), Optional.of(article), Optional.empty()));
        bytes += length;
    }

    void reject(long line, HttpProblem problem) {
        entries.add(new Entry(line, Optional.empty(), Optional.empty(), Optional.of(problem)));
    }

    List<Entry> entries() {
        return entries;
    }

    /** Those that could be read, in runs of drafts and of articles from an archive, so that order is kept. */
    List<List<Entry>> runs() {
        List<List<Entry>> runs = new ArrayList<>();
        boolean drafts = false;
        for (Entry entry : entries) {
            if (entry.problem().isPresent()) {
                continue;
            }
            if (runs.isEmpty() || drafts != entry.draft().isPresent()) {
                runs.add(new ArrayList<>());
                drafts = entry.draft().isPresent();
            }
            runs.get(runs.size() - 1).add(entry);
        }
        return runs;
    }

    /**
     * Whether it makes no difference which of the two is stored first: all drafts have addresses, and none is known by what one of
     * the other is known by. A draft without an address could be the same as an article whose words the other batch changes.
     */
    boolean isIndependentOf(ImportBatch other) {
        return allHaveAddresses() && other.allHaveAddresses() && Collections.disjoint(keys(), other.keys());
    }

    private boolean allHaveAddresses() {
        return entries.stream()
                .allMatch(entry -> entry.problem().isPresent()
                        || entry.draft().flatMap(Draft::url).isPresent());
    }

    private Set<String> keys() {
        return entries.stream()
                .flatMap(entry -> entry.draft().stream())
                .flatMap(Sameness::keys)
                .collect(Collectors.toSet());
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
