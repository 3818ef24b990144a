package dev.hindsight.gateway.pages.incidents;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

import dev.hindsight.gateway.pages.words.Moment;

/**
 * One of the times by which an incident is measured.
 *
 * @param after how long after the start it was; empty where that is not known
 */
public record KeyTime(String name, String label, @Nullable Instant at, String after) {

    static List<KeyTime> of(Incident incident) {
        var start = incident.startedAt();
        return List.of(new KeyTime("startedAt", "Began", start, ""),
                since(start, "detectedAt", "Detected", incident.detectedAt()),
                since(start, "mitigatedAt", "Mitigated", incident.mitigatedAt()),
                since(start, "resolvedAt", "Resolved", incident.resolvedAt()));
    }

    private static KeyTime since(@Nullable Instant start, String name, String label, @Nullable Instant at) {
        return new KeyTime(name, label, at, Moment.between(start, at));
    }
}
