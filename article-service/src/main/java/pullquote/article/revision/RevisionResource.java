package pullquote.article.revision;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import jakarta.ws.rs.core.UriInfo;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;
import pullquote.article.EntityTags;
import pullquote.article.Parameters;
import pullquote.article.Representation;
import pullquote.article.form.ListForm;
import pullquote.article.problem.Problems;

/**
 * Revisions over HTTP.
 *
 * <p>With an article, all its revisions are gone: 404, as for an article that never was. It is not 410, which would need a record of what is deleted
 * for every request; who must know reads the tombstone in the change feed.
 */
@Path("/v1/articles/{id}/revisions")
public class RevisionResource {

    /**
     * A revision never changes, so it is not asked for again. But a day at most, and in the caller's own cache alone: copies must not outlive a
     * deletion for long.
     */
    private static final String KEEP = "private, max-age=86400, immutable";

    private final Revisions revisions;
    private final ObjectMapper json;

    RevisionResource(Revisions revisions, ObjectMapper json) {
        this.revisions = revisions;
        this.json = json;
    }

    /** The revisions of an article, newest first. */
    @GET
    @Operation(summary = "List the revisions of an article, newest first")
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = RevisionPage.class)))
    public Response list(
            @PathParam("id") String id,
            @QueryParam("limit") @Nullable String limit,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("format") @Nullable String format,
            @Context HttpHeaders headers,
            @Context UriInfo uri) {
        UUID article = Parameters.id(id);
        ListForm form =
                ListForm.choose(format, headers.getAcceptableMediaTypes(), List.of(ListForm.JSON, ListForm.CSV));
        RevisionPage page = page(article, Parameters.limit(limit), cursor);
        ResponseBuilder answer = Response.ok(form == ListForm.CSV ? page.csv() : page, form.contentType)
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT);
        if (page.next() != null) {
            answer.link(
                    uri.getRequestUriBuilder()
                            .replaceQueryParam("cursor", page.next())
                            .build(),
                    "next");
        }
        return answer.build();
    }

    private RevisionPage page(UUID article, int size, @Nullable String cursor) {
        int before = cursor == null ? Integer.MAX_VALUE : RevisionCursor.parse(cursor);
        List<RevisionItem> found = revisions.list(article, before, size);
        if (found.isEmpty() && revisions.get(article, 1).isEmpty()) {
            throw Problems.notFound("There is no article " + article);
        }
        if (found.size() <= size) {
            return new RevisionPage(found, null);
        }
        List<RevisionItem> items = found.subList(0, size);
        return new RevisionPage(items, RevisionCursor.of(items.get(size - 1).revision()));
    }

    /** The article as it stood at one revision. */
    @GET
    @Path("{number: \\d+}")
    @Operation(summary = "Read a revision")
    public Response get(@PathParam("id") String id, @PathParam("number") String number, @Context HttpHeaders headers) {
        Representation form = Representation.choose(
                headers.getAcceptableMediaTypes(), List.of(Representation.JSON, Representation.TEXT));
        Revision revision = revision(id, number);
        byte[] content =
                form == Representation.TEXT ? revision.text().getBytes(StandardCharsets.UTF_8) : bytes(revision.view());
        return kept(headers, revision.tag().of(form.tag), content, form.contentType)
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
                .build();
    }

    /** What differs between two revisions, in either direction. */
    @GET
    @Path("{from: \\d+}...{to: \\d+}")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Compare two revisions")
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = RevisionDiff.class)))
    public Response compare(
            @PathParam("id") String id,
            @PathParam("from") String from,
            @PathParam("to") String to,
            @Context HttpHeaders headers) {
        Revision older = revision(id, from);
        Revision newer = revision(id, to);
        String tag = older.tag().of(newer.tag().of("diff").replace("\"", ""));
        return kept(headers, tag, bytes(RevisionDiff.of(older, newer)), MediaType.APPLICATION_JSON)
                .build();
    }

    private Revision revision(String id, String number) {
        UUID article = Parameters.id(id);
        // Longer numbers than any revision has are no mistake of another kind.
        int known = number.length() > 9 ? 0 : Integer.parseInt(number);
        return revisions
                .get(article, known)
                .orElseThrow(() -> Problems.notFound("There is no revision " + number + " of an article " + article
                        + "; its revisions count from 1"));
    }

    private static ResponseBuilder kept(HttpHeaders headers, String tag, byte[] content, String type) {
        boolean held = EntityTags.parse(headers.getHeaderString(HttpHeaders.IF_NONE_MATCH))
                .hold(tag);
        return (held ? Response.notModified() : Response.ok(content, type))
                .header(HttpHeaders.ETAG, tag)
                .header(HttpHeaders.CACHE_CONTROL, KEEP);
    }

    private byte[] bytes(Object record) {
        try {
            return json.writeValueAsBytes(record);
        } catch (JsonProcessingException e) {
            throw new AssertionError("Records can be written", e);
        }
    }
}
