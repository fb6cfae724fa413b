package pullquote.article;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class ChangeFeedTest {

    @Inject
    AgroalDataSource database;

    @Test
    void creationRevisionAndDeletionComeInThisOrder() {
        String end = end();
        String url = "https://elmsworth.example/" + UUID.randomUUID();
        String id = post(url, "The bridge is open again.").path("id");
        String tag = post(url, "The bridge is closed again.").header("ETag");
        given().header("Authorization", "Bearer " + PostgresForTests.KEY)
                .header("If-Match", tag)
                .delete("/v1/articles/" + id)
                .then()
                .statusCode(204);
        JsonPath page = read("?after=" + end);
        assertThat(page.getList("items.findAll { it.articleId == '" + id + "' }.change"))
                .containsExactly("created", "revised", "deleted");
        assertThat(page.getList("items.contentHash").get(2)).isNull();
    }

    @Test
    void readerNeverSkipsAChangeWhoseTransactionCommitsLate() throws Exception {
        String end = end();
        UUID late = UUID.randomUUID();
        try (Connection slow = database.getConnection()) {
            slow.setAutoCommit(false);
            slow.createStatement().execute("select pg_advisory_xact_lock(0)");
            slow.createStatement()
                    .execute("insert into change (article_id, kind, revision) values ('" + late + "', 'deleted', 1)");
            CompletableFuture<String> other = CompletableFuture.supplyAsync(
                    () -> post(null, "Words of " + UUID.randomUUID()).path("id"));
            TimeUnit.MILLISECONDS.sleep(700);
            assertThat(read("?after=" + end).getList("items")).isEmpty();
            slow.commit();
            slow.setAutoCommit(true);
            String id = other.get(20, TimeUnit.SECONDS);
            assertThat(read("?after=" + end).<String>getList("items.articleId")).containsExactly(late.toString(), id);
        }
    }

    @Test
    void followerOfManyWritersSeesEachChangeOnce() throws Exception {
        String cursor = end();
        ExecutorService writers = Executors.newFixedThreadPool(6);
        List<Future<List<String>>> written = new ArrayList<>();
        for (int w = 0; w < 6; w++) {
            written.add(writers.submit(() -> {
                List<String> ids = new ArrayList<>();
                for (int i = 0; i < 15; i++) {
                    ids.add(post(null, "Words of " + UUID.randomUUID()).path("id"));
                }
                return ids;
            }));
        }
        List<String> seen = new ArrayList<>();
        boolean over = false;
        while (!over) {
            over = written.stream().allMatch(Future::isDone);
            JsonPath page;
            do {
                page = read("?limit=7&after=" + cursor);
                seen.addAll(page.getList("items.articleId"));
                cursor = page.getString("next");
            } while (!page.getList("items").isEmpty());
        }
        writers.shutdown();
        List<String> ids = new ArrayList<>();
        for (Future<List<String>> each : written) {
            ids.addAll(each.get());
        }
        assertThat(seen).containsExactlyInAnyOrderElementsOf(ids);
    }

    @Test
    void waitingReaderLearnsOfAChangeSoon() throws Exception {
        String end = end();
        CompletableFuture<JsonPath> waiting = CompletableFuture.supplyAsync(() -> read("?wait=20s&after=" + end));
        TimeUnit.MILLISECONDS.sleep(500);
        assertThat(waiting).isNotDone();
        String id = post(null, "Words of " + UUID.randomUUID()).path("id");
        assertThat(waiting.get(5, TimeUnit.SECONDS).<String>getList("items.articleId"))
                .containsExactly(id);
    }

    @Test
    void cursorOfAnotherHistoryIsGone() {
        post(null, "Words of " + UUID.randomUUID());
        byte[] cursor = Base64.getUrlDecoder().decode(end());
        byte[] otherEpoch = cursor.clone();
        otherEpoch[3] ^= 1;
        byte[] otherChange = cursor.clone();
        otherChange[20] ^= 1;
        for (byte[] old : List.of(otherEpoch, otherChange)) {
            given().get("/v1/changes?after="
                            + Base64.getUrlEncoder().withoutPadding().encodeToString(old))
                    .then()
                    .statusCode(410)
                    .contentType("application/problem+json");
        }
        given().get("/v1/changes?after=nonsense").then().statusCode(400).body("field", equalTo("after"));
    }

    private static String end() {
        String cursor = read("").getString("next");
        JsonPath page;
        do {
            page = read("?limit=200&after=" + cursor);
            cursor = page.getString("next");
        } while (!page.getList("items").isEmpty());
        return cursor;
    }

    private static JsonPath read(String query) {
        return given().get("/v1/changes" + query)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static io.restassured.response.Response post(String url, String body) {
        String field = url == null ? "" : "\"url\": \"" + url + "\", ";
        return given().header("Authorization", "Bearer " + PostgresForTests.KEY)
                .contentType("application/json")
                .body("{" + field + "\"headline\": \"Harbour news\", \"body\": \"" + body + "\"}")
                .post("/v1/articles");
    }
}
