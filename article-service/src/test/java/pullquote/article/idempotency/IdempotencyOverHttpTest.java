package pullquote.article.idempotency;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pullquote.article.PostgresForTests;

@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class IdempotencyOverHttpTest {

    @Inject
    DataSource database;

    @Inject
    AnsweredRequests answered;

    private final String key = '"' + UUID.randomUUID().toString() + '"';
    private final String body = article("The ferry sank off " + key.replace("\"", "") + ".");

    @Test
    void repeatedRequestGetsTheSameAnswerAndChangesNothing() {
        Response first = post(key, body);
        assertThat(first.statusCode()).isEqualTo(201);
        Response edited = as(PostgresForTests.KEY)
                .header("If-Match", first.header("ETag"))
                .contentType("application/merge-patch+json")
                .body("{\"byline\": \"Nora Quist\"}")
                .patch(first.header("Location"));
        assertThat(edited.statusCode()).isEqualTo(200);
        Response again = post(key, body);
        assertThat(again.statusCode()).isEqualTo(201);
        assertThat(again.asString()).isEqualTo(first.asString());
        for (String header : List.of("ETag", "Location", "Content-Type")) {
            assertThat(again.header(header)).isEqualTo(first.header(header));
        }
        given().get(first.header("Location")).then().body("revision", equalTo(2));
    }

    @Test
    void keyIsTheSameWithAndWithoutQuotationMarks() {
        Response first = post(key, body);
        Response again = post(key.replace("\"", ""), body);
        assertThat(again.statusCode()).isEqualTo(201);
        assertThat(again.asString()).isEqualTo(first.asString());
    }

    @Test
    void anotherRequestUnderTheSameKeyIsRefused() {
        post(key, body).then().statusCode(201);
        post(key, article("Another story.")).then().statusCode(422).contentType("application/problem+json");
        request(key, body).post("/v1/articles?publisher=X").then().statusCode(422);
    }

    @Test
    void refusedRequestLeavesTheKeyFree() {
        post(key, "{\"body\": \" \"}").then().statusCode(422);
        post(key, body).then().statusCode(201);
    }

    @Test
    void eachCallerHasKeysOfItsOwn() {
        post(key, body).then().statusCode(201);
        String other = as(PostgresForTests.KEY)
                .contentType("application/json")
                .body("{\"name\": \"other\", \"scopes\": [\"write\"]}")
                .post("/v1/keys")
                .path("key");
        as(other)
                .contentType("application/json")
                .header("Idempotency-Key", key)
                .body(article("Another story of " + key.replace("\"", "") + "."))
                .post("/v1/articles")
                .then()
                .statusCode(201);
    }

    @Test
    void ofRequestsAtOnceOneIsMetAndNoneTwice() {
        List<CompletableFuture<Response>> sent = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            sent.add(CompletableFuture.supplyAsync(() -> post(key, body)));
        }
        List<Response> answers = sent.stream().map(CompletableFuture::join).toList();
        assertThat(answers).extracting(Response::statusCode).containsAnyOf(201).isSubsetOf(201, 409);
        assertThat(answers.stream().filter(one -> one.statusCode() == 201).map(Response::asString))
                .containsOnly(post(key, body).asString());
    }

    @Test
    void requestThatIsBeingMetIsNotMetAgain() throws SQLException {
        String caller = as(PostgresForTests.KEY).get("/v1/keys/current").path("id");
        try (Connection other = database.getConnection()) {
            other.setAutoCommit(false);
            other.createStatement()
                    .execute("select pg_advisory_xact_lock(hashtextextended('" + caller + " " + key.replace("\"", "")
                            + "', 2))");
            post(key, body)
                    .then()
                    .statusCode(409)
                    .header("Retry-After", notNullValue())
                    .contentType("application/problem+json");
            other.rollback();
        }
        post(key, body).then().statusCode(201);
    }

    @Test
    void answerThatWasDeletedIsGoneAndNotMadeAgain() {
        Response first = post(key, body);
        as(PostgresForTests.KEY)
                .header("If-Match", first.header("ETag"))
                .delete(first.header("Location"))
                .then()
                .statusCode(204);
        post(key, body).then().statusCode(410).contentType("application/problem+json");
        post('"' + UUID.randomUUID().toString() + '"', body).then().statusCode(201);
    }

    @Test
    void keysAreForgottenAfterADay() throws SQLException {
        post(key, body).then().statusCode(201);
        asOwner("update idempotency_key set created_at = created_at - interval '25 hours' where key = '"
                + key.replace("\"", "") + "'");
        post(key, article("Another story, a day after " + key.replace("\"", "") + "."))
                .then()
                .statusCode(201);
        asOwner("update idempotency_key set created_at = created_at - interval '25 hours' where key = '"
                + key.replace("\"", "") + "'");
        assertThat(answered.forgetOld()).isPositive();
        assertThat(answered.forgetOld()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"\"", "\"a", "a b", "a\"b", "\"a\";x=1", "a,b", "\"ä\"", "\"a\\b\"", "{long}"})
    void whatIsNoKeyIsRefused(String value) {
        post(value.replace("{long}", "k".repeat(256)), body)
                .then()
                .statusCode(400)
                .contentType("application/problem+json");
    }

    @Test
    void twoKeysAreRefused() {
        as(PostgresForTests.KEY)
                .contentType("application/json")
                .header("Idempotency-Key", key, key)
                .body(body)
                .post("/v1/articles")
                .then()
                .statusCode(400);
    }

    private void asOwner(String statement) throws SQLException {
        var config = ConfigProvider.getConfig();
        try (Connection owner = java.sql.DriverManager.getConnection(
                config.getValue("pullquote.db.url", String.class),
                config.getValue("pullquote.db.migration.user", String.class),
                config.getValue("pullquote.db.migration.password", String.class))) {
            owner.createStatement().execute(statement);
        }
    }

    private static Response post(String key, String body) {
        return request(key, body).post("/v1/articles");
    }

    private static RequestSpecification request(String key, String body) {
        return as(PostgresForTests.KEY)
                .contentType("application/json")
                .header("Idempotency-Key", key)
                .body(body);
    }

    private static RequestSpecification as(String key) {
        return given().header("Authorization", "Bearer " + key);
    }

    private static String article(String body) {
        return "{\"body\": \"" + body + "\"}";
    }
}
