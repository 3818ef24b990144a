package dev.hindsight.report.render;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import dev.hindsight.followup.FollowUp;
import dev.hindsight.followup.FollowUpEvidence;
import dev.hindsight.followup.FollowUpTicket;

/**
 * An action item in a report; type, priority and status in the action tracker's words.
 *
 * @param key such as {@code ACT-12}; null where a report was written without
 */
public record ReportItem(@Nullable String key, String text, @Nullable String type, @Nullable String owner,
        @Nullable String priority, @Nullable LocalDate dueOn, String status, List<FollowUpTicket> tickets,
        List<FollowUpEvidence> evidence) {

    /** Without evidence. */
    public ReportItem(@Nullable String key, String text, @Nullable String type, @Nullable String owner,
            @Nullable String priority,
            @Nullable LocalDate dueOn, String status, List<FollowUpTicket> tickets) {
        this(key, text, type, owner, priority, dueOn, status, tickets, List.of());
    }

    static ReportItem of(FollowUp item) {
        return new ReportItem(item.key(), item.text(), item.type(), item.owner(), item.priority(), item.dueOn(), item.status(),
                item.tickets(), item.evidence());
    }

    public ReportItem with(List<FollowUpTicket> others, List<FollowUpEvidence> brought) {
        return new ReportItem(key, text, type, owner, priority, dueOn, status, others, brought);
    }
}
