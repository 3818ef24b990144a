package dev.hindsight.incident;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;

import dev.hindsight.incident.Incident.Alarm;
import dev.hindsight.incident.Incident.Draft;
import dev.hindsight.incident.Incident.Entry;
import dev.hindsight.incident.Incident.Issue;
import dev.hindsight.incident.Incident.Live;

/** What each event makes of an incident. */
public final class Evolution {

    private Evolution() {}

    public static Incident of(Incident before, IncidentEvent event) {
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
                by.severity(), by.declaredFrom() == null, new Times(by.startedAt(), by.detectedAt(), null, null), People.NOBODY,
                report, ById.empty(),
                ById.empty(), Ties.NONE, List.of(), Set.of());
    }

    private static Live of(Live now, IncidentEvent event) {
        Facts facts = now.facts();
        People people = now.people();
        return switch (event) {
            case IncidentEvent.Declared _ -> throw new IllegalStateException("an incident is declared once");
            case IncidentEvent.Renamed by -> now.with(to -> to.facts = facts.renamed(by.title()));
            case IncidentEvent.EnvironmentChanged by -> now.with(to -> to.facts = facts.in(by.environment()));
            case IncidentEvent.ServicesChanged by -> now.with(to -> to.facts = facts.of(by.services()));
            case IncidentEvent.LabelAdded by ->
                now.with(to -> to.facts = facts.labelled(Listed.with(facts.labels(), by.label())));
            case IncidentEvent.LabelRemoved by ->
                now.with(to -> to.facts = facts.labelled(Listed.without(facts.labels(), by.label())));
            case IncidentEvent.ConfidentialityChanged by -> now.with(to -> to.facts = facts.confidential(by.confidential()));
            case IncidentEvent.TimesChanged by -> now.with(
                    to -> to.times = new Times(by.startedAt(), by.detectedAt(), by.mitigatedAt(), by.resolvedAt()));
            case IncidentEvent.StatusChanged by -> now.with(to -> {
                to.status = by.to();
                to.times = now.times().entering(by.to(), by.at());
            });
            case IncidentEvent.SeverityChanged by -> now.with(to -> {
                to.severity = by.to();
                to.judged = now.judged() || by.alert() == null;
            });
            case IncidentEvent.RoleAssigned by -> now.with(to -> to.people = people.assigned(by.role(), by.person()));
            case IncidentEvent.RoleVacated by -> now.with(to -> to.people = people.vacated(by.role()));
            case IncidentEvent.AuthorAdded by ->
                now.with(to -> to.people = people.authoredBy(Listed.with(people.authors(), by.person())));
            case IncidentEvent.AuthorRemoved by ->
                now.with(to -> to.people = people.authoredBy(Listed.without(people.authors(), by.person())));
            case IncidentEvent.ParticipantAdded by ->
                now.with(to -> to.people = people.joinedBy(Listed.with(people.participants(), by.person())));
            case IncidentEvent.ParticipantRemoved by ->
                now.with(to -> to.people = people.joinedBy(Listed.without(people.participants(), by.person())));
            case IncidentEvent.TimelineEntryAdded by -> entry(now, by.entry(), new Entry(told(by), false));
            case IncidentEvent.TimelineEntryCorrected by -> entry(now, by.entry(),
                    before(now, by.entry()).corrected(by));
            case IncidentEvent.TimelineEntryRetracted by -> entry(now, by.entry(), before(now, by.entry()).takenBack());
            case IncidentEvent.ReportSectionWritten by ->
                now.with(to -> to.report = written(now, by.section(), by.markdown()));
            case IncidentEvent.ReportSectionRestored by ->
                now.with(to -> to.report = written(now, by.section(), by.markdown()));
            case IncidentEvent.OfImport _ -> now;
            case IncidentEvent.AlertAttached by -> alarm(now, by.alert(), new Alarm(null, by.from()));
            case IncidentEvent.AlertResolved by -> alarm(now, by.alert(), silent(now, by));
            case IncidentEvent.UpdatePosted _ -> now;
            case IncidentEvent.UpdateWithdrawn by ->
                now.with(to -> to.withdrawn = Listed.with(now.withdrawn(), by.update()));
            case IncidentEvent.OfTies by -> of(now, by);
            case IncidentEvent.ReportPublished by ->
                now.with(to -> to.publications = published(now.publications(), by.view() != null));
            case IncidentEvent.PublicationWithdrawn by ->
                now.with(to -> to.publications = withdrawn(now.publications(), by.number()));
        };
    }

    private static List<Issue> published(List<Issue> publications, boolean open) {
        var all = new ArrayList<>(publications);
        all.add(new Issue(open, true));
        return List.copyOf(all);
    }

    private static List<Issue> withdrawn(List<Issue> publications, int number) {
        var all = new ArrayList<>(publications);
        all.set(number - 1, new Issue(all.get(number - 1).open(), false));
        return List.copyOf(all);
    }

    static Told told(IncidentEvent.TimelineEntryAdded by) {
        return new Told(by.occurredAt(), by.until(), by.precision(), by.zone(), by.localTime(), by.dayOffset(), by.text(),
                by.kind());
    }

    private static Live of(Live now, IncidentEvent.OfTies event) {
        Ties ties = now.ties();
        return switch (event) {
            case IncidentEvent.Linked by -> now.with(to -> to.ties = ties.linked(by));
            case IncidentEvent.Unlinked by -> now.with(to -> to.ties = ties.unlinked(by));
            case IncidentEvent.Merged by -> now.with(to -> {
                to.status = Status.MERGED;
                to.ties = ties.mergedInto(by);
            });
            case IncidentEvent.Unmerged by -> holding(now, by.timeline(), by.alerts(), to -> {
                to.status = by.to();
                to.ties = ties.unmerged();
            });
            case IncidentEvent.Absorbed by -> holding(now, by.timeline(), by.alerts(), to -> to.ties = ties.absorbing(by));
            case IncidentEvent.Released by -> now.with(to -> {
                to.timeline = now.timeline().withoutAny(entry -> by.brought(entry.from()));
                to.alarms = now.alarms().withoutAny(alarm -> by.brought(alarm.from()));
                to.ties = ties.releasing(by);
            });
        };
    }

    private static Live holding(Live now, List<CarriedEntry> entries, List<CarriedAlert> alerts, Consumer<Draft> change) {
        return now.with(change.andThen(to -> {
            for (CarriedEntry entry : entries) {
                to.timeline = to.timeline.with(entry.id(),
                        new Entry(entry.told(), entry.retracted() != null, entry.from(), before(entry)));
            }
            for (CarriedAlert alert : alerts) {
                to.alarms = to.alarms.with(alert.id(), new Alarm(alert.endsAt(), alert.from()));
            }
        }));
    }

    private static int before(CarriedEntry entry) {
        return entry.corrections() == null
                ? 0
                : entry.corrections().stream().mapToInt(one -> Entry.correction(one.text(), one.reason())).sum();
    }

    private static Alarm silent(Live now, IncidentEvent.AlertResolved by) {
        Alarm alarm = now.alarms().get(by.alert());
        return new Alarm(by.endsAt(), alarm == null ? null : alarm.from());
    }

    private static Entry before(Live now, UUID entry) {
        Entry before = now.timeline().get(entry);
        if (before == null) {
            throw new IllegalStateException("timeline entry " + entry + " was never added");
        }
        return before;
    }

    private static Live entry(Live now, UUID id, Entry entry) {
        return now.with(to -> to.timeline = now.timeline().with(id, entry));
    }

    private static Live alarm(Live now, UUID id, Alarm alarm) {
        return now.with(to -> to.alarms = now.alarms().with(id, alarm));
    }

    private static Map<Section, String> written(Live now, Section section, String markdown) {
        var report = new EnumMap<Section, String>(Section.class);
        report.putAll(now.report());
        if (markdown.isEmpty()) {
            report.remove(section);
        } else {
            report.put(section, markdown);
        }
        return report;
    }
}
