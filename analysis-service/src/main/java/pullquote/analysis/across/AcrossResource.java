package pullquote.analysis.across;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import pullquote.analysis.nlp.entity.EntityType;
import pullquote.analysis.rest.Problems;

/**
 * Questions across articles. All take {@code from}, {@code to}, {@code publisher}, {@code q}, {@code limit} and {@code cursor} and answer
 * rows as JSON or CSV.
 */
@Path("/v1")
@Tag(name = "Across articles")
public class AcrossResource {

    /** A timeline of a year of days fits without a cursor. */
    private static final int TIMELINE_ROWS = 400;

    private final Rankings rankings;
    private final EntityQuestions entities;
    private final Quotes quotes;
    private final QuoteClusters clusters;
    private final Publishers publishers;
    private final Tables tables;

    AcrossResource(
            Rankings rankings,
            EntityQuestions entities,
            Quotes quotes,
            QuoteClusters clusters,
            Publishers publishers,
            Tables tables) {
        this.rankings = rankings;
        this.entities = entities;
        this.quotes = quotes;
        this.clusters = clusters;
        this.publishers = publishers;
        this.tables = tables;
    }

    /** Who and what is named in most articles. */
    @GET
    @Path("entities")
    @Operation(
            summary = "The most named entities",
            description = "Takes type=PERSON, ORGANIZATION or LOCATION. Entities of"
                    + " several articles are one where type and Wikidata id are equal or, without an id, type and name; a person who is"
                    + " named by one word alone is not merged.")
    public Response entities(
            @BeanParam AcrossParameters parameters,
            @QueryParam("type") @Parameter(description = "PERSON, ORGANIZATION or LOCATION alone") @Nullable
                    String type) {
        Selection selection = parameters.selection();
        Optional<EntityType> one = AcrossParameters.type(type);
        Paging paging = parameters.paging();
        return tables.answer(() -> rankings.entities(selection, one, paging), RowPage::next, Tables::entities);
    }

    /** When an entity is named. */
    @GET
    @Path("entities/{id}/timeline")
    @Operation(summary = "How often an entity is named by day, week or month")
    public Response timeline(
            @PathParam("id") String id,
            @BeanParam AcrossParameters parameters,
            @QueryParam("interval") @Parameter(description = "day, week (from Monday) or month") @Nullable
                    String interval) {
        UUID entity = known(id);
        Selection selection = parameters.selection();
        Interval length = AcrossParameters.interval(interval);
        Paging paging = parameters.paging(TIMELINE_ROWS);
        return tables.answer(
                () -> entities.timeline(entity, selection, length, paging), RowPage::next, Tables::timeline);
    }

    /** With whom an entity is named. */
    @GET
    @Path("entities/{id}/co-occurrences")
    @Operation(
            summary = "The entities that are named in the same articles",
            description = "Of the newest 300 articles that name it.")
    public Response coOccurrences(@PathParam("id") String id, @BeanParam AcrossParameters parameters) {
        UUID entity = known(id);
        Selection selection = parameters.selection();
        Paging paging = parameters.paging();
        return tables.answer(
                () -> entities.coOccurrences(entity, selection, paging), RowPage::next, Tables::coOccurrences);
    }

    /** Who is quoted most. */
    @GET
    @Path("speakers")
    @Operation(summary = "The most quoted, and the share of anonymous sources")
    public Response speakers(@BeanParam AcrossParameters parameters) {
        Selection selection = parameters.selection();
        Paging paging = parameters.paging();
        return tables.answer(() -> rankings.speakers(selection, paging), SpeakerPage::next, Tables::speakers);
    }

    /** What was said. */
    @GET
    @Path("quotes")
    @Operation(
            summary = "Quotes, newest first",
            description = "Takes speaker= and about=, each the id or the name of an entity,"
                    + " q= for words of the quote itself, and cluster= for the appearances of one quote.")
    public Response quotes(
            @BeanParam AcrossParameters parameters,
            @QueryParam("speaker") @Parameter(description = "The id or the name of who speaks") @Nullable
                    String speaker,
            @QueryParam("about")
                    @Parameter(description = "The id or the name of an entity that the quote names")
                    @Nullable
                    String about,
            @QueryParam("cluster") @Parameter(description = "The appearances of one quote, earliest first") @Nullable
                    String cluster) {
        QuoteFilter filter = parameters.quoteFilter(speaker, about, cluster);
        Paging paging = parameters.paging();
        return tables.answer(() -> quotes.quotes(filter, paging), RowPage::next, Tables::quotes);
    }

    /** The same quote in several papers. */
    @GET
    @Path("quotes/clusters")
    @Operation(
            summary = "The same quote in several papers, earliest paper first",
            description = "q= are words of the quote itself." + " As CSV, one row for each appearance.")
    public Response clusters(@BeanParam AcrossParameters parameters) {
        Selection selection = parameters.selection();
        Paging paging = parameters.paging();
        return tables.answer(() -> clusters.clusters(selection, paging), RowPage::next, Tables::clusters);
    }

    /** Who publishes, and how it quotes. */
    @GET
    @Path("publishers")
    @Operation(summary = "Publishers and what their articles have")
    public Response publishers(@BeanParam AcrossParameters parameters) {
        Selection selection = parameters.selection();
        Paging paging = parameters.paging();
        return tables.answer(() -> publishers.publishers(selection, paging), RowPage::next, Tables::publishers);
    }

    private UUID known(String word) {
        UUID id = AcrossParameters.entityId(word);
        if (rankings.entity(id).isEmpty()) {
            throw Problems.notFound("There is no entity " + word);
        }
        return id;
    }
}
