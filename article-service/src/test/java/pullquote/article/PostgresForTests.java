package pullquote.article;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.postgresql.PostgreSQLContainer;

/** A real PostgreSQL for the tests: a container where a Docker engine answers, else the embedded server. */
public final class PostgresForTests implements QuarkusTestResourceLifecycleManager {

    /** The key of the key file, with all scopes. */
    static final String KEY = "a-key-for-tests-of-thirty-two-characters";

    private Optional<EmbeddedPostgres> embedded = Optional.empty();
    private Optional<PostgreSQLContainer> container = Optional.empty();

    @Override
    public Map<String, String> start() {
        if (DockerClientFactory.instance().isDockerAvailable()) {
            PostgreSQLContainer postgres = new PostgreSQLContainer("postgres:17").withDatabaseName("articles");
            postgres.start();
            container = Optional.of(postgres);
            return settings(postgres.getJdbcUrl(), postgres.getUsername(), postgres.getPassword());
        }
        try {
            EmbeddedPostgres postgres = EmbeddedPostgres.start();
            embedded = Optional.of(postgres);
            return settings(postgres.getJdbcUrl("postgres", "postgres"), "postgres", "postgres");
        } catch (IOException e) {
            throw new UncheckedIOException("The embedded PostgreSQL did not start", e);
        }
    }

    private static Map<String, String> settings(String url, String user, String password) {
        try {
            Path keyFile = Files.writeString(Files.createTempFile("pullquote", "key"), KEY);
            keyFile.toFile().deleteOnExit();
            return Map.of(
                    "pullquote.db.url", url,
                    "pullquote.db.user", user,
                    "pullquote.db.password", password,
                    "pullquote.open-reads", "true",
                    "pullquote.api-key-file", keyFile.toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void stop() {
        container.ifPresent(PostgreSQLContainer::stop);
        embedded.ifPresent(postgres -> {
            try {
                postgres.close();
            } catch (IOException e) {
                throw new UncheckedIOException("The embedded PostgreSQL did not stop", e);
            }
        });
    }
}
