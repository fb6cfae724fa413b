package pullquote.article;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;
import pullquote.article.idempotency.Answer;
import pullquote.article.idempotency.AnsweredRequests;
import pullquote.article.idempotency.Fingerprint;
import pullquote.article.idempotency.IdempotencyKey;
import pullquote.article.key.Access;
import pullquote.article.key.NeedsScope;
import pullquote.article.key.Scope;
import pullquote.article.problem.Problems;
import pullquote.article.revision.Revisions;

/** Takes articles in, one a request. */
@Path("/v1/articles")
public class IntakeResource {

    private static final int OK = 200;
    private static final int CREATED = 201;

    private final Articles articles;
    private final Intake intake;
    private final BodyReader bodies;
    private final Access access;
    private final AnsweredRequests answered;
    private final Revisions revisions;

    IntakeResource(
            Articles articles,
            Intake intake,
            BodyReader bodies,
            Access access,
            AnsweredRequests answered,
            Revisions revisions) {
        this.articles = articles;
        this.intake = intake;
        this.bodies = bodies;
        this.access = access;
        this.answered = answered;
        this.revisions = revisions;
    }

    /** Stores an article: scraped text, a page, JSON, or ninjs. With an {@code Idempotency-Key}, the same request again gets the same answer. */
    @POST
    @Consumes({MediaType.TEXT_PLAIN, MediaType.TEXT_HTML, MediaType.APPLICATION_JSON, "application/" + Intake.NINJS})
    @Produces(MediaType.APPLICATION_JSON)
    @NeedsScope(Scope.WRITE)
    @Operation(summary = "Store an article")
    public Response add(
            InputStream body,
            // Read from the headers below, all of them; here it is for the description of the API.
            @HeaderParam(IdempotencyKey.HEADER) @Nullable String idempotencyKey,
            @Context HttpHeaders headers,
            @Context UriInfo uri) {
        @Nullable MediaType type = headers.getMediaType();
        if (type == null) {
            throw Problems.unsupportedMediaType("Say in Content-Type what the body is");
        }
        byte[] content = bodies.read(body, headers);
        Draft draft = intake.read(type, Parameters.metadata(uri), content);
        String caller = access.caller(headers.getHeaderString(HttpHeaders.AUTHORIZATION));
        return IdempotencyKey.parse(caller, headers.getRequestHeader(IdempotencyKey.HEADER))
                .map(key -> once(key, draft, fingerprint(headers, uri, content), uri))
                .orElseGet(() -> {
                    Accepted accepted = articles.accept(draft);
                    return answer(ArticleView.of(accepted.article()), status(accepted), uri);
                });
    }

    private Response once(IdempotencyKey key, Draft draft, Fingerprint request, UriInfo uri) {
        Answer answer = answered.once(key, request, () -> {
            Accepted accepted = articles.accept(draft);
            return new Answer(accepted.article().id, accepted.article().revision, status(accepted));
        });
        // Made again for the first answer too, so that no later one differs from it.
        ArticleView article = revisions
                .view(answer.articleId(), answer.revision())
                .orElseThrow(() -> Problems.gone(
                        "This request stored article " + answer.articleId() + ", which was deleted since"));
        return answer(article, answer.status(), uri);
    }

    private static int status(Accepted accepted) {
        return accepted.outcome() == Accepted.Outcome.CREATED ? CREATED : OK;
    }

    private static Fingerprint fingerprint(HttpHeaders headers, UriInfo uri, byte[] content) {
        String target =
                uri.getRequestUri().getRawPath() + '?' + uri.getRequestUri().getRawQuery();
        return Fingerprint.of(List.of("POST", target, headers.getMediaType().toString()), content);
    }

    private static Response answer(ArticleView article, int status, UriInfo uri) {
        URI location = uri.getBaseUri().resolve("/v1/articles/" + article.id());
        RevisionTag tag = new RevisionTag(article.revision(), article.updatedAt());
        return (status == CREATED ? Response.created(location) : Response.ok().contentLocation(location))
                .header(HttpHeaders.ETAG, tag.of(Representation.JSON.tag))
                .entity(article)
                .build();
    }
}
