package pullquote.article;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class ArticlesOverHttpTest {

    private static final String SCRAPED = """
            Harbour Festival Draws Record Crowd

            More than 90,000 people came to the harbour festival of Elmsworth over the weekend, the city said on Monday.

            "We ran out of chairs on Friday," said the festival's director, Nora Quist, in a statement.

            Subscribe to our newsletter
            """;

    @Test
    void scrapedTextIsStoredCleanAndServedAsTextThatItsHashFits() {
        String text = SCRAPED.replace("Elmsworth", "Elmsworth " + UUID.randomUUID());
        ValidatableResponse stored = post("text/plain", text)
                .statusCode(201)
                .header("ETag", notNullValue())
                .header("Location", containsString("/v1/articles/"))
                .body("headline", equalTo("Harbour Festival Draws Record Crowd"))
                .body("body", not(containsString("newsletter")))
                .body("removed.reason", hasItem("newsletter"))
                .body("revision", equalTo(1));
        String served = given().accept("text/plain")
                .get("/v1/articles/" + id(stored))
                .then()
                .statusCode(200)
                .contentType(startsWith("text/plain"))
                .body(startsWith("Harbour Festival Draws Record Crowd\n\nMore than"))
                .extract()
                .asString();
        stored.body("contentHash", equalTo(ContentHash.of(served).toString()));
    }

    @Test
    void sameArticleTwiceIsOne() {
        String text = SCRAPED.replace("Elmsworth", "Elmsworth " + UUID.randomUUID());
        String first = id(post("text/plain", text).statusCode(201));
        post("text/plain", text).statusCode(200).body("id", equalTo(first)).body("revision", equalTo(1));
    }

    @Test
    void knownUrlWithOtherWordsIsANewRevision() {
        String url = "https://elmsworth.example/" + UUID.randomUUID();
        String first = id(post("text/plain?url=" + url, SCRAPED).statusCode(201));
        post("text/plain?url=" + url + "?utm_source=x", SCRAPED.replace("90,000", "80,000"))
                .statusCode(200)
                .body("id", equalTo(first))
                .body("revision", equalTo(2));
    }

    @Test
    void listIsWalkedByItsCursorWithoutBodies() {
        for (int i = 0; i < 3; i++) {
            post("text/plain", SCRAPED.replace("Elmsworth", "Elmsworth " + UUID.randomUUID()))
                    .statusCode(201);
        }
        String next = given().get("/v1/articles?limit=2")
                .then()
                .statusCode(200)
                .body("items.size()", equalTo(2))
                .body("items[0].body", equalTo(null))
                .header("Link", containsString("rel=\"next\""))
                .extract()
                .path("next");
        given().get("/v1/articles?limit=2&cursor=" + next)
                .then()
                .statusCode(200)
                .body("items[0].id", notNullValue());
    }

    @Test
    void listHoldsWhatTheSearchFinds() {
        String word = "zeppelin" + UUID.randomUUID().toString().replaceAll("[^a-f]", "");
        post("text/plain", SCRAPED.replace("Elmsworth", word)).statusCode(201);
        given().queryParam("q", word + " \"harbour festival\"")
                .get("/v1/articles")
                .then()
                .statusCode(200)
                .body("items.size()", equalTo(1));
        given().queryParam("q", word + " -festival").get("/v1/articles").then().body("items.size()", equalTo(0));
        given().queryParam("q", "'; drop table article; --")
                .get("/v1/articles")
                .then()
                .statusCode(200);
    }

    @Test
    void heldRepresentationIsNotSentAgain() {
        String id = id(post("text/plain", SCRAPED.replace("Elmsworth", "E " + UUID.randomUUID()))
                .statusCode(201));
        String tag = given().get("/v1/articles/" + id).then().extract().header("ETag");
        given().header("If-None-Match", tag).get("/v1/articles/" + id).then().statusCode(304);
        given().accept("text/plain")
                .header("If-None-Match", tag)
                .get("/v1/articles/" + id)
                .then()
                .statusCode(200);
    }

    @Test
    void deletionNeedsTheTagOfWhatIsDeleted() {
        String id = id(post("text/plain", SCRAPED.replace("Elmsworth", "E " + UUID.randomUUID()))
                .statusCode(201));
        String tag = given().get("/v1/articles/" + id).then().extract().header("ETag");
        delete(id, null).statusCode(428).contentType("application/problem+json");
        delete(id, "\"other\"").statusCode(412).contentType("application/problem+json");
        delete(id, tag).statusCode(204);
        given().get("/v1/articles/" + id).then().statusCode(404).contentType("application/problem+json");
        delete(id, null).statusCode(404);
    }

    private static ValidatableResponse delete(String id, String tag) {
        var request = given().header("Authorization", "Bearer " + PostgresForTests.KEY);
        return (tag == null ? request : request.header("If-Match", tag))
                .delete("/v1/articles/" + id)
                .then();
    }

    private static ValidatableResponse post(String typeAndQuery, String body) {
        String[] parts = typeAndQuery.split("\\?", 2);
        return given().header("Authorization", "Bearer " + PostgresForTests.KEY)
                .header("Content-Type", parts[0] + "; charset=UTF-8")
                .body(body.getBytes(StandardCharsets.UTF_8))
                .post("/v1/articles" + (parts.length > 1 ? "?" + parts[1] : ""))
                .then();
    }

    private static String id(ValidatableResponse answer) {
        return answer.extract().path("id");
    }
}
