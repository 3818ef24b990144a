package dev.hindsight.action;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/** What can happen to an action item. The names under which these are stored are in {@link ActionItemEvents}. */
public sealed interface ActionItemEvent {

    /** The first event. {@code incident} is the id of the incident it came from, {@code incidentKey} its name at that time.
     * {@code imported} is true when it was read in a report, so that nobody is to be alarmed. */
    record Raised(String key, UUID incident, String incidentKey, String text, ActionType type, @Nullable String owner,
            Priority priority, @Nullable LocalDate dueOn, List<Ticket> tickets,
            @Nullable Boolean imported) implements ActionItemEvent {
        public Raised {
            tickets = tickets == null ? List.of() : List.copyOf(tickets);
        }

        public Raised(String key, UUID incident, String incidentKey, String text, ActionType type, @Nullable String owner,
                Priority priority, @Nullable LocalDate dueOn, List<Ticket> tickets) {
            this(key, incident, incidentKey, text, type, owner, priority, dueOn, tickets, null);
        }
    }

    /** Whatever happens after that. */
    sealed interface Change extends ActionItemEvent {}

    /** Null: nobody owns it any more. */
    record OwnerAssigned(@Nullable String owner) implements Change {}

    /** Null: it is due no more. */
    record DueChanged(@Nullable LocalDate dueOn) implements Change {}

    record PriorityChanged(Priority priority) implements Change {}

    record TextChanged(String text) implements Change {}

    record TypeChanged(ActionType type) implements Change {}

    /** {@code from} and {@code to} are the same when evidence was added later. */
    record StatusChanged(Status from, Status to, @Nullable String reason, List<Evidence> evidence) implements Change {
        public StatusChanged {
            evidence = evidence == null ? List.of() : List.copyOf(evidence);
        }
    }

    /**
     * A version of the page that the item comes from said something else. The events that were brought by it follow.
     *
     * @param following how many
     * @param kept what the page says otherwise and people had changed here, so that it stayed
     */
    record Imported(int following, List<String> kept) implements Change {
        public Imported {
            kept = kept == null ? List.of() : List.copyOf(kept);
        }
    }

    record TicketLinked(Ticket ticket) implements Change {}

    record TicketUnlinked(Ticket ticket) implements Change {}
}
