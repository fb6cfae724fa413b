package pullquote.article;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Scripts of other origins, and a limit on how much a caller may send. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
@TestProfile(CrossOriginTest.Configured.class)
class CrossOriginTest {

    private static final String DESK = "https://desk.example";
    private static final int LIMIT = 20;

    /** Both are off by default. */
    public static final class Configured implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "pullquote.cors-origins",
                    "https://news.example," + DESK,
                    "pullquote.rate-limit.requests",
                    String.valueOf(LIMIT),
                    "pullquote.rate-limit.period",
                    "1H");
        }
    }

    @Test
    void preflightOfAConfiguredOriginAllowsItsRequest() {
        given().header("Origin", DESK)
                .header("Access-Control-Request-Method", "PATCH")
                .header("Access-Control-Request-Headers", "Authorization,If-Match")
                .options("/v1/articles/" + UUID.randomUUID())
                .then()
                .statusCode(200)
                .header("Access-Control-Allow-Origin", equalTo(DESK))
                .header("Access-Control-Allow-Methods", containsString("PATCH"))
                .header("Access-Control-Allow-Headers", containsString("If-Match"));
    }

    @Test
    void otherOriginGetsNoPermission() {
        given().header("Origin", "https://elsewhere.example")
                .header("Access-Control-Request-Method", "GET")
                .options("/v1/articles")
                .then()
                .header("Access-Control-Allow-Origin", nullValue());
    }

    @Test
    void scriptOfAnotherOriginIsToldWhyItIsRefused() {
        for (String origin : List.of("https://elsewhere.example", "", "null", "://", "http://localhost:1")) {
            given().header("Origin", origin)
                    .get("/v1/articles?limit=1")
                    .then()
                    .statusCode(403)
                    .contentType("application/problem+json")
                    .header("X-Content-Type-Options", equalTo("nosniff"))
                    .header("Access-Control-Allow-Origin", nullValue())
                    .body("type", equalTo("urn:pullquote:problem:origin-refused"));
        }
    }

    @Test
    void pageOfThisVeryAddressMayCall() {
        given().header("Authorization", "Bearer " + key())
                .header("Origin", "http://localhost:" + RestAssured.port)
                .get("/v1/articles?limit=1")
                .then()
                .statusCode(200);
    }

    @Test
    void scriptMayReadTagAndLinks() {
        given().header("Authorization", "Bearer " + key())
                .header("Origin", DESK)
                .get("/v1/articles?limit=1")
                .then()
                .statusCode(200)
                .header("Access-Control-Allow-Origin", equalTo(DESK))
                .header("Access-Control-Expose-Headers", containsString("ETag"))
                .header("Access-Control-Expose-Headers", containsString("Link"))
                .header("Access-Control-Expose-Headers", containsString("Location"))
                .header("Access-Control-Expose-Headers", containsString("Retry-After"));
    }

    @Test
    void callerWhoSendsTooMuchIsToldWhenToTryAgainWhileOthersAreServed() {
        String greedy = key();
        String modest = key();
        for (int i = 0; i < LIMIT; i++) {
            list(greedy).then().statusCode(200).header("RateLimit-Policy", equalTo("\"caller\";q=20;w=3600"));
        }
        list(greedy)
                .then()
                .statusCode(429)
                .contentType("application/problem+json")
                .header("Retry-After", matchesPattern("1[0-9]{2}"))
                .header("RateLimit", containsString("r=0"))
                .body("type", equalTo("urn:pullquote:problem:too-many-requests"))
                .body("status", equalTo(429));
        list(modest).then().statusCode(200);
    }

    @Test
    void unknownKeysAreCountedByAddress() {
        for (int i = 0; i < 2 * LIMIT; i++) {
            list("made-up-" + i);
        }
        list("made-up-too").then().statusCode(429);
    }

    private static Response list(String key) {
        return given().header("Authorization", "Bearer " + key).get("/v1/articles?limit=1");
    }

    private static String key() {
        return given().header("Authorization", "Bearer " + PostgresForTests.KEY)
                .contentType("application/json")
                .body(Map.of("name", "of a test", "scopes", List.of("read")))
                .post("/v1/keys")
                .then()
                .statusCode(201)
                .extract()
                .path("key");
    }
}
