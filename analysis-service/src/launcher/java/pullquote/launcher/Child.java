package pullquote.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * A process that the launcher started and will end. A record of it lies in the home while it runs, so that the next start can end what
 * a killed launcher left behind.
 *
 * @param name what to call it to a person
 * @param process the running process
 * @param log where its output goes
 * @param record where its process id and start time are kept
 */
record Child(String name, Process process, Path log, Path record) {

    static Child start(String name, Path home, List<String> command, Map<String, String> environment)
            throws IOException {
        Path log = Files.createDirectories(home.resolve("log")).resolve(name + ".log");
        Path record = Files.createDirectories(home.resolve("run")).resolve(name + ".pid");
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()));
        builder.environment().putAll(environment);
        Process process = builder.start();
        Files.writeString(record, process.pid() + " " + startOf(process.toHandle()));
        return new Child(name, process, log, record);
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /** Asks it to stop with a signal ({@code TERM}, {@code INT}), and kills it where it does not within the time. */
    void stop(String signal, Duration patience) {
        signal(process.toHandle(), signal);
        try {
            if (!process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                process.destroyForcibly().waitFor();
            }
            Files.deleteIfExists(record);
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The last lines of its log that say something: not the frames of a stack. */
    String lastWords() {
        try {
            List<String> lines = new String(Files.readAllBytes(log), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            return String.join("\n", lines.subList(Math.max(0, lines.size() - 12), lines.size()));
        } catch (IOException e) {
            return "(its log " + log + " could not be read)";
        }
    }

    /** Ends what an earlier launcher on the same home left running: it was killed before it could. */
    static void endLeftovers(Path home) throws IOException {
        // Services first, so that PostgreSQL has no clients when its turn comes.
        for (String name : List.of("analysis-service", "article-service", "postgres")) {
            Path record = home.resolve("run").resolve(name + ".pid");
            if (Files.exists(record)) {
                leftover(Files.readString(record)).ifPresent(handle -> end(handle, name.equals("postgres")));
                Files.delete(record);
            }
        }
    }

    private static Optional<ProcessHandle> leftover(String record) {
        String[] parts = record.strip().split(" ");
        return parts.length == 2 && parts[0].matches("\\d{1,18}")
                // The start time tells the process from a later one with the same id.
                ? ProcessHandle.of(Long.parseLong(parts[0]))
                        .filter(handle -> startOf(handle).equals(parts[1]))
                : Optional.empty();
    }

    private static void end(ProcessHandle handle, boolean database) {
        signal(handle, database ? "INT" : "TERM");
        try {
            handle.onExit().get(20, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (java.util.concurrent.ExecutionException | java.util.concurrent.TimeoutException e) {
            handle.destroyForcibly();
        }
    }

    private static void signal(ProcessHandle handle, String signal) {
        try {
            // Java itself can only send TERM, on which PostgreSQL waits for its clients to leave.
            new ProcessBuilder("kill", "-" + signal, Long.toString(handle.pid()))
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
        } catch (IOException e) {
            handle.destroy();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static String startOf(ProcessHandle handle) {
        return handle.info().startInstant().map(Instant::toString).orElse("unknown");
    }
}
