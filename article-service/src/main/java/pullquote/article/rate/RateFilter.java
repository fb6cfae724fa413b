package pullquote.article.rate;

import io.github.bucket4j.ConsumptionProbe;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import pullquote.article.key.Access;
import pullquote.article.problem.Problems;
import pullquote.article.problem.Refusals;

/** Refuses a caller who sends too much, before anything is done for the request. Off unless a limit is configured. */
@ApplicationScoped
class RateFilter {

    /** Behind CORS, so that a script may read the refusal; in front of what answers. */
    private static final int PRIORITY = 100;

    private final long requests;
    private final Duration period;
    private final Access access;
    private final Refusals refusals;
    private final Rates rates;

    RateFilter(
            @ConfigProperty(name = "pullquote.rate-limit.requests") long requests,
            @ConfigProperty(name = "pullquote.rate-limit.period") Duration period,
            Access access,
            Refusals refusals) {
        this.requests = requests;
        this.period = period;
        this.access = access;
        this.refusals = refusals;
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
            long seconds = seconds(probe.getNanosToWaitForRefill());
            refusals.send(
                    answer,
                    Problems.tooManyRequests(
                            "The limit is " + requests + " requests in " + period.toSeconds() + " s; try again in "
                                    + seconds + " s",
                            seconds));
        }
    }

    /** The key, where it is a valid one: others would be a way to be somebody new with each request. */
    private String caller(HttpServerRequest request) {
        return access.keyId(request.getHeader(HttpHeaders.AUTHORIZATION))
                .map(id -> "key " + id)
                .orElseGet(() -> "address " + request.remoteAddress().hostAddress());
    }

    private static long seconds(long nanos) {
        return Math.max(1, Duration.ofNanos(nanos).plusMillis(999).toSeconds());
    }
}
