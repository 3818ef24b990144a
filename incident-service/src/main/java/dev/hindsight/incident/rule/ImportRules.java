package dev.hindsight.incident.rule;

import java.util.ArrayList;
import java.util.List;

import dev.hindsight.eventlog.Rejected;
import dev.hindsight.incident.Evolution;
import dev.hindsight.incident.Incident;
import dev.hindsight.incident.Incident.Live;
import dev.hindsight.incident.IncidentCommand;
import dev.hindsight.incident.IncidentCommand.ChangeStatus;
import dev.hindsight.incident.IncidentCommand.ChangeTimes;
import dev.hindsight.incident.IncidentCommand.Import;
import dev.hindsight.incident.IncidentCommand.Work;
import dev.hindsight.incident.IncidentEvent;
import dev.hindsight.incident.Times;

/**
 * History is taken as it was written: in any status but merged, for which another incident has to be there, in any order of times, also where the incident is closed. The import itself comes
 * before what it brings and says how many events follow, so that nobody is alarmed by what happened long ago.
 */
final class ImportRules {
    private ImportRules() {}

    static List<IncidentEvent> bring(Import asked, Incident state) {
        var all = new ArrayList<IncidentEvent>();
        Live now = switch (state) {
            case Live live when asked.declaration() == null -> live;
            case Live _ -> throw new Rejected("already-declared", "This incident was declared before.");
            case Incident.Unreported unreported -> begin(asked, unreported, all);
        };
        var brought = new ArrayList<IncidentEvent>();
        for (Work work : asked.works()) {
            for (IncidentEvent event : carryOut(work, now)) {
                now = live(now, event);
                brought.add(event);
            }
        }
        all.add(asked.imported().followedBy(brought.size()));
        all.addAll(brought);
        return List.copyOf(all);
    }

    private static Live begin(Import asked, Incident.Unreported state, List<IncidentEvent> all) {
        IncidentCommand.DeclareImported begin = asked.declaration();
        if (begin == null) {
            throw new Rejected("no-such-incident", "Nothing was declared here.");
        }
        StatusRules.mustNotMerge(begin.status());
        var declared = new IncidentEvent.Declared(begin.key(), begin.facts().title(), begin.severity(),
                begin.facts().environment(), begin.facts().services(), begin.status(), null, begin.times().startedAt(),
                begin.times().detectedAt(), begin.facts().labels(), begin.facts().confidential(), null, true);
        all.add(declared);
        return live(state, declared);
    }

    private static Live live(Incident state, IncidentEvent event) {
        return switch (Evolution.of(state, event)) {
            case Live live -> live;
            case Incident.Unreported _ -> throw new IllegalStateException("an incident does not go back to being none");
        };
    }

    private static List<IncidentEvent> carryOut(Work work, Live now) {
        if (work instanceof ChangeStatus to) {
            return status(to, now);
        }
        return work instanceof ChangeTimes to
                ? TimeRules.change(new ChangeTimes(to.moments(), true), now.times())
                : IncidentDecider.carryOut(work, now);
    }

    /** Whatever status the page names but merged; the moments stay, for the page says them apart or not at all. */
    private static List<IncidentEvent> status(ChangeStatus asked, Live now) {
        if (asked.to() == now.status()) {
            return List.of();
        }
        StatusRules.mustNotMerge(asked.to());
        var changed = new IncidentEvent.StatusChanged(now.status(), asked.to(), asked.reason(), asked.now());
        Times then = now.times().entering(asked.to(), asked.now());
        Times known = now.times();
        return then.equals(known)
                ? List.of(changed)
                : List.of(changed, TimeRules.told(known));
    }
}
