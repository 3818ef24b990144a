package dev.hindsight.incident.rule;

import java.util.List;
import java.util.UUID;

import dev.hindsight.eventlog.Rejected;
import dev.hindsight.incident.Incident.Entry;
import dev.hindsight.incident.Incident.Live;
import dev.hindsight.incident.IncidentCommand;
import dev.hindsight.incident.IncidentCommand.AddTimelineEntry;
import dev.hindsight.incident.IncidentCommand.CorrectTimelineEntry;
import dev.hindsight.incident.IncidentCommand.RetractTimelineEntry;
import dev.hindsight.incident.IncidentEvent;
import dev.hindsight.incident.Precision;
import dev.hindsight.incident.Told;

/** Nothing on the timeline is ever overwritten: a correction or a retraction is said, with its reason, and the rest stays. */
final class TimelineRules {

    /** Characters of all corrections of an entry: it goes over to other incidents whole, with all of them, in one event. */
    private static final int CORRECTIONS = 1_000_000;

    private TimelineRules() {}

    static List<IncidentEvent> add(AddTimelineEntry asked, Live now) {
        if (now.timeline().containsKey(asked.entry())) {
            return List.of();
        }
        Told told = asked.told();
        return List.of(new IncidentEvent.TimelineEntryAdded(asked.entry(), told.occurredAt(), told.until(), told.precision(),
                told.zone(), told.localTime(), told.dayOffset(), told.text(), told.kind()));
    }

    static List<IncidentEvent> correct(CorrectTimelineEntry asked, Live now) {
        Entry entry = entry(asked.entry(), now);
        if (entry.retracted()) {
            throw new Rejected("retracted", "This entry was retracted. Add a new one instead.");
        }
        IncidentCommand.Besides more = asked.besides();
        var correction = new IncidentEvent.TimelineEntryCorrected(asked.entry(), asked.occurredAt(), asked.precision(),
                asked.text(), asked.reason(), more.until(), more.written().zone(), more.written().localTime(),
                more.written().dayOffset(), more.kind(), more.withoutEnd() ? true : null);
        Told then = entry.told().corrected(correction);
        if (then.occurredAt() == null && then.precision() != Precision.UNKNOWN) {
            throw new Rejected("time-missing", "Say when it happened, or leave the precision unknown.");
        }
        boolean moved = correction.occurredAt() != null || correction.until() != null;
        if (moved && !then.endsInTime()) {
            throw new Rejected("end-before-beginning", "It would end before it began. Correct its end too, or take it away.");
        }
        if (then.equals(entry.told())) {
            return List.of();
        }
        if (entry.before() + Entry.correction(entry.told().text(), asked.reason()) > CORRECTIONS) {
            throw new Rejected("corrected-too-often", "No more corrections of this entry fit. Retract it and add it anew.");
        }
        return List.of(correction);
    }

    static List<IncidentEvent> retract(RetractTimelineEntry asked, Live now) {
        return entry(asked.entry(), now).retracted()
                ? List.of()
                : List.of(new IncidentEvent.TimelineEntryRetracted(asked.entry(), asked.reason()));
    }

    private static Entry entry(UUID id, Live now) {
        Entry entry = now.timeline().get(id);
        if (entry == null) {
            throw new Rejected("no-such-entry", "There is no such entry on this timeline.");
        }
        return entry;
    }
}
