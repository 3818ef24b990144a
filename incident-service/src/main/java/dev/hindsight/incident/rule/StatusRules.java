package dev.hindsight.incident.rule;

import java.time.Instant;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import dev.hindsight.eventlog.Rejected;
import dev.hindsight.incident.Incident.Live;
import dev.hindsight.incident.IncidentCommand.ChangeStatus;
import dev.hindsight.incident.IncidentEvent;
import dev.hindsight.incident.Status;
import dev.hindsight.incident.Times;

/**
 * Forward in order, any number of steps at once, but closed only when it was resolved; declined only before there is something to
 * mitigate; back again with a reason; merged never by hand.
 */
final class StatusRules {

    private StatusRules() {}

    static List<IncidentEvent> change(ChangeStatus asked, Live now) {
        Status from = now.status();
        Status to = asked.to();
        if (from == to) {
            return List.of();
        }
        mustBe(now.ties().into() == null, "merged", "Work goes on in the incident that this one was merged into.");
        switch (to) {
            case MERGED -> mustNotMerge(to);
            case CLOSED -> mustBeResolved(from, now.times());
            case DECLINED -> mustBe(from == Status.TRIAGE || from == Status.IN_PROGRESS, "too-late-to-decline",
                    "Only an incident in triage or in progress can be declined, and this one is “" + from.words()
                            + "”. Take it back first, with a reason.");
            case TRIAGE, IN_PROGRESS, MITIGATED, RESOLVED, DOCUMENTING -> {
            }
        }
        mustBe(isForward(from, to) || asked.reason() != null, "reason-required",
                "Going back from “" + from.words() + "” to “" + to.words() + "” needs a reason.");
        Instant at = at(asked, now.times());
        Times entered = now.times().entering(to, at);
        Times then = isForward(from, to) ? now.times().reaching(to, at) : entered;
        TimeRules.check(now.times(), then, asked.insist());
        var changed = new IncidentEvent.StatusChanged(from, to, asked.reason(), at);
        return then.equals(entered) ? List.of(changed) : List.of(changed, TimeRules.told(then));
    }

    static void mustNotMerge(Status to) {
        mustBe(to != Status.MERGED, "merge-instead", "An incident becomes merged by merging it into another.");
    }

    /** Whoever went on to the report at once has not said when it was over. */
    private static void mustBeResolved(Status from, Times times) {
        mustBe(from == Status.RESOLVED || from == Status.DOCUMENTING, "not-resolved",
                "Only a resolved incident can be closed. Resolve it first, or decline it.");
        mustBe(from == Status.RESOLVED || times.resolvedAt() != null, "not-resolved",
                "It was never resolved, so it cannot be closed. Say first when it was resolved (resolvedAt).");
    }

    private static boolean isForward(Status from, Status to) {
        return from != Status.DECLINED && from.compareTo(to) < 0;
    }

    /** What somebody has found out about the moment weighs more than the time of the click. */
    private static Instant at(ChangeStatus asked, Times known) {
        @Nullable
        Instant before = switch (asked.to()) {
            case MITIGATED -> known.mitigatedAt();
            case RESOLVED -> known.resolvedAt();
            case TRIAGE, IN_PROGRESS, DOCUMENTING, CLOSED, DECLINED, MERGED -> null;
        };
        return asked.at() != null ? asked.at() : Objects.requireNonNullElse(before, asked.now());
    }

    private static void mustBe(boolean so, String code, String otherwise) {
        if (!so) {
            throw new Rejected(code, otherwise);
        }
    }
}
