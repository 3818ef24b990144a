package dev.hindsight.incident.desk;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import dev.hindsight.incident.IncidentCommand;
import dev.hindsight.incident.Limits;
import dev.hindsight.incident.Precision;
import dev.hindsight.manners.Problem;
import dev.hindsight.manners.ProblemException;

/** What is different about an entry, and why; what is absent stays. */
@Schema(name = "TimelineCorrection")
record TimelineCorrection(@Nullable Instant occurredAt, @Nullable Boolean approximate, @Nullable Precision precision,
        @Nullable @Size(max = Limits.TEXT) @Pattern(regexp = Limits.SAID, message = Limits.SAID_MESSAGE) String text,
        @NotBlank @Size(max = Limits.REASON) @Pattern(regexp = Limits.SAID, message = Limits.SAID_MESSAGE) String reason,
        @Schema(description = "When it ended. Absent, the end stays; withoutEnd takes it away.") @Nullable Instant until,
        @Schema(description = "True takes the end away.") @Nullable Boolean withoutEnd,
        @Nullable @Pattern(regexp = Limits.WORD, message = Limits.WORD_MESSAGE) String kind) {

    /** @throws dev.hindsight.manners.ProblemException 422 when it contradicts itself */
    void check() {
        if (until != null && endless()) {
            throw refused("withoutEnd", "must not come with until");
        }
        if (until != null && occurredAt != null && until.isBefore(occurredAt)) {
            throw refused("until", "must not be before it began");
        }
    }

    private static ProblemException refused(String field, String detail) {
        return Problem.invalid(List.of(new Problem.FieldError("#/" + field, detail))).asException();
    }

    IncidentCommand command(UUID entry) {
        return new IncidentCommand.CorrectTimelineEntry(entry, occurredAt, sure(), text, reason,
                new IncidentCommand.Besides(until, endless(), kind, IncidentCommand.AsWritten.NOTHING));
    }

    private boolean endless() {
        return Boolean.TRUE.equals(withoutEnd);
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
