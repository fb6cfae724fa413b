package pullquote.article.reading;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import org.jspecify.annotations.Nullable;
import pullquote.article.EntityTags;

/** Sends what is ready. */
final class Answers {

    static final String VARY = "Accept, Accept-Encoding";
    static final String CACHE_CONTROL = "no-cache";

    private static final CharSequence VARY_VALUE = HttpHeaders.createOptimized(VARY);
    private static final CharSequence CACHE_CONTROL_VALUE = HttpHeaders.createOptimized(CACHE_CONTROL);
    private static final CharSequence GZIP = HttpHeaders.createOptimized("gzip");
    private static final int NOT_MODIFIED = 304;

    private Answers() {}

    static void send(RoutingContext request, Ready ready) {
        HttpServerResponse answer = request.response();
        answer.headers()
                .set(HttpHeaders.ETAG, ready.tagHeader())
                .set(HttpHeaders.VARY, VARY_VALUE)
                .set(HttpHeaders.CACHE_CONTROL, CACHE_CONTROL_VALUE);
        if (isHeld(request.request().getHeader(HttpHeaders.IF_NONE_MATCH), ready)) {
            answer.setStatusCode(NOT_MODIFIED).end();
            return;
        }
        answer.putHeader(HttpHeaders.CONTENT_TYPE, ready.typeHeader());
        if (ready.gzip()) {
            answer.putHeader(HttpHeaders.CONTENT_ENCODING, GZIP);
        }
        if (request.request().method() == HttpMethod.HEAD) {
            answer.putHeader(HttpHeaders.CONTENT_LENGTH, Integer.toString(ready.length()))
                    .end();
        } else {
            answer.end(ready.buffer());
        }
    }

    static boolean takesGzip(HttpServerRequest request) {
        String header = request.getHeader(HttpHeaders.ACCEPT_ENCODING);
        return header != null && Wishes.gzip(header);
    }

    /** Whether the caller has this very form already. */
    static boolean isHeld(@Nullable String ifNoneMatch, Ready ready) {
        return ifNoneMatch != null
                && (ifNoneMatch.equals(ready.tag())
                        || EntityTags.parse(ifNoneMatch).hold(ready.tag()));
    }
}
