package pullquote.article;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(value = StoppablePostgres.class, restrictToAnnotatedClass = true)
class StoppedDatabaseTest {

    Consumer<Boolean> database = on -> {};

    @Test
    void callersAreToldToComeBackWhileTheDatabaseIsAwayAndAreServedWhenItIsBack() throws InterruptedException {
        Response stored = post("Before the stop, " + UUID.randomUUID() + ".");
        assertThat(stored.statusCode()).isEqualTo(201);
        String path = "/v1/articles/" + stored.path("id");
        database.accept(false);
        Map<String, Supplier<Response>> requests = Map.of(
                "list", () -> given().get("/v1/articles"),
                "search", () -> given().get("/v1/articles?q=ferry"),
                "changes", () -> given().get("/v1/changes"),
                "revisions", () -> given().get(path + "/revisions"),
                "revision", () -> given().get(path + "/revisions/1"),
                "store", () -> post("While it is away, " + UUID.randomUUID() + "."),
                "store with a key",
                        () -> as().header("Idempotency-Key", "k")
                                .contentType("text/plain")
                                .body("While it is away.")
                                .post("/v1/articles"),
                "patch",
                        () -> as().header("If-Match", stored.header("ETag"))
                                .contentType("application/merge-patch+json")
                                .body("{\"byline\": \"Nora Quist\"}")
                                .patch(path),
                "delete", () -> as().header("If-Match", stored.header("ETag")).delete(path),
                "keys", () -> as().get("/v1/keys"));
        requests.forEach((what, request) -> TroubledDatabaseTest.assertUnavailable(what, request.get()));
        database.accept(true);
        await(() -> given().get(path), 200);
        await(() -> post("After the stop, " + UUID.randomUUID() + "."), 201);
        assertThat(given().get(path).<Integer>path("revision")).isEqualTo(1);
    }

    private static void await(Supplier<Response> request, int status) throws InterruptedException {
        long end = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        Response answer = request.get();
        while (answer.statusCode() != status && System.nanoTime() < end) {
            TroubledDatabaseTest.assertUnavailable("coming back", answer);
            Thread.sleep(200);
            answer = request.get();
        }
        assertThat(answer.statusCode()).isEqualTo(status);
    }

    private static Response post(String text) {
        return as().contentType("application/json")
                .body("{\"body\": \"" + text + "\"}")
                .post("/v1/articles");
    }

    private static RequestSpecification as() {
        return given().header("Authorization", "Bearer " + PostgresForTests.KEY);
    }
}
