package pullquote.analysis.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The same text has the same analysis, byte for byte, on every JVM and thread: what each stage says about each sample article, as a
 * digest. The file was written once and is checked by whichever JDK runs the tests. A change that is meant to change results writes it
 * anew with {@code -Dgolden.write=true}.
 */
class AnalyzerGoldenTest {

    private static final Path SAMPLES = Path.of("src/launcher/samples");
    private static final Path GOLDEN = Path.of("src/test/resources/pullquote/analysis/nlp/samples.sha256");
    private static final int THREADS = 4;
    private static final Analyzer ANALYZER = Analyzer.load();

    @Test
    void everyJvmSaysTheSameAboutTheSamples() throws Exception {
        List<String> lines = new ArrayList<>();
        for (Path sample : samples()) {
            lines.add(line(sample));
        }
        if (Boolean.getBoolean("golden.write")) {
            Files.write(GOLDEN, lines);
        }
        assertThat(lines)
                .as("Where results are meant to change, run this test with -Dgolden.write=true")
                .isEqualTo(Files.readAllLines(GOLDEN));
    }

    @Test
    void everyThreadSaysTheSameAboutTheSamples() throws Exception {
        List<Callable<String>> tasks = new ArrayList<>();
        List<String> alone = new ArrayList<>();
        for (Path sample : samples()) {
            alone.add(line(sample));
            tasks.add(() -> line(sample));
        }
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<String> together = new ArrayList<>();
            for (Future<String> line : threads.invokeAll(tasks)) {
                together.add(line.get());
            }
            assertThat(together).isEqualTo(alone);
        } finally {
            threads.shutdownNow();
        }
    }

    private static List<Path> samples() throws IOException {
        try (Stream<Path> files = Files.list(SAMPLES)) {
            return files.sorted().toList();
        }
    }

    private static String line(Path sample) throws IOException {
        String file = Files.readString(sample);
        String text = file.substring(file.indexOf("---\n") + 4).strip();
        Analysis analysis = ANALYZER.analyze(text, true, 3);
        return "%s summary=%s entities=%s quotes=%s"
                .formatted(
                        sample.getFileName(),
                        digest(analysis.summary()),
                        digest(analysis.entities()),
                        digest(analysis.quotations()));
    }

    private static String digest(Object result) {
        try {
            byte[] bytes = result.toString().getBytes(StandardCharsets.UTF_8);
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            return HexFormat.of().formatHex(digest, 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
