package dev.hindsight.alert.sources.grafana;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.databind.JsonNode;

import dev.hindsight.alert.AlertState;
import dev.hindsight.alert.Reading;
import dev.hindsight.alert.Signal;
import dev.hindsight.alert.sources.Json;
import dev.hindsight.alert.sources.PrometheusAlert;
import dev.hindsight.manners.Counted;

/**
 * The alerts of Grafana Alerting. A rule without data, or that cannot be evaluated, is an alert of its own, with another name and
 * another fingerprint; the label {@code rule_uid} is what both have in common.
 */
final class UnifiedAlerts {

    private UnifiedAlerts() {}

    static Reading reading(JsonNode root, Instant receivedAt) {
        String group = Json.text(root, "groupKey");
        Map<String, Signal> signals = new LinkedHashMap<>();
        Json.list(root.path("alerts")).stream().map(alert -> signal(alert, group, receivedAt))
                .forEach(signal -> signals.put(signal.fingerprint() + signal.startsAt(), signal));
        return Reading.of(signals.values().stream().toList()).remarking(remark(root));
    }

    private static Signal signal(JsonNode alert, @Nullable String group, Instant receivedAt) {
        boolean noAnswer = isNoAnswer(alert);
        var draft = PrometheusAlert.draft(alert, noAnswer ? AlertState.UNKNOWN : AlertState.FIRING, group, receivedAt)
                .label("rule_uid", Json.text(alert, "ruleUID"))
                .annotation("dashboard_url", Json.text(alert, "panelURL", "dashboardURL"))
                .annotation("silence_url", Json.text(alert, "silenceURL")).annotation("image_url", Json.text(alert, "imageURL"))
                .annotation("values", values(alert));
        String rule = Json.text(alert, "labels.rulename");
        if (noAnswer && rule != null) {
            String what = "DatasourceNoData".equals(Json.text(alert, "labels.alertname")) ? "No data for " : "Cannot evaluate ";
            draft.title(what + rule);
        }
        return draft.signal();
    }

    private static boolean isNoAnswer(JsonNode alert) {
        String name = Json.text(alert, "labels.alertname");
        return "DatasourceNoData".equals(name) || "DatasourceError".equals(name);
    }

    private static @Nullable String values(JsonNode alert) {
        String each = Json.texts(alert.path("values")).entrySet().stream().map(value -> value.getKey() + "=" + value.getValue())
                .collect(Collectors.joining(", "));
        return each.isEmpty() ? Json.text(alert, "valueString") : each;
    }

    private static @Nullable String remark(JsonNode root) {
        long left = root.path("truncatedAlerts").asLong(0);
        long vanished = Json.list(root.path("alerts")).stream()
                .filter(alert -> "resolved".equals(Json.text(alert, "status"))
                        && "MissingSeries".equals(Json.text(alert, "annotations.grafana_state_reason")))
                .count();
        String remark = Stream
                .of(left > 0
                        ? Counted.of(left, "more alert was left out by Grafana; it stays as it was.",
                                "more alerts were left out by Grafana; they stay as they were.")
                        : "",
                        vanished > 0
                                ? Counted.of(vanished,
                                        "ended because its series is gone, which does not show that all is well.",
                                        "ended because their series are gone, which does not show that all is well.")
                                : "")
                .filter(part -> !part.isEmpty()).collect(Collectors.joining(" "));
        return remark.isEmpty() ? null : remark;
    }
}
