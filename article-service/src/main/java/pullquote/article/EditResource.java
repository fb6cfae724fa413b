package pullquote.article;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;
import pullquote.article.key.NeedsScope;
import pullquote.article.key.Scope;
import pullquote.article.problem.Problems;

/** Changes to articles that are known by their id; each needs {@code If-Match}, so that nobody overwrites what they have not seen. */
@Path("/v1/articles/{id}")
public class EditResource {

    private static final MediaType MERGE_PATCH = new MediaType("application", "merge-patch+json");

    private final Articles articles;
    private final Intake intake;
    private final BodyReader bodies;
    private final ObjectReader patches;

    EditResource(Articles articles, Intake intake, BodyReader bodies, ObjectMapper json) {
        this.articles = articles;
        this.intake = intake;
        this.bodies = bodies;
        this.patches = JsonBodies.strict(json).readerFor(JsonNode.class);
    }

    /** Replaces an article as a whole: what the body does not say, the article no longer says. */
    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @NeedsScope(Scope.WRITE)
    @Operation(summary = "Replace an article")
    public Response replace(
            @PathParam("id") String id, InputStream body, @Context HttpHeaders headers, @Context UriInfo uri) {
        UUID article = Parameters.id(id);
        Draft draft = intake.read(MediaType.APPLICATION_JSON_TYPE, Map.of(), bodies.read(body, headers));
        return edit(article, headers, uri, draft.url(), known -> draft);
    }

    /** Changes some fields of an article: a JSON merge patch (RFC 7396), in which null clears a field. */
    @PATCH
    @Consumes(MediaType.WILDCARD)
    @Produces(MediaType.APPLICATION_JSON)
    @NeedsScope(Scope.WRITE)
    @Operation(summary = "Change fields of an article")
    public Response patch(
            @PathParam("id") String id, InputStream body, @Context HttpHeaders headers, @Context UriInfo uri) {
        UUID article = Parameters.id(id);
        @Nullable MediaType type = headers.getMediaType();
        if (type == null || !MERGE_PATCH.isCompatible(type) || type.isWildcardSubtype()) {
            throw Problems.unsupportedPatch(MERGE_PATCH.toString());
        }
        byte[] content = bodies.read(body, headers);
        ArticlePatch patch = ArticlePatch.read(patches, content);
        Original original = new Original(type.toString(), Map.of(), content);
        return edit(article, headers, uri, patch.metadata().url(), known -> patch.applyTo(known, original));
    }

    private Response edit(
            UUID id, HttpHeaders headers, UriInfo uri, Optional<CanonicalUrl> url, Function<Article, Draft> change) {
        EntityTags ifMatch = EntityTags.parse(headers.getHeaderString(HttpHeaders.IF_MATCH));
        Article article = articles.edit(id, ifMatch, url, change)
                .orElseThrow(() -> Problems.notFound("There is no article " + id))
                .article();
        return Response.ok(ArticleView.of(article))
                .contentLocation(uri.getBaseUri().resolve("/v1/articles/" + article.id))
                .header(HttpHeaders.ETAG, article.tag().of(Representation.JSON.tag))
                .build();
    }
}
