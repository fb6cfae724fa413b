package pullquote.article;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.config.DecoderConfig;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class ReadingOverHttpTest {

    private static final Pattern REVISION = Pattern.compile("\"revision\":(\\d+)");
    private static final Duration REPLICA_LAG = Duration.ofSeconds(1);

    private final HttpClient http = HttpClient.newHttpClient();

    @TestHTTPResource("/v1/articles/")
    URI articles;

    @Inject
    AgroalDataSource database;

    @Test
    void everyFormIsTheSameWhenReadAgainAndHasATagOfItsOwn() throws Exception {
        String id = store("https://elmsworth.example/" + UUID.randomUUID(), 1);
        List<String> tags = new ArrayList<>();
        for (String accept : new String[] {"application/json", "text/plain"}) {
            HttpResponse<byte[]> plain = read(id, "Accept", accept);
            HttpResponse<byte[]> zipped = read(id, "Accept", accept, "Accept-Encoding", "br;q=1.0, gzip;q=0.8");
            assertThat(zipped.headers().firstValue("Content-Encoding")).hasValue("gzip");
            assertThat(zipped.body().length).isLessThan(plain.body().length);
            assertThat(unzipped(zipped.body())).isEqualTo(plain.body());
            for (HttpResponse<byte[]> first : List.of(plain, zipped)) {
                String tag = first.headers().firstValue("ETag").orElseThrow();
                tags.add(tag);
                String[] wish = first == zipped
                        ? new String[] {"Accept", accept, "Accept-Encoding", "gzip"}
                        : new String[] {"Accept", accept};
                HttpResponse<byte[]> again = read(id, wish);
                assertThat(again.body()).isEqualTo(first.body());
                assertThat(again.headers().firstValue("Content-Type"))
                        .isEqualTo(first.headers().firstValue("Content-Type"));
                assertThat(again.headers().firstValue("Vary")).hasValue("Accept, Accept-Encoding");
                assertThat(read(id, with(wish, "If-None-Match", "\"x\", " + tag))
                                .statusCode())
                        .isEqualTo(304);
            }
        }
        assertThat(tags).hasSize(4).doesNotHaveDuplicates();
    }

    @Test
    void tagOfTheCompressedFormNamesTheRevisionForAWrite() throws Exception {
        String id = store("https://elmsworth.example/" + UUID.randomUUID(), 1);
        String tag =
                read(id, "Accept-Encoding", "gzip").headers().firstValue("ETag").orElseThrow();
        given().header("Authorization", "Bearer " + PostgresForTests.KEY)
                .header("If-Match", tag)
                .delete("/v1/articles/" + id)
                .then()
                .statusCode(204);
        assertThat(read(id).statusCode()).isEqualTo(404);
        assertThat(read(id, "Accept-Encoding", "gzip").statusCode()).isEqualTo(404);
    }

    @Test
    void gzipThatIsRefusedIsNotSent() throws Exception {
        String id = store("https://elmsworth.example/" + UUID.randomUUID(), 1);
        read(id, "Accept-Encoding", "gzip");
        for (String refused : new String[] {"gzip;q=0", "identity", "*;q=0", "deflate"}) {
            assertThat(read(id, "Accept-Encoding", refused).headers().firstValue("Content-Encoding"))
                    .isEmpty();
        }
    }

    @Test
    void headHasTheLengthAndNoBody() throws Exception {
        String id = store("https://elmsworth.example/" + UUID.randomUUID(), 1);
        int length = read(id).body().length;
        // REST Assured asks for gzip by itself unless it has nothing to decode it with.
        given().config(RestAssured.config()
                        .decoderConfig(DecoderConfig.decoderConfig().noContentDecoders()))
                .header("Accept-Encoding", "identity")
                .head("/v1/articles/" + id)
                .then()
                .statusCode(200)
                .header("Content-Length", equalTo(String.valueOf(length)))
                .body(is(""));
    }

    @Test
    void noReaderSeesAnOldRevisionOnceAWriteIsAnswered() throws Exception {
        String url = "https://elmsworth.example/" + UUID.randomUUID();
        String id = store(url, 1);
        AtomicInteger answered = new AtomicInteger(1);
        AtomicBoolean writing = new AtomicBoolean(true);
        Callable<Integer> reader = () -> {
            int reads = 0;
            for (; writing.get(); reads++) {
                int least = answered.get();
                int seen = reads % 2 == 0 ? revision(read(id)) : revision(unzippedAnswer(id));
                assertThat(seen).isGreaterThanOrEqualTo(least);
            }
            return reads;
        };
        ExecutorService readers = Executors.newFixedThreadPool(4);
        try {
            List<Future<Integer>> running = List.of(
                    readers.submit(reader), readers.submit(reader), readers.submit(reader), readers.submit(reader));
            for (int revision = 2; revision <= 60; revision++) {
                store(url, revision);
                answered.set(revision);
                assertThat(revision(read(id))).isEqualTo(revision);
            }
            writing.set(false);
            for (Future<Integer> one : running) {
                assertThat(one.get()).isPositive();
            }
        } finally {
            writing.set(false);
            readers.shutdownNow();
        }
    }

    @Test
    void changeByAnotherHandIsSeenWithinASecond() throws Exception {
        String id = store("https://elmsworth.example/" + UUID.randomUUID(), 1);
        for (int revision = 2; revision <= 5; revision++) {
            read(id);
            changeByHand(id, revision);
            assertSeenWithin(REPLICA_LAG, id, revision);
        }
    }

    @Test
    void changeWhileNothingIsHeardIsSeenWithinASecondToo() throws Exception {
        String id = store("https://elmsworth.example/" + UUID.randomUUID(), 1);
        read(id);
        sql(
                "select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'article-service changes'");
        changeByHand(id, 2);
        assertSeenWithin(REPLICA_LAG, id, 2);
        // It is heard again: what is held then is as right as before.
        Thread.sleep(1500);
        read(id);
        changeByHand(id, 3);
        assertSeenWithin(REPLICA_LAG, id, 3);
    }

    @Test
    void revokedKeyIsRefusedAtOnceForWhatIsInMemory() throws Exception {
        String id = store("https://elmsworth.example/" + UUID.randomUUID(), 1);
        var made = given().header("Authorization", "Bearer " + PostgresForTests.KEY)
                .contentType("application/json")
                .body(Map.of("name", "reader of one", "scopes", List.of("read")))
                .post("/v1/keys");
        String key = "Bearer " + made.path("key");
        assertThat(read(id, "Authorization", key).statusCode()).isEqualTo(200);
        given().header("Authorization", "Bearer " + PostgresForTests.KEY).delete("/v1/keys/" + made.path("id"));
        assertThat(read(id, "Authorization", key).statusCode()).isEqualTo(401);
    }

    private void assertSeenWithin(Duration time, String id, int revision) throws Exception {
        long end = System.nanoTime() + time.toNanos();
        while (revision(read(id)) != revision && System.nanoTime() < end) {
            Thread.sleep(10);
        }
        assertThat(revision(read(id))).isEqualTo(revision);
    }

    /** As another instance of the service does, or whoever has the database's password. */
    private void changeByHand(String id, int revision) throws SQLException {
        sql("update article set revision = " + revision + ", updated_at = now() where id = '" + id + "'");
    }

    private void sql(String statement) throws SQLException {
        try (Connection connection = database.getConnection()) {
            connection.createStatement().execute(statement);
        }
    }

    private byte[] unzippedAnswer(String id) throws Exception {
        HttpResponse<byte[]> answer = read(id, "Accept-Encoding", "gzip");
        return unzipped(answer.body());
    }

    private static byte[] unzipped(byte[] body) throws IOException {
        return new GZIPInputStream(new ByteArrayInputStream(body)).readAllBytes();
    }

    private static int revision(HttpResponse<byte[]> answer) {
        return revision(answer.body());
    }

    private static int revision(byte[] json) {
        Matcher matcher = REVISION.matcher(new String(json, StandardCharsets.UTF_8));
        assertThat(matcher.find()).isTrue();
        return Integer.parseInt(matcher.group(1));
    }

    private HttpResponse<byte[]> read(String id, String... headers) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(articles.resolve(id));
        return http.send(
                (headers.length == 0 ? request : request.headers(headers)).build(), BodyHandlers.ofByteArray());
    }

    private static String[] with(String[] headers, String name, String value) {
        List<String> all = new ArrayList<>(List.of(headers));
        all.addAll(List.of(name, value));
        return all.toArray(String[]::new);
    }

    private static String store(String url, int number) {
        return given().header("Authorization", "Bearer " + PostgresForTests.KEY)
                .contentType("application/json")
                .body(Map.of(
                        "headline",
                        "Harbour festival, report " + number,
                        "url",
                        url,
                        "body",
                        "People came to the harbour festival of Elmsworth, and the city counted them. ".repeat(30)
                                + "It was count " + number + "."))
                .post("/v1/articles")
                .then()
                .extract()
                .path("id");
    }
}
