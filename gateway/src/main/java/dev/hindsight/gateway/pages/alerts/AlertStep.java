package dev.hindsight.gateway.pages.alerts;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;

import dev.hindsight.gateway.pages.words.Badge;
import dev.hindsight.gateway.pages.words.Decided;

/** How an alert stood for a while, and what was decided about it by then. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record AlertStep(String status, String severity, Instant stateAt, @Nullable String decision, @Nullable String reason,
        @Nullable String incident, @Nullable Instant until) {

    public Badge state() {
        return Badge.alert(status);
    }

    public Badge severityBadge() {
        return Badge.severity(severity);
    }

    public String decided() {
        return Decided.words(decision);
    }
}
