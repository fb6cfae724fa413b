package pullquote.analysis.webhook;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import pullquote.analysis.follow.AnalysesDatabase;
import pullquote.analysis.follow.ArticlesForTests;

@QuarkusTest
@QuarkusTestResource(value = AnalysesDatabase.class, restrictToAnnotatedClass = true)
class TellingOverHttpTest {

    private static final String TEXT = """
            Lighthouse to Shine Again

            The lighthouse of Calder Bay will shine again in spring, the keeper Ottoline Marsh said.

            "Nobody believed that we would find the money for the lamp," Ottoline Marsh told the council.""";

    private record Received(Map<String, List<String>> headers, String body) {}

    private final BlockingQueue<Received> received = new LinkedBlockingQueue<>();
    private final ObjectMapper json = new ObjectMapper();
    private volatile int status = 204;
    private HttpServer receiver;

    ArticlesForTests articles;

    @TestHTTPResource
    URI service;

    @BeforeEach
    void listen() throws IOException {
        receiver = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        receiver.createContext("/", exchange -> {
            String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            received.add(new Received(Map.copyOf(exchange.getRequestHeaders()), body));
            exchange.getResponseHeaders().set("Location", "/elsewhere");
            exchange.sendResponseHeaders(status, -1);
            exchange.close();
        });
        receiver.start();
    }

    @AfterEach
    void stop() {
        receiver.stop(0);
    }

    @Test
    void receiverIsToldOfAQuoteWithASignatureThatItCanCheck() throws Exception {
        ValidatableResponse made = make(Map.of("url", hook(), "event", "quote", "speaker", "Ottoline Marsh"))
                .statusCode(201);
        String secret = made.extract().path("secret");
        UUID id = articles.store("The Lamp", Instant.now().toString(), TEXT);

        Received message = received.poll(60, TimeUnit.SECONDS);
        assertThat(message).isNotNull();
        JsonNode body = json.readTree(message.body());
        assertThat(body.at("/data/articleId").asText()).isEqualTo(id.toString());
        assertThat(body.at("/data/quotes/0/speaker").asText()).isEqualTo("Ottoline Marsh");
        byte[] key = Base64.getDecoder().decode(secret.substring("whsec_".length()));
        Instant time = Instant.ofEpochSecond(Long.parseLong(header(message, "Webhook-timestamp")));
        assertThat(header(message, "Webhook-signature"))
                .isEqualTo(Signature.of(key, header(message, "Webhook-id"), time, message.body()));
        remove(made);
    }

    @Test
    void receiverIsToldWhenEnoughArticlesNameAnEntityAndOnceADay() throws Exception {
        ValidatableResponse made = make(Map.of(
                        "url", hook(), "event", "entity", "entity", "Quillhaven Trust", "articles", 2))
                .statusCode(201);
        for (int i = 0; i < 3; i++) {
            articles.store(
                    "The Trust Papers",
                    Instant.now().toString(),
                    "Trust Grows\n\nThe Quillhaven Trust said on Monday that it will buy house number " + i
                            + " in Calder Bay.");
        }
        Received message = received.poll(60, TimeUnit.SECONDS);
        assertThat(message).isNotNull();
        assertThat(json.readTree(message.body()).at("/data/articles").asInt()).isGreaterThanOrEqualTo(2);
        assertThat(received.poll(3, TimeUnit.SECONDS)).isNull();
        remove(made);
    }

    @Test
    void messageThatNobodyTakesIsTriedAgainAndListedAsDead() throws Exception {
        status = 302;
        ValidatableResponse made = make(Map.of("url", hook(), "event", "quote", "speaker", "Ottoline Marsh"))
                .statusCode(201);
        String id = made.extract().path("id");
        articles.store("The Deaf", Instant.now().toString(), TEXT.replace("spring", "autumn"));
        for (int i = 0; i < 3; i++) {
            assertThat(received.poll(60, TimeUnit.SECONDS)).isNotNull();
        }
        List<Map<String, Object>> dead = List.of();
        for (int i = 0; i < 50 && dead.isEmpty(); i++) {
            Thread.sleep(100);
            dead = admin().get("/v1/webhooks/deliveries?state=dead&webhook=" + id)
                    .then()
                    .statusCode(200)
                    .extract()
                    .path("items");
        }
        assertThat(dead).hasSize(1);
        assertThat(dead.get(0)).containsEntry("attempts", 3);
        assertThat(String.valueOf(dead.get(0).get("lastError"))).contains("302");
        assertThat(received).as("the redirect was not followed").isEmpty();
        status = 204;
        admin().post("/v1/webhooks/deliveries/" + dead.get(0).get("id") + "/retry")
                .then()
                .statusCode(204);
        assertThat(received.poll(30, TimeUnit.SECONDS)).isNotNull();
        remove(made);
    }

    @Test
    void addressesThatAreNotPublicAndCallersWithoutTheScopeAreRefused() {
        for (String url : List.of(
                "https://10.0.0.1/",
                "https://192.168.7.7/",
                "http://198.51.100.7/",
                "https://[::1]/",
                "ftp://a.example/",
                "https://user@a.example/",
                "nonsense",
                "https://169.254.169.254/latest")) {
            make(Map.of("url", url, "event", "quote", "speaker", "Somebody")).statusCode(422);
        }
        make(Map.of("url", hook(), "event", "birth", "speaker", "Somebody")).statusCode(422);
        make(Map.of("url", hook(), "event", "quote", "speaker", "Somebody", "colour", "red"))
                .statusCode(400);
        given().get("/v1/webhooks").then().statusCode(401);
        given().header("Authorization", "Bearer wrong")
                .get("/v1/webhooks")
                .then()
                .statusCode(401);
    }

    @Test
    @Timeout(60)
    void streamTellsOfNewArticlesAndResumesBehindTheLastOneThatWasSeen() throws Exception {
        UUID first = articles.store("The Stream", "2026-09-01T08:00:00Z", TEXT);
        Iterator<String> lines = stream("0");
        String id = "";
        String line = "";
        while (!line.contains(first.toString())) {
            line = lines.next();
            id = line.startsWith("id:") ? line.substring(3).strip() : id;
        }
        // The id may stand before or behind the data of its event.
        while (id.isEmpty() || !line.isEmpty()) {
            line = lines.next();
            id = line.startsWith("id:") ? line.substring(3).strip() : id;
        }
        UUID second = articles.store("The Stream", "2026-09-02T08:00:00Z", TEXT.replace("spring", "winter"));
        Iterator<String> resumed = stream(id);
        line = "";
        while (!line.contains(second.toString())) {
            line = resumed.next();
            assertThat(line).doesNotContain(first.toString());
        }
        given().header("Last-Event-ID", "x").get("/v1/analyses/stream").then().statusCode(400);
    }

    private Iterator<String> stream(String lastEventId) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(service.resolve("/v1/analyses/stream"))
                .header("Last-Event-ID", lastEventId)
                .header("Accept", "text/event-stream")
                .build();
        HttpResponse<Stream<String>> response =
                HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofLines());
        assertThat(response.statusCode()).isEqualTo(200);
        return response.body().iterator();
    }

    private String hook() {
        return "http://127.0.0.1:" + receiver.getAddress().getPort() + "/hook?x=1";
    }

    private static ValidatableResponse make(Map<String, Object> webhook) {
        return admin().contentType("application/json")
                .body(webhook)
                .post("/v1/webhooks")
                .then();
    }

    private static void remove(ValidatableResponse made) {
        String id = made.extract().path("id");
        admin().delete("/v1/webhooks/" + id).then().statusCode(204);
        admin().delete("/v1/webhooks/" + id).then().statusCode(404);
    }

    private static RequestSpecification admin() {
        return given().header("Authorization", "Bearer " + ArticlesForTests.ADMIN_KEY);
    }

    private static String header(Received message, String name) {
        return message.headers().get(name).get(0);
    }
}
