package dev.hindsight.gateway.pages.words;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * A state as it is shown. A word this version has not heard of is shown as it came, without a colour.
 *
 * @param kind what sort of state: status, severity, action, priority, outcome, receipt, alert
 * @param tone the ending of its style, {@code unknown} for a word not known here
 */
public record Badge(String kind, String code, String label, String tone) {

    private static final Map<String, String> SPECIAL = Map.of("documenting", "Resolved (Documenting)", "claimed-done",
            "Claimed done", "dead-lettered", "Dead-lettered", "non-technical", "Non-technical");
    private static final Set<String> ACTION_PAST = Set.of("verified", "dropped");

    public static final List<String> STATUSES = List.of("triage", "in-progress", "mitigated", "resolved", "documenting",
            "closed", "declined", "merged");
    public static final List<String> SEVERITIES = List.of("critical", "major", "minor", "info");
    public static final List<String> ACTION_STATUSES = List.of("open", "in-progress", "blocked", "claimed-done",
            "verified", "dropped", "regressed");
    public static final List<String> PRIORITIES = List.of("urgent", "high", "normal", "low");
    public static final List<String> ACTION_TYPES = List.of("mitigate", "prevent", "detect", "process", "repair");
    public static final List<String> OUTCOMES = List.of("pending", "sent", "deduplicated", "failed",
            "dead-lettered", "suppressed");
    public static final List<String> ALERT_STATES = List.of("firing", "acknowledged", "unknown", "stale", "resolved");
    public static final List<String> ALERT_DECISIONS = List.of("declared", "attached", "reopened", "storm", "silenced",
            "recorded", "heartbeat");
    public static final List<String> RECEIPT_STATES = List.of("received", "processed", "test", "duplicate",
            "unreadable");

    public static Badge status(@Nullable String code) {
        return of("status", code, STATUSES);
    }

    public static Badge severity(@Nullable String code) {
        return of("severity", code, SEVERITIES);
    }

    public static Badge actionStatus(@Nullable String code) {
        return of("action", code, ACTION_STATUSES);
    }

    public static Badge priority(@Nullable String code) {
        var badge = of("priority", code, PRIORITIES);
        return new Badge(badge.kind(), badge.code(), badge.label() + " priority", badge.tone());
    }

    public static Badge outcome(@Nullable String code) {
        return of("outcome", code, OUTCOMES);
    }

    public static Badge receipt(@Nullable String code) {
        return of("receipt", code, RECEIPT_STATES);
    }

    public static Badge alert(@Nullable String code) {
        return of("alert", code, ALERT_STATES);
    }

    public static boolean isPast(String actionStatus) {
        return ACTION_PAST.contains(actionStatus);
    }

    private static Badge of(String kind, @Nullable String code, List<String> known) {
        var word = code == null || code.isBlank() ? "unknown" : code;
        return new Badge(kind, word, label(word), known.contains(word) ? word : "unknown");
    }

    /** "in-progress" as "In progress"; the statuses keep the words people know from their wiki. */
    public static String label(String code) {
        var special = SPECIAL.get(code);
        if (special != null) {
            return special;
        }
        var spaced = code.replace('-', ' ');
        return spaced.isEmpty() ? spaced : spaced.substring(0, 1).toUpperCase(Locale.ROOT) + spaced.substring(1);
    }
}
