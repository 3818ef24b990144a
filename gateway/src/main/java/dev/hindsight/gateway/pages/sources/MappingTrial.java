package dev.hindsight.gateway.pages.sources;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;

import dev.hindsight.gateway.pages.words.Badge;
import dev.hindsight.gateway.pages.words.Environment;

/**
 * What posts say now, and what they would say by a mapping that is only typed.
 *
 * @param left how many posts were not read, because it took too long
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record MappingTrial(int posts, int left, int differing, Counts now, Counts proposed, List<Post> items) {

    /** What comes of all of them. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Counts(int unreadable, int alerts) {}

    /** @param receipt absent for a text that was pasted */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Post(@Nullable String receipt, @Nullable Instant receivedAt, boolean differs, Reading now,
            Reading proposed) {}

    /** @param count of all alerts, of which some are shown */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Reading(@Nullable String unreadable, @Nullable String remark, int count, List<Read> alerts) {

        public int more() {
            return count - alerts.size();
        }
    }

    /** One alert that was read. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Read(String key, String title, String status, @Nullable String severity, @Nullable String service,
            @Nullable String environment, @Nullable Instant at, @Nullable Instant endsAt, @Nullable String link,
            Map<String, String> labels, Map<String, String> annotations) {

        public Read {
            labels = labels == null ? Map.of() : new TreeMap<>(labels);
            annotations = annotations == null ? Map.of() : new TreeMap<>(annotations);
        }

        public Badge severityBadge() {
            return Badge.severity(severity);
        }

        public Badge statusBadge() {
            return Badge.alert(status);
        }

        public Environment shownEnvironment() {
            return Environment.of(environment);
        }
    }
}
