package dev.hindsight.incident;

import java.time.Instant;
import java.util.UUID;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What is different about an entry, and why; what is absent stays. */
@Schema(name = "TimelineCorrection")
record TimelineCorrection(@Nullable Instant occurredAt, @Nullable Boolean approximate, @Nullable Precision precision,
        @Nullable @Size(min = 1, max = Limits.TEXT) String text, @NotBlank @Size(max = Limits.REASON) String reason) {

    IncidentCommand command(UUID entry) {
        return new IncidentCommand.CorrectTimelineEntry(entry, occurredAt, sure(), text, reason);
    }

    /** A time given to an entry that had none makes it exact, unless it is said to be less. */
    private @Nullable Precision sure() {
        if (precision != null) {
            return precision;
        }
        if (approximate != null) {
            return approximate ? Precision.APPROXIMATE : Precision.EXACT;
        }
        return occurredAt == null ? null : Precision.EXACT;
    }
}
