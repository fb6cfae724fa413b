package pullquote.analysis.rest;

import io.github.bucket4j.ConsumptionProbe;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import java.time.Duration;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.jspecify.annotations.Nullable;
import pullquote.analysis.client.ArticleReader;
import pullquote.analysis.client.ArticleServiceException;

/** Refuses a caller who asks too much, before anything is analysed. Off unless a limit is configured. */
class RateFilter {

    private static final String TAKEN = "pullquote.rate";

    private final long requests;
    private final Duration period;
    private final ArticleReader articles;
    private final Rates rates;

    RateFilter(
            @ConfigProperty(name = "pullquote.rate-limit.requests") long requests,
            @ConfigProperty(name = "pullquote.rate-limit.period") Duration period,
            ArticleReader articles) {
        this.requests = requests;
        this.period = period;
        this.articles = articles;
        this.rates = new Rates(Math.max(1, requests), period);
    }

    /** In front of {@link KeyFilter}, so that those who guess keys are counted, too. */
    @ServerRequestFilter(priority = Priorities.AUTHENTICATION)
    public void count(ContainerRequestContext request, HttpServerRequest sender) {
        if (requests <= 0) {
            return;
        }
        ConsumptionProbe probe = rates.take(caller(request, sender));
        request.setProperty(TAKEN, probe);
        if (!probe.isConsumed()) {
            long seconds = seconds(probe.getNanosToWaitForRefill());
            throw Problems.tooManyRequests(
                    "The limit is " + requests + " requests in " + period.toSeconds() + " s; try again in " + seconds
                            + " s",
                    seconds);
        }
    }

    /** draft-ietf-httpapi-ratelimit-headers: the quota and its window in seconds, what is left and when it is whole again. */
    @ServerResponseFilter
    public void tell(ContainerRequestContext request, ContainerResponseContext answer) {
        if (request.getProperty(TAKEN) instanceof ConsumptionProbe probe) {
            answer.getHeaders().putSingle("RateLimit-Policy", "\"caller\";q=" + requests + ";w=" + period.toSeconds());
            answer.getHeaders()
                    .putSingle(
                            "RateLimit",
                            "\"caller\";r=" + probe.getRemainingTokens() + ";t="
                                    + seconds(probe.getNanosToWaitForReset()));
        }
    }

    /** The key, where it is a valid one: others would be a way to be somebody new with each request. */
    private String caller(ContainerRequestContext request, HttpServerRequest sender) {
        @Nullable String header = request.getHeaderString(HttpHeaders.AUTHORIZATION);
        Optional<String> sent = header == null ? KeyCookie.authorization(request) : Optional.of(header);
        return sent.filter(this::isKnown)
                .map(key -> "key " + key)
                .orElseGet(() -> "address " + sender.remoteAddress().hostAddress());
    }

    private boolean isKnown(String authorization) {
        try {
            return articles.caller(authorization).isPresent();
        } catch (ArticleServiceException e) {
            return false;
        }
    }

    private static long seconds(long nanos) {
        return Math.max(1, Duration.ofNanos(nanos).plusMillis(999).toSeconds());
    }
}
