package dev.hindsight.alert.sources.datadog;

import java.util.Locale;

import org.jspecify.annotations.Nullable;

import dev.hindsight.alert.AlertState;

/**
 * What has become of a monitor.
 *
 * @param state null when the event is no transition
 * @param severity what it says of how bad it is, for monitors without a priority
 */
record Transition(@Nullable AlertState state, @Nullable String severity) {

    /**
     * @param word {@code $ALERT_TRANSITION}
     * @param inTitle the same from the title, for templates without it
     * @param type {@code $ALERT_TYPE}: error, warning, success or info
     */
    static Transition of(@Nullable String word, @Nullable String inTitle, @Nullable String type) {
        String transition = (word != null ? word : inTitle != null ? inTitle : "").toLowerCase(Locale.ROOT).replace('-', ' ');
        if (transition.endsWith("recovered") || transition.equals("ok") || transition.equals("resolved")) {
            return new Transition(AlertState.RESOLVED, null);
        }
        if (transition.endsWith("no data")) {
            return new Transition(AlertState.UNKNOWN, null);
        }
        if (transition.endsWith("warn")) {
            return new Transition(AlertState.FIRING, "warning");
        }
        if (transition.endsWith("muted")) {
            return new Transition(null, null);
        }
        return transition.isEmpty() || !transition.endsWith("triggered") && !transition.equals("renotify")
                ? byType(type)
                : new Transition(AlertState.FIRING, "error");
    }

    /** A word that nobody knows must not hide an alert; an event without a word is one only if it is of a bad kind. */
    private static Transition byType(@Nullable String type) {
        return switch (type == null ? "" : type.toLowerCase(Locale.ROOT)) {
            case "success" -> new Transition(AlertState.RESOLVED, null);
            case "info", "user_update" -> new Transition(null, null);
            case "warning" -> new Transition(AlertState.FIRING, "warning");
            default -> new Transition(AlertState.FIRING, null);
        };
    }
}
