package pullquote.analysis.dashboard;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;
import pullquote.analysis.across.EntityName;
import pullquote.analysis.across.Paging;
import pullquote.analysis.across.Publishers;
import pullquote.analysis.across.QuoteClusters;
import pullquote.analysis.across.Quotes;
import pullquote.analysis.across.Rankings;
import pullquote.analysis.across.Selection;
import pullquote.analysis.follow.FollowerState;

/** The page about who said what. */
@Path("/quotes")
@Produces(MediaType.TEXT_HTML)
public class QuotePages {

    private static final int QUOTES = 20;
    private static final int SPEAKERS = 10;
    private static final int CLUSTERS = 5;
    private static final int PAPERS = 15;

    private final Rankings rankings;
    private final Quotes quotes;
    private final QuoteClusters clusters;
    private final Publishers publishers;
    private final FollowerState follower;

    QuotePages(
            Rankings rankings, Quotes quotes, QuoteClusters clusters, Publishers publishers, FollowerState follower) {
        this.rankings = rankings;
        this.quotes = quotes;
        this.clusters = clusters;
        this.publishers = publishers;
        this.follower = follower;
    }

    /** Who said what. */
    @GET
    @Operation(hidden = true)
    public Response quotes(
            @QueryParam("q") @Nullable String q,
            @QueryParam("publisher") @Nullable String publisher,
            @QueryParam("from") @Nullable String from,
            @QueryParam("to") @Nullable String to,
            @QueryParam("days") @Nullable String days,
            @QueryParam("speaker") @Nullable String speaker,
            @QueryParam("about") @Nullable String about,
            @QueryParam("cluster") @Nullable String cluster,
            @QueryParam("cursor") @Nullable String cursor) {
        Question question = Question.of(q, publisher, from, to, days).by(speaker, about, cluster);
        return Across.orExplained("quotes", "Quotes", () -> {
            Selection all = question.aside().selection();
            QuotesView.Found found = new QuotesView.Found(
                    quotes.quotes(question.quotes(), new Paging(QUOTES, Optional.ofNullable(cursor))),
                    rankings.speakers(all, Paging.first(SPEAKERS)),
                    clusters.clusters(all, Paging.first(CLUSTERS)),
                    publishers.publishers(all, Paging.first(PAPERS)));
            return Response.ok(
                            Templates.quotes(QuotesView.of(question, this::name, found, Standing.of(follower.read()))))
                    .build();
        });
    }

    /** What the form shows for an id; a name is shown as it is. */
    private String name(String speaker) {
        return Across.id(speaker)
                .flatMap(rankings::entity)
                .map(EntityName::name)
                .orElse(speaker);
    }
}
