package dev.hindsight.action;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/** What people and tools can ask for. */
public sealed interface ActionItemCommand {

    record Raise(String key, UUID incident, String incidentKey, String text, ActionType type, @Nullable String owner,
            Priority priority, @Nullable LocalDate dueOn, List<Ticket> tickets) implements ActionItemCommand {}

    /** Whatever is asked of an item that is there. */
    sealed interface Change extends ActionItemCommand {}

    record AssignOwner(@Nullable String owner) implements Change {}

    record ChangeDue(@Nullable LocalDate dueOn) implements Change {}

    record ChangePriority(Priority priority) implements Change {}

    record ChangeText(String text) implements Change {}

    record ChangeType(ActionType type) implements Change {}

    record ChangeStatus(Status status, @Nullable String reason, List<Evidence> evidence) implements Change {}

    record LinkTicket(Ticket ticket) implements Change {}

    record UnlinkTicket(Ticket ticket) implements Change {}

    /**
     * Takes an item over from a report.
     *
     * @param before what the last version of the page said; null when it is new there
     */
    record Import(String key, UUID incident, String incidentKey, Said now,
            @Nullable Said before) implements ActionItemCommand {}

    /** What a version of a page says of an item. */
    record Said(String text, ActionType type, @Nullable String owner, Priority priority, @Nullable LocalDate dueOn,
            Status status, @Nullable String reason, List<Ticket> tickets) {}
}
