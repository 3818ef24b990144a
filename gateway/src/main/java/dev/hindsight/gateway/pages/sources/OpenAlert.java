package dev.hindsight.gateway.pages.sources;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;

import dev.hindsight.gateway.pages.words.Badge;

/** An alert of a source that is not over. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record OpenAlert(String id, String title, String severity, String status, @Nullable Instant startsAt,
        @Nullable String incident, @Nullable String reason) {

    public Badge severityBadge() {
        return Badge.severity(severity);
    }

    public String state() {
        return Badge.label(status);
    }
}
