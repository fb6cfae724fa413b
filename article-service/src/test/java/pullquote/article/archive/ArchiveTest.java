package pullquote.article.archive;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import pullquote.article.PostgresForTests;

/** What an export writes, an import brings back. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class ArchiveTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Inject
    AgroalDataSource database;

    @BeforeEach
    void emptyTheStore() throws SQLException {
        try (Connection connection = database.getConnection()) {
            connection.createStatement().execute("delete from article");
        }
    }

    @Test
    void exportIntoAnEmptyStoreAndOutAgainIsTheSameToTheByte() throws SQLException {
        fill();
        byte[] first = export("");
        List<JsonNode> lines = lines(first);
        assertThat(lines).hasSize(4);
        emptyTheStore();
        assertThat(statuses(imported(first))).containsOnly("created").hasSize(4);
        assertThat(export("")).isEqualTo(first);
        assertThat(statuses(imported(first))).containsOnly("unchanged");
    }

    @Test
    void restoredArticleIsServedAsBeforeWithItsRevisions() throws SQLException, InterruptedException {
        fill();
        String id =
                lines(export("?publisher=Elmsworth%20Post")).get(0).path("id").asText();
        String before = given().get("/v1/articles/" + id).asString();
        String revisions = given().get("/v1/articles/" + id + "/revisions").asString();
        byte[] archive = export("");
        emptyTheStore();
        // The service learns from the database that another has deleted it.
        for (int i = 0; i < 50 && given().get("/v1/articles/" + id).statusCode() == 200; i++) {
            Thread.sleep(100);
        }
        given().get("/v1/articles/" + id).then().statusCode(404);
        imported(archive);
        assertThat(given().get("/v1/articles/" + id).asString()).isEqualTo(before);
        assertThat(given().get("/v1/articles/" + id + "/revisions").asString()).isEqualTo(revisions);
        given().queryParam("q", "\"second bridge\"").get("/v1/articles").then().body("items.id", equalTo(List.of(id)));
    }

    @Test
    void lineHoldsWhatWasSentByteForByte() {
        fill();
        List<JsonNode> originals = lines(export("")).stream()
                .map(line -> line.path("revisions").path(0).path("original"))
                .toList();
        assertThat(originals.get(0).path("text").asText()).startsWith("Harbour Bridge Closed\r\n");
        assertThat(originals.get(0).path("parameters").path("publishedAt").asText())
                .isEqualTo("2026-03-01");
        assertThat(originals.get(1).path("base64").isTextual()).isTrue();
        assertThat(originals.get(1).path("mediaType").asText()).contains("ISO-8859-1");
    }

    @Test
    void exportHoldsWhatTheFilterLetsThrough() {
        fill();
        assertThat(lines(export("?publisher=Elmsworth%20Post"))).hasSize(1);
        assertThat(lines(export("?q=ferry"))).hasSize(1);
        assertThat(lines(export("?from=2030-01-01"))).isEmpty();
        given().get("/v1/articles/export?from=yesterday").then().statusCode(400);
    }

    @Test
    void olderStateCatchesUpAndNewerOneStays() throws SQLException {
        String url = "https://elmsworth.example/bridge-" + UUID.randomUUID();
        post("application/json", article(url, "The second bridge is open.")).statusCode(201);
        byte[] old = export("");
        post("application/json", article(url, "The second bridge is closed.")).statusCode(200);
        byte[] current = export("");
        assertThat(statuses(imported(old))).containsExactly("unchanged");
        assertThat(export("")).isEqualTo(current);
        emptyTheStore();
        assertThat(statuses(imported(old))).containsExactly("created");
        assertThat(statuses(imported(current))).containsExactly("revised");
        assertThat(export("")).isEqualTo(current);
    }

    @Test
    void lineThatContradictsTheStoreIsRejected() {
        String url = "https://elmsworth.example/bridge-" + UUID.randomUUID();
        post("application/json", article(url, "The second bridge is open.")).statusCode(201);
        String line = new String(export(""), StandardCharsets.UTF_8);
        String id = JsonPath.from(line).getString("id");
        String other = line.replace(id, UUID.randomUUID().toString());
        JsonNode result =
                lines(imported(other.getBytes(StandardCharsets.UTF_8))).get(0);
        assertThat(result.path("status").asText()).isEqualTo("rejected");
        assertThat(result.path("problem").path("status").asInt()).isEqualTo(409);
        String damaged = line.replace("is open", "is shut");
        assertThat(lines(imported(damaged.getBytes(StandardCharsets.UTF_8)))
                        .get(0)
                        .path("problem")
                        .path("status")
                        .asInt())
                .isEqualTo(422);
        String future = line.replace("{\"archive\":1,", "{\"archive\":2,");
        assertThat(lines(imported(future.getBytes(StandardCharsets.UTF_8)))
                        .get(0)
                        .path("problem")
                        .path("field")
                        .asText())
                .isEqualTo("archive");
    }

    private static void fill() {
        post(
                "text/plain; charset=UTF-8",
                "?publishedAt=2026-03-01",
                ("Harbour Bridge Closed\r\n\r\nThe Harbour Bridge of"
                                + " Elmsworth was closed to all traffic on Sunday after engineers found cracks, the city said.\r\n\r\n"
                                + "The ferry runs every ten minutes, said the mayor, Nora Quist.\r\n\r\nSubscribe to our newsletter\r\n")
                        .getBytes(StandardCharsets.UTF_8));
        post(
                "text/plain; charset=ISO-8859-1",
                "",
                "Caf\u00e9 reopens after the flood\n\nThe caf\u00e9 at the old dock opened again on Tuesday, its owner said, eight weeks after the flood."
                        .getBytes(StandardCharsets.ISO_8859_1));
        post("application/json", article(null, "The council met on Friday. It voted for the tunnel."));
        String url = "https://elmsworth.example/second-bridge";
        post("application/json", article(url, "The second bridge will be built in two years, the ministry said."));
        post("application/json", article(url, "The second bridge will be built in four years, the ministry said."));
    }

    private static String article(String url, String body) {
        String address = url == null ? "" : "\"url\": \"" + url + "\", \"publisher\": \"Elmsworth Post\", ";
        return "{" + address + "\"headline\": \"Bridge news\", \"body\": \"" + body + "\"}";
    }

    private static io.restassured.response.ValidatableResponse post(String type, String body) {
        return post(type, "", body.getBytes(StandardCharsets.UTF_8));
    }

    private static io.restassured.response.ValidatableResponse post(String type, String query, byte[] body) {
        return given().header("Authorization", "Bearer " + PostgresForTests.KEY)
                .header("Content-Type", type)
                .body(body)
                .post("/v1/articles" + query)
                .then();
    }

    private static byte[] export(String query) {
        Response answer = given().urlEncodingEnabled(false).get("/v1/articles/export" + query);
        answer.then().statusCode(200).contentType("application/x-ndjson");
        return answer.asByteArray();
    }

    private static byte[] imported(byte[] lines) {
        Response answer = given().header("Authorization", "Bearer " + PostgresForTests.KEY)
                .header("Content-Type", "application/x-ndjson")
                .body(lines)
                .post("/v1/articles/import");
        answer.then().statusCode(200);
        return answer.asByteArray();
    }

    private static List<String> statuses(byte[] results) {
        return lines(results).stream()
                .map(result -> result.path("status").asText())
                .toList();
    }

    private static List<JsonNode> lines(byte[] ndjson) {
        return new String(ndjson, StandardCharsets.UTF_8)
                .lines()
                .map(ArchiveTest::json)
                .toList();
    }

    private static JsonNode json(String line) {
        try {
            return JSON.readTree(line);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
