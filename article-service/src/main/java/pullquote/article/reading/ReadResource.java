package pullquote.article.reading;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.AsyncResult;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;
import pullquote.article.ArticleView;
import pullquote.article.Parameters;
import pullquote.article.Representation;
import pullquote.article.problem.Problems;

/** Reading one article over HTTP: what {@link ReadFilter} leaves, and every error. */
@Path("/v1/articles/{id}")
public class ReadResource {

    private final ReadyAnswers answers;
    private final Preferences preferences;
    private final CurrentVertxRequest request;

    ReadResource(ReadyAnswers answers, Preferences preferences, CurrentVertxRequest request) {
        this.answers = answers;
        this.preferences = preferences;
        this.request = request;
    }

    /** One article, in the representation that the caller prefers. */
    @GET
    @Operation(summary = "Read an article")
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = ArticleView.class)))
    public Response get(@PathParam("id") String id, @Context HttpHeaders headers) {
        Representation representation = Representation.choose(headers.getAcceptableMediaTypes());
        UUID article = Parameters.id(id);
        if (headers.getRequestHeader(HttpHeaders.ACCEPT).size() == 1) {
            preferences.learn(headers.getHeaderString(HttpHeaders.ACCEPT), representation);
        }
        String codings = headers.getHeaderString(HttpHeaders.ACCEPT_ENCODING);
        Form form = new Form(article, representation, codings != null && Wishes.gzip(codings));
        Ready ready = outcome()
                .orElseGet(() -> answers.read(form))
                .orElseThrow(() -> Problems.notFound("There is no article " + id));
        boolean held = Answers.isHeld(headers.getHeaderString(HttpHeaders.IF_NONE_MATCH), ready);
        ResponseBuilder answer = held ? Response.notModified() : Response.ok(ready.bytes(), ready.contentType());
        if (ready.gzip() && !held) {
            answer.encoding("gzip");
        }
        return answer.header(HttpHeaders.ETAG, ready.tag())
                .header(HttpHeaders.VARY, Answers.VARY)
                .header(HttpHeaders.CACHE_CONTROL, Answers.CACHE_CONTROL)
                .build();
    }

    /** What the filter found out already: that there is no such article, or why it could not be read. */
    private Optional<Optional<Ready>> outcome() {
        @Nullable AsyncResult<Optional<Ready>> done = request.getCurrent().get(ReadFilter.OUTCOME);
        if (done == null) {
            return Optional.empty();
        }
        if (done.failed()) {
            throw done.cause() instanceof RuntimeException known ? known : new IllegalStateException(done.cause());
        }
        return Optional.of(done.result());
    }
}
