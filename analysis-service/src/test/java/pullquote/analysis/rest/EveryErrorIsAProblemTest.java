package pullquote.analysis.rest;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(ArticleServiceStandIn.class)
class EveryErrorIsAProblemTest {

    @Test
    void pathThatIsNone() {
        problem(given().get("/v1/nothing/here").then(), 404);
        problem(given().get("/v1/articles/" + UUID.randomUUID() + "/nothing").then(), 404);
    }

    @Test
    void methodThatIsNotTaken() {
        problem(given().delete("/v1/analyses").then(), 405);
    }

    @Test
    void formThatIsNotServed() {
        String id = UUID.randomUUID().toString();
        ArticleServiceStandIn.ANSWERS.put(
                "/v1/articles/" + id,
                new ArticleServiceStandIn.Answer(
                        200,
                        "{\"id\":\"%s\",\"headline\":null,\"body\":\"The ferry is late.\",\"contentHash\":\"x\"}"
                                .formatted(id),
                        0));
        for (String part : new String[] {"/summary", "/entities", "/quotes", "/analysis"}) {
            problem(given().accept("image/png").get("/v1/articles/" + id + part).then(), 406);
        }
    }

    @Test
    void apiIsDescribedAndNoOtherOriginIsLetInUnasked() {
        given().accept("application/json")
                .get("/v1/openapi")
                .then()
                .statusCode(200)
                .body("paths.'/v1/analyses'.post", notNullValue())
                .body("paths.'/v1/articles/{id}/quotes'.get", notNullValue());
        given().header("Origin", "https://elsewhere.example")
                .get("/v1/openapi")
                .then()
                .header("Access-Control-Allow-Origin", nullValue());
    }

    private static void problem(ValidatableResponse answer, int status) {
        answer.statusCode(status)
                .contentType("application/problem+json")
                .body("status", equalTo(status))
                .body("type", notNullValue())
                .body("title", notNullValue());
    }
}
