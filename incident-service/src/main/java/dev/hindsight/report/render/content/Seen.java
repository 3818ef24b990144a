package dev.hindsight.report.render.content;

import java.util.function.UnaryOperator;

import dev.hindsight.followup.FollowUpEvidence;
import dev.hindsight.followup.FollowUpTicket;

/** How what an action item leads to reads back from a format when nothing else is known of it. */
public record Seen(UnaryOperator<FollowUpTicket> ticket, UnaryOperator<FollowUpEvidence> evidence) {

    /** Where a name and an address are all that stands there. */
    public static final Seen AS_LINKS = new Seen(TicketCell::seen, EvidenceCell::seen);
}
