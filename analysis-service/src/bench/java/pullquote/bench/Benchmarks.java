package pullquote.bench;

import java.util.Collection;
import java.util.Locale;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Runs the analysis with one and two threads and CoreNLP with one, each in a JVM of its own, and prints how they compare. */
public final class Benchmarks {

    private static final double BYTES_PER_MIB = 1024.0 * 1024.0;
    private static final int WARM_UP = 20;
    private static final int MEASURED = 10;

    private final int articles = Articles.read().size();

    private Benchmarks() {}

    public static void main(String[] args) throws RunnerException {
        new Benchmarks().run(args.length == 0 || Boolean.parseBoolean(args[0]));
    }

    private void run(boolean peer) throws RunnerException {
        double one = rate("one thread", AnalysisBenchmark.class, 1, WARM_UP, MEASURED, "-Xmx512m");
        double two = rate("two threads", AnalysisBenchmark.class, 2, WARM_UP, MEASURED, "-Xmx512m");
        System.out.printf(Locale.ROOT, "%d articles; two threads do %.2f times the work of one%n", articles, two / one);
        if (peer) {
            double theirs = rate("CoreNLP, one thread", CoreNlpBenchmark.class, 1, 1, 1, "-Xmx4g");
            System.out.printf(Locale.ROOT, "%.0f times the articles of CoreNLP, one thread each%n", one / theirs);
        }
    }

    /** Articles in a second. */
    private double rate(String what, Class<?> benchmark, int threads, int warmUp, int measured, String heap)
            throws RunnerException {
        ChainedOptionsBuilder options = new OptionsBuilder()
                .include(benchmark.getName())
                .mode(Mode.SingleShotTime)
                .threads(threads)
                .forks(1)
                .warmupIterations(warmUp)
                .measurementIterations(measured)
                .addProfiler(GCProfiler.class)
                .shouldFailOnError(true)
                .verbosity(VerboseMode.SILENT)
                .jvmArgsAppend(heap, property(Articles.PROPERTY), "-D" + Articles.LIMIT + "=" + articles);
        Collection<RunResult> results = new Runner(options.build()).run();
        RunResult result = results.iterator().next();
        // Seconds for all articles, on each of the threads.
        double seconds = result.getPrimaryResult().getScore();
        double bytes = result.getSecondaryResults().get("gc.alloc.rate.norm").getScore() / articles;
        double rate = threads * articles / seconds;
        System.out.printf(
                Locale.ROOT,
                "==> %s: %.1f articles/s, %.2f MiB allocated for each%n",
                what,
                rate,
                bytes / BYTES_PER_MIB);
        return rate;
    }

    private static String property(String name) {
        return "-D" + name + "=" + System.getProperty(name);
    }
}
