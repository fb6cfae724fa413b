package pullquote.article;

import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;
import pullquote.article.form.ListForm;
import pullquote.article.form.ListForms;
import pullquote.article.key.NeedsScope;
import pullquote.article.key.Scope;
import pullquote.article.problem.Problems;

/** Articles over HTTP. */
@Path("/v1/articles")
public class ArticleResource {

    private static final List<String> KNOWN =
            List.of("author", "cursor", "format", "from", "language", "limit", "publisher", "q", "sort", "to");

    private final Articles articles;
    private final ArticleList lists;
    private final ListForms listForms;

    ArticleResource(Articles articles, ArticleList lists, ListForms listForms) {
        this.articles = articles;
        this.lists = lists;
        this.listForms = listForms;
    }

    /** Articles, newest first or best first; as JSON, JSON Feed, Atom or CSV. */
    @GET
    @Operation(summary = "List articles, newest first, or those that fit words best")
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = ArticlePage.class)))
    @Parameter(
            name = "q",
            in = ParameterIn.QUERY,
            description = "Words, as websearch_to_tsquery takes them: all of them, \"a phrase\", or, -without",
            example = "\"harbour festival\" -ferry",
            schema = @Schema(type = SchemaType.STRING))
    @Parameter(
            name = "publisher",
            in = ParameterIn.QUERY,
            description = "The whole name",
            schema = @Schema(type = SchemaType.STRING))
    @Parameter(
            name = "author",
            in = ParameterIn.QUERY,
            description = "The whole byline",
            schema = @Schema(type = SchemaType.STRING))
    @Parameter(
            name = "language",
            in = ParameterIn.QUERY,
            description = "BCP 47",
            example = "en",
            schema = @Schema(type = SchemaType.STRING))
    @Parameter(
            name = "from",
            in = ParameterIn.QUERY,
            description = "Published, or stored where that is unknown, at or after: a date or a time with offset",
            example = "2026-01-01",
            schema = @Schema(type = SchemaType.STRING))
    @Parameter(
            name = "to",
            in = ParameterIn.QUERY,
            description = "And before",
            schema = @Schema(type = SchemaType.STRING))
    @Parameter(
            name = "sort",
            in = ParameterIn.QUERY,
            description = "relevance ranks the newest 100 matches and says how many there were",
            schema =
                    @Schema(
                            type = SchemaType.STRING,
                            enumeration = {"recency", "relevance"}))
    @Parameter(
            name = "limit",
            in = ParameterIn.QUERY,
            description = "1 to 200; 20 by default",
            schema = @Schema(type = SchemaType.INTEGER))
    @Parameter(
            name = "cursor",
            in = ParameterIn.QUERY,
            description = "next of the part before",
            schema = @Schema(type = SchemaType.STRING))
    public Response list(
            @QueryParam("sort") @Nullable String sort,
            @QueryParam("limit") @Nullable String limit,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("format") @Nullable String format,
            @Context HttpHeaders headers,
            @Context UriInfo uri) {
        Parameters.require(uri, KNOWN);
        ListForm form = ListForm.choose(format, headers.getAcceptableMediaTypes(), List.of(ListForm.values()));
        int size = Parameters.limit(limit);
        ArticleFilter filter = Parameters.filter(uri);
        Optional<String> place = Optional.ofNullable(cursor);
        ArticlePage page = Parameters.byRelevance(sort, filter)
                ? lists.byRelevance(filter, place.map(RankCursor::parse), size)
                : lists.byRecency(filter, place.map(Cursor::parse), size);
        @Nullable
        URI next = page.next() == null
                ? null
                : uri.getRequestUriBuilder()
                        .replaceQueryParam("cursor", page.next())
                        .build();
        Object entity = form == ListForm.JSON ? page : listForms.write(page.listPage(uri, next), form);
        ResponseBuilder answer = Response.ok(entity, form.contentType).header(HttpHeaders.VARY, HttpHeaders.ACCEPT);
        if (next != null) {
            answer.link(next, "next");
        }
        return answer.build();
    }

    /** Removes an article; its tombstone stays in the change feed. */
    @DELETE
    @Path("{id}")
    @NeedsScope(Scope.WRITE)
    @Operation(summary = "Delete an article")
    public Response delete(@PathParam("id") String id, @Context HttpHeaders headers) {
        UUID article = Parameters.id(id);
        if (!articles.remove(article, EntityTags.parse(headers.getHeaderString(HttpHeaders.IF_MATCH)))) {
            throw unknown(id);
        }
        return Response.noContent().build();
    }

    private static RuntimeException unknown(String id) {
        return Problems.notFound("There is no article " + id);
    }
}
