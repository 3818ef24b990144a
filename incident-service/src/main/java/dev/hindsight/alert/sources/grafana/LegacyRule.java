package dev.hindsight.alert.sources.grafana;

import java.time.Instant;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.databind.JsonNode;

import dev.hindsight.alert.AlertState;
import dev.hindsight.alert.Reading;
import dev.hindsight.alert.SignalDraft;
import dev.hindsight.alert.Unreadable;
import dev.hindsight.alert.sources.Confidential;
import dev.hindsight.alert.sources.Json;

/** A rule of a dashboard, as Grafana up to version 8 posts it: one alert, by the id of the rule, without a time. */
final class LegacyRule {

    private LegacyRule() {}

    static boolean is(JsonNode root) {
        return root.has("state")
                && (root.has("ruleId") || root.has("ruleName") || root.has("ruleUrl") || root.has("evalMatches"));
    }

    static Reading reading(JsonNode root, Instant receivedAt) {
        String name = Json.text(root, "ruleName");
        if ("Test notification".equals(name)) {
            return Reading.test("Grafana tried its notification channel.");
        }
        String word = String.valueOf(Json.text(root, "state"));
        return switch (word) {
            case "alerting" -> reading(root, AlertState.FIRING, receivedAt);
            case "no_data", "unknown" -> reading(root, AlertState.UNKNOWN, receivedAt);
            case "ok" -> reading(root, AlertState.RESOLVED, receivedAt);
            case "paused" -> Reading.nothing("The rule was paused.");
            case "pending" -> Reading.nothing("The rule waits whether it stays that way.");
            default -> throw new Unreadable("The \"state\" of the rule is none of alerting, no_data, ok, paused and pending.");
        };
    }

    private static Reading reading(JsonNode root, AlertState state, Instant at) {
        var tags = Confidential.without(Json.texts(root.path("tags")));
        return Reading.of(SignalDraft.of(Json.text(root, "ruleId", "ruleUrl", "ruleName"), state, at).endsAt(at)
                .title(Json.text(root, "ruleName"), Json.text(root, "title")).severity(tags.get("severity")).labels(tags)
                .label("alertname", Json.text(root, "ruleName")).label("dashboard", Json.text(root, "dashboardId"))
                .annotation("description", Json.text(root, "message")).annotation("values", values(root))
                .annotation("image_url", Json.text(root, "imageUrl")).link(Json.text(root, "ruleUrl")).signal());
    }

    private static @Nullable String values(JsonNode root) {
        String each = Json.list(root.path("evalMatches")).stream()
                .map(match -> Json.text(match, "metric") + "=" + Json.text(match, "value")).collect(Collectors.joining(", "));
        return each.isEmpty() ? null : each;
    }
}
