package pullquote.article.hostile;

import static org.assertj.core.api.Assertions.assertThat;
import static pullquote.article.hostile.LogWatch.MARK;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import pullquote.article.PostgresForTests;

/** Request lines and headers as no well-behaved client sends them, to every endpoint: a clear refusal, soon, and nothing of it in the log. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class HostileRequestsTest {

    private static final List<String> VALUES = List.of(
            "",
            "%00" + MARK,
            "%0d%0aX-Injected:%20" + MARK,
            "%0a2026-11-24%20ERROR%20" + MARK,
            "%1b[31m" + MARK,
            "%ff%fe" + MARK,
            "%ed%a0%80" + MARK,
            "%e2%80%ae" + MARK,
            "%f0%9f%98%80".repeat(100),
            "%",
            "%zz" + MARK,
            "..%2f..%2f..%2fetc%2fpasswd",
            "-1",
            "0",
            "1e999",
            "0x10",
            "NaN",
            "9".repeat(400),
            "18446744073709551616",
            "2026-13-45",
            "+999999999-01-01T00:00:00Z",
            "%27%3b+drop+table+article%3b--",
            "%22%22%22",
            "((((((((",
            "%26%20%7c%20!%20%3a*",
            "%3cscript%3ealert(1)%3c/script%3e" + MARK,
            "${jndi:ldap://" + MARK + "}",
            "a".repeat(3000),
            "00000000-0000-0000-0000-000000000000",
            "1-1-1-1-1");

    private LogWatch log;

    @BeforeEach
    void watch() {
        log = new LogWatch();
    }

    @AfterEach
    void nothingOfItIsInTheLog() {
        log.close();
    }

    @Test
    void hostilePathsAreRefused() throws IOException {
        for (Operation one : Operation.all()) {
            if (one.isOfOne()) {
                for (String value : VALUES) {
                    Refusal.check(one.line(value.replace(" ", ""), ""), "");
                }
            }
        }
    }

    @Test
    void hostileParametersAreRefusedOrTakenForWords() throws IOException {
        for (Operation one : Operation.all()) {
            for (String name : one.query()) {
                for (String value : VALUES) {
                    Refusal.check(one.line("00000000-0000-7000-8000-000000000000", name + "=" + value), "");
                }
            }
        }
    }

    @Test
    void manyParametersAreRefusedOrIgnored() throws IOException {
        String many = String.join(
                "&", IntStream.range(0, 10_000).mapToObj(i -> "q=" + i).toList());
        String some = String.join(
                "&", IntStream.range(0, 1_000).mapToObj(i -> "q=" + i).toList());
        for (String query : List.of(many, some.substring(0, 3900))) {
            Refusal.check("GET /v1/articles?" + query + " HTTP/1.1", "");
            Refusal.check("POST /v1/articles?" + query + " HTTP/1.1\nContent-Type: text/plain", "A ferry sank.");
        }
    }

    @Test
    void hostileHeadersAreRefusedOrIgnored() throws IOException {
        List<String> names = List.of(
                "Accept",
                "Accept-Encoding",
                "Accept-Language",
                "If-Match",
                "If-None-Match",
                "If-Modified-Since",
                "Range",
                "Content-Type",
                "Content-Encoding",
                "Authorization",
                "Idempotency-Key",
                "X-Forwarded-For",
                "Origin",
                "traceparent",
                "Expect",
                "Content-Length",
                "Transfer-Encoding",
                "Host",
                "Cookie",
                "Last-Event-ID");
        List<String> values = List.of(
                "",
                MARK,
                "\u0001" + MARK,
                "\u00ff" + MARK,
                "\"" + MARK,
                "*/*;q=" + MARK,
                "text/plain; charset=" + MARK,
                "application/json;" + MARK + "=" + MARK,
                "a/b,".repeat(500),
                "W/\"x\",".repeat(500),
                "-1",
                "9".repeat(100),
                "chunked, " + MARK,
                "gzip, gzip, gzip",
                "Bearer " + MARK,
                "Bearer",
                "bytes=0-,".repeat(100),
                "*",
                "x".repeat(7000));
        for (String name : names) {
            for (String value : values) {
                for (String line : List.of("GET /v1/articles", "PATCH /v1/articles/1", "POST /v1/articles")) {
                    Refusal.check(
                            line + " HTTP/1.1\n" + name + ": " + value,
                            line.startsWith("GET") ? "" : "{\"body\": \"A b.\"}");
                }
            }
        }
    }

    @Test
    void unknownMethodsAndBrokenRequestLinesAreRefused() throws IOException {
        for (String line : List.of(
                "FOO /v1/articles HTTP/1.1",
                "TRACE /v1/articles HTTP/1.1",
                "CONNECT localhost:1 HTTP/1.1",
                "OPTIONS * HTTP/1.1",
                "GET //v1//articles HTTP/1.1",
                "GET /v1/articles/../../" + MARK + " HTTP/1.1",
                "GET /v1/articles;" + MARK + "=1 HTTP/1.1",
                "GET http://elsewhere.example/v1/articles HTTP/1.1",
                "GET /" + "a/".repeat(4000) + " HTTP/1.1",
                "GET /v1/articles HTTP/9.9",
                "get /v1/articles HTTP/1.1",
                "GET  HTTP/1.1")) {
            RawHttp.Answer answer = RawHttp.send(RestAssured.port, line, new byte[0]);
            assertThat(answer.status()).as(line).isNotEqualTo(500).isLessThan(506);
        }
    }
}
