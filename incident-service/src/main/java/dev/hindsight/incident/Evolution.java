package dev.hindsight.incident;

import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;

import dev.hindsight.incident.Incident.Alarm;
import dev.hindsight.incident.Incident.Entry;
import dev.hindsight.incident.Incident.Live;

/** What each event makes of an incident. */
final class Evolution {

    private Evolution() {}

    static Incident of(Incident before, IncidentEvent event) {
        return switch (before) {
            case Incident.Unreported _ when event instanceof IncidentEvent.Declared declared -> begin(declared);
            case Incident.Unreported _ -> throw new IllegalStateException("the first event of an incident is its declaration");
            case Live live -> of(live, event);
        };
    }

    private static Live begin(IncidentEvent.Declared by) {
        Map<Section, String> report = by.summary() == null || by.summary().isEmpty()
                ? Map.of()
                : Map.of(Section.SUMMARY, by.summary());
        return new Live(new Facts(by.title(), by.environment(), by.services(), by.labels(), by.confidential()), by.status(),
                by.severity(), new Times(by.startedAt(), by.detectedAt(), null, null), People.NOBODY, report, Map.of(),
                Map.of());
    }

    private static Live of(Live now, IncidentEvent event) {
        Facts facts = now.facts();
        People people = now.people();
        return switch (event) {
            case IncidentEvent.Declared _ -> throw new IllegalStateException("an incident is declared once");
            case IncidentEvent.Renamed by -> with(now, facts.renamed(by.title()));
            case IncidentEvent.EnvironmentChanged by -> with(now, facts.in(by.environment()));
            case IncidentEvent.ServicesChanged by -> with(now, facts.of(by.services()));
            case IncidentEvent.LabelAdded by -> with(now, facts.labelled(Listed.with(facts.labels(), by.label())));
            case IncidentEvent.LabelRemoved by -> with(now, facts.labelled(Listed.without(facts.labels(), by.label())));
            case IncidentEvent.ConfidentialityChanged by -> with(now, facts.confidential(by.confidential()));
            case IncidentEvent.TimesChanged by ->
                with(now, new Times(by.startedAt(), by.detectedAt(), by.mitigatedAt(), by.resolvedAt()));
            case IncidentEvent.StatusChanged by -> new Live(facts, by.to(), now.severity(),
                    now.times().entering(by.to(), by.at()), people, now.report(), now.timeline(), now.alarms());
            case IncidentEvent.SeverityChanged by -> new Live(facts, now.status(), by.to(), now.times(), people, now.report(),
                    now.timeline(), now.alarms());
            case IncidentEvent.RoleAssigned by -> with(now, people.assigned(by.role(), by.person()));
            case IncidentEvent.RoleVacated by -> with(now, people.vacated(by.role()));
            case IncidentEvent.AuthorAdded by -> with(now, people.authoredBy(Listed.with(people.authors(), by.person())));
            case IncidentEvent.AuthorRemoved by ->
                with(now, people.authoredBy(Listed.without(people.authors(), by.person())));
            case IncidentEvent.ParticipantAdded by ->
                with(now, people.joinedBy(Listed.with(people.participants(), by.person())));
            case IncidentEvent.ParticipantRemoved by ->
                with(now, people.joinedBy(Listed.without(people.participants(), by.person())));
            case IncidentEvent.TimelineEntryAdded by -> entry(now, by.entry(), new Entry(told(by), false));
            case IncidentEvent.TimelineEntryCorrected by -> entry(now, by.entry(),
                    new Entry(before(now, by.entry()).corrected(by), false));
            case IncidentEvent.TimelineEntryRetracted by -> entry(now, by.entry(),
                    new Entry(before(now, by.entry()), true));
            case IncidentEvent.ReportSectionWritten by -> written(now, by);
            case IncidentEvent.AlertAttached by -> alarm(now, by.alert(), new Alarm(null));
            case IncidentEvent.AlertResolved by -> alarm(now, by.alert(), new Alarm(by.endsAt()));
        };
    }

    static Told told(IncidentEvent.TimelineEntryAdded by) {
        return new Told(by.occurredAt(), by.until(), by.precision(), by.zone(), by.localTime(), by.dayOffset(), by.text(),
                by.kind());
    }

    private static Told before(Live now, UUID entry) {
        Entry before = now.timeline().get(entry);
        if (before == null) {
            throw new IllegalStateException("timeline entry " + entry + " was never added");
        }
        return before.told();
    }

    private static Live with(Live now, Facts facts) {
        return new Live(facts, now.status(), now.severity(), now.times(), now.people(), now.report(), now.timeline(),
                now.alarms());
    }

    private static Live with(Live now, Times times) {
        return new Live(now.facts(), now.status(), now.severity(), times, now.people(), now.report(), now.timeline(),
                now.alarms());
    }

    private static Live with(Live now, People people) {
        return new Live(now.facts(), now.status(), now.severity(), now.times(), people, now.report(), now.timeline(),
                now.alarms());
    }

    private static Live entry(Live now, UUID id, Entry entry) {
        return new Live(now.facts(), now.status(), now.severity(), now.times(), now.people(), now.report(),
                Listed.with(now.timeline(), id, entry), now.alarms());
    }

    private static Live alarm(Live now, UUID id, Alarm alarm) {
        return new Live(now.facts(), now.status(), now.severity(), now.times(), now.people(), now.report(), now.timeline(),
                Listed.with(now.alarms(), id, alarm));
    }

    private static Live written(Live now, IncidentEvent.ReportSectionWritten by) {
        var report = new EnumMap<Section, String>(Section.class);
        report.putAll(now.report());
        if (by.markdown().isEmpty()) {
            report.remove(by.section());
        } else {
            report.put(by.section(), by.markdown());
        }
        return new Live(now.facts(), now.status(), now.severity(), now.times(), now.people(), report, now.timeline(),
                now.alarms());
    }
}
