package dev.hindsight.action.incident;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import dev.hindsight.eventlog.Published;

/**
 * An action item of a report that was written elsewhere.
 *
 * @param item the same for each version of the page; the item here has it as its id
 * @param before what the last version of the page said of it; null when it is new there
 */
public record ImportedActionItem(UUID item, String text, @Nullable String type, @Nullable String owner,
        @Nullable String priority, @Nullable LocalDate dueOn, String status, @Nullable String reason,
        List<Ticket> tickets, @Nullable Said before) {

    public ImportedActionItem {
        requireNonNull(item, "item");
        requireNonNull(text, "text");
        requireNonNull(status, "status");
        tickets = tickets == null ? List.of() : List.copyOf(tickets);
    }

    /** A ticket as the report shows it. */
    public record Ticket(@Nullable String key, @Nullable String url, @Nullable String kind) {}

    /** What a version of a page says of an item. */
    public record Said(String text, @Nullable String type, @Nullable String owner, @Nullable String priority,
            @Nullable LocalDate dueOn, String status, @Nullable String reason, List<Ticket> tickets) {
        public Said {
            requireNonNull(text, "text");
            requireNonNull(status, "status");
            tickets = tickets == null ? List.of() : List.copyOf(tickets);
        }
    }

    public Said now() {
        return new Said(text, type, owner, priority, dueOn, status, reason, tickets);
    }

    /** Empty when the event is about something else. */
    static Optional<ImportedActionItem> read(Published event) {
        return event.type().equals("hindsight.incident.action-item-imported.v1")
                ? Optional.of(event.as(ImportedActionItem.class))
                : Optional.empty();
    }
}
