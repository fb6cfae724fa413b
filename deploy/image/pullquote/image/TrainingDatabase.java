package pullquote.image;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.file.Path;
import java.util.List;

/** An empty PostgreSQL for one training run. It holds nothing that anybody wants back, so it asks for no password. */
final class TrainingDatabase implements AutoCloseable {
    private static final Path PROGRAMS = Path.of("/postgres/bin");
    private static final Path DATA = Path.of("/tmp/training-data");

    private final Process server;

    private TrainingDatabase(Process server) {
        this.server = server;
    }

    /** A database that answers, and the service's command told where it is. */
    static TrainingDatabase start(ProcessBuilder service) throws IOException, InterruptedException {
        Process initdb = new ProcessBuilder(
                        PROGRAMS.resolve("initdb").toString(),
                        "--pgdata=" + DATA,
                        "--username=postgres",
                        "--auth=trust",
                        "--encoding=UTF8",
                        "--no-sync")
                .inheritIO()
                .start();
        if (initdb.waitFor() != 0) {
            throw new IOException("initdb failed");
        }
        List<String> command = List.of(
                PROGRAMS.resolve("postgres").toString(),
                "-D",
                DATA.toString(),
                "-c",
                "listen_addresses=127.0.0.1",
                "-c",
                "unix_socket_directories=",
                "-c",
                "fsync=off");
        TrainingDatabase database =
                new TrainingDatabase(new ProcessBuilder(command).inheritIO().start());
        database.awaitAnswer();
        service.environment().put("PULLQUOTE_DB_URL", "jdbc:postgresql://127.0.0.1:5432/postgres");
        service.environment().put("PULLQUOTE_DB_USER", "postgres");
        // The server asks for none, but Flyway does.
        service.environment().put("PULLQUOTE_DB_PASSWORD", "none");
        return database;
    }

    private void awaitAnswer() throws IOException, InterruptedException {
        for (int i = 0; i < 300 && server.isAlive(); i++) {
            try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), 5432)) {
                return;
            } catch (IOException e) {
                Thread.sleep(100);
            }
        }
        close();
        throw new IOException("PostgreSQL did not start");
    }

    @Override
    public void close() {
        server.destroy();
    }
}
