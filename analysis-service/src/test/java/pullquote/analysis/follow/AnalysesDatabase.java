package pullquote.analysis.follow;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;

/** A real PostgreSQL, and an article-service that the tests write to, for a service that follows. */
public class AnalysesDatabase implements QuarkusTestResourceLifecycleManager {

    private static final String APP = "analyses_app";

    private EmbeddedPostgres postgres;
    private ArticlesForTests articles;

    @Override
    public Map<String, String> start() {
        try {
            postgres = EmbeddedPostgres.start();
            articles = ArticlesForTests.start();
            String url = postgres.getJdbcUrl("postgres", "postgres");
            // The service runs with a role of its own that owns nothing, as it should in production.
            try (Connection owner = DriverManager.getConnection(url)) {
                owner.createStatement().execute("create role " + APP + " login password '" + APP + "'");
            }
            Map<String, String> settings = new HashMap<>();
            settings.put("pullquote.follow", "true");
            settings.put("pullquote.db.url", url);
            settings.put("pullquote.db.user", APP);
            settings.put("pullquote.db.password", APP);
            settings.put("pullquote.db.migration.user", "postgres");
            settings.put("pullquote.db.migration.password", "postgres");
            settings.put("pullquote.articles.url", articles.url());
            settings.put("pullquote.open-reads", "true");
            // Receivers of the tests are on this machine, which is not public.
            settings.put("pullquote.webhooks.allow", "127.0.0.1");
            settings.put("pullquote.webhooks.attempts", "3");
            settings.put("pullquote.webhooks.first-retry", "0.1S");
            settings.put("pullquote.webhooks.timeout", "3S");
            prepare(url);
            return settings;
        } catch (IOException e) {
            throw new UncheckedIOException("The embedded PostgreSQL did not start", e);
        } catch (SQLException e) {
            throw new IllegalStateException("The role of the service was not made", e);
        }
    }

    /** Behind the stand-in that other tests have for article-service and that starts here, too: the last one to start says where it is. */
    @Override
    public int order() {
        return 1;
    }

    /** What is in the database before the service starts. */
    void prepare(String url) throws SQLException {}

    @Override
    public void inject(TestInjector injector) {
        injector.injectIntoFields(articles, new TestInjector.MatchesType(ArticlesForTests.class));
    }

    @Override
    public void stop() {
        articles.stop();
        try {
            postgres.close();
        } catch (IOException e) {
            throw new UncheckedIOException("The embedded PostgreSQL did not stop", e);
        }
    }
}
