package dev.hindsight.gateway.pages.sources;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;

/** What came from a source in the last day. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Activity(Map<String, Long> receipts, Map<String, Long> refused, double errorRate,
        @Nullable Instant lastReceivedAt, List<Hour> hours) {

    /** One hour of it. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Hour(Instant at, long receipts, long unreadable, long refused) {

        public long all() {
            return receipts + refused;
        }

        public long wrong() {
            return unreadable + refused;
        }
    }

    public Activity {
        receipts = receipts == null ? Map.of() : receipts;
        refused = refused == null ? Map.of() : refused;
        hours = hours == null ? List.of() : hours;
    }

    public long posts() {
        return sum(receipts);
    }

    public long turnedAway() {
        return sum(refused);
    }

    /** Of those, how many came while nobody knew the secret that they are signed with. */
    public long withoutSecret() {
        return refused.getOrDefault("no-secret", 0L);
    }

    public long unreadable() {
        return receipts.getOrDefault("unreadable", 0L);
    }

    public String errors() {
        return Summary.percent(errorRate);
    }

    public Chart chart() {
        return new Chart(hours);
    }

    private static long sum(Map<String, Long> counts) {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }
}
