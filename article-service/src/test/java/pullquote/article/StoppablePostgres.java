package pullquote.article;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Consumer;

/** A real PostgreSQL that a test can stop and start again, with its data and at the same port. */
public final class StoppablePostgres implements QuarkusTestResourceLifecycleManager {

    private Path data;
    private int port;
    private EmbeddedPostgres running;

    @Override
    public Map<String, String> start() {
        try {
            data = Files.createTempDirectory("pullquote-stoppable");
            begin();
            port = running.getPort();
            return PostgresForTests.settings(running.getJdbcUrl("postgres", "postgres"), "postgres", "postgres");
        } catch (IOException e) {
            throw new UncheckedIOException("The embedded PostgreSQL did not start", e);
        }
    }

    /** Gives a test the switch: it stops the server (false) or starts it (true), and waits until that is done. */
    @Override
    public void inject(TestInjector injector) {
        injector.injectIntoFields((Consumer<Boolean>) this::set, new TestInjector.MatchesType(Consumer.class));
    }

    /** After the database of the other tests, so that this one counts. */
    @Override
    public int order() {
        return 1;
    }

    @Override
    public void stop() {
        set(false);
    }

    private void set(boolean on) {
        try {
            if (on && running == null) {
                begin();
            } else if (!on && running != null) {
                running.close();
                running = null;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void begin() throws IOException {
        var server = EmbeddedPostgres.builder().setDataDirectory(data).setCleanDataDirectory(false);
        running = (port == 0 ? server : server.setPort(port)).start();
    }
}
