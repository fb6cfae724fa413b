package pullquote.article.rate;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.bucket4j.ConsumptionProbe;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import pullquote.article.key.Access;
import pullquote.article.problem.Problems;

/** Refuses a caller who sends too much, before anything is done for the request. Off unless a limit is configured. */
@ApplicationScoped
class RateFilter {

    /** Behind CORS, so that a script may read the refusal; in front of what answers. */
    private static final int PRIORITY = 100;

    private static final int TOO_MANY = 429;

    private final long requests;
    private final Duration period;
    private final Access access;
    private final ObjectMapper json;
    private final Rates rates;

    RateFilter(
            @ConfigProperty(name = "pullquote.rate-limit.requests") long requests,
            @ConfigProperty(name = "pullquote.rate-limit.period") Duration period,
            Access access,
            ObjectMapper json) {
        this.requests = requests;
        this.period = period;
        this.access = access;
        this.json = json;
        this.rates = new Rates(Math.max(1, requests), period);
    }

    void register(@Observes Filters filters) {
        if (requests > 0) {
            filters.register(this::count, PRIORITY);
        }
    }

    private void count(RoutingContext request) {
        if (!request.request().path().startsWith("/v1/")) {
            request.next();
            return;
        }
        ConsumptionProbe probe = rates.take(caller(request.request()));
        HttpServerResponse answer = request.response();
        // draft-ietf-httpapi-ratelimit-headers: the quota and its window in seconds, what is left and when it is whole
        // again.
        answer.putHeader("RateLimit-Policy", "\"caller\";q=" + requests + ";w=" + period.toSeconds());
        answer.putHeader(
                "RateLimit",
                "\"caller\";r=" + probe.getRemainingTokens() + ";t=" + seconds(probe.getNanosToWaitForReset()));
        if (probe.isConsumed()) {
            request.next();
        } else {
            refuse(answer, seconds(probe.getNanosToWaitForRefill()));
        }
    }

    /** The key, where it is a valid one: others would be a way to be somebody new with each request. */
    private String caller(HttpServerRequest request) {
        return access.keyId(request.getHeader(HttpHeaders.AUTHORIZATION))
                .map(id -> "key " + id)
                .orElseGet(() -> "address " + request.remoteAddress().hostAddress());
    }

    private void refuse(HttpServerResponse answer, long seconds) {
        Map<String, Object> problem = new LinkedHashMap<>();
        problem.put("type", Problems.TYPE + "too-many-requests");
        problem.put("title", "Too many requests");
        problem.put("status", TOO_MANY);
        problem.put(
                "detail",
                "The limit is " + requests + " requests in " + period.toSeconds() + " s; try again in " + seconds
                        + " s");
        answer.setStatusCode(TOO_MANY)
                .putHeader(HttpHeaders.RETRY_AFTER, String.valueOf(seconds))
                .putHeader(HttpHeaders.CONTENT_TYPE, "application/problem+json")
                .end(written(problem));
    }

    private String written(Map<String, Object> problem) {
        try {
            return json.writeValueAsString(problem);
        } catch (JsonProcessingException e) {
            throw new AssertionError("Strings and numbers can be written", e);
        }
    }

    private static long seconds(long nanos) {
        return Math.max(1, Duration.ofNanos(nanos).plusMillis(999).toSeconds());
    }
}
