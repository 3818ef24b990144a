package dev.hindsight.news;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import dev.hindsight.eventlog.Published;

/** The events of action items as this service reads them: only the fields it needs. */
public sealed interface ActionItemNews {

    record Raised(String key, UUID incident, @Nullable String incidentKey, String text, @Nullable String type,
            @Nullable String owner, @Nullable String priority, @Nullable LocalDate dueOn) implements ActionItemNews {}

    record OwnerAssigned(@Nullable String owner) implements ActionItemNews {}

    record DueChanged(@Nullable LocalDate dueOn) implements ActionItemNews {}

    record PriorityChanged(String priority) implements ActionItemNews {}

    record TextChanged(String text) implements ActionItemNews {}

    record TypeChanged(String type) implements ActionItemNews {}

    /** @param from the same where evidence was added or another reason given */
    record StatusChanged(@Nullable String from, String to, @Nullable String reason,
            @Nullable List<Evidence> evidence) implements ActionItemNews {

        public boolean isMove() {
            return !to.equals(from);
        }

        public List<Evidence> proof() {
            return evidence == null ? List.of() : evidence;
        }
    }

    record TicketLinked(@Nullable Ticket ticket) implements ActionItemNews {}

    record Imported(@Nullable List<String> kept) implements ActionItemNews {}

    record TicketUnlinked(@Nullable Ticket ticket) implements ActionItemNews {}

    /** What shows that the work is done. */
    record Evidence(String kind, @Nullable String url, @Nullable String note) {}

    /** A ticket by its key or its address. */
    record Ticket(@Nullable String key, @Nullable String url) {
        public String name() {
            return key != null ? key : url != null ? url : "a ticket";
        }
    }

    Map<String, Class<? extends ActionItemNews>> TYPES = Map.of("hindsight.action-item.raised.v1", Raised.class,
            "hindsight.action-item.imported.v1", Imported.class,
            "hindsight.action-item.owner-assigned.v1", OwnerAssigned.class,
            "hindsight.action-item.due-changed.v1", DueChanged.class,
            "hindsight.action-item.priority-changed.v1", PriorityChanged.class,
            "hindsight.action-item.text-changed.v1", TextChanged.class,
            "hindsight.action-item.type-changed.v1", TypeChanged.class,
            "hindsight.action-item.status-changed.v1", StatusChanged.class,
            "hindsight.action-item.ticket-linked.v1", TicketLinked.class,
            "hindsight.action-item.ticket-unlinked.v1", TicketUnlinked.class);

    /** @return empty for a type that this version does not know */
    static Optional<ActionItemNews> read(Published event) {
        return Optional.ofNullable(TYPES.get(event.type())).map(event::as);
    }
}
