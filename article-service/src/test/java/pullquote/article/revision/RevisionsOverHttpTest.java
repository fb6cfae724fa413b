package pullquote.article.revision;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import pullquote.article.PostgresForTests;

@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class RevisionsOverHttpTest {

    @Inject
    DataSource database;

    private final String mark = "Wexcombe" + UUID.randomUUID().toString().replace("-", "");
    private final String url = "https://paper.example/" + mark;

    @Test
    void eachChangeIsARevisionThatSaysWhatChanged() {
        String id = store("Ferry sinks", "The ferry sank with 12 people off " + mark + ".", "Nora Quist");
        store("Ferry sinks", "The ferry sank with 21 people off " + mark + ".", "Nora Quist");
        store("Ferry lost", "The ferry sank with 21 people off " + mark + ".", "Ada Brandt");
        given().get(revisions(id))
                .then()
                .statusCode(200)
                .body("items.revision", equalTo(List.of(3, 2, 1)))
                .body("items.changed", equalTo(List.of("headline byline", "body", "")))
                .body("items[2].headline", equalTo("Ferry sinks"))
                .body("items[0].body", nullValue())
                .body("next", nullValue());
    }

    @Test
    void listIsWalkedByItsCursor() {
        String id = threeRevisions();
        String next = given().get(revisions(id) + "?limit=2")
                .then()
                .statusCode(200)
                .body("items.revision", equalTo(List.of(3, 2)))
                .header("Link", containsString("rel=\"next\""))
                .extract()
                .path("next");
        given().get(revisions(id) + "?limit=2&cursor=" + next)
                .then()
                .statusCode(200)
                .body("items.revision", equalTo(List.of(1)))
                .body("next", nullValue());
        given().get(revisions(id) + "?cursor=nonsense").then().statusCode(400);
    }

    @Test
    void listIsServedAsATableThatIsSafeInASpreadsheet() {
        String id = store("=Ferry, lost", "The ferry sank with 12 people off " + mark + ".", "Nora Quist");
        store("Ferry sinks", "The ferry sank with 12 people off " + mark + ".", "Nora Quist");
        String table = given().get(revisions(id) + "?format=csv&limit=1")
                .then()
                .statusCode(200)
                .contentType("text/csv")
                .header("Vary", containsString("Accept"))
                .header("Link", containsString("format=csv"))
                .extract()
                .asString();
        assertThat(table).startsWith("articleId,revision,url,headline,").hasLineCount(2);
        assertThat(given().accept("text/csv").get(revisions(id)).asString())
                .contains("\r\n" + id + ",2," + url + ",Ferry sinks,")
                .contains("\r\n" + id + ",1," + url + ",\"'=Ferry, lost\",");
        given().get(revisions(id) + "?format=atom")
                .then()
                .statusCode(400)
                .body("detail", equalTo("format must be one of json, csv"));
        given().accept("application/atom+xml").get(revisions(id)).then().statusCode(406);
    }

    @Test
    void pastRevisionIsTheArticleAsItWasServed() {
        String id = store("Ferry sinks", "The ferry sank off " + mark + ".", "Nora Quist");
        ValidatableResponse before = given().get("/v1/articles/" + id).then();
        store("Ferry lost", "The ferry is lost off " + mark + ".", "Nora Quist");
        ValidatableResponse past = given().get(revisions(id) + "/1")
                .then()
                .statusCode(200)
                .header("Cache-Control", containsString("immutable"));
        assertThat(past.extract().asString()).isEqualTo(before.extract().asString());
        assertThat(past.extract().header("ETag")).isEqualTo(before.extract().header("ETag"));
        given().accept("text/plain")
                .get(revisions(id) + "/1")
                .then()
                .body(equalTo("Ferry sinks\n\nThe ferry sank off " + mark + "."));
        given().get(revisions(id) + "/2").then().body("headline", equalTo("Ferry lost"));
        given().header("If-None-Match", past.extract().header("ETag"))
                .get(revisions(id) + "/1")
                .then()
                .statusCode(304);
    }

    @Test
    void diffTellsWordsAndMetadataWithOffsetsIntoBothTexts() {
        String id = store("Ferry sinks", "The ferry sank with 12 people off " + mark + ".", "Nora Quist");
        store("Ferry sinks", "The ferry sank with 21 people off " + mark + ".", "Ada Brandt");
        given().get(revisions(id) + "/1...2")
                .then()
                .statusCode(200)
                .body("from.revision", equalTo(1))
                .body("to.revision", equalTo(2))
                .body("metadata.field", equalTo(List.of("byline")))
                .body("metadata[0].from", equalTo("Nora Quist"))
                .body("metadata[0].to", equalTo("Ada Brandt"))
                .body("changes.size()", equalTo(1))
                .body("changes[0].kind", equalTo("replaced"))
                .body("changes[0].from.text", equalTo("12"))
                .body("changes[0].from.start", equalTo("Ferry sinks\n\nThe ferry sank with ".length()))
                .body("changes[0].to.text", equalTo("21"));
        given().get(revisions(id) + "/2...1").then().body("changes[0].to.text", equalTo("12"));
        given().get(revisions(id) + "/2...2").then().body("changes.size()", equalTo(0));
    }

    @Test
    void whatIsNoRevisionIsNotFound() {
        String id = store("Ferry sinks", "The ferry sank off " + mark + ".", "Nora Quist");
        for (String path : new String[] {
            "/2", "/0", "/99999999999999999999", "/1...2", "/2...1", "/x", "/1..2", "/-1", "/1...", "/...1"
        }) {
            given().get(revisions(id) + path).then().statusCode(404).contentType("application/problem+json");
        }
        given().get(revisions(UUID.randomUUID().toString())).then().statusCode(404);
        given().get(revisions("no-id")).then().statusCode(404);
        given().accept("image/png").get(revisions(id) + "/1").then().statusCode(406);
    }

    @Test
    void deletionLeavesATombstoneAndNoTextAnywhere() throws SQLException {
        String id = threeRevisions();
        assertThat(placesOfMark()).contains("article", "past_revision", "original");
        String tag = given().get("/v1/articles/" + id).then().extract().header("ETag");
        given().header("Authorization", "Bearer " + PostgresForTests.KEY)
                .header("If-Match", tag)
                .delete("/v1/articles/" + id)
                .then()
                .statusCode(204);
        assertThat(placesOfMark()).isEmpty();
        for (String path : new String[] {"", "/1", "/3", "/1...2"}) {
            given().get(revisions(id) + path).then().statusCode(404);
        }
        List<String> kinds = new ArrayList<>();
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(
                        "select kind from change where article_id = '" + id + "' order by position")) {
            while (rows.next()) {
                kinds.add(rows.getString(1));
            }
        }
        assertThat(kinds).containsExactly("created", "revised", "revised", "deleted");
    }

    /** The tables of which any row holds the mark of this test, in whatever column. */
    private List<String> placesOfMark() throws SQLException {
        List<String> places = new ArrayList<>();
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            List<String> tables = new ArrayList<>();
            try (ResultSet names = statement.executeQuery(
                    "select table_name from information_schema.tables where table_schema = current_schema() and table_type = 'BASE TABLE'")) {
                while (names.next()) {
                    tables.add(names.getString(1));
                }
            }
            for (String table : tables) {
                try (ResultSet rows = statement.executeQuery("select count(*) from \"" + table
                        + "\" t where t::text ilike '%" + mark + "%'"
                        // The bytes of what was sent come out as hexadecimal digits.
                        + " or t::text like '%' || encode('" + mark + "', 'hex') || '%'")) {
                    rows.next();
                    if (rows.getInt(1) > 0) {
                        places.add(table);
                    }
                }
            }
        }
        return places;
    }

    private String threeRevisions() {
        String id = store("One", "The first words of " + mark + ".", "Nora Quist");
        store("Two", "The second words of " + mark + ".", "Nora Quist");
        store("Three", "The third words of " + mark + ".", "Nora Quist");
        return id;
    }

    private String store(String headline, String body, String byline) {
        return given().header("Authorization", "Bearer " + PostgresForTests.KEY)
                .contentType("application/json")
                .body("{\"url\": \"" + url + "\", \"headline\": \"" + headline + "\", \"byline\": \"" + byline
                        + "\", \"body\": \"" + body + "\"}")
                .post("/v1/articles")
                .then()
                .extract()
                .path("id");
    }

    private static String revisions(String id) {
        return "/v1/articles/" + id + "/revisions";
    }
}
