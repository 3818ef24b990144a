package dev.hindsight.manners;

import java.util.Collection;
import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import dev.hindsight.eventlog.RecordedEvent;

/** A page of a history, oldest first; the record itself is for the documentation. */
@Schema(name = "EventPage")
public record EventPage(List<EventView> items, @Nullable String next) {

    /**
     * @param history what the reader may see of a stream, in order
     * @param cursor as it was sent
     * @param limit as it was sent
     */
    public static Page<EventView> of(Collection<RecordedEvent> history, @Nullable String cursor, @Nullable Integer limit) {
        long after = Cursor.number(cursor, 0);
        int most = Page.limit(limit);
        return Page.of(history.stream().filter(event -> event.version() > after).limit(most + 1L).map(EventView::of).toList(),
                most, event -> Cursor.of(event.version()));
    }
}
