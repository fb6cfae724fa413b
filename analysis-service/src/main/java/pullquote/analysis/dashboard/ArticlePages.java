package pullquote.analysis.dashboard;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.eclipse.microprofile.openapi.annotations.Operation;
import pullquote.analysis.client.ArticleReader;
import pullquote.analysis.client.ArticleServiceException;
import pullquote.analysis.client.Comparison;
import pullquote.analysis.client.RevisionList;
import pullquote.analysis.client.StoredArticle;
import pullquote.analysis.engine.BusyException;
import pullquote.analysis.engine.Engine;
import pullquote.analysis.engine.Source;
import pullquote.analysis.nlp.Analysis;
import pullquote.analysis.nlp.AnalysisOptions;
import pullquote.analysis.nlp.entity.Entity;
import pullquote.analysis.store.Database;
import pullquote.analysis.store.EntityKey;
import pullquote.analysis.store.EntityTypes;

/** The pages about one article. */
@Path("/articles/{id}")
@Produces(MediaType.TEXT_HTML)
public class ArticlePages {

    private static final int REVISIONS = 50;

    private final ArticleReader articles;
    private final Engine engine;
    private final Database database;

    ArticlePages(ArticleReader articles, Engine engine, Database database) {
        this.articles = articles;
        this.engine = engine;
        this.database = database;
    }

    /** The article and what is in it. */
    @GET
    @Operation(hidden = true)
    public Response article(@PathParam("id") String id) {
        return orProblem(() -> uuid(id).flatMap(articles::article)
                .map(article -> Response.ok(Templates.article(view(article))).build())
                .orElseGet(() -> Templates.answer(ProblemView.unknownArticle())));
    }

    /** What changed between two of its revisions. */
    @GET
    @Path("revisions/{from: \\d{1,6}}...{to: \\d{1,6}}")
    @Operation(hidden = true)
    public Response comparison(@PathParam("id") String id, @PathParam("from") int from, @PathParam("to") int to) {
        return orProblem(() -> {
            Optional<StoredArticle> newer = uuid(id).flatMap(article -> articles.revision(article, to));
            Optional<Comparison> comparison = uuid(id).flatMap(article -> articles.comparison(article, from, to));
            return newer.isEmpty() || comparison.isEmpty()
                    ? Templates.answer(ProblemView.unknownRevision())
                    : Response.ok(Templates.comparison(ComparisonView.of(newer.get(), comparison.get())))
                            .build();
        });
    }

    private ArticleView view(StoredArticle article) {
        Source source = Source.of(article, false);
        Analysis analysis = engine.analyze(source, AnalysisOptions.standard());
        RevisionList revisions =
                article.revision() > 1 ? articles.revisions(article.id(), REVISIONS) : RevisionList.NONE;
        return ArticleView.of(
                article,
                source,
                analysis,
                revisions,
                entity -> across(entity, article.id()),
                Instant.now().truncatedTo(ChronoUnit.SECONDS));
    }

    /** The page about an entity in all articles: its id follows from what the article says, so nothing need be asked. */
    private String across(Entity entity, UUID article) {
        return database.isThere() && EntityTypes.all().contains(entity.type())
                ? QuoteCard.entity(EntityKey.of(entity.type(), entity.name(), entity.sameAs(), article)
                        .uid())
                : "";
    }

    private static Response orProblem(Supplier<Response> page) {
        try {
            return page.get();
        } catch (ArticleServiceException e) {
            return Templates.answer(ProblemView.away());
        } catch (BusyException e) {
            return Templates.answer(ProblemView.busy());
        }
    }

    private static Optional<UUID> uuid(String word) {
        try {
            return Optional.of(UUID.fromString(word));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
