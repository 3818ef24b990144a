package dev.hindsight.report.render.content;

import org.jspecify.annotations.Nullable;

import dev.hindsight.followup.FollowUpEvidence;

/** A piece of evidence as a report shows it: what was said of it, and where it leads. */
public final class EvidenceCell {

    private EvidenceCell() {}

    public static String name(FollowUpEvidence evidence) {
        if (evidence.note() != null && !evidence.note().isBlank()) {
            return evidence.note();
        }
        return evidence.url() == null ? evidence.kind() : evidence.url();
    }

    /** Where it leads; null when it may not be a link. */
    public static @Nullable String target(FollowUpEvidence evidence) {
        return TicketCell.target(evidence.url());
    }

    public static FollowUpEvidence read(String name, @Nullable String target) {
        return target == null
                ? new FollowUpEvidence("note", null, name)
                : new FollowUpEvidence("link", target, name.equals(target) ? null : name);
    }

    /** How it reads back when nothing else is known of it. */
    public static FollowUpEvidence seen(FollowUpEvidence evidence) {
        return read(name(evidence), target(evidence));
    }
}
