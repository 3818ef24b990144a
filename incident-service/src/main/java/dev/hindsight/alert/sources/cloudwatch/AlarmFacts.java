package dev.hindsight.alert.sources.cloudwatch;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.databind.JsonNode;

import dev.hindsight.alert.sources.Json;

/** What an alarm watches, and why it has changed. */
final class AlarmFacts {

    private AlarmFacts() {}

    /** Dimensions by their own names; of those that name a host or a service that too. */
    static Map<String, String> labels(JsonNode alarm) {
        var labels = new LinkedHashMap<String, String>();
        JsonNode trigger = alarm.path("Trigger");
        metrics(trigger).forEach(metric -> {
            put(labels, "namespace", Json.text(metric, "Namespace", "MetricStat.Metric.Namespace"));
            put(labels, "metric", Json.text(metric, "MetricName", "MetricStat.Metric.MetricName"));
            Stream.of(metric.path("Dimensions"), metric.path("MetricStat").path("Metric").path("Dimensions"))
                    .flatMap(all -> Json.list(all).stream()).forEach(dimension -> dimension(labels, dimension));
        });
        Json.texts(alarm.path("AlarmContributorAttributes")).forEach((name, value) -> put(labels, name, value));
        Json.texts(alarm.path("ContributorAttributes")).forEach((name, value) -> put(labels, name, value));
        return labels;
    }

    /** The metric of the alarm itself, then those that its formula is made of. */
    private static List<JsonNode> metrics(JsonNode trigger) {
        return Stream.concat(Stream.of(trigger), Json.list(trigger.path("Metrics")).stream()).toList();
    }

    private static void dimension(Map<String, String> labels, JsonNode dimension) {
        String name = Json.text(dimension, "name", "Name");
        String value = Json.text(dimension, "value", "Value");
        if (name == null) {
            return;
        }
        put(labels, name, value);
        switch (name) {
            case "InstanceId", "HostName", "host" -> put(labels, "host", value);
            case "ServiceName", "FunctionName", "Service" -> put(labels, "service", value);
            case "Environment" -> put(labels, "environment", value);
            default -> {
            }
        }
    }

    static Map<String, String> annotations(JsonNode alarm) {
        var annotations = new LinkedHashMap<String, String>();
        put(annotations, "reason", Json.text(alarm, "NewStateReason", "detail.state.reason"));
        put(annotations, "condition", condition(alarm.path("Trigger")));
        put(annotations, "expression", Json.list(alarm.path("Trigger").path("Metrics")).stream()
                .map(metric -> Json.text(metric, "Expression")).filter(text -> text != null).collect(Collectors.joining("\n")));
        put(annotations, "alarm_rule", Json.text(alarm, "AlarmRule"));
        put(annotations, "triggering_children", Json.list(alarm.path("TriggeringChildren")).stream()
                .map(child -> Json.text(child, "State.Value") + " " + Json.text(child, "Arn"))
                .collect(Collectors.joining("\n")));
        put(annotations, "log_groups", Json.text(alarm, "LogGroups", "Trigger.LogGroups"));
        put(annotations, "query", Json.text(alarm, "QueryString", "Trigger.QueryString"));
        put(annotations, "previous_state", Json.text(alarm, "OldStateValue", "detail.previousState.value"));
        return annotations;
    }

    /** Such as {@code AVERAGE GreaterThanThreshold 450.0, 3 of 3 × 60 s}. */
    private static @Nullable String condition(JsonNode trigger) {
        String comparison = Json.text(trigger, "ComparisonOperator");
        if (comparison == null) {
            return null;
        }
        String evaluated = Json.text(trigger, "EvaluationPeriods");
        String needed = Json.text(trigger, "DatapointsToAlarm", "EvaluationPeriods");
        return Stream.of(Json.text(trigger, "Statistic", "ExtendedStatistic"), comparison, Json.text(trigger, "Threshold"))
                .filter(part -> part != null).collect(Collectors.joining(" "))
                + (evaluated == null ? "" : ", " + needed + " of " + evaluated + " × " + Json.text(trigger, "Period") + " s");
    }

    private static void put(Map<String, String> into, String name, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            into.putIfAbsent(name, value);
        }
    }
}
