package dev.hindsight.followup;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * An action item as it stood. Type, priority and status are the action tracker's words ({@code claimed-done}), newer ones
 * included; nobody owns it while {@code owner} is null.
 *
 * @param key such as {@code ACT-12}
 * @param version of the item's last event that was heard
 * @param incident id of the incident that it was raised on
 * @param statusReason why it has its status, when that was told
 * @param evidence everything brought so far, oldest first
 */
public record FollowUp(UUID id, String key, long version, UUID incident, String text, String type, @Nullable String owner,
        String priority, @Nullable LocalDate dueOn, String status, @Nullable String statusReason, List<FollowUpTicket> tickets,
        Instant createdAt, Instant updatedAt, List<FollowUpEvidence> evidence) {

    /** What was stored before evidence was heard of has none. */
    public FollowUp {
        evidence = evidence == null ? List.of() : List.copyOf(evidence);
    }

    /** Without evidence. */
    public FollowUp(UUID id, String key, long version, UUID incident, String text, String type, @Nullable String owner,
            String priority, @Nullable LocalDate dueOn, String status, @Nullable String statusReason,
            List<FollowUpTicket> tickets, Instant createdAt, Instant updatedAt) {
        this(id, key, version, incident, text, type, owner, priority, dueOn, status, statusReason, tickets, createdAt,
                updatedAt, List.of());
    }

    /** Whether work on it is neither done nor given up. */
    public boolean isOpen() {
        return !List.of("claimed-done", "verified", "dropped").contains(status);
    }

    static FollowUp of(FollowUpNews.Raised by, UUID id, long version, Instant at) {
        return new FollowUp(id, by.key(), version, by.incident(), by.text(), by.type(), by.owner(), by.priority(), by.dueOn(),
                "open", null, by.tickets(), at, at);
    }

    /** @param news null when the event changes nothing that is shown here */
    FollowUp after(@Nullable FollowUpNews news, long newVersion, Instant at) {
        return (news == null ? this : with(news)).heard(newVersion, at.isAfter(updatedAt) ? at : updatedAt);
    }

    private FollowUp with(FollowUpNews news) {
        return switch (news) {
            case FollowUpNews.Raised _ -> this;
            case FollowUpNews.OwnerAssigned to -> with(text, type, to.owner(), priority, dueOn, tickets);
            case FollowUpNews.DueChanged to -> with(text, type, owner, priority, to.dueOn(), tickets);
            case FollowUpNews.PriorityChanged to -> with(text, type, owner, to.priority(), dueOn, tickets);
            case FollowUpNews.TextChanged to -> with(to.text(), type, owner, priority, dueOn, tickets);
            case FollowUpNews.TypeChanged to -> with(text, to.type(), owner, priority, dueOn, tickets);
            case FollowUpNews.StatusChanged to -> new FollowUp(id, key, version, incident, text, type, owner, priority, dueOn,
                    to.to(), to.reason(), tickets, createdAt, updatedAt,
                    Stream.concat(evidence.stream(), to.evidence().stream()).toList());
            case FollowUpNews.TicketLinked of -> with(text, type, owner, priority, dueOn,
                    Stream.concat(without(of.ticket()), Stream.of(of.ticket())).toList());
            case FollowUpNews.TicketUnlinked of ->
                with(text, type, owner, priority, dueOn, without(of.ticket()).toList());
        };
    }

    private FollowUp with(String newText, String newType, @Nullable String newOwner, String newPriority,
            @Nullable LocalDate newDueOn, List<FollowUpTicket> newTickets) {
        return new FollowUp(id, key, version, incident, newText, newType, newOwner, newPriority, newDueOn, status, statusReason,
                newTickets, createdAt, updatedAt, evidence);
    }

    private FollowUp heard(long newVersion, Instant at) {
        return new FollowUp(id, key, newVersion, incident, text, type, owner, priority, dueOn, status, statusReason, tickets,
                createdAt, at, evidence);
    }

    private Stream<FollowUpTicket> without(FollowUpTicket ticket) {
        return tickets.stream().filter(one -> !one.identity().equals(ticket.identity()));
    }
}
