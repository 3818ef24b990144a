package dev.hindsight.incident;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * A line of a timeline as it goes from one incident to another, with all that happened to it. Part of published events: see
 * {@link IncidentEvent}.
 *
 * @param corrections what it said before, oldest first; absent when nobody corrected it
 * @param retracted who took it back; absent while it stands
 * @param from key of the incident that it comes from; absent when it goes back there
 */
public record CarriedEntry(UUID id, @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable Instant occurredAt,
        @Nullable Instant until, Precision precision, @Nullable String zone, @Nullable String localTime,
        @Nullable Integer dayOffset, String text, String kind, String by, Instant recordedAt,
        @Nullable List<Correction> corrections, @Nullable Retraction retracted, @Nullable String from) {

    /** @param kind absent in what was merged before it was kept */
    public record Correction(@Nullable Instant occurredAt, Precision precision, String text, String reason, String by,
            Instant recordedAt, @Nullable Instant until, @Nullable String kind) {}

    /** Why an entry no longer counts. */
    public record Retraction(String reason, String by, Instant recordedAt) {}

    /** What it says, without who said it. */
    public Told told() {
        return new Told(occurredAt, until, precision, zone, localTime, dayOffset, text, kind);
    }
}
