package pullquote.analysis.follow;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import org.flywaydb.core.Flyway;

/** A database in which an older version of the analyzer left its rows. */
public final class OldAnalyses extends AnalysesDatabase {

    @Override
    void prepare(String url) throws SQLException {
        Flyway.configure()
                .dataSource(url, "postgres", "postgres")
                .placeholders(Map.of("app_role", "analyses_app"))
                .load()
                .migrate();
        try (Connection owner = DriverManager.getConnection(url)) {
            owner.createStatement()
                    .execute("insert into generation (analyzer, state, served_at) values ('0.0.1', 'serving', now());"
                            + "insert into publisher (name) values ('The Old Paper');"
                            + "insert into publisher_sum values (1, 0, '2026-01-01', 1, 0, 0, 0, 0), (1, 1, '2026-01-01', 1, 0, 0, 0, 0);"
                            + "insert into article (generation, id, content_hash, revision, analyzer, publisher, english, word_count, at,"
                            + " mentions, quotes, anonymous, unknown, sweep, search) values (1, gen_random_uuid(),"
                            + " sha256('old'), 1, '0.0.1', 1, true, 3, '2026-01-01', 0, 0, 0, 0, 0, '')");
        }
    }
}
