package pullquote.analysis.stream;

import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import pullquote.analysis.rest.Problems;

/** Server-sent events (WHATWG HTML, §9.2) of analysed articles. */
@Path("/v1/analyses/stream")
@Tag(name = "Stream")
public class StreamResource {

    private static final Duration LOOK = Duration.ofMillis(500);
    /** A proxy takes a connection that is silent for a minute for a dead one. */
    private static final int LOOKS_PER_BEAT = 30;

    private static final int BATCH = 100;

    private final EventLog log;

    StreamResource(EventLog log) {
        this.log = log;
    }

    /**
     * Events {@code analysis}, one for each article that was analysed, revised or deleted, from now on or behind {@code Last-Event-ID}.
     * Where events behind that are not kept any more, an event {@code gap} comes first: read lists anew then.
     */
    @GET
    @Blocking
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @Operation(summary = "Newly analysed articles, as they come")
    public Multi<OutboundSseEvent> stream(
            @HeaderParam("Last-Event-ID") @Nullable String lastEventId, @Context Sse sse) {
        EventLog.Ends ends = log.ends();
        long after = lastEventId == null || lastEventId.isBlank() ? ends.last() : number(lastEventId);
        AtomicLong place = new AtomicLong(after);
        Multi<OutboundSseEvent> start = after > ends.last() || after + 1 < ends.first()
                ? Multi.createFrom().item(gap(sse, place, ends))
                : Multi.createFrom()
                        .item(sse.newEventBuilder().comment("following").build());
        Multi<OutboundSseEvent> events = Multi.createFrom()
                .ticks()
                .every(LOOK)
                .onOverflow()
                .drop()
                .emitOn(Infrastructure.getDefaultWorkerPool())
                .onItem()
                .transformToIterable(tick -> look(sse, place, tick));
        return Multi.createBy().concatenating().streams(start, events);
    }

    private static OutboundSseEvent gap(Sse sse, AtomicLong place, EventLog.Ends ends) {
        place.set(Math.max(0, ends.first() - 1));
        return sse.newEventBuilder()
                .name("gap")
                .mediaType(MediaType.APPLICATION_JSON_TYPE)
                .data(Map.of("detail", "Some events behind this id are not kept any more"))
                .build();
    }

    private List<OutboundSseEvent> look(Sse sse, AtomicLong place, long tick) {
        if (log.ends().last() <= place.get()) {
            return tick % LOOKS_PER_BEAT == LOOKS_PER_BEAT - 1
                    ? List.of(sse.newEventBuilder().comment("still here").build())
                    : List.of();
        }
        List<AnalysisEvent> events = log.after(place.get(), BATCH);
        events.forEach(event -> place.set(event.id()));
        return events.stream().map(event -> event(sse, event)).toList();
    }

    private static OutboundSseEvent event(Sse sse, AnalysisEvent event) {
        return sse.newEventBuilder()
                .id(Long.toString(event.id()))
                .name("analysis")
                .mediaType(MediaType.APPLICATION_JSON_TYPE)
                .data(AnalysisEvent.class, event)
                .build();
    }

    private static long number(String lastEventId) {
        if (!lastEventId.strip().matches("\\d{1,18}")) {
            throw Problems.badParameter("Last-Event-ID", "Last-Event-ID is not one that this stream gave out");
        }
        return Long.parseLong(lastEventId.strip());
    }
}
