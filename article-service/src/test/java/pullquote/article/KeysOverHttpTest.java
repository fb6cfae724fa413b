package pullquote.article;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.Instant;
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
    void keyThatEndsIsRefusedFromThenOn() throws InterruptedException {
        String end = Instant.now().plusMillis(1500).toString();
        Response made = make("{\"name\": \"brief\", \"scopes\": [\"read\"], \"expiresAt\": \"" + end + "\"}");
        String secret = made.then().statusCode(201).extract().path("key");
        current(secret).statusCode(200).body("expiresAt", notNullValue());
        Thread.sleep(1600);
        current(secret).statusCode(401).header("WWW-Authenticate", containsString("invalid_token"));
    }

    @Test
    void keyCannotEndInThePastOrWhenever() {
        for (String end : new String[] {"2020-01-01T00:00:00Z", "tomorrow", "2090-01-01"}) {
            make("{\"name\": \"x\", \"scopes\": [\"read\"], \"expiresAt\": \"" + end + "\"}")
                    .then()
                    .statusCode(422)
                    .body("field", equalTo("expiresAt"));
        }
    }

    @Test
    void useIsTold() throws InterruptedException {
        Response made = make("used", "read");
        String used = "items.find { it.id == '" + made.path("id") + "' }.lastUsedAt";
        as(PostgresForTests.KEY).get("/v1/keys").then().body(used, nullValue());
        current(made.path("key")).statusCode(200);
        long end = System.nanoTime() + 5_000_000_000L;
        while (as(PostgresForTests.KEY).get("/v1/keys").path(used) == null && System.nanoTime() < end) {
            Thread.sleep(100);
        }
        as(PostgresForTests.KEY).get("/v1/keys").then().body(used, notNullValue());
    }

    @Test
    void rotationLeavesNoMomentWithoutAKey() {
        Response before = make("desk", "read");
        String old = before.path("key");
        String next = make("desk", "read").path("key");
        current(old).statusCode(200);
        current(next).statusCode(200);
        as(PostgresForTests.KEY).delete("/v1/keys/" + before.path("id")).then().statusCode(204);
        current(old).statusCode(401);
        current(next).statusCode(200);
    }

    @Test
    void scopeThatIsMissingIsNamed() {
        as(make("reader", "read").path("key"))
                .get("/v1/keys")
                .then()
                .statusCode(403)
                .header("WWW-Authenticate", containsString("scope=\"admin\""));
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
        return make("{\"name\": \"" + name + "\", \"scopes\": [\"" + scope + "\"]}");
    }

    private static Response make(String wanted) {
        return as(PostgresForTests.KEY)
                .contentType("application/json")
                .body(wanted)
                .post("/v1/keys");
    }

    private static ValidatableResponse current(String key) {
        return as(key).get("/v1/keys/current").then();
    }

    private static RequestSpecification as(String key) {
        return given().header("Authorization", "Bearer " + key);
    }
}
