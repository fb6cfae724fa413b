package pullquote.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The archive is partitioned by month while the services run, and everything goes on as before. */
class PartitionIT {

    private static final Path SCRIPT = Path.of("../deploy/postgres/partition-by-month.sql");

    @TempDir
    Path home;

    @Test
    void archiveIsPartitionedUnderRunningServices() throws Exception {
        Postgres postgres = Postgres.start(home);
        try {
            Database database = postgres.database("articles");
            try (LaunchedPair pair = LaunchedPair.start(home.resolve("pair"), database.asEnvironment(), "up")
                    .awaitReady()) {
                String before = store(pair, "before", "The council met.");
                partition(database);
                String after = store(pair, "after", "The council met again.");

                assertThat(partitionOf(database, before)).isEqualTo("article_before");
                assertThat(partitionOf(database, after))
                        .isNotEqualTo("article_before")
                        .isNotEqualTo("article_default");
                assertThat(triggers(database)).isEqualTo(partitions(database));
                assertThat(store(pair, "before", "The council met on Monday.")).isEqualTo(before);
                assertThat(store(pair, "after", "The council met on Tuesday.")).isEqualTo(after);
                assertThat(pair.get("ARTICLE_PORT", "/v1/articles?q=council").body())
                        .contains(before, after);
                assertThat(pair.get("ANALYSIS_PORT", "/v1/articles/" + before + "/summary")
                                .body())
                        .contains("on Monday");
            }
        } finally {
            postgres.stop();
        }
    }

    private static String store(LaunchedPair pair, String slug, String body) throws Exception {
        HttpResponse<String> answer = pair.post(
                "application/json",
                "{\"url\": \"https://paper.example/" + slug + "\", \"headline\": \"A Meeting\", \"body\": \"" + body
                        + "\"}");
        assertThat(answer.statusCode()).as(answer.body()).isIn(200, 201);
        return answer.body().replaceAll("(?s).*?\"id\":\"([^\"]+)\".*", "$1");
    }

    private static void partition(Database database) throws Exception {
        try (Connection connection = connect(database);
                Statement statement = connection.createStatement()) {
            // Ids carry milliseconds: from the next one on they belong to a partition of their own.
            statement.execute("SET pullquote.partition_from = '" + Instant.now().plusMillis(1) + "'");
            statement.execute(Files.readString(SCRIPT));
        }
        Thread.sleep(5);
    }

    /** Partitions that tell of their changes. */
    private static int triggers(Database database) throws SQLException {
        return count(
                database,
                "SELECT count(*) FROM pg_trigger t JOIN pg_inherits i ON i.inhrelid = t.tgrelid"
                        + " WHERE i.inhparent = 'article'::regclass AND t.tgname = 'article_changed'");
    }

    private static int partitions(Database database) throws SQLException {
        return count(database, "SELECT count(*) FROM pg_inherits WHERE inhparent = 'article'::regclass");
    }

    private static int count(Database database, String query) throws SQLException {
        try (Connection connection = connect(database);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getInt(1);
        }
    }

    private static String partitionOf(Database database, String id) throws SQLException {
        List<String> partitions = new ArrayList<>();
        try (Connection connection = connect(database);
                Statement statement = connection.createStatement();
                ResultSet rows =
                        statement.executeQuery("SELECT tableoid::regclass FROM article WHERE id = '" + id + "'")) {
            while (rows.next()) {
                partitions.add(rows.getString(1));
            }
        }
        assertThat(partitions).hasSize(1);
        return partitions.get(0);
    }

    private static Connection connect(Database database) throws SQLException {
        return DriverManager.getConnection(database.url(), database.user(), database.password());
    }
}
