package dev.hindsight.incident.read.view;

import java.time.Instant;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import dev.hindsight.eventlog.RecordedEvent;
import dev.hindsight.incident.Audience;
import dev.hindsight.incident.IncidentEvent;

/**
 * What was told to those who wait; a public text names nobody.
 *
 * @param withdrawn absent while it holds
 */
@Schema(name = "StakeholderUpdate")
public record StakeholderUpdate(UUID id, Audience audience, String text, String by, Instant postedAt,
        TimelineEntry.@Nullable Retraction withdrawn) {

    static StakeholderUpdate of(IncidentEvent.UpdatePosted posted, RecordedEvent recorded) {
        return new StakeholderUpdate(posted.update(), posted.audience(), posted.text(), recorded.actor(),
                recorded.recordedAt(), null);
    }

    /** Whoever withdraws it again finds it withdrawn. */
    StakeholderUpdate withdrawn(IncidentEvent.UpdateWithdrawn because, RecordedEvent recorded) {
        return withdrawn != null || !id.equals(because.update())
                ? this
                : new StakeholderUpdate(id, audience, text, by, postedAt,
                        new TimelineEntry.Retraction(because.reason(), recorded.actor(), recorded.recordedAt()));
    }
}
