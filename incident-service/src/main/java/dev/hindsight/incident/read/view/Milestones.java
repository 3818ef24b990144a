package dev.hindsight.incident.read.view;

import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import dev.hindsight.eventlog.RecordedEvent;
import dev.hindsight.incident.Incident;
import dev.hindsight.incident.IncidentEvent;
import dev.hindsight.incident.Machines;
import dev.hindsight.incident.Moment;
import dev.hindsight.incident.Status;

/** Collects when an incident reached what, and which of its events says so. */
final class Milestones {

    /** How many events an import still brings: when they were recorded says nothing of when somebody acted. */
    private int brought;
    private final Map<Milestone, Duration.Mark> marks = new EnumMap<>(Milestone.class);

    /** @param now the incident after the event */
    void see(IncidentEvent event, RecordedEvent recorded, Incident now) {
        if (event instanceof IncidentEvent.Imported page) {
            brought = page.following() + 1;
        }
        boolean here = brought == 0;
        brought = Math.max(0, brought - 1);
        if (event instanceof IncidentEvent.Declared declared && !Boolean.TRUE.equals(declared.imported())) {
            mark(Milestone.DECLARED, recorded.recordedAt(), recorded.version());
        }
        if (event instanceof IncidentEvent.StatusChanged(Status from, Status to, _, Instant at) && from == Status.TRIAGE
                && to != Status.DECLINED && here && !recorded.actor().equals(Machines.INTAKE)
                && !marks.containsKey(Milestone.ACKNOWLEDGED)) {
            mark(Milestone.ACKNOWLEDGED, to == Status.IN_PROGRESS ? at : recorded.recordedAt(), recorded.version());
        }
        if (now instanceof Incident.Live live) {
            mark(Milestone.STARTED, live.times().at(Moment.STARTED), recorded.version());
            mark(Milestone.DETECTED, live.times().at(Moment.DETECTED), recorded.version());
            mark(Milestone.MITIGATED, live.times().at(Moment.MITIGATED), recorded.version());
            mark(Milestone.RESOLVED, live.times().at(Moment.RESOLVED), recorded.version());
        }
    }

    Durations durations() {
        return Durations.of(marks);
    }

    /** The version stays that of the event that brought the time. */
    private void mark(Milestone milestone, @Nullable Instant at, long version) {
        if (at == null) {
            marks.remove(milestone);
            return;
        }
        Duration.Mark before = marks.get(milestone);
        if (before == null || !before.at().equals(at)) {
            marks.put(milestone, new Duration.Mark(milestone, at, version));
        }
    }
}
