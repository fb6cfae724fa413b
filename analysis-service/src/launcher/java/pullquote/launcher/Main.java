package pullquote.launcher;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** {@code pullquote up} and {@code pullquote demo [FILE]}. */
public final class Main {

    private static final Duration ANALYSIS_PATIENCE = Duration.ofSeconds(60);

    private Main() {}

    /** @param args the command, and for {@code demo} optionally a file */
    public static void main(String[] args) throws IOException, InterruptedException {
        try {
            run(args);
        } catch (LaunchException e) {
            System.err.println("\npullquote: " + e.getMessage());
            System.exit(1);
        }
    }

    private static void run(String[] args) throws LaunchException, IOException, InterruptedException {
        Optional<Path> file = args.length > 1 ? Optional.of(readable(args[1])) : Optional.empty();
        Settings settings = Settings.from(Path.of(System.getProperty("pullquote.root")), System.getenv());
        Files.createDirectories(settings.home());
        try (FileChannel channel = FileChannel.open(
                        settings.home().resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock lock = channel.tryLock()) {
            if (lock == null) {
                throw new LaunchException(
                        "Pullquote already runs on " + settings.home()
                                + ". Stop it first, or give this one a home and ports of its own (PULLQUOTE_HOME, ARTICLE_PORT, …).");
            }
            Child.endLeftovers(settings.home());
            settings.checkPorts();
            serve(settings, args[0].equals("demo"), file);
        }
    }

    private static Path readable(String name) throws LaunchException {
        Path file = Path.of(name);
        if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
            throw new LaunchException("There is no readable file " + name);
        }
        return file;
    }

    private static void serve(Settings settings, boolean demo, Optional<Path> file)
            throws LaunchException, IOException, InterruptedException {
        Pair pair = new Pair(settings);
        Thread stop = new Thread(pair::stop, "stop");
        Runtime.getRuntime().addShutdownHook(stop);
        Progress progress = new Progress(System.out, System.console() != null);
        pair.start(progress);
        progress.done();
        if (demo) {
            show(new Demo(pair, Secrets.in(settings.home().resolve("api-key"))), settings, file, progress);
        }
        System.out.println(whereToLook(pair, settings));
        System.out.println("ready");
        System.out.flush();
        while (true) {
            pair.failIfOneDied();
            Thread.sleep(1000);
        }
    }

    private static void show(Demo demo, Settings settings, Optional<Path> file, Progress progress)
            throws IOException, InterruptedException {
        try {
            JsonNode article = file.isPresent() ? demo.storeFile(file.get()) : storeSamples(demo, settings, progress);
            System.out.println();
            System.out.println(
                    Report.of(article, demo.analysis(article.path("id").asText())));
        } catch (LaunchException e) {
            // The services run all the same, and the person may want to try another file.
            System.out.println("\n" + e.getMessage() + "\n");
        }
    }

    /** Stores them all and answers the first, which stands for the others in what is printed. */
    private static JsonNode storeSamples(Demo demo, Settings settings, Progress progress)
            throws LaunchException, IOException, InterruptedException {
        List<Path> samples = Demo.samples(settings.root().resolve("analysis-service/src/launcher/samples"));
        JsonNode first = demo.storeSample(samples.get(0));
        for (int i = 1; i < samples.size(); i++) {
            demo.storeSample(samples.get(i));
            progress.count("Storing sample articles:", i + 1, samples.size());
        }
        awaitAnalysed(demo, samples.size(), progress);
        return first;
    }

    /** The dashboard is alive once all are analysed; a slow machine goes on without them. */
    private static void awaitAnalysed(Demo demo, int all, Progress progress)
            throws LaunchException, IOException, InterruptedException {
        long deadline = System.nanoTime() + ANALYSIS_PATIENCE.toNanos();
        int told = 0;
        while (told < all && System.nanoTime() < deadline) {
            int analysed = Math.min(all, demo.analysed(all));
            if (analysed > told) {
                progress.count("Analysing sample articles:", analysed, all);
                told = analysed;
            }
            Thread.sleep(200);
        }
    }

    private static String whereToLook(Pair pair, Settings settings) {
        return """
                Articles   %1$s/v1/articles
                Analyses   %2$s/v1/articles/ID/analysis
                Dashboard  %2$s/
                API        %1$s/v1/openapi and %2$s/v1/openapi
                Write key  %3$s
                Stop with Ctrl-C.""".formatted(
                        pair.articleUrl(), pair.analysisUrl(), settings.home().resolve("api-key"));
    }
}
