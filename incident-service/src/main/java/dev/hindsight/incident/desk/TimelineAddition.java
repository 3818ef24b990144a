package dev.hindsight.incident.desk;

import java.time.Instant;
import java.util.List;
import java.util.Objects;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import dev.hindsight.incident.Limits;
import dev.hindsight.incident.Precision;
import dev.hindsight.incident.Told;
import dev.hindsight.manners.Problem;
import dev.hindsight.manners.ProblemException;

/**
 * A new line. Only what has no known time may come without {@code occurredAt}, and says so with precision {@code unknown}; then
 * {@code localTime}, {@code zone} and {@code dayOffset} keep what was written.
 */
@Schema(name = "TimelineAddition")
record TimelineAddition(@Nullable Instant occurredAt,
        @NotBlank @Size(max = Limits.TEXT) @Pattern(regexp = Limits.SAID, message = Limits.SAID_MESSAGE) String text,
        @Nullable Boolean approximate,
        @Nullable @Pattern(regexp = Limits.WORD, message = Limits.WORD_MESSAGE) String kind, @Nullable Precision precision,
        @Nullable @Size(max = 60) String zone, @Nullable @Size(max = 40) String localTime,
        @Nullable @Min(-3660) @Max(3660) Integer dayOffset, @Nullable Instant until) {

    /** @throws dev.hindsight.manners.ProblemException 422 when its times contradict each other */
    void check() {
        if (occurredAt == null && precision != Precision.UNKNOWN) {
            throw refused("occurredAt", "is needed unless the precision is unknown");
        }
        if (until != null && occurredAt != null && until.isBefore(occurredAt)) {
            throw refused("until", "must not be before it began");
        }
    }

    private static ProblemException refused(String field, String detail) {
        return Problem.invalid(List.of(new Problem.FieldError("#/" + field, detail))).asException();
    }

    Told told() {
        Precision sure = Boolean.TRUE.equals(approximate) ? Precision.APPROXIMATE : Precision.EXACT;
        return new Told(occurredAt, until, Objects.requireNonNullElse(precision, sure), zone, localTime, dayOffset, text,
                Objects.requireNonNullElse(kind, "note"));
    }
}
