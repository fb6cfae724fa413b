package pullquote.article;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class KeysOverHttpTest {

    @Test
    void firstKeyHasAllScopes() {
        current(PostgresForTests.KEY)
                .statusCode(200)
                .body("name", equalTo("first"))
                .body("scopes", hasItems("read", "write", "admin"));
    }

    @Test
    void newKeyWorksAtOnceForItsScopesAlone() {
        String secret = make("reader", "read").path("key");
        current(secret).statusCode(200).body("name", equalTo("reader")).body("scopes", equalTo(List.of("read")));
        as(secret).get("/v1/articles").then().statusCode(200);
        as(secret).get("/v1/keys").then().statusCode(403).contentType("application/problem+json");
        as(secret)
                .contentType("text/plain")
                .body("Words")
                .post("/v1/articles")
                .then()
                .statusCode(403);
    }

    @Test
    void revokedKeyIsRefusedAtOnceEvenForOpenReads() {
        Response made = make("short-lived", "read");
        String secret = made.path("key");
        as(PostgresForTests.KEY).delete("/v1/keys/" + made.path("id")).then().statusCode(204);
        current(secret).statusCode(401).header("WWW-Authenticate", containsString("Bearer"));
        as(secret).get("/v1/articles").then().statusCode(401);
    }

    @Test
    void listTellsNoSecret() {
        String secret = make("listed", "read").path("key");
        as(PostgresForTests.KEY)
                .get("/v1/keys")
                .then()
                .statusCode(200)
                .body(containsString("listed"))
                .body(not(containsString(secret)));
    }

    @Test
    void unknownKeyAndNoKeyAreRefused() {
        current("nobody-has-this-key").statusCode(401).contentType("application/problem+json");
        given().get("/v1/keys/current").then().statusCode(401);
        given().get("/v1/keys").then().statusCode(401);
    }

    @Test
    void keyNeedsANameAndKnownScopes() {
        for (String wanted : new String[] {
            "{\"name\": \"x\"}", "{\"scopes\": [\"read\"]}", "{\"name\": \"x\", \"scopes\": [\"all\"]}"
        }) {
            as(PostgresForTests.KEY)
                    .contentType("application/json")
                    .body(wanted)
                    .post("/v1/keys")
                    .then()
                    .statusCode(422);
        }
    }

    private static Response make(String name, String scope) {
        return as(PostgresForTests.KEY)
                .contentType("application/json")
                .body("{\"name\": \"" + name + "\", \"scopes\": [\"" + scope + "\"]}")
                .post("/v1/keys");
    }

    private static ValidatableResponse current(String key) {
        return as(key).get("/v1/keys/current").then();
    }

    private static RequestSpecification as(String key) {
        return given().header("Authorization", "Bearer " + key);
    }
}
