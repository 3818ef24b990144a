package dev.hindsight.gateway.pages.sources;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;

/** How a source did in the last day. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Summary(String source, long receipts, double errorRate, long openAlerts, @Nullable Instant lastReceivedAt) {

    static Summary none(String source) {
        return new Summary(source, 0, 0, 0, null);
    }

    /** "2 %", "under 1 %", empty when nothing went wrong. */
    public String errors() {
        return percent(errorRate);
    }

    static String percent(double rate) {
        if (rate <= 0) {
            return "";
        }
        return rate < 0.01 ? "under 1 %" : Math.round(rate * 100) + " %";
    }
}
