package pullquote.launcher;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A real PostgreSQL on loopback whose data outlive every kind of end: it flushes each commit to disk, asks every client for its
 * password, and never cleans its data directory.
 */
final class Postgres {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Child process;
    private final int port;
    private final String superuserPassword;

    private Postgres(Child process, int port, String superuserPassword) {
        this.process = process;
        this.port = port;
        this.superuserPassword = superuserPassword;
    }

    static Postgres start(Path home) throws LaunchException, IOException, InterruptedException {
        Path programs = PostgresPrograms.unpackedIn(home);
        Path data = home.resolve("postgres").resolve("data");
        Path passwordFile = home.resolve("postgres").resolve("superuser-password");
        String password = Secrets.in(passwordFile);
        if (!Files.exists(data.resolve("PG_VERSION"))) {
            initialize(programs, data, passwordFile);
        }
        int port = freePort();
        Child process = Child.start("postgres", home, serverCommand(programs, data, port), Map.of());
        Postgres postgres = new Postgres(process, port, password);
        try {
            postgres.awaitReady();
        } catch (LaunchException | InterruptedException e) {
            postgres.stop();
            throw e;
        }
        return postgres;
    }

    private static void initialize(Path programs, Path data, Path passwordFile)
            throws LaunchException, IOException, InterruptedException {
        // initdb in a directory aside and a move at the end: a kill in between leaves no half-made cluster.
        Path draft = data.resolveSibling("data.new");
        PostgresPrograms.deleteTree(draft);
        List<String> command = PostgresPrograms.asOrdinaryUser(List.of(
                programs.resolve("bin/initdb").toString(),
                "--pgdata=" + draft,
                "--username=postgres",
                "--pwfile=" + passwordFile,
                "--auth=scram-sha-256",
                "--encoding=UTF8",
                "--locale=C.UTF-8",
                "--data-checksums"));
        Process initdb = new ProcessBuilder(command).redirectErrorStream(true).start();
        String output = new String(initdb.getInputStream().readAllBytes());
        if (initdb.waitFor() != 0) {
            throw new LaunchException(PostgresPrograms.cannotRun("initdb failed:\n" + output.strip()));
        }
        Files.move(draft, data);
    }

    private static List<String> serverCommand(Path programs, Path data, int port) {
        List<String> command =
                new ArrayList<>(List.of(programs.resolve("bin/postgres").toString(), "-D", data.toString()));
        for (String setting : List.of(
                "port=" + port,
                "listen_addresses=127.0.0.1",
                "unix_socket_directories=",
                "fsync=on",
                "synchronous_commit=on",
                "full_page_writes=on",
                "password_encryption=scram-sha-256",
                "max_connections=60",
                "shared_buffers=128MB",
                "timezone=UTC",
                "log_timezone=UTC")) {
            command.add("-c");
            command.add(setting);
        }
        return PostgresPrograms.asOrdinaryUser(command);
    }

    /** A port on loopback that nothing listens on now. */
    static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private void awaitReady() throws LaunchException, InterruptedException {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (process.isAlive() && System.nanoTime() < deadline) {
            try (Connection ignored = connect()) {
                return;
            } catch (SQLException notYet) {
                Thread.sleep(100);
            }
        }
        throw new LaunchException(PostgresPrograms.cannotRun("PostgreSQL did not start:\n" + process.lastWords()));
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection(url("postgres"), "postgres", superuserPassword);
    }

    private String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    /** A database and the role that owns it, both of this name, made at the first call; the role gets a new password each time. */
    Database database(String name) throws LaunchException {
        String password = Secrets.random();
        try (Connection connection = connect();
                var statement = connection.createStatement()) {
            if (!statement
                    .executeQuery("select 1 from pg_roles where rolname = '" + name + "'")
                    .next()) {
                statement.execute("create role " + name + " login");
            }
            statement.execute("alter role " + name + " password '" + password + "'");
            if (!statement
                    .executeQuery("select 1 from pg_database where datname = '" + name + "'")
                    .next()) {
                statement.execute("create database " + name + " owner " + name);
            }
        } catch (SQLException e) {
            throw new LaunchException("The database " + name + " could not be made: " + e.getMessage(), e);
        }
        return new Database(url(name), name, password);
    }

    Child process() {
        return process;
    }

    void stop() {
        // INT is PostgreSQL's fast shutdown: it ends its sessions and writes a checkpoint.
        process.stop("INT", Duration.ofSeconds(30));
    }
}
