package pullquote.article.hostile;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import pullquote.article.Cost;
import pullquote.article.PostgresForTests;

/** Bodies made to cost time or memory, to every endpoint that takes one: refused or taken for text, at a bounded cost, and nothing of it in the log. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class HostileBodiesTest {

    /** Of the processor, for one request, the client's part included. */
    private static final Duration MOST_TIME = Duration.ofSeconds(1);

    /** Asked of the heap for one request, most of it given back at once; a body has 2 MB at most. */
    private static final long MOST_BYTES = 256 << 20;

    private static final int BOMB_MEGABYTES = 300;

    private LogWatch log;

    @BeforeEach
    void watch() {
        log = new LogWatch();
    }

    @AfterEach
    void nothingOfItIsInTheLog() {
        log.close();
    }

    static Stream<HostileBody> bodies() {
        return HostileBody.all();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("bodies")
    void hostileBodyIsRefusedOrTakenForText(HostileBody body) throws IOException {
        String article = "/v1/articles/"
                + given().header("Authorization", "Bearer " + PostgresForTests.KEY)
                        .contentType("application/json")
                        .body("{\"body\": \"The story that the hostile bodies are sent to.\"}")
                        .post("/v1/articles")
                        .path("id");
        for (Operation one : Operation.all()) {
            for (String type : one.bodies()) {
                String path = one.path().replace("/v1/articles/{id}", article);
                String line = new Operation(one.method(), path, Set.of(), Set.of()).line("x", "");
                Refusal.check(line + "\nContent-Type: " + type + "\nIf-Match: *", body.bytes());
            }
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("bodies")
    void hostileBodyCostsLittleAndBombsAreRefused(HostileBody body) throws Exception {
        for (String type : List.of("application/json", "text/plain", "text/html", "application/vnd.iptc.ninjs+json")) {
            String head = "POST /v1/articles HTTP/1.1\nContent-Type: " + type;
            assertCostsLittle(head, body.bytes());
            if (type.equals(body.refusedAs())) {
                assertThat(Refusal.check(head, body.bytes()).status()).isBetween(400, 499);
            }
        }
    }

    @Test
    void bombInGzipIsRefusedAtLittleCost() throws Exception {
        byte[] bomb = HostileBody.bomb(BOMB_MEGABYTES);
        for (Operation one : Operation.all()) {
            for (String type : one.bodies()) {
                String head = one.line("00000000-0000-7000-8000-000000000000", "") + "\nContent-Type: " + type
                        + "\nContent-Encoding: gzip";
                RawHttp.Answer answer = Refusal.check(head, bomb);
                assertThat(answer.status()).as(head).isBetween(400, 499);
                assertCostsLittle(head, bomb);
            }
        }
    }

    @Test
    void unknownCodingsAreRefused() throws IOException {
        byte[] bomb = HostileBody.bomb(1);
        for (Operation one : Operation.all()) {
            for (String type : one.bodies()) {
                for (String coding : List.of("deflate", "br", "gzip, gzip")) {
                    String line = one.line("00000000-0000-7000-8000-000000000000", "");
                    RawHttp.Answer answer =
                            Refusal.check(line + "\nContent-Type: " + type + "\nContent-Encoding: " + coding, bomb);
                    assertThat(answer.status()).as(one + " " + coding).isBetween(400, 499);
                }
            }
        }
    }

    @Test
    void packedArticleIsUnpacked() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write("{\"body\": \"A ferry sank on Monday.\"}".getBytes(StandardCharsets.UTF_8));
        }
        RawHttp.Answer answer = Refusal.check(
                "POST /v1/articles HTTP/1.1\nContent-Type: application/json\nContent-Encoding: gzip",
                packed.toByteArray());
        assertThat(answer.status()).isIn(200, 201);
        assertThat(answer.body()).contains("A ferry sank on Monday.");
    }

    private static void assertCostsLittle(String head, byte[] body) throws Exception {
        Duration time = Cost.everywhere(() -> Refusal.check(head, body));
        long bytes = Cost.allocated(() -> Refusal.check(head, body));
        assertThat(time).as(head).isLessThan(MOST_TIME);
        assertThat(bytes).as(head).isLessThan(MOST_BYTES);
    }
}
