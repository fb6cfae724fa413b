package pullquote.analysis.dashboard;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;
import pullquote.analysis.across.EntityName;
import pullquote.analysis.across.EntityQuestions;
import pullquote.analysis.across.EntityRow;
import pullquote.analysis.across.Interval;
import pullquote.analysis.across.Paging;
import pullquote.analysis.across.QuoteFilter;
import pullquote.analysis.across.Quotes;
import pullquote.analysis.across.Rankings;
import pullquote.analysis.across.RowPage;
import pullquote.analysis.across.Selection;
import pullquote.analysis.follow.FollowerState;
import pullquote.analysis.nlp.entity.EntityType;

/** The pages about who and what is in the news. */
@Path("/entities")
@Produces(MediaType.TEXT_HTML)
public class EntityPages {

    private static final List<EntityType> TYPES =
            List.of(EntityType.PERSON, EntityType.ORGANIZATION, EntityType.LOCATION);
    private static final int COLUMN = 15;
    private static final int LIST = 50;
    private static final int FEW = 5;
    /** Weeks of seven years, or days of one. */
    private static final int INTERVALS = 400;

    private final Rankings rankings;
    private final EntityQuestions entities;
    private final Quotes quotes;
    private final FollowerState follower;

    EntityPages(Rankings rankings, EntityQuestions entities, Quotes quotes, FollowerState follower) {
        this.rankings = rankings;
        this.entities = entities;
        this.quotes = quotes;
        this.follower = follower;
    }

    /** Who and what is named most. */
    @GET
    @Operation(hidden = true)
    public Response entities(
            @QueryParam("q") @Nullable String q,
            @QueryParam("publisher") @Nullable String publisher,
            @QueryParam("from") @Nullable String from,
            @QueryParam("to") @Nullable String to,
            @QueryParam("days") @Nullable String days,
            @QueryParam("type") @Nullable String type,
            @QueryParam("cursor") @Nullable String cursor) {
        Question question = Question.of(q, publisher, from, to, days);
        Optional<EntityType> one =
                TYPES.stream().filter(known -> known.name().equals(type)).findFirst();
        return Across.orExplained(
                "entities",
                "People & places",
                () -> one.isPresent()
                        ? ofOneType(question, one.get(), Optional.ofNullable(cursor))
                        : ofAllTypes(question));
    }

    private Response ofAllTypes(Question question) {
        List<EntitiesView.Column> columns = TYPES.stream()
                .map(type -> EntitiesView.column(question, type, named(question, type, Paging.first(COLUMN)), false))
                .toList();
        return Response.ok(Templates.entities(EntitiesView.of(question, standing(), "", columns, "")))
                .build();
    }

    private Response ofOneType(Question question, EntityType type, Optional<String> cursor) {
        RowPage<EntityRow> page = named(question, type, new Paging(LIST, cursor));
        String next = page.next() == null
                ? ""
                : question.page("/entities")
                        .with("type", type.name())
                        .with("cursor", page.next())
                        .toString();
        List<EntitiesView.Column> columns = List.of(EntitiesView.column(question, type, page, true));
        return Response.ok(Templates.entities(EntitiesView.of(question, standing(), type.name(), columns, next)))
                .build();
    }

    private RowPage<EntityRow> named(Question question, EntityType type, Paging paging) {
        return rankings.entities(question.selection(), Optional.of(type), paging);
    }

    /** Everything about one of them. */
    @GET
    @Path("{id}")
    @Operation(hidden = true)
    public Response entity(@PathParam("id") String id, @QueryParam("interval") @Nullable String word) {
        Interval interval = Stream.of(Interval.values())
                .filter(one -> one.name().equalsIgnoreCase(word))
                .findFirst()
                .orElse(Interval.WEEK);
        return Across.orExplained(
                "entities",
                "People & places",
                () -> Across.id(id)
                        .flatMap(rankings::entity)
                        .map(entity -> Response.ok(Templates.entity(page(entity, interval)))
                                .build())
                        .orElseGet(() -> Templates.answer(ProblemView.unknownEntity())));
    }

    private EntityPage page(EntityName entity, Interval interval) {
        UUID id = entity.id();
        Optional<String> itself = Optional.of(id.toString());
        EntityPage.Found found = new EntityPage.Found(
                entities.timeline(id, Selection.ALL, interval, Paging.first(INTERVALS)),
                entities.coOccurrences(id, Selection.ALL, Paging.first(COLUMN)),
                quotes.quotes(
                        new QuoteFilter(Selection.ALL, itself, Optional.empty(), Optional.empty()), Paging.first(FEW)),
                quotes.quotes(
                        new QuoteFilter(Selection.ALL, Optional.empty(), itself, Optional.empty()), Paging.first(FEW)));
        return EntityPage.of(entity, interval, found, standing());
    }

    private String standing() {
        return Standing.of(follower.read());
    }
}
