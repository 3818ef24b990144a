package dev.hindsight.report.acceptance;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import dev.hindsight.incident.Facts;
import dev.hindsight.incident.IncidentCommand;
import dev.hindsight.incident.IncidentCommand.Work;
import dev.hindsight.incident.IncidentEvent;
import dev.hindsight.incident.Moment;
import dev.hindsight.incident.Times;

/** What the first version of a page asks for: an incident, and everything that the page says of it. */
final class Beginning {
    private Beginning() {}

    static IncidentCommand.DeclareImported declaration(String key, Content content, boolean confidential) {
        var facts = new Facts(content.titleOrStandIn(), content.environmentOrDefault(), content.lists().services(),
                content.lists().labels(), confidential);
        return new IncidentCommand.DeclareImported(key, facts, content.severityOrDefault(), content.statusOrDefault(),
                new Times(content.moments().get(Moment.STARTED), content.moments().get(Moment.DETECTED), null, null));
    }

    static List<Work> works(Content content) {
        var works = new ArrayList<Work>();
        content.lists().authors().forEach(author -> works.add(new IncidentCommand.AddAuthor(author)));
        content.lists().participants().forEach(person -> works.add(new IncidentCommand.AddParticipant(person)));
        content.roles().forEach((role, person) -> works.add(new IncidentCommand.AssignRole(role, person)));
        var moments = new HashMap<Moment, Optional<java.time.Instant>>();
        content.moments().forEach((moment, at) -> moments.put(moment, Optional.of(at)));
        works.add(new IncidentCommand.ChangeTimes(moments));
        content.timeline().forEach(line -> works.add(new IncidentCommand.AddTimelineEntry(line.id(), line.told())));
        content.report().forEach((section, text) -> works.add(new IncidentCommand.WriteReportSection(section, text)));
        content.items().forEach(item -> works.add(
                new IncidentCommand.HandOnActionItem(IncidentEvent.ActionItemImported.of(item.id(), item.said(), null))));
        return works;
    }

    /** What the incident has that the page does not say, or that its importer may not expect. */
    static List<Remark> assumptions(Content content, @Nullable Boolean confidential) {
        var remarks = new ArrayList<Remark>();
        Secrecy.remark(confidential, content, Secrecy.ofNew(confidential, content)).ifPresent(remarks::add);
        if (content.title() == null) {
            remarks.add(Remark.info("title-assumed", "title", "“" + content.standIn() + "” stands in for the title."));
        }
        if (content.severity() == null) {
            remarks.add(Remark.info("severity-assumed", "severity", "The page names none of our severities; "
                    + content.severityOrDefault() + " was taken."));
        }
        if (content.environment() == null) {
            remarks.add(Remark.info("environment-assumed", "environment", "The page names no environment; "
                    + content.environmentOrDefault() + " was taken."));
        }
        if (content.status() == null) {
            remarks.add(Remark.info("status-assumed", "status", "The page names no state that an incident can begin in; "
                    + content.statusOrDefault() + " was taken, because somebody has written a report."));
        }
        if (!content.moments().containsKey(Moment.STARTED)) {
            remarks.add(Remark.info("started-unknown", "startedAt",
                    "The page does not say as a fact when it began; in lists it stands at its first line or its day."));
        }
        return remarks;
    }
}
