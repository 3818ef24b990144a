package dev.hindsight.incident.read.view;

import java.util.Map;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How long it took.
 *
 * @param timeToDetect from started to detected
 * @param timeToAcknowledge from detected, or declared where that is not known, until somebody took it out of triage: when work
 *        began, or when it was set to a later status at once, whenever it is said to have reached that
 * @param timeToMitigate from started to mitigated
 * @param timeToResolve from started to resolved
 */
@Schema(name = "IncidentDurations")
public record Durations(Duration timeToDetect, Duration timeToAcknowledge, Duration timeToMitigate, Duration timeToResolve) {

    static Durations of(Map<Milestone, Duration.Mark> marks) {
        boolean onlyDeclared = marks.containsKey(Milestone.DECLARED) && !marks.containsKey(Milestone.DETECTED);
        Milestone noticed = onlyDeclared ? Milestone.DECLARED : Milestone.DETECTED;
        Duration mitigate = between(Milestone.STARTED, Milestone.MITIGATED, marks);
        Duration resolve = between(Milestone.STARTED, Milestone.RESOLVED, marks);
        Duration.Mark mitigated = marks.get(Milestone.MITIGATED);
        Duration.Mark resolved = marks.get(Milestone.RESOLVED);
        boolean reversed = mitigated != null && resolved != null && resolved.at().isBefore(mitigated.at());
        return new Durations(between(Milestone.STARTED, Milestone.DETECTED, marks),
                between(noticed, Milestone.ACKNOWLEDGED, marks),
                reversed ? mitigate.contradictedBy(Milestone.RESOLVED, Milestone.MITIGATED) : mitigate,
                reversed ? resolve.contradictedBy(Milestone.RESOLVED, Milestone.MITIGATED) : resolve);
    }

    private static Duration between(Milestone start, Milestone end, Map<Milestone, Duration.Mark> marks) {
        return Duration.between(start, marks.get(start), end, marks.get(end));
    }
}
