package pullquote.article;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;
import pullquote.article.problem.Problems;

/** Copies of an article over HTTP. */
@Path("/v1/articles/{id}/copies")
public class CopyResource {

    private final Copies copies;

    CopyResource(Copies copies) {
        this.copies = copies;
    }

    /** Other articles that have the same words, or a good part of them: the likest first. They are told, never merged. */
    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "List an article's copies and near-copies")
    public CopyList copies(@PathParam("id") String id, @QueryParam("limit") @Nullable String limit) {
        return new CopyList(copies.of(Parameters.id(id), Parameters.limit(limit))
                .orElseThrow(() -> Problems.notFound("There is no article " + id)));
    }

    /** The copies of an article. */
    record CopyList(List<CopyItem> items) {}
}
