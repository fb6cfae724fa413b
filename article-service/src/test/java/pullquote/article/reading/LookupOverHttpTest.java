package pullquote.article.reading;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import pullquote.article.PostgresForTests;

@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class LookupOverHttpTest {

    private static final String CONNECTIONS =
            " from pg_stat_activity where application_name = 'article-service reads' and query like 'select url,%'";

    private static final int TOLD_MILLIS = 20;

    @Inject
    DataSource database;

    @Test
    void articleIsTheSameWhicheverWayItIsRead() throws Exception {
        String text = "Zoë Åkerlund counted “ninety” boats. ".repeat(20);
        String path = store(text + UUID.randomUUID());
        String first = unread(path);
        readUntilLookedUp(path);
        assertThat(unread(path)).isEqualTo(first).contains("Zoë Åkerlund counted “ninety” boats.");
        assertThat(given().get("/v1/articles/" + UUID.randomUUID()).statusCode())
                .isEqualTo(404);
    }

    @Test
    void longArticleIsReadWhole() throws Exception {
        String text = "The ferry was sold, and the mayor said so again. ".repeat(20_000) + UUID.randomUUID();
        String path = store(text);
        readUntilLookedUp(path);
        for (String coding : List.of("identity", "gzip")) {
            unread(path);
            assertThat(given().header("Accept-Encoding", coding).get(path).<String>path("body"))
                    .isEqualTo(text);
        }
    }

    @Test
    void readsGoOnWhenTheirConnectionsBreak() throws Exception {
        String path = store("The ferry " + UUID.randomUUID() + " was sold.");
        readUntilLookedUp(path);
        for (int time = 0; time < 3; time++) {
            count("select count(pg_terminate_backend(pid))" + CONNECTIONS);
            for (int read = 0; read < 20; read++) {
                unread(path);
            }
        }
        readUntilLookedUp(path);
    }

    /** Until the threads that take requests have connections of their own. */
    private void readUntilLookedUp(String path) throws Exception {
        long end = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        while (count("select count(*)" + CONNECTIONS) == 0 && System.nanoTime() < end) {
            unread(path);
            Thread.sleep(50);
        }
        assertThat(count("select count(*)" + CONNECTIONS)).isPositive();
    }

    /** The article, read when the service can have no answer in memory. */
    private String unread(String path) throws SQLException, InterruptedException {
        String id = path.substring(path.lastIndexOf('/') + 1);
        count("select count(pg_notify('article_changed', '" + id + "'))");
        Thread.sleep(TOLD_MILLIS);
        var answer = given().get(path);
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.asString();
    }

    private long count(String statement) throws SQLException {
        try (Connection connection = database.getConnection();
                ResultSet row = connection.createStatement().executeQuery(statement)) {
            row.next();
            return row.getLong(1);
        }
    }

    private static String store(String body) {
        return given().header("Authorization", "Bearer " + PostgresForTests.KEY)
                .contentType("application/json")
                .body(Map.of("headline", "Ferry sold", "body", body))
                .post("/v1/articles")
                .then()
                .statusCode(201)
                .extract()
                .header("Location")
                .replaceFirst("^.*(?=/v1/)", "");
    }
}
