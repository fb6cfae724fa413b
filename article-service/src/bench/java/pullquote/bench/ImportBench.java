package pullquote.bench;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.LongStream;

/**
 * Rows a second of an import over HTTP beside those of COPY of the very same rows into the same tables and indexes, turn and turn
 * about on one server that syncs its commits; then an import of many megabytes into the same small heap. Fails where the
 * import is too slow or its memory grows.
 *
 * <p>Arguments: articles a round, rounds, megabytes of the large import (0: none), the packaged service.
 */
public final class ImportBench {

    private static final int HEAP_MEGABYTES = 256;
    private static final double LEAST_RATIO = 0.8;
    /** How much more memory the second half of a large import may hold than the first. */
    private static final double MOST_GROWTH = 1.1;

    private static final int WORDS = 400;
    /** About a megabyte. */
    private static final int MANY_WORDS = 150_000;

    private final PackagedService service;
    private final Stored stored;

    private ImportBench(PackagedService service, Stored stored) {
        this.service = service;
        this.stored = stored;
    }

    public static void main(String[] arguments) throws Exception {
        int articles = Integer.parseInt(arguments[0]);
        int rounds = Integer.parseInt(arguments[1]);
        long megabytes = Long.parseLong(arguments[2]);
        Path jar = Path.of(arguments[3]).toAbsolutePath();
        Path migrations =
                jar.resolve("../../../src/main/resources/db/migration").normalize();
        try (EmbeddedPostgres postgres = EmbeddedPostgres.builder()
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("max_wal_size", "4GB")
                .setServerConfig("shared_buffers", "256MB")
                .start()) {
            Stored stored = new Stored(postgres);
            stored.create(migrations);
            Map<String, String> database = Map.of(
                    "pullquote.db.url", stored.url(Stored.IMPORTED),
                    "pullquote.db.user", "postgres",
                    "pullquote.db.password", "postgres");
            try (PackagedService service = PackagedService.start(jar, "-Xmx" + HEAP_MEGABYTES + "m", database)) {
                ImportBench bench = new ImportBench(service, stored);
                double ratio = bench.compare(articles, rounds);
                if (megabytes > 0) {
                    bench.importLarge(megabytes);
                }
                check(ratio >= LEAST_RATIO, "The import stores less than " + LEAST_RATIO + " of the rows of COPY");
            }
        }
    }

    /** The median over rounds of the rows a second of an import in those of COPY. */
    private double compare(int articles, int rounds) throws Exception {
        say("fsync %s, synchronous_commit %s", stored.setting("fsync"), stored.setting("synchronous_commit"));
        List<byte[]> lines = LongStream.range(0, articles)
                .mapToObj(line -> line(line, WORDS))
                .toList();
        importAll(lines);
        List<Double> ratios = new ArrayList<>();
        for (int round = 1; round <= rounds; round++) {
            stored.empty(Stored.IMPORTED);
            double imported = articles / importAll(lines);
            double copied = articles / stored.copy();
            ratios.add(imported / copied);
            say(
                    "round %d: import %.0f rows/s, COPY %.0f rows/s, ratio %.2f",
                    round, imported, copied, imported / copied);
        }
        Collections.sort(ratios);
        double median = ratios.get(rounds / 2);
        say("ratio, median of %d rounds: %.2f", rounds, median);
        return median;
    }

    private double importAll(List<byte[]> lines) throws IOException {
        long start = System.nanoTime();
        Map<String, Integer> statuses = ImportCall.send(service.at("/v1/articles/import"), lines.iterator());
        double seconds = (System.nanoTime() - start) / 1e9;
        check(statuses.equals(Map.of("created", lines.size())), "Not all were created: " + statuses);
        return seconds;
    }

    /** A tenth of it in lines of ordinary size, the rest in very large ones; then the first of them again, which create nothing. */
    private void importLarge(long megabytes) throws Exception {
        stored.empty(Stored.IMPORTED);
        long bytes = megabytes << 20;
        long ordinary = bytes / 10 / line(0, WORDS).length;
        long large = (bytes - bytes / 10) / line(0, MANY_WORDS).length;
        List<Long> peaks = new ArrayList<>();
        Iterator<byte[]> lines = LongStream.range(0, ordinary + large)
                .peek(line -> {
                    if (line == ordinary + large / 2) {
                        peaks.add(service.peakResident());
                    }
                })
                .mapToObj(line -> line(line, line < ordinary ? WORDS : MANY_WORDS))
                .iterator();
        long start = System.nanoTime();
        Map<String, Integer> statuses = ImportCall.send(service.at("/v1/articles/import"), lines);
        double seconds = (System.nanoTime() - start) / 1e9;
        long peak = service.peakResident();
        say(
                "%d MB in %d lines, heap of at most %d MB: %s in %.0f s; largest resident size %d MB, in the first half %d MB",
                megabytes, ordinary + large, service.heapLimit(), statuses, seconds, peak, peaks.get(0));
        check(service.heapLimit() <= HEAP_MEGABYTES, "The heap may be larger than " + HEAP_MEGABYTES + " MB");
        check(statuses.equals(Map.of("created", (int) (ordinary + large))), "Not all were created: " + statuses);
        check(peak <= peaks.get(0) * MOST_GROWTH, "Memory grew from the first half to the second");
        importAgain(ordinary);
    }

    private void importAgain(long count) throws IOException {
        long start = System.nanoTime();
        Map<String, Integer> statuses = ImportCall.send(
                service.at("/v1/articles/import"),
                LongStream.range(0, count).mapToObj(line -> line(line, WORDS)).iterator());
        say("%d of the lines again: %s in %.0f s", count, statuses, (System.nanoTime() - start) / 1e9);
        check(statuses.equals(Map.of("unchanged", (int) count)), "Some changed: " + statuses);
    }

    private static byte[] line(long number, int words) {
        return NewsLines.line(number, words).getBytes(StandardCharsets.UTF_8);
    }

    private static void check(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalStateException(otherwise);
        }
    }

    private static void say(String format, Object... values) {
        System.out.printf(Locale.ROOT, format + "%n", values);
    }
}
