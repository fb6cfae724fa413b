package pullquote.article;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.postgresql.PostgreSQLContainer;

/** A real PostgreSQL for the tests: a container where a Docker engine answers, else the embedded server. */
public final class PostgresForTests implements QuarkusTestResourceLifecycleManager {

    /** The key of the key file, with all scopes. */
    public static final String KEY = "a-key-for-tests-of-thirty-two-characters";

    private static final String APP = "articles_app";

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

    /** What points the service at a database, with a role for it and a key file. */
    static Map<String, String> settings(String url, String user, String password) {
        try {
            Path keyFile = Files.writeString(Files.createTempFile("pullquote", "key"), KEY);
            keyFile.toFile().deleteOnExit();
            runAs(url, user, password);
            return Map.of(
                    "pullquote.db.url", url,
                    "pullquote.db.user", APP,
                    "pullquote.db.password", APP,
                    "pullquote.db.migration.user", user,
                    "pullquote.db.migration.password", password,
                    "pullquote.open-reads", "true",
                    "pullquote.api-key-file", keyFile.toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The service runs with a role of its own that owns nothing, as it should in production. */
    private static void runAs(String url, String user, String password) {
        try (Connection owner = DriverManager.getConnection(url, user, password)) {
            owner.createStatement().execute("create role " + APP + " login password '" + APP + "'");
        } catch (SQLException e) {
            throw new IllegalStateException("The role of the service was not made", e);
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
