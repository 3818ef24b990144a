package dev.hindsight.incident.read.view;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

import dev.hindsight.eventlog.RecordedEvent;
import dev.hindsight.incident.IncidentEvent;

/**
 * A version of the report that was published.
 *
 * @param number 1 for the first
 * @param version of the incident, pinned for good
 * @param changedSince whether the incident says something else by now
 * @param publicSections what everybody may see of it; absent when it is for insiders only
 * @param withdrawnAt absent while it stands, as are who withdrew it and why
 */
public record Publication(int number, long version, Instant publishedAt, String by, @Nullable String note,
        boolean changedSince, @Nullable List<String> publicSections, @Nullable Instant withdrawnAt,
        @Nullable String withdrawnBy, @Nullable String withdrawalReason) {

    static Publication of(IncidentEvent.ReportPublished event, RecordedEvent recorded) {
        return new Publication(event.number(), event.version(), recorded.recordedAt(), recorded.actor(), event.note(), false,
                event.view() == null ? null : event.view().sections(), null, null, null);
    }

    public Publication changed() {
        return new Publication(number, version, publishedAt, by, note, true, publicSections, withdrawnAt, withdrawnBy,
                withdrawalReason);
    }

    Publication withdrawn(@Nullable String reason, RecordedEvent recorded) {
        return new Publication(number, version, publishedAt, by, note, changedSince, publicSections, recorded.recordedAt(),
                recorded.actor(), reason);
    }
}
