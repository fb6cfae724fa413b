package pullquote.analysis.dashboard;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;
import pullquote.analysis.client.ArticleList;
import pullquote.analysis.client.ArticleReader;
import pullquote.analysis.client.ArticleServiceException;
import pullquote.analysis.client.StoredArticle;
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

    /** The templates, which the build checks against what they are given. */
    @CheckedTemplate(basePath = "dashboard")
    static class Templates {

        private Templates() {}

        static native TemplateInstance articles(ArticlesView view);

        static native TemplateInstance article(ArticleView view);

        static native TemplateInstance paste(PasteView view);

        static native TemplateInstance across(AcrossView view);

        static native TemplateInstance problem(ProblemView view);
    }

    /** All articles, newest first, or those that the filters leave. */
    @GET
    @Operation(hidden = true)
    public Response articles(
            @QueryParam("q") @Nullable String q,
            @QueryParam("publisher") @Nullable String publisher,
            @QueryParam("from") @Nullable String from,
            @QueryParam("to") @Nullable String to,
            @QueryParam("cursor") @Nullable String cursor) {
        Filters filters = Filters.of(q, publisher, from, to);
        try {
            ArticleList page = articles.articles(filters.query(), Optional.ofNullable(cursor), ARTICLES_PER_PAGE);
            return Response.ok(Templates.articles(ArticlesView.of(page, filters, Words.or(cursor, ""))))
                    .build();
        } catch (ArticleServiceException e) {
            return problem(ProblemView.away());
        }
    }

    /** One article and what is in it. */
    @GET
    @Path("articles/{id}")
    @Operation(hidden = true)
    public Response article(@PathParam("id") String id) {
        try {
            Optional<StoredArticle> article = uuid(id).flatMap(articles::article);
            if (article.isEmpty()) {
                return problem(ProblemView.unknownArticle());
            }
            Source source = Source.of(article.get(), false);
            Analysis analysis = engine.analyze(source, AnalysisOptions.standard());
            return Response.ok(Templates.article(ArticleView.of(
                            article.get(), source, analysis, Instant.now().truncatedTo(ChronoUnit.SECONDS))))
                    .build();
        } catch (ArticleServiceException e) {
            return problem(ProblemView.away());
        } catch (BusyException e) {
            return problem(ProblemView.busy());
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

    /** Who and what is in the news. */
    @GET
    @Path("entities")
    @Operation(hidden = true)
    public Response entities() {
        return Response.ok(Templates.across(AcrossView.of("entities", "People & places")))
                .build();
    }

    /** Who said what. */
    @GET
    @Path("quotes")
    @Operation(hidden = true)
    public Response quotes() {
        return Response.ok(Templates.across(AcrossView.of("quotes", "Quotes"))).build();
    }

    private static Response pasteProblem(String text, String problem) {
        return Response.status(422)
                .entity(Templates.paste(PasteView.problem(text, problem)))
                .build();
    }

    private static Response problem(ProblemView view) {
        return Response.status(view.status()).entity(Templates.problem(view)).build();
    }

    private static Optional<UUID> uuid(String word) {
        try {
            return Optional.of(UUID.fromString(word));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
