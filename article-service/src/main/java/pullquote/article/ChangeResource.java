package pullquote.article;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Duration;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** The change feed over HTTP. */
@Path("/v1/changes")
public class ChangeResource {

    /** How soon a waiting caller learns of a change at most; one look costs the database a few index reads. */
    private static final Duration LOOK_AGAIN = Duration.ofMillis(200);

    private final Feed feed;

    ChangeResource(Feed feed) {
        this.feed = feed;
    }

    /** Changes behind a cursor; with {@code wait}, answers as soon as there is one, or with none when the time is over. */
    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Follow changes")
    public Uni<ChangePage> changes(
            @QueryParam("after") @Nullable String after,
            @QueryParam("limit") @Nullable String limit,
            @QueryParam("wait") @Nullable String wait) {
        int size = Parameters.limit(limit);
        long end = System.nanoTime() + Parameters.wait(wait).toNanos();
        return look(Optional.ofNullable(after).map(FeedCursor::parse), size, end);
    }

    /** No thread is held between two looks. */
    private Uni<ChangePage> look(Optional<FeedCursor> after, int size, long end) {
        return Uni.createFrom()
                .item(() -> feed.read(after, size))
                .runSubscriptionOn(Infrastructure.getDefaultWorkerPool())
                .chain(page -> {
                    if (!page.items().isEmpty() || System.nanoTime() - end >= 0) {
                        return Uni.createFrom().item(page);
                    }
                    return Uni.createFrom()
                            .voidItem()
                            .onItem()
                            .delayIt()
                            .by(LOOK_AGAIN)
                            .chain(() -> look(after, size, end));
                });
    }
}
