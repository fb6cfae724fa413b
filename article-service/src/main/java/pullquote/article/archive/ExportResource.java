package pullquote.article.archive;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.util.concurrent.Semaphore;
import org.eclipse.microprofile.openapi.annotations.Operation;
import pullquote.article.ArticleFilter;
import pullquote.article.Parameters;
import pullquote.article.problem.Problems;

/** Export over HTTP. */
@Path("/v1/articles/export")
public class ExportResource {

    /** Each holds a thread, a connection and a snapshot of the database for as long as its reader takes. */
    private static final int AT_ONCE = 4;

    private final Semaphore places = new Semaphore(AT_ONCE);
    private final Export articles;

    ExportResource(Export articles) {
        this.articles = articles;
    }

    /** All articles that match, with their histories and what was sent, one a line: what an import takes back. */
    @GET
    @Produces(ImportResource.NDJSON)
    @Operation(summary = "Export articles")
    public Response export(@Context UriInfo uri) {
        ArticleFilter filter = Parameters.filter(uri);
        StreamingOutput lines = out -> {
            if (!places.tryAcquire()) {
                throw Problems.busy("There are " + AT_ONCE + " exports under way; ask again when one is over");
            }
            try {
                articles.run(filter, out);
            } finally {
                places.release();
            }
        };
        return Response.ok(lines, ImportResource.NDJSON).build();
    }
}
