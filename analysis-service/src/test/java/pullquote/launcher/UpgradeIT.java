package pullquote.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/**
 * An older build and this one serve together, as they do while a deployment rolls, and the older one again after a rollback.
 * {@code deploy/test/upgrade} makes the older build and names its folder.
 */
@EnabledIfSystemProperty(named = "upgrade.from", matches = ".+")
class UpgradeIT {

    private static final Path NEW = Path.of("..").toAbsolutePath().normalize();
    private static final Path OLD = Path.of(System.getProperty("upgrade.from", "."));

    private final HttpClient http = HttpClient.newHttpClient();
    private final List<Integer> serving = new CopyOnWriteArrayList<>();
    private final List<Child> started = new CopyOnWriteArrayList<>();
    private final Queue<String> failures = new ConcurrentLinkedQueue<>();
    private final AtomicInteger exchanges = new AtomicInteger();
    private Map<String, String> database = Map.of();
    private volatile boolean stopped;

    @TempDir
    Path home;

    @Test
    void oldAndNewVersionServeTogetherAndTheOldOneAgain() throws Exception {
        Postgres postgres = Postgres.start(home);
        try {
            database = postgres.database("articles").asEnvironment();
            Instance old = start(OLD, true);
            Thread callers = new Thread(this::call);
            callers.start();
            Thread.sleep(2000);
            Instance current = start(NEW, true);
            Thread.sleep(2000);
            stop(old);
            Thread.sleep(1000);
            // As a Deployment does: its migration Job has run, and there are no migrations backwards.
            Instance rolledBack = start(OLD, false);
            Thread.sleep(1000);
            stop(current);
            Thread.sleep(1000);
            stopped = true;
            callers.join();
            stop(rolledBack);
        } finally {
            stopped = true;
            started.stream().filter(Child::isAlive).forEach(child -> child.stop("TERM", Duration.ofSeconds(20)));
            postgres.stop();
        }
        assertThat(failures).isEmpty();
        assertThat(exchanges.get()).isGreaterThan(100);
    }

    /** Stores an article through one instance and reads it through each, without end. */
    private void call() {
        for (int i = 0; !stopped; i++) {
            List<Integer> now = List.copyOf(serving);
            int writer = now.get(i % now.size());
            HttpRequest post = HttpRequest.newBuilder(
                            address(writer, "/v1/articles?url=https://paper.example/" + i % 50))
                    .header("Authorization", "Bearer " + key())
                    .header("Content-Type", "text/plain")
                    .POST(HttpRequest.BodyPublishers.ofString("A Bridge\n\nThe council met for the " + i + "th time."))
                    .build();
            String location = send(post)
                    .flatMap(answer -> answer.headers().firstValue("Location"))
                    .orElse("");
            for (int reader : now) {
                if (!location.isEmpty()) {
                    send(HttpRequest.newBuilder(
                                    address(reader, URI.create(location).getPath()))
                            .build());
                }
                send(HttpRequest.newBuilder(address(reader, "/v1/articles?q=council"))
                        .build());
                send(HttpRequest.newBuilder(address(reader, "/v1/changes")).build());
            }
        }
    }

    private Optional<HttpResponse<String>> send(HttpRequest request) {
        int port = request.uri().getPort();
        try {
            HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString());
            exchanges.incrementAndGet();
            if (answer.statusCode() / 100 != 2) {
                failures.add(request.method() + " " + request.uri() + ": " + answer.statusCode() + " " + answer.body());
            }
            return Optional.of(answer);
        } catch (IOException e) {
            // A router may send one last request to an instance that has just been taken out.
            if (serving.contains(port)) {
                failures.add(request.method() + " " + request.uri() + ": " + e);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return Optional.empty();
    }

    private record Instance(Child process, int port) {}

    private Instance start(Path checkout, boolean migrates) throws Exception {
        int port = Postgres.freePort();
        int management = Postgres.freePort();
        Map<String, String> environment = new HashMap<>(database);
        Path keyFile = home.resolve("api-key");
        Secrets.in(keyFile);
        environment.put("PULLQUOTE_API_KEY_FILE", keyFile.toString());
        environment.put("QUARKUS_FLYWAY_MIGRATE_AT_START", Boolean.toString(migrates));
        environment.put("PULLQUOTE_OPEN_READS", "true");
        environment.put("QUARKUS_HTTP_HOST", "127.0.0.1");
        environment.put("QUARKUS_HTTP_PORT", Integer.toString(port));
        environment.put("QUARKUS_MANAGEMENT_HOST", "127.0.0.1");
        environment.put("QUARKUS_MANAGEMENT_PORT", Integer.toString(management));
        Path jar = checkout.resolve("article-service/target/quarkus-app/quarkus-run.jar");
        Child child =
                Child.start("article-service-" + port, home, List.of("java", "-jar", jar.toString()), environment);
        started.add(child);
        HttpRequest ready =
                HttpRequest.newBuilder(address(management, "/q/health/ready")).build();
        for (int i = 0; i < 300 && child.isAlive(); i++) {
            Thread.sleep(100);
            try {
                if (http.send(ready, HttpResponse.BodyHandlers.discarding()).statusCode() == 200) {
                    serving.add(port);
                    return new Instance(child, port);
                }
            } catch (IOException notYet) {
                // It starts.
            }
        }
        throw new AssertionError(checkout + " does not start:\n" + child.lastWords());
    }

    /** Takes it out of what callers use first, as a router does while its readiness fails. */
    private void stop(Instance instance) throws InterruptedException {
        serving.remove((Integer) instance.port());
        Thread.sleep(500);
        instance.process().stop("TERM", Duration.ofSeconds(20));
    }

    private String key() {
        try {
            return Files.readString(home.resolve("api-key")).strip();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static URI address(int port, String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }
}
