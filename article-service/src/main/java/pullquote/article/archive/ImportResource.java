package pullquote.article.archive;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.InputStream;
import java.util.concurrent.Semaphore;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;
import pullquote.article.key.NeedsScope;
import pullquote.article.key.Scope;
import pullquote.article.problem.Problems;

/** Import over HTTP. */
@Path("/v1/articles/import")
public class ImportResource {

    static final String NDJSON = "application/x-ndjson";

    /** More would not be faster, and each holds two threads. */
    private static final int AT_ONCE = 4;

    private final Semaphore places = new Semaphore(AT_ONCE);
    private final Import articles;

    ImportResource(Import articles) {
        this.articles = articles;
    }

    /** Stores one article a line, as JSON or as an export wrote it, and answers one result a line while it does. */
    @POST
    @Consumes(NDJSON)
    @Produces(NDJSON)
    @NeedsScope(Scope.WRITE)
    @Operation(summary = "Import articles")
    public Response importLines(InputStream body, @HeaderParam(HttpHeaders.CONTENT_ENCODING) @Nullable String coding) {
        InputStream lines = ContentCoding.decode(body, coding);
        StreamingOutput results = out -> {
            if (!places.tryAcquire()) {
                throw Problems.busy("There are " + AT_ONCE + " imports under way; send this one when one is over");
            }
            try {
                articles.run(lines, out);
            } finally {
                places.release();
            }
        };
        return Response.ok(results, NDJSON).build();
    }
}
