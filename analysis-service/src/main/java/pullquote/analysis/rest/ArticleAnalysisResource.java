package pullquote.analysis.rest;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import pullquote.analysis.client.ArticleReader;
import pullquote.analysis.client.StoredArticle;
import pullquote.analysis.engine.Engine;
import pullquote.analysis.engine.Source;
import pullquote.analysis.nlp.AnalysisOptions;

/** What is in a stored article. */
@Path("/v1/articles/{id}")
public class ArticleAnalysisResource {

    private final ArticleReader articles;
    private final Engine engine;
    private final Answers answers;

    ArticleAnalysisResource(ArticleReader articles, Engine engine, Answers answers) {
        this.articles = articles;
        this.engine = engine;
        this.answers = answers;
    }

    /** The sentences that stand for the whole. */
    @GET
    @Path("summary")
    @Operation(summary = "The summary of an article")
    public Response summary(@PathParam("id") String id, @Context UriInfo uri) {
        Results results = analyze(id, uri);
        return answers.jsonOrCsv(
                results.tag("summary"), () -> results.summaryOf(Parameters.id(id)), results::summaryTable);
    }

    /** Who and what is named, and how often. */
    @GET
    @Path("entities")
    @Operation(
            summary = "The entities of an article",
            description =
                    "Takes type, one or more of PERSON, ORGANIZATION and LOCATION (all three where it is not given), OTHER (names that are no"
                            + " person, body or place: events, works, holidays, products, peoples), DATE, MONEY and PERCENT. A name of type OTHER"
                            + " may have a name of another type inside it. sort=salience puts first what the article is most about; explain=true"
                            + " tells why the forms of a name are one entity.")
    public Response entities(@PathParam("id") String id, @Context UriInfo uri) {
        Results results = english(analyze(id, uri));
        return answers.jsonOrCsv(
                results.tag("entities"),
                () -> results.items(Parameters.id(id), results.entities()),
                results::entityTable);
    }

    /** Who said what. */
    @GET
    @Path("quotes")
    @Operation(summary = "The quotes of an article")
    public Response quotes(@PathParam("id") String id, @Context UriInfo uri) {
        Results results = english(analyze(id, uri));
        return answers.jsonOrCsv(
                results.tag("quotes"), () -> results.items(Parameters.id(id), results.quotes()), results::quoteTable);
    }

    /** All three. */
    @GET
    @Path("analysis")
    @Operation(summary = "Summary, entities and quotes of an article")
    public Response analysis(@PathParam("id") String id, @Context UriInfo uri) {
        Results results = analyze(id, uri);
        return answers.json(results.tag("analysis"), results::whole);
    }

    private Results analyze(String word, UriInfo uri) {
        UUID id = Parameters.id(word);
        Parameters parameters = Parameters.of(uri);
        // Wrong parameters are told before anything is fetched.
        parameters.options(Optional.empty());
        StoredArticle article =
                articles.article(id).orElseThrow(() -> Problems.notFound("There is no article " + word));
        AnalysisOptions options = parameters.options(Optional.ofNullable(article.publishedAt())
                .map(time -> time.atZone(ZoneOffset.UTC).toLocalDate()));
        Source source = Source.of(article, parameters.saysEnglish());
        return new Results(Optional.of(id), source, engine.analyze(source, options), parameters, options);
    }

    private static Results english(Results results) {
        if (!results.source().english()) {
            throw Problems.notEnglish();
        }
        return results;
    }
}
