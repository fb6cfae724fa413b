package pullquote.article.problem;

import io.quarkiverse.resteasy.problem.HttpProblem;
import java.net.URI;
import java.util.List;
import java.util.UUID;

/** The answers to requests that cannot be met (RFC 9457), each with a type that stays. */
public final class Problems {

    /** What all types start with. */
    public static final String TYPE = "urn:pullquote:problem:";

    private Problems() {}

    /** 400: the body or a parameter cannot be read. */
    public static HttpProblem badRequest(String detail) {
        return problem(400, "bad-request", "Bad request", detail).build();
    }

    /** 400: a field that does not exist or holds something of the wrong kind. */
    public static HttpProblem badField(String field, String detail) {
        return problem(400, "bad-request", "Bad request", detail)
                .with("field", field)
                .build();
    }

    /** 401: a key is needed and was not sent, or is not known, or no longer. */
    public static HttpProblem unauthorized(String detail) {
        return problem(401, "unauthorized", "Key needed", detail)
                .withHeader("WWW-Authenticate", "Bearer realm=\"pullquote\"")
                .build();
    }

    /** 401: what was sent is no key that is valid (RFC 6750 §3.1). */
    public static HttpProblem invalidKey(String detail) {
        return problem(401, "unauthorized", "Key needed", detail)
                .withHeader("WWW-Authenticate", "Bearer realm=\"pullquote\", error=\"invalid_token\"")
                .build();
    }

    /**
     * 403: the key is good, but not for this (RFC 6750 §3.1).
     *
     * @param scope the one that it lacks
     */
    public static HttpProblem forbidden(String detail, String scope) {
        return problem(403, "forbidden", "Scope missing", detail)
                .withHeader(
                        "WWW-Authenticate",
                        "Bearer realm=\"pullquote\", error=\"insufficient_scope\", scope=\"" + scope + '"')
                .build();
    }

    /** 403: a script of an origin that is not configured. */
    public static HttpProblem originRefused(String detail) {
        return problem(403, "origin-refused", "Origin refused", detail).build();
    }

    /** 404: nothing here. */
    public static HttpProblem notFound(String detail) {
        return problem(404, "not-found", "Not found", detail).build();
    }

    /** 406: none of the representations is wanted. */
    public static HttpProblem notAcceptable(List<String> available) {
        return problem(406, "not-acceptable", "Not acceptable", "Available: " + String.join(", ", available))
                .with("available", available)
                .build();
    }

    /** 409: the request contradicts what is there. */
    public static HttpProblem conflict(String detail) {
        return problem(409, "conflict", "Conflict", detail).build();
    }

    /** 409: another article has that address already. */
    public static HttpProblem addressTaken(UUID other) {
        return problem(409, "conflict", "Conflict", "The article " + other + " has this url already")
                .with("field", "url")
                .with("articleId", other)
                .build();
    }

    /** 409: the same request is being answered. */
    public static HttpProblem beingAnswered() {
        return problem(
                        409,
                        "request-in-progress",
                        "Being answered",
                        "A request with this Idempotency-Key is being answered; repeat it later to learn how")
                .withHeader("Retry-After", "1")
                .build();
    }

    /** 410: what was there is gone for good. */
    public static HttpProblem gone(String detail) {
        return problem(410, "gone", "Gone", detail).build();
    }

    /** 412: somebody else changed it in the meantime. */
    public static HttpProblem preconditionFailed(String currentTag) {
        return problem(
                        412,
                        "precondition-failed",
                        "Changed in the meantime",
                        "The current entity tag is " + currentTag + "; read it again, then decide")
                .withHeader("ETag", currentTag)
                .build();
    }

    /** 413: more bytes than the service takes. */
    public static HttpProblem tooLarge(long limit) {
        return problem(413, "too-large", "Body too large", "The limit is " + limit + " bytes")
                .with("limit", limit)
                .build();
    }

    /** 415: a body of a kind that is not taken here. */
    public static HttpProblem unsupportedMediaType(String detail) {
        return problem(415, "unsupported-media-type", "Unsupported media type", detail)
                .build();
    }

    /** 415: a patch of a kind that is not taken here. */
    public static HttpProblem unsupportedPatch(String taken) {
        return problem(415, "unsupported-media-type", "Unsupported media type", "Send a patch as " + taken)
                .withHeader("Accept-Patch", taken)
                .build();
    }

    /** 415: a body that is packed in a way that is not known here (RFC 9110 §15.5.16). */
    public static HttpProblem unsupportedCoding() {
        return problem(
                        415,
                        "unsupported-media-type",
                        "Unsupported content coding",
                        "Content-Encoding must be gzip or absent")
                .withHeader("Accept-Encoding", "gzip")
                .build();
    }

    /** 422: what was sent can be read but is not something to store. */
    public static HttpProblem unprocessable(String name, String title, String detail) {
        return problem(422, name, title, detail).build();
    }

    /** 422: a field whose value cannot be right. */
    public static HttpProblem invalidField(String field, String detail) {
        return problem(422, "invalid-article", "Invalid article", detail)
                .with("field", field)
                .build();
    }

    /** 422: a caller uses a key for two requests. */
    public static HttpProblem otherRequest() {
        return problem(
                        422,
                        "idempotency-key-reused",
                        "Idempotency-Key used before",
                        "Another request came with this Idempotency-Key in the last 24 hours; choose a new key for this one")
                .with("field", "Idempotency-Key")
                .build();
    }

    /** 428: a write to an existing article names no revision. */
    public static HttpProblem preconditionRequired() {
        return problem(
                        428,
                        "precondition-required",
                        "If-Match needed",
                        "Send If-Match with the entity tag of the revision that the change is meant for")
                .build();
    }

    /** 429: a caller sends more than is allowed. */
    public static HttpProblem tooManyRequests(String detail, long retryAfterSeconds) {
        return problem(429, "too-many-requests", "Too many requests", detail)
                .withHeader("Retry-After", String.valueOf(retryAfterSeconds))
                .build();
    }

    /** 500: a mistake of this service; its log says more. */
    static HttpProblem internal() {
        return problem(500, "internal", "Internal error", "The mistake is ours; the log of the service says more")
                .build();
    }

    /** 503: the database does not answer. */
    public static HttpProblem databaseDown() {
        return DatabaseTrouble.AWAY.problem();
    }

    /** 503: something that this service needs does not do its part at present. */
    static HttpProblem unavailable(String detail, int retryAfterSeconds) {
        return problem(503, "unavailable", "Unavailable", detail)
                .withHeader("Retry-After", String.valueOf(retryAfterSeconds))
                .build();
    }

    /** 503: as much of this is going on as the service takes at once. */
    public static HttpProblem busy(String detail) {
        return problem(503, "busy", "Busy", detail)
                .withHeader("Retry-After", "30")
                .build();
    }

    private static HttpProblem.Builder problem(int status, String name, String title, String detail) {
        return HttpProblem.builder()
                .withType(URI.create(TYPE + name))
                .withTitle(title)
                .withStatus(status)
                .withDetail(detail);
    }
}
