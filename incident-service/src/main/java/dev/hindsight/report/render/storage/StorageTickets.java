package dev.hindsight.report.render.storage;

import dev.hindsight.followup.FollowUpTicket;
import dev.hindsight.report.render.content.TicketCell;

/** Tickets in the storage format: a Jira macro shows the key and nothing else. */
final class StorageTickets {

    private StorageTickets() {}

    /** How it reads back when nothing else is known of it. */
    static FollowUpTicket seen(FollowUpTicket ticket) {
        return ticket.kind().equals("jira") && ticket.key() != null
                ? new FollowUpTicket(ticket.key(), null, "jira")
                : TicketCell.seen(ticket);
    }
}
