package pullquote.analysis.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
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
    void originThatMayNotCall() {
        for (String origin : List.of("https://elsewhere.example", "", "null", "://", "http://localhost:1")) {
            problem(given().header("Origin", origin).get("/v1/follower").then(), 403);
        }
        given().header("Origin", "http://localhost:" + RestAssured.port)
                .get("/v1/openapi")
                .then()
                .statusCode(200);
    }

    @Test
    void requestThatCannotBeRead() throws IOException {
        try (Socket socket = new Socket("localhost", RestAssured.port)) {
            socket.getOutputStream()
                    .write("GET /v1/openapi HTTP/1.1\r\nHost: \u00ff\r\nConnection: close\r\n\r\n"
                            .getBytes(StandardCharsets.ISO_8859_1));
            assertThat(new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                    .startsWith("HTTP/1.1 400")
                    .containsIgnoringCase("content-type: application/problem+json");
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
