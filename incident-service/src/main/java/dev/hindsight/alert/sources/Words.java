package dev.hindsight.alert.sources;

import java.util.Locale;

import org.jspecify.annotations.Nullable;

import dev.hindsight.alert.AlertState;

/** The words that monitoring systems have for how an alert stands. */
public final class Words {

    private Words() {}

    /** @return null for a word that says nothing about that */
    public static @Nullable AlertState state(@Nullable String word) {
        return switch (word == null ? "" : word.strip().toLowerCase(Locale.ROOT).replace('_', '-').replace(' ', '-')) {
            case "firing", "fired", "alerting", "alert", "active", "activated", "open", "opened", "reopened", "triggered",
                    "trigger", "raised", "started", "problem", "failing", "failed", "failure", "down", "bad", "critical",
                    "error", "warning", "warn", "unhealthy", "breached", "new" ->
                AlertState.FIRING;
            case "resolved", "resolve", "ok", "okay", "closed", "close", "cleared", "clear", "recovered", "recovery", "up",
                    "normal", "inactive", "deactivated", "success", "succeeded", "healthy", "ended", "fixed", "expired" ->
                AlertState.RESOLVED;
            case "acknowledged", "acknowledge", "acked", "ack", "in-progress", "investigating" -> AlertState.ACKNOWLEDGED;
            case "unknown", "no-data", "nodata", "insufficient-data", "indeterminate" -> AlertState.UNKNOWN;
            default -> null;
        };
    }
}
