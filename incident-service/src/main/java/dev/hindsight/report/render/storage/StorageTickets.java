package dev.hindsight.report.render.storage;

import dev.hindsight.followup.FollowUpTicket;
import dev.hindsight.report.render.content.EvidenceCell;
import dev.hindsight.report.render.content.Seen;
import dev.hindsight.report.render.content.TicketCell;

/** Tickets in the storage format: a Jira macro shows the key and nothing else. */
final class StorageTickets {

    static final Seen SEEN = new Seen(StorageTickets::seen, EvidenceCell::seen);

    private StorageTickets() {}

    /** How it reads back when nothing else is known of it. */
    private static FollowUpTicket seen(FollowUpTicket ticket) {
        return ticket.kind().equals("jira") && ticket.key() != null
                ? new FollowUpTicket(ticket.key(), null, "jira")
                : TicketCell.seen(ticket);
    }
}
