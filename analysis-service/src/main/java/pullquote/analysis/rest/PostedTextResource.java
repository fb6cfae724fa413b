package pullquote.analysis.rest;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import pullquote.analysis.engine.Engine;
import pullquote.analysis.engine.Source;
import pullquote.analysis.nlp.AnalysisOptions;

/** What is in a text that a caller posts; nothing of it is stored. */
@Path("/v1/analyses")
public class PostedTextResource {

    private final PostedText bodies;
    private final Engine engine;
    private final Answers answers;

    PostedTextResource(PostedText bodies, Engine engine, Answers answers) {
        this.bodies = bodies;
        this.engine = engine;
        this.answers = answers;
    }

    /** Analyses the text as it stands. */
    @POST
    @Consumes(MediaType.TEXT_PLAIN)
    @Operation(summary = "Summary, entities and quotes of a text")
    public Response analyze(InputStream body, @Context HttpHeaders headers, @Context UriInfo uri) {
        Parameters parameters = Parameters.of(uri);
        AnalysisOptions options = parameters.options(Optional.empty());
        Source source = Source.of(bodies.read(body, headers.getMediaType()), parameters.saysEnglish());
        Results results = new Results(Optional.empty(), source, engine.analyze(source, options), parameters, options);
        return answers.json(results.tag("posted"), results::whole);
    }
}
