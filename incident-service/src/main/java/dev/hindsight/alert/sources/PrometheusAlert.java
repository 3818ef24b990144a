package dev.hindsight.alert.sources;

import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.databind.JsonNode;

import dev.hindsight.alert.AlertState;
import dev.hindsight.alert.Signal;
import dev.hindsight.alert.SignalDraft;
import dev.hindsight.alert.Unreadable;

/** One alert as Alertmanager and Grafana write it: what is missing is made up for where that is safe. */
public final class PrometheusAlert {

    private PrometheusAlert() {}

    /** @throws Unreadable when nothing tells it from others, or its state or begin is missing */
    public static Signal signal(JsonNode alert, @Nullable String group, Instant receivedAt) {
        return draft(alert, group, receivedAt).signal();
    }

    /** The same, for those who have more to say about it. */
    public static SignalDraft draft(JsonNode alert, @Nullable String group, Instant receivedAt) {
        return draft(alert, AlertState.FIRING, group, receivedAt);
    }

    /** The same of an alert that, while it fires, means something else. */
    public static SignalDraft draft(JsonNode alert, AlertState whileFiring, @Nullable String group, Instant receivedAt) {
        Map<String, String> labels = Json.texts(alert.path("labels"));
        Map<String, String> annotations = Json.texts(alert.path("annotations"));
        Instant startsAt = SourceTime.of(Json.text(alert, "startsAt"));
        if (startsAt == null) {
            throw new Unreadable("An alert does not say when it started (\"startsAt\").");
        }
        Instant endsAt = SourceTime.of(Json.text(alert, "endsAt"));
        AlertState state = state(alert, whileFiring);
        Instant at = state == AlertState.RESOLVED ? Objects.requireNonNullElse(endsAt, receivedAt) : startsAt;
        String name = labels.getOrDefault("alertname", "Alert without a name");
        return SignalDraft.of(fingerprint(alert, labels), state, at).group(group == null ? labels.toString() : group)
                .startsAt(startsAt).endsAt(endsAt).title(annotations.get("summary"), annotations.get("title"), name)
                .severity(labels.get("severity")).labels(labels).annotations(annotations)
                .link(Json.text(alert, "generatorURL")).heartbeat(heartbeat(labels));
    }

    /** Alertmanager's own hash of the labels; without it the labels themselves tell alerts apart. */
    private static String fingerprint(JsonNode alert, Map<String, String> labels) {
        String sent = Json.text(alert, "fingerprint");
        if (sent == null && labels.isEmpty()) {
            throw new Unreadable("An alert has neither fingerprint nor labels: nothing tells it from others.");
        }
        return sent == null ? new TreeMap<>(labels).toString() : sent;
    }

    private static AlertState state(JsonNode alert, AlertState whileFiring) {
        return switch (alert.path("status").asText("")) {
            case "firing" -> whileFiring;
            case "resolved" -> AlertState.RESOLVED;
            default -> throw new Unreadable("The status of an alert is neither \"firing\" nor \"resolved\".");
        };
    }

    private static boolean heartbeat(Map<String, String> labels) {
        return switch (labels.getOrDefault("alertname", "")) {
            case "Watchdog", "DeadMansSwitch", "InfoInhibitor" -> true;
            default -> false;
        };
    }
}
