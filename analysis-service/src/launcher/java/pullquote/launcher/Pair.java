package pullquote.launcher;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The two services and their PostgreSQL, started in order and stopped in the reverse. */
final class Pair {

    private static final Duration START_PATIENCE = Duration.ofSeconds(120);
    private static final Duration STOP_PATIENCE = Duration.ofSeconds(15);

    private final Settings settings;
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
    private final List<Child> services = Collections.synchronizedList(new ArrayList<>());
    private Optional<Postgres> postgres = Optional.empty();
    private volatile boolean stopped;

    Pair(Settings settings) {
        this.settings = settings;
    }

    /** Starts everything and returns once both services are ready. */
    void start(Progress progress) throws LaunchException, IOException, InterruptedException {
        Path keyFile = settings.home().resolve("api-key");
        Secrets.in(keyFile);
        Database articles;
        Map<String, String> analysesSettings = new HashMap<>();
        if (settings.database().isPresent()) {
            articles = settings.database().get();
        } else {
            progress.step("PostgreSQL");
            synchronized (this) {
                postgres = Optional.of(Postgres.start(settings.home()));
            }
            articles = postgres.get().database("articles");
            analysesSettings.putAll(postgres.get().database("analyses").asEnvironment());
            analysesSettings.put("PULLQUOTE_FOLLOW", "true");
        }
        Map<String, String> articleSettings = new HashMap<>(articles.asEnvironment());
        articleSettings.put("PULLQUOTE_API_KEY_FILE", keyFile.toString());
        analysesSettings.put("PULLQUOTE_ARTICLES_URL", articleUrl());
        progress.step("article-service and analysis-service");
        startService("article-service", settings.articlePort(), settings.articleManagementPort(), articleSettings);
        startService("analysis-service", settings.analysisPort(), settings.analysisManagementPort(), analysesSettings);
        awaitReady("article-service", settings.articleManagementPort(), progress);
        awaitReady("analysis-service", settings.analysisManagementPort(), progress);
    }

    String articleUrl() {
        return "http://127.0.0.1:" + settings.articlePort();
    }

    String analysisUrl() {
        return "http://127.0.0.1:" + settings.analysisPort();
    }

    private void startService(String name, int port, int managementPort, Map<String, String> serviceSettings)
            throws LaunchException, IOException {
        Path jar = settings.root().resolve(name).resolve("target/quarkus-app/quarkus-run.jar");
        if (!Files.exists(jar)) {
            throw new LaunchException(name + " is not built: " + jar + " is missing. Run: mvn -DskipTests package");
        }
        Map<String, String> environment = new HashMap<>(serviceSettings);
        environment.put("PULLQUOTE_OPEN_READS", "true");
        environment.put("QUARKUS_HTTP_HOST", "127.0.0.1");
        environment.put("QUARKUS_HTTP_PORT", Integer.toString(port));
        environment.put("QUARKUS_MANAGEMENT_HOST", "127.0.0.1");
        environment.put("QUARKUS_MANAGEMENT_PORT", Integer.toString(managementPort));
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        // One user on one machine: a small heap and the collector with the least overhead.
        List<String> command =
                List.of(java, "-XX:+UseSerialGC", "-Xmx384m", "-Djava.awt.headless=true", "-jar", jar.toString());
        synchronized (this) {
            if (!stopped) {
                services.add(Child.start(name, settings.home(), command, environment));
            }
        }
    }

    private void awaitReady(String name, int managementPort, Progress progress)
            throws LaunchException, InterruptedException {
        URI health = URI.create("http://127.0.0.1:" + managementPort + "/q/health/ready");
        long deadline = System.nanoTime() + START_PATIENCE.toNanos();
        while (System.nanoTime() < deadline) {
            failIfOneDied();
            if (answersOk(health)) {
                return;
            }
            progress.tick();
            Thread.sleep(150);
        }
        throw new LaunchException(name + " was not ready within " + START_PATIENCE.toSeconds() + " s; its log: "
                + settings.home().resolve("log").resolve(name + ".log"));
    }

    private boolean answersOk(URI uri) throws InterruptedException {
        try {
            HttpRequest request =
                    HttpRequest.newBuilder(uri).timeout(Duration.ofSeconds(2)).build();
            return http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    /** Fails, with the last lines of its log, where a service or the database has ended by itself. */
    void failIfOneDied() throws LaunchException {
        List<Child> all = new ArrayList<>(services);
        postgres.ifPresent(p -> all.add(p.process()));
        for (Child child : all) {
            if (!child.isAlive() && !stopped) {
                throw new LaunchException(child.name() + " ended with code "
                        + child.process().exitValue() + ". The end of its log (" + child.log() + "):\n"
                        + child.lastWords());
            }
        }
    }

    /** Stops everything that was started; safe to call more than once. */
    synchronized void stop() {
        stopped = true;
        services.forEach(child -> child.process().destroy());
        services.forEach(child -> child.stop("TERM", STOP_PATIENCE));
        services.clear();
        postgres.ifPresent(Postgres::stop);
        postgres = Optional.empty();
    }
}
