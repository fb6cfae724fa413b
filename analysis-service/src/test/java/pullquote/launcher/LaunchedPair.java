package pullquote.launcher;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** {@code ./pullquote} as a user starts it, on free ports and a home of its own. */
final class LaunchedPair implements AutoCloseable {

    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
    private static final Duration PATIENCE = Duration.ofSeconds(180);

    final Process process;
    final Path home;
    final Path output;
    private final Map<String, String> environment;
    private final HttpClient http = HttpClient.newHttpClient();

    private LaunchedPair(Process process, Path home, Path output, Map<String, String> environment) {
        this.process = process;
        this.home = home;
        this.output = output;
        this.environment = environment;
    }

    static LaunchedPair start(Path home, Map<String, String> overrides, String... arguments) throws IOException {
        Map<String, String> environment = new HashMap<>(freePorts());
        environment.put("PULLQUOTE_HOME", home.toString());
        environment.putAll(overrides);
        List<String> command = new ArrayList<>(List.of(ROOT.resolve("pullquote").toString()));
        command.addAll(List.of(arguments));
        Path output = Files.createTempFile("pullquote-output", ".txt");
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile());
        builder.environment().putAll(environment);
        return new LaunchedPair(builder.start(), home, output, environment);
    }

    private static Map<String, String> freePorts() throws IOException {
        List<ServerSocket> sockets = new ArrayList<>();
        Map<String, String> ports = new HashMap<>();
        for (String name :
                List.of("ARTICLE_PORT", "ANALYSIS_PORT", "ARTICLE_MANAGEMENT_PORT", "ANALYSIS_MANAGEMENT_PORT")) {
            // All are held open until the last is found, so that no two are the same.
            ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
            sockets.add(socket);
            ports.put(name, Integer.toString(socket.getLocalPort()));
        }
        for (ServerSocket socket : sockets) {
            socket.close();
        }
        return ports;
    }

    LaunchedPair awaitReady() throws IOException, InterruptedException {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < deadline && process.isAlive()) {
            if (printed().lines().anyMatch("ready"::equals)) {
                return this;
            }
            Thread.sleep(200);
        }
        throw new AssertionError("Not ready. What was printed:\n" + printed());
    }

    String printed() throws IOException {
        return Files.readString(output);
    }

    int awaitExit() throws InterruptedException {
        if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
            throw new AssertionError("It still runs");
        }
        return process.exitValue();
    }

    /** Every process that the launcher started and that still lives, itself included. */
    List<ProcessHandle> family() {
        return Stream.concat(Stream.of(process.toHandle()), process.descendants())
                .filter(ProcessHandle::isAlive)
                .toList();
    }

    HttpResponse<String> post(String type, String body) throws IOException, InterruptedException {
        return http.send(
                HttpRequest.newBuilder(URI.create(url("ARTICLE_PORT", "/v1/articles")))
                        .header(
                                "Authorization",
                                "Bearer "
                                        + Files.readString(home.resolve("api-key"))
                                                .strip())
                        .header("Content-Type", type)
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    HttpResponse<String> get(String portName, String path) throws IOException, InterruptedException {
        return get(portName, path, "application/json");
    }

    HttpResponse<String> getText(String portName, String path) throws IOException, InterruptedException {
        return get(portName, path, "text/plain");
    }

    private HttpResponse<String> get(String portName, String path, String type)
            throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(url(portName, path)))
                .header("Accept", type)
                .build();
        return http.send(request, HttpResponse.BodyHandlers.ofString());
    }

    Map<String, String> ports() {
        Map<String, String> ports = new HashMap<>(environment);
        ports.keySet().removeIf(name -> !name.endsWith("_PORT"));
        return ports;
    }

    private String url(String portName, String path) {
        return "http://127.0.0.1:" + environment.get(portName) + path;
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        process.waitFor(60, TimeUnit.SECONDS);
    }
}
