package pullquote.analysis.dashboard;

import io.quarkiverse.resteasy.problem.HttpProblem;
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
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;
import pullquote.analysis.across.EntityName;
import pullquote.analysis.across.EntityQuestions;
import pullquote.analysis.across.EntityRow;
import pullquote.analysis.across.Interval;
import pullquote.analysis.across.Paging;
import pullquote.analysis.across.Publishers;
import pullquote.analysis.across.QuoteClusters;
import pullquote.analysis.across.QuoteFilter;
import pullquote.analysis.across.Quotes;
import pullquote.analysis.across.Rankings;
import pullquote.analysis.across.RowPage;
import pullquote.analysis.across.Selection;
import pullquote.analysis.follow.FollowerState;
import pullquote.analysis.nlp.entity.EntityType;
import pullquote.analysis.store.DatabaseException;
import pullquote.analysis.store.NotFollowingException;

/** The pages across articles: who and what is in the news, and who said what. */
@Path("/")
@Produces(MediaType.TEXT_HTML)
public class AcrossPages {

    private static final List<EntityType> TYPES =
            List.of(EntityType.PERSON, EntityType.ORGANIZATION, EntityType.LOCATION);
    private static final int COLUMN = 15;
    private static final int LIST = 50;
    private static final int QUOTES = 20;
    private static final int SPEAKERS = 10;
    private static final int FEW = 5;
    /** Weeks of seven years, or days of one. */
    private static final int INTERVALS = 400;

    private final Rankings rankings;
    private final EntityQuestions entities;
    private final Quotes quotes;
    private final QuoteClusters clusters;
    private final Publishers publishers;
    private final FollowerState follower;

    AcrossPages(
            Rankings rankings,
            EntityQuestions entities,
            Quotes quotes,
            QuoteClusters clusters,
            Publishers publishers,
            FollowerState follower) {
        this.rankings = rankings;
        this.entities = entities;
        this.quotes = quotes;
        this.clusters = clusters;
        this.publishers = publishers;
        this.follower = follower;
    }

    /** Who and what is named most. */
    @GET
    @Path("entities")
    @Operation(hidden = true)
    public Response entities(
            @QueryParam("q") @Nullable String q,
            @QueryParam("publisher") @Nullable String publisher,
            @QueryParam("days") @Nullable String days,
            @QueryParam("type") @Nullable String type,
            @QueryParam("cursor") @Nullable String cursor) {
        Question question = Question.of(q, publisher, days);
        Optional<EntityType> one =
                TYPES.stream().filter(known -> known.name().equals(type)).findFirst();
        return orExplained(
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
    @Path("entities/{id}")
    @Operation(hidden = true)
    public Response entity(@PathParam("id") String id, @QueryParam("interval") @Nullable String word) {
        Interval interval = Stream.of(Interval.values())
                .filter(one -> one.name().equalsIgnoreCase(word))
                .findFirst()
                .orElse(Interval.WEEK);
        return orExplained(
                "entities",
                "People & places",
                () -> uuid(id).flatMap(rankings::entity)
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

    /** Who said what. */
    @GET
    @Path("quotes")
    @Operation(hidden = true)
    public Response quotes(
            @QueryParam("q") @Nullable String q,
            @QueryParam("publisher") @Nullable String publisher,
            @QueryParam("days") @Nullable String days,
            @QueryParam("speaker") @Nullable String speaker,
            @QueryParam("about") @Nullable String about,
            @QueryParam("cluster") @Nullable String cluster,
            @QueryParam("cursor") @Nullable String cursor) {
        Question question = Question.of(q, publisher, days).by(speaker, about, cluster);
        return orExplained("quotes", "Quotes", () -> {
            Selection all = question.aside().selection();
            QuotesView.Found found = new QuotesView.Found(
                    quotes.quotes(question.quotes(), new Paging(QUOTES, Optional.ofNullable(cursor))),
                    rankings.speakers(all, Paging.first(SPEAKERS)),
                    clusters.clusters(all, Paging.first(FEW)),
                    publishers.publishers(all, Paging.first(COLUMN)));
            return Response.ok(Templates.quotes(QuotesView.of(question, this::name, found, standing())))
                    .build();
        });
    }

    /** What the form shows for an id; a name is shown as it is. */
    private String name(String speaker) {
        return uuid(speaker).flatMap(rankings::entity).map(EntityName::name).orElse(speaker);
    }

    private String standing() {
        return Standing.of(follower.read());
    }

    private static Response orExplained(String page, String title, Supplier<Response> shown) {
        try {
            return shown.get();
        } catch (NotFollowingException e) {
            return Response.ok(Templates.across(AcrossView.of(page, title))).build();
        } catch (DatabaseException e) {
            return Templates.answer(ProblemView.databaseAway());
        } catch (HttpProblem e) {
            return Templates.answer(ProblemView.refused());
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
