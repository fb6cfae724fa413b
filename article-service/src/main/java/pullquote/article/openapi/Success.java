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
            List.of("201 A new article", "200 It is stored already, or has a new revision"),
            "application/json=ArticleView"),
    IMPORTED(HttpMethod.POST, "/v1/articles/import", List.of("200 What became of each line"), "application/x-ndjson"),
    EXPORTED(
            HttpMethod.GET,
            "/v1/articles/export",
            List.of("200 An archive line for each article"),
            "application/x-ndjson"),
    LISTED(
            HttpMethod.GET,
            "/v1/articles",
            List.of("200 A part of the list"),
            "application/json=ArticlePage",
            "application/feed+json",
            "application/atom+xml",
            "text/csv"),
    READ(
            HttpMethod.GET,
            "/v1/articles/{id}",
            List.of("200 The article"),
            "application/json=ArticleView",
            "text/plain",
            "application/ld+json",
            "application/vnd.iptc.ninjs+json"),
    REPLACED(HttpMethod.PUT, "/v1/articles/{id}", List.of("200 The new revision"), "application/json=ArticleView"),
    PATCHED(HttpMethod.PATCH, "/v1/articles/{id}", List.of("200 The new revision"), "application/json=ArticleView"),
    DELETED(HttpMethod.DELETE, "/v1/articles/{id}", List.of("204 It is gone")),
    REVISIONS(
            HttpMethod.GET,
            "/v1/articles/{id}/revisions",
            List.of("200 Newest first"),
            "application/json=RevisionPage",
            "text/csv"),
    REVISION(
            HttpMethod.GET,
            "/v1/articles/{id}/revisions/{number}",
            List.of("200 The article as it was"),
            "application/json=ArticleView",
            "text/plain"),
    DIFFERENCE(
            HttpMethod.GET,
            "/v1/articles/{id}/revisions/{from}...{to}",
            List.of("200 What differs"),
            "application/json=RevisionDiff"),
    KEY_MADE(
            HttpMethod.POST, "/v1/keys", List.of("201 The key, with its secret this once"), "application/json=KeyView"),
    KEY_REVOKED(HttpMethod.DELETE, "/v1/keys/{id}", List.of("204 It is no longer valid"));

    private final HttpMethod method;
    private final String path;

    /** Status and meaning. */
    final List<String> answers;

    /** Media types, and the schema of those that have one. */
    final List<String> types;

    Success(HttpMethod method, String path, List<String> answers, String... types) {
        this.method = method;
        this.path = path;
        this.answers = answers;
        this.types = List.of(types);
    }

    static Optional<Success> of(HttpMethod method, String path) {
        return Arrays.stream(values())
                .filter(one -> one.method == method && one.path.equals(path))
                .findFirst();
    }
}
