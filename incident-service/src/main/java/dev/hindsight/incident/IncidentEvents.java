package dev.hindsight.incident;

import dev.hindsight.eventlog.EventCodec;

/** The names under which the events of an incident are stored and published. */
public final class IncidentEvents {

    /** What the name of every event of an incident begins with. */
    public static final String PREFIX = "hindsight.incident.";

    private IncidentEvents() {}

    public static EventCodec<IncidentEvent> codec() {
        return new EventCodec<IncidentEvent>()
                .with(PREFIX + "declared.v1", IncidentEvent.Declared.class)
                .with(PREFIX + "renamed.v1", IncidentEvent.Renamed.class)
                .with(PREFIX + "environment-changed.v1", IncidentEvent.EnvironmentChanged.class)
                .with(PREFIX + "services-changed.v1", IncidentEvent.ServicesChanged.class)
                .with(PREFIX + "times-changed.v1", IncidentEvent.TimesChanged.class)
                .with(PREFIX + "confidentiality-changed.v1", IncidentEvent.ConfidentialityChanged.class)
                .with(PREFIX + "status-changed.v1", IncidentEvent.StatusChanged.class)
                .with(PREFIX + "severity-changed.v1", IncidentEvent.SeverityChanged.class)
                .with(PREFIX + "role-assigned.v1", IncidentEvent.RoleAssigned.class)
                .with(PREFIX + "role-vacated.v1", IncidentEvent.RoleVacated.class)
                .with(PREFIX + "label-added.v1", IncidentEvent.LabelAdded.class)
                .with(PREFIX + "label-removed.v1", IncidentEvent.LabelRemoved.class)
                .with(PREFIX + "author-added.v1", IncidentEvent.AuthorAdded.class)
                .with(PREFIX + "author-removed.v1", IncidentEvent.AuthorRemoved.class)
                .with(PREFIX + "participant-added.v1", IncidentEvent.ParticipantAdded.class)
                .with(PREFIX + "participant-removed.v1", IncidentEvent.ParticipantRemoved.class)
                .with(PREFIX + "timeline-entry-added.v1", IncidentEvent.TimelineEntryAdded.class)
                .with(PREFIX + "timeline-entry-corrected.v1", IncidentEvent.TimelineEntryCorrected.class)
                .with(PREFIX + "timeline-entry-retracted.v1", IncidentEvent.TimelineEntryRetracted.class)
                .with(PREFIX + "report-section-written.v1", IncidentEvent.ReportSectionWritten.class)
                .with(PREFIX + "report-section-restored.v1", IncidentEvent.ReportSectionRestored.class)
                .with(PREFIX + "alert-attached.v1", IncidentEvent.AlertAttached.class)
                .with(PREFIX + "alert-resolved.v1", IncidentEvent.AlertResolved.class)
                .with(PREFIX + "report-published.v1", IncidentEvent.ReportPublished.class)
                .with(PREFIX + "publication-withdrawn.v1", IncidentEvent.PublicationWithdrawn.class)
                .with(PREFIX + "imported.v1", IncidentEvent.Imported.class)
                .with(PREFIX + "action-item-imported.v1", IncidentEvent.ActionItemImported.class)
                .with(PREFIX + "linked.v1", IncidentEvent.Linked.class)
                .with(PREFIX + "unlinked.v1", IncidentEvent.Unlinked.class)
                .with(PREFIX + "merged.v1", IncidentEvent.Merged.class)
                .with(PREFIX + "unmerged.v1", IncidentEvent.Unmerged.class)
                .with(PREFIX + "absorbed.v1", IncidentEvent.Absorbed.class)
                .with(PREFIX + "released.v1", IncidentEvent.Released.class)
                .with(PREFIX + "update-posted.v1", IncidentEvent.UpdatePosted.class)
                .with(PREFIX + "update-withdrawn.v1", IncidentEvent.UpdateWithdrawn.class);
    }
}
