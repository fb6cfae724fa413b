package pullquote.article.archive;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import pullquote.article.PostgresForTests;

@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class ImportTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @TestHTTPResource
    String url;

    @Test
    void everyLineHasItsResultInOrder() {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < 450; i++) {
            lines.append(article("Words of " + UUID.randomUUID())).append('\n');
        }
        List<JsonNode> results = imported(lines.toString());
        assertThat(results).hasSize(450);
        for (int i = 0; i < 450; i++) {
            assertThat(results.get(i).path("line").asInt()).isEqualTo(i + 1);
            assertThat(results.get(i).path("status").asText()).isEqualTo("created");
        }
        String id = results.get(449).path("id").asText();
        given().get("/v1/articles/" + id).then().statusCode(200);
        assertThat(imported(lines.toString()))
                .extracting(result -> result.path("status").asText())
                .containsOnly("unchanged");
    }

    @Test
    void badLinesAreRejectedAlone() {
        String good = "Words of " + UUID.randomUUID();
        List<JsonNode> results =
                imported(article("The mayor of " + good) + "\n\n{\"text\": \n{\"body\": \"x\", \"txet\": 1}\r\n[1]\n"
                        + "{\"body\": \"A \\u0000 b.\"}\n{\"url\": \"ftp://x\", \"body\": \"A b.\"}\n"
                        + article("The heir of " + good));
        assertThat(results)
                .extracting(result -> result.path("line").asInt() + " "
                        + result.path("status").asText() + " "
                        + result.path("problem").path("status").asInt())
                .containsExactly(
                        "1 created 0",
                        "3 rejected 400",
                        "4 rejected 400",
                        "5 rejected 400",
                        "6 rejected 400",
                        "7 rejected 422",
                        "8 created 0");
        assertThat(results.get(1).path("problem").path("type").asText()).startsWith("urn:pullquote:problem:");
        assertThat(results.get(2).path("problem").path("field").asText()).isEqualTo("txet");
    }

    @Test
    void articlesThatMeetInOneBatchAreStoredAsIfTheyCameOneByOne() {
        String url = "https://elmsworth.example/" + UUID.randomUUID();
        String words = UUID.randomUUID().toString();
        List<JsonNode> results = imported(String.join(
                "\n",
                article(url, "First " + words),
                article(url + "?utm_source=x", "First " + words),
                article(url, "Second " + words),
                article("Second " + words),
                article(url + "/other", "Second " + words),
                article("Third " + words),
                article(url, "First " + words),
                article("Third " + words)));
        assertThat(results)
                .extracting(result -> result.path("status").asText())
                .containsExactly(
                        "created", "unchanged", "revised", "unchanged", "created", "created", "revised", "unchanged");
        String id = results.get(0).path("id").asText();
        assertThat(results.get(6).path("id").asText()).isEqualTo(id);
        assertThat(results.get(4).path("id").asText()).isNotEqualTo(id);
        assertThat(given().get("/v1/articles/" + id).then().extract().<Integer>path("revision"))
                .isEqualTo(3);
    }

    @Test
    void tooLongALineIsRejectedAlone() {
        String words = UUID.randomUUID().toString();
        List<JsonNode> results = imported(article("Harbour " + words) + "\n" + article("long ".repeat(500_000)) + "\n"
                + article("Festival " + words) + "\n");
        assertThat(results)
                .extracting(result -> result.path("status").asText())
                .containsExactly("created", "rejected", "created");
        assertThat(results.get(1).path("problem").path("status").asInt()).isEqualTo(413);
    }

    @Test
    void packedBodyIsUnpacked() {
        byte[] packed = gzip(article("Words of " + UUID.randomUUID()).getBytes(StandardCharsets.UTF_8));
        assertThat(results(post(packed, "gzip"))).hasSize(1);
        post("no gzip".getBytes(StandardCharsets.UTF_8), "gzip")
                .then()
                .statusCode(400)
                .contentType("application/problem+json");
        post(packed, "br").then().statusCode(415);
    }

    @Test
    void bombIsDefused() {
        byte[] bomb = gzip(new byte[200 << 20]);
        List<Integer> statuses = new ArrayList<>();
        Response answer = post(bomb, "gzip");
        statuses.add(answer.statusCode());
        assertThat(statuses).containsExactly(400);
    }

    @Test
    void callerWhoReadsNothingBeforeAllIsSentIsServedToo() throws Exception {
        // More than the buffers of the connection hold, in both directions.
        byte[] lines = ("{}" + " ".repeat(300) + "\n").repeat(60_000).getBytes(StandardCharsets.UTF_8);
        URI service = URI.create(url);
        try (Socket socket = new Socket()) {
            socket.setReceiveBufferSize(4096);
            socket.setSoTimeout(60_000);
            socket.connect(new InetSocketAddress(service.getHost(), service.getPort()));
            OutputStream out = socket.getOutputStream();
            out.write(
                    ("POST /v1/articles/import HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nAuthorization: Bearer "
                                    + PostgresForTests.KEY
                                    + "\r\nContent-Type: application/x-ndjson\r\nContent-Length: "
                                    + lines.length + "\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            out.write(lines);
            out.flush();
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                    // The frames of the chunked coding.
                    .replaceAll("\r\n[0-9a-f]+\r\n", "");
            assertThat(answer).startsWith("HTTP/1.1 200").contains("{\"line\":60000,\"status\":\"rejected\"");
            assertThat(answer.split("\"status\":\"rejected\"")).hasSize(60_001);
        }
    }

    @Test
    void feedHoldsEachArticleOnceAndInOrder() {
        String before = given().get("/v1/changes?limit=200").then().extract().path("next");
        String after = before;
        String next;
        while (!(next = given().get("/v1/changes?limit=200&after=" + after)
                        .then()
                        .extract()
                        .<String>path("next"))
                .equals(after)) {
            after = next;
        }
        List<JsonNode> results =
                imported(article("One " + UUID.randomUUID()) + "\n" + article("Two " + UUID.randomUUID()) + "\n");
        List<String> seen =
                given().get("/v1/changes?after=" + after).then().extract().path("items.articleId");
        assertThat(seen)
                .containsExactlyElementsOf(results.stream()
                        .map(result -> result.path("id").asText())
                        .toList());
    }

    private static String article(String body) {
        return "{\"headline\": \"Harbour news\", \"body\": \"" + body + "\"}";
    }

    private static String article(String url, String body) {
        return "{\"url\": \"" + url + "\", \"headline\": \"Harbour news\", \"body\": \"" + body + "\"}";
    }

    private static List<JsonNode> imported(String lines) {
        return results(post(lines.getBytes(StandardCharsets.UTF_8), "identity"));
    }

    private static List<JsonNode> results(Response answer) {
        answer.then().statusCode(200).contentType("application/x-ndjson");
        return answer.asString().lines().map(ImportTest::json).toList();
    }

    private static Response post(byte[] body, String coding) {
        return given().header("Authorization", "Bearer " + PostgresForTests.KEY)
                .header("Content-Type", "application/x-ndjson")
                .header("Content-Encoding", coding)
                .body(body)
                .post("/v1/articles/import");
    }

    private static JsonNode json(String line) {
        try {
            return JSON.readTree(line);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] gzip(byte[] bytes) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }
}
