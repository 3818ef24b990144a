package dev.hindsight.incident.read;

import java.time.Duration;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

import dev.hindsight.manners.Caller;
import dev.hindsight.manners.EventView;
import dev.hindsight.manners.FeedTopics;
import dev.hindsight.manners.Reader;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;

/**
 * The feed as server-sent events (WHATWG HTML). The id of each is its globalSeq, so a client that comes back with
 * {@code Last-Event-ID} misses nothing and hears nothing twice. A stream ends after some minutes, and whoever comes back is asked
 * anew who they are.
 */
@Path("/api/v1/events/stream")
@Tag(name = "History")
@RolesAllowed("viewer")
class FeedStreamResource {

    private static final Duration LOOK = Duration.ofMillis(500);
    private static final Duration BEAT = Duration.ofSeconds(15);
    private static final Duration LIFE = Duration.ofMinutes(5);
    private static final int STRETCH = 100;
    private static final long RETRY = 1_000;

    private final IncidentHistory history;
    private final Caller caller;
    private final FeedTail tail;

    FeedStreamResource(IncidentHistory history, Caller caller) {
        this.history = history;
        this.caller = caller;
        this.tail = new FeedTail(history::end, LOOK);
    }

    @GET
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @Operation(operationId = "streamEvents", summary = "What happens to all incidents, as it happens", description = "Server-sent events; from now on, or from where `Last-Event-ID` or `after` says.")
    public Multi<OutboundSseEvent> stream(
            @HeaderParam("Last-Event-ID") @Min(0) @Parameter(description = "globalSeq of the last event one has") @Nullable Long last,
            @QueryParam("after") @Min(0) @Nullable Long after,
            @QueryParam("topic") @Parameter(description = "of incidents only", schema = @Schema(type = SchemaType.STRING, enumeration = {
                    FeedTopics.INCIDENTS})) @Nullable String topic,
            Sse sse) {
        FeedTopics.check(topic, FeedTopics.INCIDENTS);
        var reader = Reader.of(caller);
        Uni<Long> start = last != null
                ? Uni.createFrom().item(last)
                : after != null ? Uni.createFrom().item(after) : history.end();
        Multi<OutboundSseEvent> events = start.onItem().transformToMulti(from -> tail
                .after(from, place -> history.feed(place, STRETCH, reader))).map(event -> sse
                        .newEventBuilder().id(String.valueOf(event.globalSeq())).name(event.type())
                        .mediaType(MediaType.APPLICATION_JSON_TYPE).data(EventView.class, event).reconnectDelay(RETRY).build());
        Multi<OutboundSseEvent> beats = Multi.createFrom().ticks().every(BEAT).onOverflow().drop()
                .map(_ -> sse.newEventBuilder().comment("still here").build());
        return Multi.createBy().merging().streams(events, beats).select().first(LIFE);
    }
}
