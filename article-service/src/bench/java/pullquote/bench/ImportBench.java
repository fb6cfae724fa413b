package pullquote.bench;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.LongFunction;
import org.flywaydb.core.Flyway;
import org.postgresql.PGConnection;

/**
 * Rows a second of an import over HTTP beside those of COPY of the very same rows into the same tables and indexes, turn and turn
 * about on one server that syncs its commits; then an import of some gigabytes into the same small heap.
 *
 * <p>Arguments: articles a round, rounds, megabytes of the large import (0: none), the packaged service.
 */
public final class ImportBench {

    private static final String KEY = "a-key-for-benchmarks-of-some-length";
    private static final String HEAP = "-Xmx256m";
    private static final Map<String, String> TABLES = new LinkedHashMap<>();

    static {
        TABLES.put(
                "article",
                "id, url, url_key, headline, byline, dateline, publisher, published_at, language, body, word_count,"
                        + " content_hash, removed, revision, created_at, updated_at");
        TABLES.put("original", "article_id, revision, media_type, parameters, content");
        TABLES.put("sketch", "article_id, bands");
        TABLES.put("change", "article_id, kind, revision, content_hash");
    }

    private final EmbeddedPostgres postgres;
    private final URI service;

    private ImportBench(EmbeddedPostgres postgres, URI service) {
        this.postgres = postgres;
        this.service = service;
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
            Process service = start(postgres, jar, jar.resolveSibling("bench-key"));
            try {
                ImportBench bench = new ImportBench(postgres, URI.create("http://localhost:18460"));
                bench.await(service);
                bench.compare(articles, rounds, migrations);
                if (megabytes > 0) {
                    bench.importLarge(megabytes << 20, service);
                }
            } finally {
                service.destroy();
                service.waitFor(20, TimeUnit.SECONDS);
            }
        }
    }

    private void compare(int articles, int rounds, Path migrations) throws Exception {
        postgres.getPostgresDatabase().getConnection().createStatement().execute("create database plain");
        Flyway.configure()
                .dataSource(url("plain"), "postgres", "postgres")
                .locations("filesystem:" + migrations)
                .placeholders(Map.of("app_role", "postgres"))
                .load()
                .migrate();
        System.out.printf(
                Locale.ROOT, "fsync %s, synchronous_commit %s%n", setting("fsync"), setting("synchronous_commit"));
        LongFunction<String> lines = line -> NewsLines.line(line, 400);
        measureImport(lines, articles);
        List<Double> ratios = new ArrayList<>();
        for (int round = 1; round <= rounds; round++) {
            empty("postgres");
            double imported = measureImport(lines, articles);
            double copied = measureCopy(articles);
            ratios.add(imported / copied);
            System.out.printf(
                    Locale.ROOT,
                    "round %d: import %.0f articles/s, COPY %.0f articles/s, ratio %.2f%n",
                    round,
                    imported,
                    copied,
                    imported / copied);
        }
        Collections.sort(ratios);
        System.out.printf(Locale.ROOT, "ratio, median of %d rounds: %.2f%n", rounds, ratios.get(rounds / 2));
    }

    /** The same file again, which creates nothing, and then lines of both ordinary and very large size. */
    private void importLarge(long bytes, Process process) throws Exception {
        empty("postgres");
        long ordinary = bytes / 10 / NewsLines.line(0, 400).length();
        long large = (bytes - bytes / 10) / NewsLines.line(0, 150_000).length();
        long start = System.nanoTime();
        LongFunction<String> lines =
                line -> line < ordinary ? NewsLines.line(line, 400) : NewsLines.line(line, 150_000);
        Map<String, Integer> statuses = send(lines, ordinary + large);
        System.out.printf(
                Locale.ROOT,
                "%d MB in %d lines with %s: %s, %.0f s, largest resident size %s%n",
                bytes >> 20,
                ordinary + large,
                HEAP,
                statuses,
                (System.nanoTime() - start) / 1e9,
                Files.readAllLines(Path.of("/proc/" + process.pid() + "/status")).stream()
                        .filter(line -> line.startsWith("VmHWM"))
                        .findFirst()
                        .orElse("unknown"));
    }

    private double measureImport(LongFunction<String> lines, int articles) throws Exception {
        long start = System.nanoTime();
        Map<String, Integer> statuses = send(lines, articles);
        double seconds = (System.nanoTime() - start) / 1e9;
        if (statuses.getOrDefault("created", 0) != articles) {
            throw new IllegalStateException("Not all were created: " + statuses);
        }
        return articles / seconds;
    }

    /** Sends lines and reads the results meanwhile, as a careful client does. */
    private Map<String, Integer> send(LongFunction<String> lines, long count) throws Exception {
        HttpURLConnection connection = (HttpURLConnection)
                service.resolve("/v1/articles/import").toURL().openConnection();
        connection.setRequestMethod("POST");
        connection.setDoOutput(true);
        connection.setChunkedStreamingMode(1 << 16);
        connection.setRequestProperty("Authorization", "Bearer " + KEY);
        connection.setRequestProperty("Content-Type", "application/x-ndjson");
        try (var out = connection.getOutputStream()) {
            for (long line = 0; line < count; line++) {
                out.write(lines.apply(line).getBytes(StandardCharsets.UTF_8));
            }
        }
        Map<String, Integer> statuses = new LinkedHashMap<>();
        try (BufferedReader results =
                new BufferedReader(new InputStreamReader(connection.getInputStream(), StandardCharsets.UTF_8))) {
            results.lines()
                    .map(line -> line.replaceAll(".*\"status\":\"(\\w+)\".*", "$1"))
                    .forEach(status -> statuses.merge(status, 1, Integer::sum));
        }
        return statuses;
    }

    private double measureCopy(int articles) throws Exception {
        empty("plain");
        Map<String, byte[]> rows = new LinkedHashMap<>();
        try (Connection imported = connect("postgres")) {
            for (Map.Entry<String, String> table : TABLES.entrySet()) {
                ByteArrayOutputStream bytes = new ByteArrayOutputStream();
                imported.unwrap(PGConnection.class)
                        .getCopyAPI()
                        .copyOut(
                                "copy (select " + table.getValue() + " from " + table.getKey()
                                        + " order by 1) to stdout (format binary)",
                                bytes);
                rows.put(table.getKey(), bytes.toByteArray());
            }
        }
        try (Connection plain = connect("plain")) {
            plain.setAutoCommit(false);
            long start = System.nanoTime();
            for (Map.Entry<String, byte[]> table : rows.entrySet()) {
                InputStream bytes = new ByteArrayInputStream(table.getValue());
                plain.unwrap(PGConnection.class)
                        .getCopyAPI()
                        .copyIn(
                                "copy " + table.getKey() + " (" + TABLES.get(table.getKey())
                                        + ") from stdin (format binary)",
                                bytes);
            }
            plain.commit();
            return articles / ((System.nanoTime() - start) / 1e9);
        }
    }

    private void empty(String database) throws SQLException {
        try (Connection connection = connect(database)) {
            connection.createStatement().execute("truncate article, original, past_revision, sketch, change");
            connection.createStatement().execute("checkpoint");
        }
    }

    private String setting(String name) throws SQLException {
        try (Connection connection = connect("plain");
                ResultSet value = connection.createStatement().executeQuery("show " + name)) {
            value.next();
            return value.getString(1);
        }
    }

    private Connection connect(String database) throws SQLException {
        return DriverManager.getConnection(url(database), "postgres", "postgres");
    }

    private String url(String database) {
        return postgres.getJdbcUrl("postgres", database);
    }

    private static Process start(EmbeddedPostgres postgres, Path jar, Path keyFile) throws IOException {
        Files.writeString(keyFile, KEY);
        Path log = jar.resolveSibling("bench.log");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        HEAP,
                        "-Dquarkus.http.port=18460",
                        "-Dquarkus.http.host=localhost",
                        "-Dquarkus.management.port=18461",
                        "-Dpullquote.db.url=" + postgres.getJdbcUrl("postgres", "postgres"),
                        "-Dpullquote.db.user=postgres",
                        "-Dpullquote.db.password=postgres",
                        "-Dpullquote.api-key-file=" + keyFile,
                        "-jar",
                        jar.toString())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
        return process;
    }

    private void await(Process process) throws InterruptedException {
        for (int i = 0; i < 600 && process.isAlive(); i++) {
            try {
                URI.create("http://localhost:18461/q/health/ready")
                        .toURL()
                        .openStream()
                        .close();
                return;
            } catch (IOException e) {
                TimeUnit.MILLISECONDS.sleep(200);
            }
        }
        throw new IllegalStateException("The service did not start; see bench.log beside it");
    }
}
