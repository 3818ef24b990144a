package dev.hindsight.action.read;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import dev.hindsight.action.ActionItem;
import dev.hindsight.action.ActionType;
import dev.hindsight.action.Evidence;
import dev.hindsight.action.Priority;
import dev.hindsight.action.Status;
import dev.hindsight.action.Ticket;
import dev.hindsight.eventlog.RecordedEvent;

/**
 * An action item as the API shows it.
 *
 * @param incident key of the incident, such as {@code INC-142}
 * @param statusReason why it has its status, when that was told
 * @param updatedAt the latest time of its events; with clocks that disagree this need not be that of the last one
 */
public record ActionItemView(UUID id, String key, long version, String incident, UUID incidentId, String text, ActionType type,
        @Nullable String owner, Priority priority, @Nullable LocalDate dueOn, Status status, @Nullable String statusReason,
        List<Ticket> tickets, List<Evidence> evidence, Instant createdAt, Instant updatedAt) {

    /** @param history the events that have made the item, at least one */
    public static ActionItemView of(ActionItem.Raised item, List<RecordedEvent> history) {
        RecordedEvent last = history.getLast();
        Instant updatedAt = history.stream().map(RecordedEvent::recordedAt).max(Instant::compareTo).orElseThrow();
        return new ActionItemView(last.stream(), item.key(), last.version(), item.incidentKey(), item.incident(), item.text(),
                item.type(), item.owner(), item.priority(), item.dueOn(), item.status(), item.statusReason(), item.tickets(),
                item.evidence(), history.getFirst().recordedAt(), updatedAt);
    }
}
