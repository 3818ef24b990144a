package dev.hindsight.news;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import dev.hindsight.eventlog.Published;

/** The events of incidents as this service reads them: only the fields it needs, and none that it cannot do without. */
public sealed interface IncidentNews {

    record Declared(String key, String title, String severity, @Nullable String environment, @Nullable List<String> services,
            @Nullable String status, boolean confidential, @Nullable String summary) implements IncidentNews {}

    record Renamed(String title) implements IncidentNews {}

    record EnvironmentChanged(String environment) implements IncidentNews {}

    record ServicesChanged(List<String> services) implements IncidentNews {}

    record TimesChanged(@Nullable Instant startedAt, @Nullable Instant detectedAt, @Nullable Instant mitigatedAt,
            @Nullable Instant resolvedAt) implements IncidentNews {}

    record ConfidentialityChanged(boolean confidential) implements IncidentNews {}

    record StatusChanged(String from, String to, @Nullable String reason) implements IncidentNews {}

    record SeverityChanged(String from, String to, @Nullable String reason) implements IncidentNews {}

    record RoleAssigned(String role, String person) implements IncidentNews {}

    record RoleVacated(String role, @Nullable String person) implements IncidentNews {}

    record LabelAdded(String label) implements IncidentNews {}

    record LabelRemoved(String label) implements IncidentNews {}

    record AuthorAdded(String person) implements IncidentNews {}

    record AuthorRemoved(String person) implements IncidentNews {}

    record ParticipantAdded(String person) implements IncidentNews {}

    record ParticipantRemoved(String person) implements IncidentNews {}

    record TimelineEntryAdded(@Nullable String text, @Nullable Instant occurredAt) implements IncidentNews {}

    record TimelineEntryCorrected(@Nullable String text, @Nullable String reason) implements IncidentNews {}

    record TimelineEntryRetracted(@Nullable String reason) implements IncidentNews {}

    record ReportSectionWritten(String section) implements IncidentNews {}

    record ReportSectionRestored(String section, long fromVersion) implements IncidentNews {}

    /** That names another incident; who may not see that one does not hear of it. */
    sealed interface OfTies extends IncidentNews {
        UUID incident();
    }

    record Linked(UUID incident, String key, String kind) implements OfTies {}

    record Unlinked(UUID incident, String key, @Nullable String kind) implements OfTies {}

    record Merged(UUID incident, String key) implements OfTies {}

    record Unmerged(UUID incident, String key, String to) implements OfTies {}

    record Absorbed(UUID incident, String key, @Nullable String title) implements OfTies {}

    record Released(UUID incident, String key) implements OfTies {}

    record UpdatePosted(String audience, String text) implements IncidentNews {

        public boolean isPublic() {
            return audience.equals("public");
        }
    }

    /** For those of the incident alone: why it was withdrawn is nothing for the public. */
    record UpdateWithdrawn(@Nullable String reason) implements IncidentNews {}

    record AlertAttached(String title, @Nullable String sourceName, @Nullable String severity) implements IncidentNews {}

    record Imported(@Nullable String format, @Nullable String title, @Nullable Integer pageVersion,
            int findings) implements IncidentNews {}

    record AlertResolved(@Nullable Instant endsAt) implements IncidentNews {}

    Map<String, Class<? extends IncidentNews>> TYPES = Map.ofEntries(
            Map.entry("hindsight.incident.declared.v1", Declared.class),
            Map.entry("hindsight.incident.renamed.v1", Renamed.class),
            Map.entry("hindsight.incident.environment-changed.v1", EnvironmentChanged.class),
            Map.entry("hindsight.incident.services-changed.v1", ServicesChanged.class),
            Map.entry("hindsight.incident.times-changed.v1", TimesChanged.class),
            Map.entry("hindsight.incident.confidentiality-changed.v1", ConfidentialityChanged.class),
            Map.entry("hindsight.incident.status-changed.v1", StatusChanged.class),
            Map.entry("hindsight.incident.severity-changed.v1", SeverityChanged.class),
            Map.entry("hindsight.incident.role-assigned.v1", RoleAssigned.class),
            Map.entry("hindsight.incident.role-vacated.v1", RoleVacated.class),
            Map.entry("hindsight.incident.label-added.v1", LabelAdded.class),
            Map.entry("hindsight.incident.label-removed.v1", LabelRemoved.class),
            Map.entry("hindsight.incident.author-added.v1", AuthorAdded.class),
            Map.entry("hindsight.incident.author-removed.v1", AuthorRemoved.class),
            Map.entry("hindsight.incident.participant-added.v1", ParticipantAdded.class),
            Map.entry("hindsight.incident.participant-removed.v1", ParticipantRemoved.class),
            Map.entry("hindsight.incident.timeline-entry-added.v1", TimelineEntryAdded.class),
            Map.entry("hindsight.incident.timeline-entry-corrected.v1", TimelineEntryCorrected.class),
            Map.entry("hindsight.incident.timeline-entry-retracted.v1", TimelineEntryRetracted.class),
            Map.entry("hindsight.incident.report-section-written.v1", ReportSectionWritten.class),
            Map.entry("hindsight.incident.report-section-restored.v1", ReportSectionRestored.class),
            Map.entry("hindsight.incident.linked.v1", Linked.class),
            Map.entry("hindsight.incident.unlinked.v1", Unlinked.class),
            Map.entry("hindsight.incident.merged.v1", Merged.class),
            Map.entry("hindsight.incident.unmerged.v1", Unmerged.class),
            Map.entry("hindsight.incident.absorbed.v1", Absorbed.class),
            Map.entry("hindsight.incident.released.v1", Released.class),
            Map.entry("hindsight.incident.update-posted.v1", UpdatePosted.class),
            Map.entry("hindsight.incident.update-withdrawn.v1", UpdateWithdrawn.class),
            Map.entry("hindsight.incident.alert-attached.v1", AlertAttached.class),
            Map.entry("hindsight.incident.imported.v1", Imported.class),
            Map.entry("hindsight.incident.alert-resolved.v1", AlertResolved.class));

    /** @return empty for a type that this version does not know */
    static Optional<IncidentNews> read(Published event) {
        return Optional.ofNullable(TYPES.get(event.type())).map(event::as);
    }
}
