package dev.hindsight.manners;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import dev.hindsight.eventlog.EventLog;
import dev.hindsight.eventlog.RecordedEvent;
import io.smallrye.mutiny.Uni;

/** A page of a history, oldest first; the record itself is for the documentation. */
@Schema(name = "EventPage")
public record EventPage(List<EventView> items, @Nullable String next) {

    /**
     * A page of a stream of which the reader may see everything; no more of it is read.
     *
     * @param cursor as it was sent
     * @param limit as it was sent
     */
    public static Uni<Page<EventView>> of(EventLog log, UUID stream, @Nullable String cursor, @Nullable Integer limit) {
        int most = Page.limit(limit);
        return log.page(stream, Cursor.number(cursor, 0), most + 1).map(found -> page(found.stream(), most));
    }

    /**
     * @param history what the reader may see of a stream, in order
     * @param cursor as it was sent
     * @param limit as it was sent
     */
    public static Page<EventView> of(Collection<RecordedEvent> history, @Nullable String cursor, @Nullable Integer limit) {
        long after = Cursor.number(cursor, 0);
        int most = Page.limit(limit);
        return page(history.stream().filter(event -> event.version() > after).limit(most + 1L), most);
    }

    private static Page<EventView> page(Stream<RecordedEvent> found, int most) {
        return Page.of(found.map(EventView::of).toList(), most, event -> Cursor.of(event.version()));
    }
}
