package pullquote.article;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class BadInputTest {

    @ParameterizedTest(name = "{0}: {3}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "empty text                  | text/plain       | ``                                            | 422",
                "white space alone           | text/plain       | `  \u00a0  `                                  | 422",
                "furniture alone             | text/plain       | `Subscribe to our newsletter`                 | 422",
                "no JSON                     | application/json | {\"text\":                                    | 400",
                "an array                    | application/json | []                                            | 400",
                "an unknown field            | application/json | {\"txet\": \"The mayor left.\"}               | 400",
                "a number for a text         | application/json | {\"text\": 7}                                 | 400",
                "a field twice               | application/json | {\"text\": \"A b.\", \"text\": \"C d.\"}      | 400",
                "two kinds of text           | application/json | {\"text\": \"A b.\", \"body\": \"C d.\"}      | 422",
                "no text at all              | application/json | {\"headline\": \"Mayor leaves\"}              | 422",
                "an impossible date          | application/json | {\"body\": \"A b.\", \"publishedAt\": \"x\"}  | 400",
                "an address that is none     | application/json | {\"body\": \"A b.\", \"url\": \"javascript:alert(1)\"} | 422",
                "a NUL character             | application/json | {\"body\": \"A \\u0000 b.\"}                  | 400",
                "XML                         | application/xml  | <a/>                                          | 415",
            })
    void isAProblemAndNotStored(String what, String type, String body, int status) {
        int before = count();
        post(type, body.getBytes(StandardCharsets.UTF_8)).statusCode(status);
        assertThat(count()).isEqualTo(before);
    }

    @Test
    void invalidUtf8IsSaidWithItsPlace() {
        post("text/plain", new byte[] {'T', 'h', 'e', ' ', (byte) 0xff, ' ', 'm', 'a', 'n'})
                .statusCode(400)
                .body("detail", containsString("UTF-8"));
    }

    @Test
    void bodyOverTheLimitIsTooLarge() {
        post("text/plain", "a".repeat(5_000_000).getBytes(StandardCharsets.UTF_8))
                .statusCode(413);
    }

    @Test
    void unknownFieldIsNamed() {
        post("application/json", "{\"txet\": \"The mayor left.\"}".getBytes(StandardCharsets.UTF_8))
                .body("detail", containsString("txet"));
    }

    @Test
    void everyErrorOfTheServerIsAProblem() {
        problem(given().get("/v1/articles/not-an-id").then(), 404);
        problem(given().get("/v1/nothing").then(), 404);
        problem(given().put("/v1/articles").then(), 405);
        problem(
                given().accept("image/png")
                        .get("/v1/articles/00000000-0000-7000-8000-000000000000")
                        .then(),
                406);
        problem(given().header("Accept", "nonsense").get("/v1/articles").then(), 400);
        problem(
                given().header("Authorization", "Bearer " + PostgresForTests.KEY)
                        .post("/v1/articles")
                        .then(),
                415);
        problem(given().get("/v1/articles?limit=0").then(), 400);
        problem(given().get("/v1/articles?limit=many").then(), 400);
        problem(given().get("/v1/articles?cursor=nonsense").then(), 400);
        problem(given().get("/v1/articles?from=yesterday").then(), 400);
        problem(given().get("/v1/articles?language=plain+english").then(), 400);
        problem(given().get("/v1/articles?publsher=The+Times").then(), 400).body("detail", containsString("publisher"));
        problem(given().body("x").contentType("text/plain").post("/v1/articles").then(), 401)
                .header("WWW-Authenticate", startsWith("Bearer"));
    }

    private static ValidatableResponse problem(ValidatableResponse answer, int status) {
        return answer.statusCode(status)
                .contentType("application/problem+json")
                .body("status", equalTo(status))
                .body("type", startsWith("urn:"));
    }

    private static ValidatableResponse post(String type, byte[] body) {
        return given().header("Authorization", "Bearer " + PostgresForTests.KEY)
                // Without a charset the client would claim ISO-8859-1, in which every byte is valid.
                .header("Content-Type", type.startsWith("text/") ? type + "; charset=UTF-8" : type)
                .body(body)
                .post("/v1/articles")
                .then()
                .contentType("application/problem+json");
    }

    private static int count() {
        return given().get("/v1/articles?limit=100").then().extract().<Integer>path("items.size()");
    }
}
