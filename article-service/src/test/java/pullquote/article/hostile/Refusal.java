package pullquote.article.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.RestAssured;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.Set;
import pullquote.article.PostgresForTests;

/** What any request gets, however hostile: an answer soon, that is no mistake of ours, and safe to show. */
final class Refusal {

    /** Soon, on a machine that has other work; how much of the processor it may take is measured where that can be much. */
    private static final Duration SOON = Duration.ofSeconds(20);

    /** The HTTP server refuses these before it knows what is asked, and says no more than the status. */
    private static final Set<Integer> BARE = Set.of(400, 413, 414, 431);

    private Refusal() {}

    static RawHttp.Answer check(String head, String body) throws IOException {
        return check(head, body.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Sends a request, with a key and the length of the body where it has none.
     *
     * @param head request line and headers, one a line
     */
    static RawHttp.Answer check(String head, byte[] body) throws IOException {
        String lower = head.toLowerCase(Locale.ROOT);
        boolean measured = lower.contains("\ncontent-length") || lower.contains("\ntransfer-encoding");
        String length = measured || body.length == 0 ? "" : "\nContent-Length: " + body.length;
        String key = lower.contains("\nauthorization") ? "" : "\nAuthorization: Bearer " + PostgresForTests.KEY;
        long start = System.nanoTime();
        RawHttp.Answer answer = RawHttp.send(RestAssured.port, head + key + length, body);
        String what = head.length() > 300 ? head.substring(0, 300) + "…" : head;
        assertThat(Duration.ofNanos(System.nanoTime() - start)).as(what).isLessThan(SOON);
        assertThat(answer.status()).as(what + "\n" + answer.body()).isLessThan(500);
        assertThat(answer.headers()).as(what).doesNotContainKey("x-injected");
        if (!BARE.contains(answer.status()) || !answer.body().isEmpty()) {
            checkIsSafe(what, answer);
        }
        return answer;
    }

    private static void checkIsSafe(String what, RawHttp.Answer answer) {
        assertThat(answer.headers())
                .as(what)
                .containsEntry("x-content-type-options", "nosniff")
                .containsEntry("content-security-policy", "default-src 'none'; sandbox");
        if (answer.status() >= 400) {
            assertThat(answer.headers().get("content-type")).as(what).startsWith("application/problem+json");
        }
    }
}
