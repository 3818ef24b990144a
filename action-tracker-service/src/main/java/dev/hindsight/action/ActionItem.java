package dev.hindsight.action;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/** An action item as its events have made it. */
public sealed interface ActionItem {

    /** Before the first event. */
    record Unraised() implements ActionItem {}

    /**
     * From then on.
     *
     * @param statusReason why it has its status, when that was told
     * @param evidence everything brought so far, oldest first
     */
    record Raised(String key, UUID incident, String incidentKey, String text, ActionType type, @Nullable String owner,
            Priority priority, @Nullable LocalDate dueOn, Status status, @Nullable String statusReason, List<Ticket> tickets,
            List<Evidence> evidence) implements ActionItem {

        /** The linked ticket of that identity. */
        @Nullable
        Ticket linked(Ticket ticket) {
            return tickets.stream().filter(one -> one.identity().equals(ticket.identity())).findFirst().orElse(null);
        }

        private Raised withOwner(@Nullable String newOwner) {
            return new Raised(key, incident, incidentKey, text, type, newOwner, priority, dueOn, status, statusReason, tickets,
                    evidence);
        }

        private Raised withDueOn(@Nullable LocalDate newDueOn) {
            return new Raised(key, incident, incidentKey, text, type, owner, priority, newDueOn, status, statusReason, tickets,
                    evidence);
        }

        private Raised withPriority(Priority newPriority) {
            return new Raised(key, incident, incidentKey, text, type, owner, newPriority, dueOn, status, statusReason, tickets,
                    evidence);
        }

        private Raised withText(String newText) {
            return new Raised(key, incident, incidentKey, newText, type, owner, priority, dueOn, status, statusReason, tickets,
                    evidence);
        }

        private Raised withType(ActionType newType) {
            return new Raised(key, incident, incidentKey, text, newType, owner, priority, dueOn, status, statusReason, tickets,
                    evidence);
        }

        private Raised withStatus(ActionItemEvent.StatusChanged change) {
            List<Evidence> all = Stream.concat(evidence.stream(), change.evidence().stream()).toList();
            return new Raised(key, incident, incidentKey, text, type, owner, priority, dueOn, change.to(), change.reason(),
                    tickets, all);
        }

        private Raised withTickets(Stream<Ticket> newTickets) {
            return new Raised(key, incident, incidentKey, text, type, owner, priority, dueOn, status, statusReason,
                    newTickets.toList(), evidence);
        }

        private Stream<Ticket> ticketsBut(Ticket ticket) {
            return tickets.stream().filter(one -> !one.identity().equals(ticket.identity()));
        }
    }

    /** The item after the event. */
    default ActionItem evolve(ActionItemEvent event) {
        return switch (this) {
            case Unraised _ -> switch (event) {
                case ActionItemEvent.Raised e -> new Raised(e.key(), e.incident(), e.incidentKey(), e.text(), e.type(),
                        e.owner(), e.priority(), e.dueOn(), Status.OPEN, null, e.tickets(), List.of());
                case ActionItemEvent.Change _ -> throw new IllegalStateException("an item begins by being raised");
            };
            case Raised now -> evolve(now, event);
        };
    }

    private static Raised evolve(Raised now, ActionItemEvent event) {
        return switch (event) {
            case ActionItemEvent.Raised _ -> throw new IllegalStateException(now.key() + " was raised already");
            case ActionItemEvent.OwnerAssigned e -> now.withOwner(e.owner());
            case ActionItemEvent.DueChanged e -> now.withDueOn(e.dueOn());
            case ActionItemEvent.PriorityChanged e -> now.withPriority(e.priority());
            case ActionItemEvent.TextChanged e -> now.withText(e.text());
            case ActionItemEvent.TypeChanged e -> now.withType(e.type());
            case ActionItemEvent.StatusChanged e -> now.withStatus(e);
            case ActionItemEvent.Imported _ -> now;
            case ActionItemEvent.TicketLinked e ->
                now.withTickets(Stream.concat(now.ticketsBut(e.ticket()), Stream.of(e.ticket())));
            case ActionItemEvent.TicketUnlinked e -> now.withTickets(now.ticketsBut(e.ticket()));
        };
    }
}
