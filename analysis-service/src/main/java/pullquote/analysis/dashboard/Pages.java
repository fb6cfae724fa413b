package pullquote.analysis.dashboard;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;
import pullquote.analysis.client.ArticleList;
import pullquote.analysis.client.ArticleReader;
import pullquote.analysis.client.ArticleServiceException;
import pullquote.analysis.client.RefusedException;
import pullquote.analysis.engine.BusyException;
import pullquote.analysis.engine.Engine;
import pullquote.analysis.engine.Source;
import pullquote.analysis.nlp.Analysis;
import pullquote.analysis.nlp.AnalysisOptions;
import pullquote.analysis.nlp.summary.EmptyTextException;

/** The pages of the dashboard. */
@Path("/")
@Produces(MediaType.TEXT_HTML)
public class Pages {

    private static final int ARTICLES_PER_PAGE = 25;
    private static final int LONGEST_PASTE = 500_000;

    private final ArticleReader articles;
    private final Engine engine;

    Pages(ArticleReader articles, Engine engine) {
        this.articles = articles;
        this.engine = engine;
    }

    /** All articles, newest first, or those that the filters leave. */
    @GET
    @Operation(hidden = true)
    public Response articles(
            @QueryParam("q") @Nullable String q,
            @QueryParam("publisher") @Nullable String publisher,
            @QueryParam("from") @Nullable String from,
            @QueryParam("to") @Nullable String to,
            @QueryParam("sort") @Nullable String sort,
            @QueryParam("cursor") @Nullable String cursor) {
        Filters filters = Filters.of(q, publisher, from, to, sort);
        try {
            ArticleList page = articles.articles(filters.query(), Optional.ofNullable(cursor), ARTICLES_PER_PAGE);
            return Response.ok(Templates.articles(ArticlesView.of(page, filters, Words.or(cursor, ""))))
                    .build();
        } catch (RefusedException e) {
            return Templates.answer(ProblemView.refused());
        } catch (ArticleServiceException e) {
            return Templates.answer(ProblemView.away());
        }
    }

    /** A form for a text that is not stored. */
    @GET
    @Path("paste")
    @Operation(hidden = true)
    public Response paste() {
        return Response.ok(Templates.paste(PasteView.empty())).build();
    }

    /** What is in a pasted text. */
    @POST
    @Path("paste")
    @Consumes({MediaType.APPLICATION_FORM_URLENCODED, MediaType.MULTIPART_FORM_DATA})
    @Operation(hidden = true)
    public Response paste(@FormParam("text") @Nullable String pasted) {
        String text = pasted == null ? "" : pasted.replace("\r\n", "\n").replace("\u0000", "");
        if (text.isBlank()) {
            return pasteProblem(text, "Paste a text first: there is nothing to analyse yet.");
        }
        if (text.length() > LONGEST_PASTE) {
            return pasteProblem("", "The text is too long: " + LONGEST_PASTE + " characters are the most.");
        }
        try {
            Source source = Source.of(text, false);
            Analysis analysis = engine.analyze(source, AnalysisOptions.standard());
            return Response.ok(Templates.paste(PasteView.of(source, analysis))).build();
        } catch (EmptyTextException e) {
            return pasteProblem(text, "There is no word in this text.");
        } catch (BusyException e) {
            return pasteProblem(text, "The service is busy. Try again in a few seconds.");
        }
    }

    private static Response pasteProblem(String text, String problem) {
        return Response.status(422)
                .entity(Templates.paste(PasteView.problem(text, problem)))
                .build();
    }
}
