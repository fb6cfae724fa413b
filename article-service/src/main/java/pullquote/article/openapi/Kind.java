package pullquote.article.openapi;

import java.util.EnumSet;
import java.util.Set;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.jspecify.annotations.Nullable;

/** The answers that endpoints have in common. */
enum Kind {
    NOT_MODIFIED(304, "not-modified", "Not modified", "The caller holds the current representation", "ETag"),
    BAD_REQUEST(400, "bad-request", "Bad request", "The body or a parameter cannot be read", null),
    UNAUTHORIZED(401, "unauthorized", "Key needed", "The key is not known, revoked or expired", "WWW-Authenticate"),
    FORBIDDEN(403, "forbidden", "Scope missing", "The key lacks the scope", "WWW-Authenticate"),
    NOT_FOUND(404, "not-found", "Not found", "There is nothing of this name", null),
    NOT_ACCEPTABLE(406, "not-acceptable", "Not acceptable", "None of the available representations is wanted", null),
    CONFLICT(409, "conflict", "Conflict", "The request contradicts what is there", null),
    GONE(410, "gone", "Gone", "The cursor belongs to a history that the database no longer has", null),
    CHANGED(
            412,
            "precondition-failed",
            "Changed in the meantime",
            "The entity tag is that of another revision",
            "ETag"),
    TOO_LARGE(413, "too-large", "Body too large", "The body is longer than the limit", null),
    MEDIA_TYPE(415, "unsupported-media-type", "Unsupported media type", "Bodies of this kind are not taken here", null),
    INVALID(422, "invalid-article", "Invalid article", "What was sent can be read but is nothing to store", null),
    TAG_NEEDED(428, "precondition-required", "If-Match needed", "The change names no revision", null),
    TOO_MANY(429, "too-many-requests", "Too many requests", "The caller sends more than is configured", "Retry-After"),
    INTERNAL(500, "internal", "Internal error", "The mistake is ours; the log of the service says more", null),
    UNAVAILABLE(503, "unavailable", "Unavailable", "The database does not answer; try again", "Retry-After");

    final int status;
    final String type;
    final String title;
    final String meaning;
    final @Nullable String header;

    Kind(int status, String type, String title, String meaning, @Nullable String header) {
        this.status = status;
        this.type = type;
        this.title = title;
        this.meaning = meaning;
        this.header = header;
    }

    /** Those that a request to an endpoint can get. */
    static Set<Kind> of(String path, HttpMethod method, Operation operation) {
        Set<Kind> kinds =
                EnumSet.of(BAD_REQUEST, UNAUTHORIZED, FORBIDDEN, NOT_ACCEPTABLE, TOO_MANY, INTERNAL, UNAVAILABLE);
        boolean one = path.contains("{");
        boolean changesOne =
                one && (method == HttpMethod.PUT || method == HttpMethod.PATCH || method == HttpMethod.DELETE);
        if (one) {
            kinds.add(NOT_FOUND);
        }
        if (one && method == HttpMethod.GET) {
            kinds.add(NOT_MODIFIED);
        }
        if (changesOne && path.startsWith("/v1/articles")) {
            kinds.addAll(EnumSet.of(CONFLICT, CHANGED, TAG_NEEDED));
        }
        if (operation.getRequestBody() != null) {
            kinds.addAll(EnumSet.of(CONFLICT, TOO_LARGE, MEDIA_TYPE, INVALID));
        }
        if (path.equals("/v1/changes")) {
            kinds.add(GONE);
        }
        return kinds;
    }
}
