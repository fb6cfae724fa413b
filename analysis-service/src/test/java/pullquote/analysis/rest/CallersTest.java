package pullquote.analysis.rest;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;
import pullquote.analysis.rest.ArticleServiceStandIn.Answer;

/** Who may call: by key, and from which origin. */
@QuarkusTest
@QuarkusTestResource(ArticleServiceStandIn.class)
@TestProfile(CallersTest.Configured.class)
class CallersTest {

    private static final String DESK = "https://desk.example";
    private static final String CURRENT_KEY = "/v1/keys/current";

    /** No origin is allowed by default. */
    public static final class Configured implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("pullquote.cors-origins", DESK);
        }
    }

    @Test
    void keyIsAskedForOnceInASecondAndRefusedASecondAfterItsEnd() throws InterruptedException {
        ArticleServiceStandIn.ANSWERS.put(
                CURRENT_KEY, new Answer(200, "{\"name\": \"desk\", \"scopes\": [\"read\"]}", 0));
        analyse("known").statusCode(200);
        ArticleServiceStandIn.ANSWERS.put(CURRENT_KEY, new Answer(401, "{}", 0));
        analyse("known").statusCode(200);
        analyse("other").statusCode(401).header("WWW-Authenticate", containsString("Bearer"));
        Thread.sleep(1100);
        analyse("known").statusCode(401);
    }

    @Test
    void keyWithoutTheScopeIsForbidden() {
        ArticleServiceStandIn.ANSWERS.put(
                CURRENT_KEY, new Answer(200, "{\"name\": \"w\", \"scopes\": [\"write\"]}", 0));
        analyse("writer").statusCode(403);
    }

    @Test
    void configuredOriginMayCallAndReadTheTag() {
        given().header("Origin", DESK)
                .header("Access-Control-Request-Method", "POST")
                .header("Access-Control-Request-Headers", "Content-Type")
                .options("/v1/analyses")
                .then()
                .statusCode(200)
                .header("Access-Control-Allow-Origin", equalTo(DESK));
        given().header("Origin", DESK)
                .contentType("text/plain")
                .body("The harbour was closed on Monday, the city said.")
                .post("/v1/analyses")
                .then()
                .header("Access-Control-Allow-Origin", equalTo(DESK))
                .header("Access-Control-Expose-Headers", containsString("ETag"))
                .header("Access-Control-Expose-Headers", containsString("Retry-After"));
        given().header("Origin", "https://elsewhere.example")
                .header("Access-Control-Request-Method", "POST")
                .options("/v1/analyses")
                .then()
                .header("Access-Control-Allow-Origin", nullValue());
    }

    private static ValidatableResponse analyse(String key) {
        return given().header("Authorization", "Bearer " + key)
                .contentType("text/plain")
                .body("The harbour was closed on Monday, the city said.")
                .post("/v1/analyses")
                .then();
    }
}
