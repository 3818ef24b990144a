package dev.hindsight.action.read;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

import dev.hindsight.action.ActionItemEvents;
import dev.hindsight.eventlog.EventLog;
import dev.hindsight.eventlog.RecordedEvent;
import dev.hindsight.manners.Caller;
import dev.hindsight.manners.Cursor;
import dev.hindsight.manners.EventView;
import dev.hindsight.manners.FeedTopics;
import dev.hindsight.manners.Page;
import dev.hindsight.manners.Reader;
import io.smallrye.mutiny.Uni;

/**
 * What happened to all action items, without gaps; documented with the feed of incidents, whose address it shares under another
 * topic. A page may be shorter than its limit: what one may not see is left out.
 */
@Path("/api/v1/events")
@RolesAllowed("viewer")
class FeedResource {

    private final EventLog log;
    private final ActionItemQueries items;
    private final Caller caller;

    FeedResource(EventLog log, ActionItemQueries items, Caller caller) {
        this.log = log;
        this.items = items;
        this.caller = caller;
    }

    @GET
    @Operation(hidden = true)
    public Uni<Response> feed(@QueryParam("after") @Min(0) @Nullable Long after, @QueryParam("topic") @Nullable String topic,
            @QueryParam("cursor") @Nullable String cursor, @QueryParam("limit") @Nullable Integer limit, @Context UriInfo uri) {
        FeedTopics.check(topic, FeedTopics.ACTION_ITEMS);
        long start = Cursor.number(cursor, after == null ? 0 : after);
        int most = Page.limit(limit);
        var reader = Reader.of(caller);
        return log.feed(start, most + 1).chain(events -> {
            List<RecordedEvent> looked = events.subList(0, Math.min(most, events.size()));
            Set<UUID> streams = looked.stream().map(RecordedEvent::stream).collect(Collectors.toUnmodifiableSet());
            return items.seen(streams, reader).map(seen -> page(looked, seen, reader, events.size() > most, start)
                    .toResponse(uri));
        });
    }

    /** What is about no item is for administrators. */
    private static Page<EventView> page(List<RecordedEvent> looked, Set<UUID> seen, Reader reader, boolean more, long start) {
        List<EventView> shown = looked.stream().filter(event -> seen.contains(event.stream())
                || reader.admin() && !event.type().startsWith(ActionItemEvents.PREFIX)).map(EventView::of).toList();
        return new Page<>(shown, more
                ? Cursor.of(Objects.requireNonNullElse(looked.getLast().globalSeq(), start)).encoded()
                : null);
    }
}
