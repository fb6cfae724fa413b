package pullquote.analysis.dashboard;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;
import pullquote.analysis.client.ArticleList;
import pullquote.analysis.client.ArticleReader;
import pullquote.analysis.rest.Csv;

/** The rows of the list of articles, for programs: the browser may not be able to reach article-service, which they come from. */
@Path("/")
public class ArticleRows {

    private static final int ROWS = 100;

    private final ArticleReader articles;

    ArticleRows(ArticleReader articles) {
        this.articles = articles;
    }

    /** As article-service tells them. */
    @GET
    @Path("articles.json")
    @Produces("application/json")
    @Operation(hidden = true)
    public ArticleList json(
            @QueryParam("q") @Nullable String q,
            @QueryParam("publisher") @Nullable String publisher,
            @QueryParam("from") @Nullable String from,
            @QueryParam("to") @Nullable String to,
            @QueryParam("sort") @Nullable String sort,
            @QueryParam("cursor") @Nullable String cursor) {
        return rows(Filters.of(q, publisher, from, to, sort), cursor);
    }

    /** The same as a table. */
    @GET
    @Path("articles.csv")
    @Produces("text/csv;charset=UTF-8")
    @Operation(hidden = true)
    public byte[] csv(
            @QueryParam("q") @Nullable String q,
            @QueryParam("publisher") @Nullable String publisher,
            @QueryParam("from") @Nullable String from,
            @QueryParam("to") @Nullable String to,
            @QueryParam("sort") @Nullable String sort,
            @QueryParam("cursor") @Nullable String cursor) {
        Csv table = Csv.of("id", "headline", "byline", "publisher", "publishedAt", "wordCount");
        for (ArticleList.Item item :
                rows(Filters.of(q, publisher, from, to, sort), cursor).items()) {
            table.row(
                    item.id(), item.headline(), item.byline(), item.publisher(), item.publishedAt(), item.wordCount());
        }
        return table.bytes();
    }

    private ArticleList rows(Filters filters, @Nullable String cursor) {
        return articles.articles(filters.query(), Optional.ofNullable(cursor), ROWS);
    }
}
