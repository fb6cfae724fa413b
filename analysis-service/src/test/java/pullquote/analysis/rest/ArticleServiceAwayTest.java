package pullquote.analysis.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pullquote.analysis.rest.ArticleServiceStandIn.Answer;

@QuarkusTest
@QuarkusTestResource(ArticleServiceStandIn.class)
class ArticleServiceAwayTest {

    /** Longer than the breaker stays open, so that no case meets the breaker of the one before. */
    private static final long BREAKER_CLOSES_MILLIS = 3500;

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "it is overloaded          | 503 | ``                        | 0",
                "it fails                  | 500 | `{}`                      | 0",
                "it answers nonsense       | 200 | `<html>hello</html>`      | 0",
                "it answers half a body    | 200 | `{\"id\": \"0`            | 0",
                "it answers another thing  | 200 | `{\"name\": \"x\"}`       | 0",
                "it answers nothing        | 200 | ``                        | 0",
                "it refuses our own key    | 401 | `{}`                      | 0",
                "our own key may not read  | 403 | `{}`                      | 0",
                "it hangs                  | 200 | `{}`                      | 6000",
            })
    void isSaidAsAProblemWithATimeToTryAgain(String what, int status, String body, long delay) {
        String path = "/v1/articles/" + UUID.randomUUID();
        ArticleServiceStandIn.ANSWERS.put(path, new Answer(status, body, delay));
        for (int i = 0; i < 4; i++) {
            given().get(path + "/quotes")
                    .then()
                    .statusCode(503)
                    .contentType("application/problem+json")
                    .header("Retry-After", notNullValue());
        }
        long start = System.nanoTime();
        given().get(path + "/quotes").then().statusCode(503).header("Retry-After", notNullValue());
        assertThat((System.nanoTime() - start) / 1_000_000)
                .as("milliseconds with the breaker open")
                .isLessThan(1000);
    }

    @AfterEach
    void waitForTheBreaker() throws InterruptedException {
        Thread.sleep(BREAKER_CLOSES_MILLIS);
    }
}
