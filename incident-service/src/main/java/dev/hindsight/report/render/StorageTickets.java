package dev.hindsight.report.render;

import java.util.List;

import dev.hindsight.followup.FollowUpTicket;

/** Tickets in the storage format: a Jira macro shows the key and nothing else. */
final class StorageTickets {

    private StorageTickets() {}

    /** Those of items whose tickets are not all to be seen. */
    static List<Marks.Tickets> marks(Report report) {
        return report.items().stream().filter(item -> !item.tickets().stream().allMatch(StorageTickets::isSeen))
                .map(item -> new Marks.Tickets(Marks.hash(item.text()), item.tickets())).toList();
    }

    private static boolean isSeen(FollowUpTicket ticket) {
        return ticket.kind().equals("jira") && ticket.key() != null
                ? ticket.url() == null
                : TicketCell.areSeen(List.of(ticket));
    }
}
