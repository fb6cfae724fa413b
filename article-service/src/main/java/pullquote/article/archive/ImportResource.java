package pullquote.article.archive;

import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;
import pullquote.article.ContentCoding;
import pullquote.article.idempotency.IdempotencyKey;
import pullquote.article.idempotency.KeysUnderWay;
import pullquote.article.key.Access;
import pullquote.article.key.NeedsScope;
import pullquote.article.key.Scope;
import pullquote.article.problem.Problems;

/** Import over HTTP. */
@Path("/v1/articles/import")
public class ImportResource {

    static final String NDJSON = "application/x-ndjson";

    /** More would not be faster, and each holds four threads. */
    private static final int AT_ONCE = 4;

    private final Semaphore places = new Semaphore(AT_ONCE);
    private final Import articles;
    private final Access access;
    private final KeysUnderWay underWay;

    ImportResource(Import articles, Access access, KeysUnderWay underWay) {
        this.articles = articles;
        this.access = access;
        this.underWay = underWay;
    }

    /** Stores one article a line, as JSON or as an export wrote it, and answers one result a line while it does. */
    @POST
    @Consumes(NDJSON)
    @Produces(NDJSON)
    @NeedsScope(Scope.WRITE)
    @Operation(summary = "Import articles")
    public Response importLines(
            InputStream body,
            @HeaderParam(HttpHeaders.CONTENT_ENCODING) @Nullable String coding,
            // Read from the headers below, all of them; here it is for the description of the API.
            @HeaderParam(IdempotencyKey.HEADER) @Nullable String idempotencyKey,
            @Context HttpHeaders headers) {
        InputStream lines = ContentCoding.decode(body, coding);
        Optional<IdempotencyKey> key = IdempotencyKey.parse(
                access.caller(headers.getHeaderString(HttpHeaders.AUTHORIZATION)),
                headers.getRequestHeader(IdempotencyKey.HEADER));
        StreamingOutput streamed = out -> {
            // Lines that are stored already change nothing, so an import may run again, but not twice at once.
            underWay.enter(key);
            try {
                run(lines, out);
            } finally {
                underWay.leave(key);
            }
        };
        return Response.ok(streamed, NDJSON).build();
    }

    private void run(InputStream lines, OutputStream out) throws IOException {
        if (!places.tryAcquire()) {
            throw Problems.busy("There are " + AT_ONCE + " imports under way; send this one when one is over");
        }
        try (ResultStream results = new ResultStream(out, Infrastructure.getDefaultWorkerPool())) {
            articles.run(lines, results);
        } finally {
            places.release();
        }
    }
}
