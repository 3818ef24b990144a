package dev.hindsight.gateway.live;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CancellationException;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestStreamElementType;

import dev.hindsight.gateway.session.CurrentVisitor;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.subscription.BackPressureFailure;

/**
 * The stream that open pages listen to (server-sent events). A stream ends after a quarter of an hour, so that its reader is
 * recognised anew; browsers come back by themselves.
 */
@Path("/live")
class LiveResource {

    private static final Duration HEARTBEAT = Duration.ofSeconds(15);
    private static final Duration LONGEST = Duration.ofMinutes(15);
    private static final long RETRY_MILLISECONDS = 3000;

    private final LiveFeed feed;
    private final Sight sight;
    private final CurrentVisitor visitor;

    LiveResource(LiveFeed feed, Sight sight, CurrentVisitor visitor) {
        this.feed = feed;
        this.sight = sight;
        this.visitor = visitor;
    }

    @GET
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @RestStreamElementType(MediaType.APPLICATION_JSON)
    @Operation(hidden = true)
    public Multi<OutboundSseEvent> listen(@Context Sse sse) {
        var listener = visitor.get();
        var hello = sse.newEventBuilder().comment("hello").reconnectDelay(RETRY_MILLISECONDS).build();
        var changes = feed.listen().onItem().transformToUniAndConcatenate(change -> sight.of(change, listener))
                .filter(Optional::isPresent)
                .map(Optional::get).map(change -> event(sse, change))
                .onCompletion().failWith(new CancellationException("the gateway stops"));
        var heartbeats = Multi.createFrom().ticks().every(HEARTBEAT).onOverflow().drop()
                .map(_ -> sse.newEventBuilder().comment("still here").build());
        var all = Multi.createBy().merging().streams(Multi.createFrom().item(hello), changes, heartbeats);
        return all.select().first(LONGEST).onFailure(LiveResource::isAnEnd).recoverWithCompletion();
    }

    /** Who is too slow, or still there when the gateway stops, is cut off and comes back. */
    private static boolean isAnEnd(Throwable failure) {
        return failure instanceof BackPressureFailure || failure instanceof CancellationException;
    }

    private static OutboundSseEvent event(Sse sse, Change change) {
        return sse.newEventBuilder().name("change").id(Long.toString(change.globalSeq()))
                .mediaType(MediaType.APPLICATION_JSON_TYPE).data(Change.class, change).build();
    }
}
