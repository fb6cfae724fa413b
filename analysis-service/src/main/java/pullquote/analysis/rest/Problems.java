package pullquote.analysis.rest;

import io.quarkiverse.resteasy.problem.HttpProblem;
import java.net.URI;

/** The answers to requests that cannot be met (RFC 9457), each with a type that stays. */
public final class Problems {

    static final String TYPE = "urn:pullquote:problem:";

    private Problems() {}

    /** 400: the body or a parameter cannot be read. */
    public static HttpProblem badRequest(String detail) {
        return problem(400, "bad-request", "Bad request", detail).build();
    }

    /** 400: a parameter holds something that it cannot. */
    public static HttpProblem badParameter(String name, String detail) {
        return problem(400, "bad-request", "Bad request", detail)
                .with("parameter", name)
                .build();
    }

    static HttpProblem unauthorized(String detail) {
        return problem(401, "unauthorized", "Key needed", detail)
                .withHeader("WWW-Authenticate", "Bearer realm=\"pullquote\"")
                .build();
    }

    static HttpProblem forbidden(String detail) {
        return problem(403, "forbidden", "Scope missing", detail).build();
    }

    /** 403: a script of an origin that is not configured. */
    static HttpProblem originRefused(String detail) {
        return problem(403, "origin-refused", "Origin refused", detail).build();
    }

    /** 404: nothing here. */
    public static HttpProblem notFound(String detail) {
        return problem(404, "not-found", "Not found", detail).build();
    }

    static HttpProblem notAcceptable(String available) {
        return problem(406, "not-acceptable", "Not acceptable", "Available: " + available)
                .build();
    }

    public static HttpProblem tooLarge(long limit) {
        return problem(413, "too-large", "Body too large", "The limit is " + limit + " bytes")
                .with("limit", limit)
                .build();
    }

    /** 422: a field was understood but cannot be taken. */
    public static HttpProblem invalid(String field, String detail) {
        return problem(422, "invalid", "Cannot be taken", detail)
                .with("field", field)
                .build();
    }

    static HttpProblem emptyText(String detail) {
        return problem(422, "empty-text", "Nothing to analyse", detail).build();
    }

    static HttpProblem notEnglish() {
        return problem(422, NOT_ENGLISH, NOT_ENGLISH_TITLE, NOT_ENGLISH_DETAIL).build();
    }

    static HttpProblem tooManyRequests(String detail, long retryAfterSeconds) {
        return problem(429, "too-many-requests", "Too many requests", detail)
                .withHeader("Retry-After", Long.toString(retryAfterSeconds))
                .build();
    }

    public static HttpProblem unavailable(String detail, int retryAfterSeconds) {
        return problem(503, "unavailable", "Unavailable", detail)
                .withHeader("Retry-After", Integer.toString(retryAfterSeconds))
                .build();
    }

    static final String NOT_ENGLISH = "not-english";
    static final String NOT_ENGLISH_TITLE = "Not in English";
    static final String NOT_ENGLISH_DETAIL =
            "Entities and quotes are found in English texts alone, and this one is in another language."
                    + " If that is wrong, ask again with language=en";

    private static HttpProblem.Builder problem(int status, String name, String title, String detail) {
        return HttpProblem.builder()
                .withType(URI.create(TYPE + name))
                .withTitle(title)
                .withStatus(status)
                .withDetail(detail);
    }
}
