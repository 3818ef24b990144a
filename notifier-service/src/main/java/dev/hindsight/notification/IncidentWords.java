package dev.hindsight.notification;

import static dev.hindsight.notification.Words.labelled;
import static dev.hindsight.notification.Words.spoken;

import dev.hindsight.news.IncidentNews;

/** Puts the events of incidents into words. */
final class IncidentWords {

    private IncidentWords() {}

    /** @param before the incident as it was; for {@code declared} as it was declared */
    static Words of(IncidentNews news, KnownIncident before) {
        return switch (news) {
            case IncidentNews.Declared n -> Words.written("incident declared", n.summary());
            case IncidentNews.Renamed n ->
                Words.of("renamed", "Until now: " + before.state().title(), "From now: " + n.title());
            case IncidentNews.EnvironmentChanged n ->
                Words.of("environment " + before.state().environment() + " → " + n.environment());
            case IncidentNews.ServicesChanged n -> Words.of("services changed",
                    n.services().isEmpty() ? "None are named any more." : "Now: " + String.join(", ", n.services()));
            case IncidentNews.TimesChanged n -> Words.of("times changed", labelled("Began", n.startedAt()),
                    labelled("Detected", n.detectedAt()), labelled("Mitigated", n.mitigatedAt()),
                    labelled("Resolved", n.resolvedAt()));
            case IncidentNews.ConfidentialityChanged n ->
                Words.of(n.confidential() ? "made confidential" : "no longer confidential");
            case IncidentNews.StatusChanged n ->
                Words.of("status " + spoken(n.from()) + " → " + spoken(n.to()), labelled("Reason", n.reason()));
            case IncidentNews.SeverityChanged n ->
                Words.of("severity " + n.from() + " → " + n.to(), labelled("Reason", n.reason()));
            case IncidentNews.RoleAssigned n -> Words.of(spoken(n.role()) + ": " + n.person() + " takes over");
            case IncidentNews.RoleVacated n -> Words.of(spoken(n.role()) + ": nobody at the moment");
            case IncidentNews.LabelAdded n -> Words.of("label added: " + n.label());
            case IncidentNews.LabelRemoved n -> Words.of("label removed: " + n.label());
            case IncidentNews.AuthorAdded n -> Words.of(n.person() + " writes on the report");
            case IncidentNews.AuthorRemoved n -> Words.of(n.person() + " no longer writes on the report");
            case IncidentNews.ParticipantAdded n -> Words.of(n.person() + " takes part");
            case IncidentNews.ParticipantRemoved n -> Words.of(n.person() + " no longer takes part");
            case IncidentNews.TimelineEntryAdded n ->
                Words.of("timeline: new entry", n.text(), labelled("When", n.occurredAt()));
            case IncidentNews.TimelineEntryCorrected n ->
                Words.of("timeline: entry corrected", n.text(), labelled("Reason", n.reason()));
            case IncidentNews.TimelineEntryRetracted n -> Words.of("timeline: entry retracted", labelled("Reason", n.reason()));
            case IncidentNews.ReportSectionWritten n -> Words.of("report: " + spoken(n.section()) + " written");
            case IncidentNews.ReportSectionRestored n ->
                Words.of("report: " + spoken(n.section()) + " restored from version " + n.fromVersion());
            case IncidentNews.Linked n -> Words.of("linked: " + spoken(n.kind()) + " " + n.key());
            case IncidentNews.Unlinked n -> Words.of("no longer linked to " + n.key());
            case IncidentNews.Merged n -> Words.of("merged into " + n.key(), "Work goes on there.");
            case IncidentNews.Unmerged n ->
                Words.of("no longer merged into " + n.key(), "Work goes on here, status " + spoken(n.to()) + ".");
            case IncidentNews.Absorbed n -> Words.of(n.key() + " was merged into this incident", n.title());
            case IncidentNews.Released n -> Words.of(n.key() + " is no longer merged into this incident");
            case IncidentNews.UpdatePosted n -> Words.written("update (" + spoken(n.audience()) + ")", n.text());
            case IncidentNews.UpdateWithdrawn n -> Words.of("an update was withdrawn", labelled("Reason", n.reason()));
            case IncidentNews.AlertAttached n -> Words.of("alert attached: " + n.title(), labelled("Source", n.sourceName()),
                    labelled("Severity", n.severity()));
            case IncidentNews.Imported n -> Words.of("report imported" + (n.title() == null ? "" : ": " + n.title()),
                    n.pageVersion() == null ? null : "Page version: " + n.pageVersion(), "Findings: " + n.findings());
            case IncidentNews.AlertResolved n -> Words.of("an alert has resolved", labelled("When", n.endsAt()));
        };
    }
}
