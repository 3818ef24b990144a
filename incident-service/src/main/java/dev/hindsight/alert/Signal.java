package dev.hindsight.alert;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * One alert of a post, whatever its source.
 *
 * @param fingerprint identity within the source, the same for every episode
 * @param group what the source says belongs together
 * @param endsAt null while it fires, and when a resolved one does not say
 * @param severity the source's own word, or null
 * @param heartbeat true for an alert that always fires to prove that alerts arrive
 */
public record Signal(String fingerprint, String group, boolean firing, Instant startsAt, @Nullable Instant endsAt,
        String title, @Nullable String severity, Map<String, String> labels, Map<String, String> annotations,
        @Nullable String generatorUrl, boolean heartbeat) {

    public Signal {
        startsAt = startsAt.truncatedTo(ChronoUnit.MICROS);
        endsAt = endsAt == null ? null : endsAt.truncatedTo(ChronoUnit.MICROS);
        labels = Map.copyOf(labels);
        annotations = Map.copyOf(annotations);
    }
}
