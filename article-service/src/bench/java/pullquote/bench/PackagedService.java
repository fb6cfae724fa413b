package pullquote.bench;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The service as it is deployed, in a process of its own. */
final class PackagedService implements AutoCloseable {

    static final String KEY = "a-key-for-benchmarks-of-some-length";

    private static final int PORT = 18460;
    private static final int MANAGEMENT_PORT = 18461;
    private static final long PATIENCE_SECONDS = 20;

    private final Process process;

    private PackagedService(Process process) {
        this.process = process;
    }

    /**
     * Starts it and waits until it is ready.
     *
     * @param heap the JVM's option for the size of its heap
     * @param settings system properties
     */
    static PackagedService start(Path jar, String heap, Map<String, String> settings) throws Exception {
        Path keyFile = Files.writeString(jar.resolveSibling("bench-key"), KEY);
        Stream<String> properties = Stream.concat(
                        Stream.of(
                                Map.entry("quarkus.http.port", String.valueOf(PORT)),
                                Map.entry("quarkus.http.host", "localhost"),
                                Map.entry("quarkus.management.port", String.valueOf(MANAGEMENT_PORT)),
                                Map.entry("pullquote.api-key-file", keyFile.toString())),
                        settings.entrySet().stream())
                .map(setting -> "-D" + setting.getKey() + "=" + setting.getValue());
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        Stream<String> command = Stream.of(
                        Stream.of(java.toString(), heap), properties, Stream.of("-jar", jar.toString()))
                .flatMap(part -> part);
        PackagedService service = new PackagedService(new ProcessBuilder(command.toList())
                .redirectErrorStream(true)
                .redirectOutput(jar.resolveSibling("bench.log").toFile())
                .start());
        Runtime.getRuntime().addShutdownHook(new Thread(service.process::destroy));
        service.await();
        return service;
    }

    URI at(String path) {
        return URI.create("http://localhost:" + PORT + path);
    }

    /** The largest part of memory that it ever held, in MB. */
    long peakResident() {
        return processStatus("VmHWM") >> 10;
    }

    /** What its heap may grow to, as it says itself, in MB. */
    long heapLimit() throws IOException {
        return Stream.of(management("/q/metrics").split("\n"))
                        .filter(line -> line.startsWith("jvm_memory_max_bytes{area=\"heap\""))
                        .mapToLong(line -> (long) Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
                        .max()
                        .orElseThrow()
                >> 20;
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS);
    }

    private long processStatus(String name) {
        try (Stream<String> lines = Files.lines(Path.of("/proc/" + process.pid() + "/status"))) {
            return lines.filter(line -> line.startsWith(name))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                    .findFirst()
                    .orElseThrow();
        } catch (IOException e) {
            throw new IllegalStateException("The service has ended; see bench.log beside it", e);
        }
    }

    private void await() throws InterruptedException {
        for (int i = 0; i < 600 && process.isAlive(); i++) {
            try {
                management("/q/health/ready");
                return;
            } catch (IOException e) {
                TimeUnit.MILLISECONDS.sleep(200);
            }
        }
        throw new IllegalStateException("The service did not start; see bench.log beside it");
    }

    private static String management(String path) throws IOException {
        try (var in =
                URI.create("http://localhost:" + MANAGEMENT_PORT + path).toURL().openStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
