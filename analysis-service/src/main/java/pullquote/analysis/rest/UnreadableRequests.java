package pullquote.analysis.rest;

import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Answers requests that the router cannot read, such as those whose {@code Host} or path is malformed; it would tell nothing but 400. */
@ApplicationScoped
class UnreadableRequests {

    private static final int BAD_REQUEST = 400;

    private final Refusals refusals;

    UnreadableRequests(Refusals refusals) {
        this.refusals = refusals;
    }

    void register(@Observes Router router) {
        router.route().order(Integer.MIN_VALUE).failureHandler(this::refuse);
    }

    private void refuse(RoutingContext request) {
        if (request.statusCode() != BAD_REQUEST || request.response().headWritten()) {
            request.next();
            return;
        }
        refusals.send(
                request.response(),
                Problems.badRequest("The request cannot be read: its Host header, path or query is malformed"));
    }
}
