package pullquote.analysis.rest;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;
import pullquote.analysis.rest.ArticleServiceStandIn.Answer;

/** How much one caller may ask. */
@QuarkusTest
@QuarkusTestResource(ArticleServiceStandIn.class)
@TestProfile(RateLimitTest.Configured.class)
class RateLimitTest {

    private static final int LIMIT = 5;
    private static final String CURRENT_KEY = "/v1/keys/current";

    /** There is no limit by default. */
    public static final class Configured implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("pullquote.rate-limit.requests", String.valueOf(LIMIT), "pullquote.rate-limit.period", "1H");
        }
    }

    @Test
    void callerWhoAsksTooMuchIsToldWhenToTryAgainWhileOthersAreServed() {
        ArticleServiceStandIn.ANSWERS.put(
                CURRENT_KEY, new Answer(200, "{\"name\": \"desk\", \"scopes\": [\"read\"]}", 0));
        for (int i = 0; i < LIMIT; i++) {
            analyse("greedy").statusCode(200).header("RateLimit-Policy", equalTo("\"caller\";q=5;w=3600"));
        }
        analyse("greedy")
                .statusCode(429)
                .contentType("application/problem+json")
                .header("Retry-After", matchesPattern("[67][0-9]{2}"))
                .header("RateLimit", containsString("r=0"))
                .body("type", equalTo("urn:pullquote:problem:too-many-requests"));
        analyse("modest").statusCode(200);
    }

    @Test
    void madeUpKeysAreCountedByAddress() {
        ArticleServiceStandIn.ANSWERS.put(CURRENT_KEY, new Answer(401, "{}", 0));
        for (int i = 0; i < LIMIT; i++) {
            analyse("made-up-" + i).statusCode(401);
        }
        analyse("made-up-too").statusCode(429);
    }

    private static ValidatableResponse analyse(String key) {
        return given().header("Authorization", "Bearer " + key)
                .contentType("text/plain")
                .body("The harbour was closed on Monday, the city said.")
                .post("/v1/analyses")
                .then();
    }
}
