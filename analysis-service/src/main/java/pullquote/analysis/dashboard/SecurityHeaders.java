package pullquote.analysis.dashboard;

import io.vertx.ext.web.Router;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Tells browsers that nothing but this service's own files may run or be shown in its pages, whatever an article holds. */
@ApplicationScoped
class SecurityHeaders {

    private static final String POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self';"
                    + " form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    void add(@Observes Router router) {
        router.route().order(-1).handler(context -> {
            context.response()
                    .putHeader("Content-Security-Policy", POLICY)
                    .putHeader("X-Content-Type-Options", "nosniff")
                    // Not no-referrer: browsers would send our own forms with the origin "null", which is another's.
                    .putHeader("Referrer-Policy", "same-origin");
            context.next();
        });
    }
}
