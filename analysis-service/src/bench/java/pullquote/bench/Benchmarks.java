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

    /**
     * @param rate articles in a second, by the clock
     * @param cpuSeconds processor time of an article
     */
    private record Speed(double rate, double cpuSeconds) {}

    private void run(boolean peer) throws RunnerException {
        Speed one = speed("one thread", AnalysisBenchmark.class, 1, WARM_UP, MEASURED, "-Xmx512m");
        Speed two = speed("two threads", AnalysisBenchmark.class, 2, WARM_UP, MEASURED, "-Xmx512m");
        System.out.printf(
                Locale.ROOT,
                "%d articles; two threads do %.2f times the work of one%n",
                articles,
                two.rate() / one.rate());
        if (peer) {
            Speed theirs = speed("CoreNLP, one thread", CoreNlpBenchmark.class, 1, 1, 1, "-Xmx4g");
            System.out.printf(
                    Locale.ROOT,
                    "%.0f times the articles of CoreNLP by the clock, %.0f times by processor time, one thread each%n",
                    one.rate() / theirs.rate(),
                    theirs.cpuSeconds() / one.cpuSeconds());
        }
    }

    private Speed speed(String what, Class<?> benchmark, int threads, int warmUp, int measured, String heap)
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
        double rate = threads * articles / result.getPrimaryResult().getScore();
        double cpuSeconds =
                result.getSecondaryResults().get("cpuNanos").getScore() / 1e9 / (threads * measured * articles);
        double bytes = result.getSecondaryResults().get("gc.alloc.rate.norm").getScore() / articles;
        System.out.printf(
                Locale.ROOT,
                "==> %s: %.2f articles/s; of each article %.1f ms of processor time, %.2f MiB allocated%n",
                what,
                rate,
                cpuSeconds * 1e3,
                bytes / BYTES_PER_MIB);
        return new Speed(rate, cpuSeconds);
    }

    private static String property(String name) {
        return "-D" + name + "=" + System.getProperty(name);
    }
}
