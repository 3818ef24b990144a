package dev.hindsight.alert.sources.sentry;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.databind.JsonNode;

import dev.hindsight.alert.AlertState;
import dev.hindsight.alert.Post;
import dev.hindsight.alert.Reading;
import dev.hindsight.alert.SignalDraft;
import dev.hindsight.alert.Unreadable;
import dev.hindsight.alert.sources.Json;
import dev.hindsight.alert.sources.Told;

/** A metric has crossed a threshold, or come back: {@code metric_alert}. A change from warning to critical has no time of its own. */
final class MetricAlert {

    private MetricAlert() {}

    static Reading reading(JsonNode root, Post post) {
        JsonNode alert = root.path("data").path("metric_alert");
        String rule = Json.text(alert, "alert_rule.id");
        String identifier = Json.text(alert, "identifier", "id");
        String action = String.valueOf(Json.text(root, "action"));
        AlertState state = state(action);
        String[] times = state == AlertState.RESOLVED
                ? new String[]{"date_closed"}
                : new String[]{"date_detected", "date_started"};
        Instant at = Told.before(post, Json.text(alert, times));
        return Reading.of(SignalDraft.of(fingerprint(rule, identifier), state, at).endsAt(at)
                .title(Json.text(alert, "title", "alert_rule.name"), Json.text(root, "data.description_title"))
                .severity(state == AlertState.RESOLVED ? null : action).label("service", project(alert))
                .label("environment", Json.text(alert, "alert_rule.environment"))
                .label("rule", Json.text(alert, "alert_rule.name"))
                .annotation("description", Json.text(root, "data.description_text"))
                .annotation("query", Json.text(alert, "alert_rule.query")).link(Json.text(root, "data.web_url")).signal());
    }

    private static String fingerprint(@Nullable String rule, @Nullable String identifier) {
        if (rule != null && identifier != null) {
            return rule + ":" + identifier;
        }
        if (rule == null && identifier == null) {
            throw new Unreadable("The metric alert names neither its rule (\"alert_rule.id\") nor itself (\"identifier\").");
        }
        return String.valueOf(rule == null ? identifier : rule);
    }

    private static AlertState state(String action) {
        return switch (action) {
            case "critical", "warning" -> AlertState.FIRING;
            case "resolved" -> AlertState.RESOLVED;
            default -> throw new Unreadable("The action of the metric alert is none of critical, warning and resolved.");
        };
    }

    /** Of a rule over several projects none is the service. */
    private static @Nullable String project(JsonNode alert) {
        List<JsonNode> projects = Json.list(alert.path("projects"));
        String only = projects.size() == 1 ? projects.getFirst().asText("") : "";
        return only.isBlank() ? null : only;
    }
}
