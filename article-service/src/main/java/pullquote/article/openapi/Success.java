package pullquote.article.openapi;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;

/** What an endpoint answers when all is well, where its method's signature does not tell. */
enum Success {
    STORED(
            HttpMethod.POST,
            "/v1/articles",
            "Article",
            "201 A new article",
            "200 It is stored already, or has a new revision"),
    LISTED(HttpMethod.GET, "/v1/articles", "ArticlePage", "200 A part of the list"),
    READ(HttpMethod.GET, "/v1/articles/{id}", "", "200 The article"),
    REPLACED(HttpMethod.PUT, "/v1/articles/{id}", "Article", "200 The new revision"),
    PATCHED(HttpMethod.PATCH, "/v1/articles/{id}", "Article", "200 The new revision"),
    DELETED(HttpMethod.DELETE, "/v1/articles/{id}", "", "204 It is gone"),
    REVISIONS(HttpMethod.GET, "/v1/articles/{id}/revisions", "Revisions", "200 Newest first"),
    REVISION(HttpMethod.GET, "/v1/articles/{id}/revisions/{number}", "Article", "200 The article as it was"),
    DIFFERENCE(HttpMethod.GET, "/v1/articles/{id}/revisions/{a}...{b}", "Difference", "200 What differs"),
    KEY_MADE(HttpMethod.POST, "/v1/keys", "Key", "201 The key, with its secret this once"),
    KEY_REVOKED(HttpMethod.DELETE, "/v1/keys/{id}", "", "204 It is no longer valid");

    private final HttpMethod method;
    private final String path;

    /** Of the answer's body; empty where it has none, or the endpoint says itself. */
    final String schema;

    /** Status and meaning. */
    final List<String> answers;

    Success(HttpMethod method, String path, String schema, String... answers) {
        this.method = method;
        this.path = path;
        this.schema = schema;
        this.answers = List.of(answers);
    }

    static Optional<Success> of(HttpMethod method, String path) {
        return Arrays.stream(values())
                .filter(one -> one.method == method && one.path.equals(path))
                .findFirst();
    }
}
