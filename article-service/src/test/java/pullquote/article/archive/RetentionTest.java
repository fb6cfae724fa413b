package pullquote.article.archive;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import pullquote.article.PostgresForTests;

@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
@TestProfile(RetentionTest.ThirtyDays.class)
class RetentionTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Inject
    AgroalDataSource database;

    @Test
    void oldArticleGoesWithAllThatWasKeptOfItAndLeavesATombstone() throws Exception {
        String url = "https://elmsworth.example/" + UUID.randomUUID();
        String young = post(url + "-young", "The bridge is open.");
        post(url, "The bridge is closed.");
        String line = aged(export(), url);
        String old = JsonPath.from(line).getString("id");
        String end = end();
        given().header("Authorization", "Bearer " + PostgresForTests.KEY)
                .header("Content-Type", "application/x-ndjson")
                .body(line.getBytes(StandardCharsets.UTF_8))
                .post("/v1/articles/import")
                .then()
                .statusCode(200)
                .body(containsString("created"));
        for (int i = 0; i < 100 && exists(old); i++) {
            TimeUnit.MILLISECONDS.sleep(200);
        }
        given().get("/v1/articles/" + old).then().statusCode(404);
        given().get("/v1/articles/" + young).then().statusCode(200);
        assertThat(rowsOf("original", old) + rowsOf("past_revision", old) + rowsOf("sketch", old))
                .isZero();
        assertThat(given().get("/v1/changes?after=" + end).jsonPath().getList("items.change"))
                .isEqualTo(List.of("created", "deleted"));
    }

    /** The article of an address as if it had been stored in 2020. */
    private static String aged(String lines, String url) throws Exception {
        String line = lines.lines()
                .filter(one -> one.contains(url + "\""))
                .findFirst()
                .orElseThrow();
        ObjectNode article = (ObjectNode) JSON.readTree(line);
        article.put(
                "id", "016f5e66-e800-7000-8000-" + UUID.randomUUID().toString().substring(24));
        article.put("createdAt", "2020-01-01T00:00:00Z");
        ObjectNode revision = (ObjectNode) article.path("revisions").path(0);
        revision.put("updatedAt", "2020-01-01T00:00:00Z");
        revision.put("url", url + "-old");
        return JSON.writeValueAsString(article);
    }

    private int rowsOf(String table, String article) throws SQLException {
        try (Connection connection = database.getConnection()) {
            ResultSet count = connection
                    .createStatement()
                    .executeQuery("select count(*) from " + table + " where article_id = '" + article + "'");
            count.next();
            return count.getInt(1);
        }
    }

    private static boolean exists(String id) {
        return given().get("/v1/articles/" + id).statusCode() == 200;
    }

    private static String export() {
        return given().get("/v1/articles/export").asString();
    }

    private static String end() {
        String cursor = given().get("/v1/changes").jsonPath().getString("next");
        JsonPath page;
        do {
            page = given().get("/v1/changes?limit=200&after=" + cursor).jsonPath();
            cursor = page.getString("next");
        } while (!page.getList("items").isEmpty());
        return cursor;
    }

    private static String post(String url, String body) {
        return given().header("Authorization", "Bearer " + PostgresForTests.KEY)
                .contentType("application/json")
                .body(Map.of("url", url, "headline", "Bridge news", "body", body))
                .post("/v1/articles")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** Thirty days, and a look every half second. */
    public static final class ThirtyDays implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("pullquote.retention.age", "30d", "pullquote.retention.every", "500ms");
        }
    }
}
