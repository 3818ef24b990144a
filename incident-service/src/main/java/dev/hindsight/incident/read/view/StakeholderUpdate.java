package dev.hindsight.incident.read.view;

import java.time.Instant;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import dev.hindsight.eventlog.RecordedEvent;
import dev.hindsight.incident.Audience;
import dev.hindsight.incident.IncidentEvent;

/** What was told to those who wait; a public text names nobody. */
@Schema(name = "StakeholderUpdate")
public record StakeholderUpdate(UUID id, Audience audience, String text, String by, Instant postedAt) {

    static StakeholderUpdate of(IncidentEvent.UpdatePosted posted, RecordedEvent recorded) {
        return new StakeholderUpdate(posted.update(), posted.audience(), posted.text(), recorded.actor(),
                recorded.recordedAt());
    }
}
