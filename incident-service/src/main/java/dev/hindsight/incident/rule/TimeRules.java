package dev.hindsight.incident.rule;

import java.util.List;

import dev.hindsight.eventlog.Rejected;
import dev.hindsight.incident.IncidentCommand;
import dev.hindsight.incident.IncidentEvent;
import dev.hindsight.incident.Times;

/**
 * An end before its beginning is most likely a slip, so it is refused once. Whoever insists is believed: what the sources
 * contradict each other in is kept as they say it, and the durations that come from it are invalid.
 */
final class TimeRules {

    private TimeRules() {}

    static List<IncidentEvent> change(IncidentCommand.ChangeTimes asked, Times now) {
        Times then = now.with(asked.moments());
        if (then.equals(now)) {
            return List.of();
        }
        check(now, then, asked.insist());
        return List.of(told(then));
    }

    static IncidentEvent told(Times then) {
        return new IncidentEvent.TimesChanged(then.startedAt(), then.detectedAt(), then.mitigatedAt(), then.resolvedAt());
    }

    /** Times that contradicted each other before may go on doing so. */
    static void check(Times now, Times then, boolean insist) {
        if (!insist && now.isInOrder() && !then.isInOrder()) {
            throw new Rejected("times-out-of-order",
                    "It cannot be mitigated or resolved before it started, nor resolved before it was mitigated."
                            + " If the sources say so all the same, send it again with insist=true.");
        }
    }
}
