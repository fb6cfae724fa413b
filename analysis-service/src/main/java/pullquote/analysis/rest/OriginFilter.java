package pullquote.analysis.rest;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.HostAndPort;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Tells scripts of origins that may not call that they may not. The filter for CORS refuses them as well, but without a word. */
@ApplicationScoped
class OriginFilter {

    /** In front of the filter for CORS. */
    private static final int PRIORITY = 400;

    private final List<String> origins;
    private final Refusals refusals;

    OriginFilter(
            @ConfigProperty(name = "quarkus.http.cors.origins") Optional<List<String>> origins, Refusals refusals) {
        this.origins = origins.orElse(List.of());
        this.refusals = refusals;
    }

    void register(@Observes Filters filters) {
        // Patterns are for the filter for CORS to match.
        if (origins.stream().noneMatch(origin -> origin.equals("*") || origin.startsWith("/"))) {
            filters.register(this::check, PRIORITY);
        }
    }

    private void check(RoutingContext request) {
        String origin = request.request().getHeader(HttpHeaders.ORIGIN);
        if (origin == null || origins.contains(origin) || isOwn(origin, request.request())) {
            request.next();
        } else {
            refusals.send(
                    request.response(),
                    Problems.originRefused(
                            "Scripts of this Origin may not call; pullquote.cors-origins names those that may"));
        }
    }

    /** Whether it is the address that was asked. Behind a proxy that ends TLS the scheme is another one. */
    private static boolean isOwn(String origin, HttpServerRequest request) {
        @Nullable HostAndPort asked = request.authority();
        try {
            URI sender = new URI(origin);
            return asked != null
                    && asked.host().equals(sender.getHost())
                    && (asked.port() == sender.getPort()
                            || port(request.scheme(), asked.port()) == port(sender.getScheme(), sender.getPort()));
        } catch (URISyntaxException e) {
            return false;
        }
    }

    private static int port(@Nullable String scheme, int named) {
        return named >= 0 ? named : "https".equals(scheme) ? 443 : 80;
    }
}
