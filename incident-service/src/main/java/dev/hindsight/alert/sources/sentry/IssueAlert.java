package dev.hindsight.alert.sources.sentry;

import java.util.Map;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.databind.JsonNode;

import dev.hindsight.alert.AlertState;
import dev.hindsight.alert.Post;
import dev.hindsight.alert.Reading;
import dev.hindsight.alert.SignalDraft;
import dev.hindsight.alert.Unreadable;
import dev.hindsight.alert.sources.Json;
import dev.hindsight.alert.sources.Told;

/** An alert rule of issues was met: {@code event_alert}. Its identity is the issue, so that resolving the issue ends it. */
final class IssueAlert {

    private IssueAlert() {}

    static Reading reading(JsonNode root, Post post) {
        JsonNode event = root.path("data").path("event");
        String issue = Json.text(event, "issue_id", "groupID");
        if (issue == null) {
            throw new Unreadable("The event of the alert does not name its issue (\"issue_id\").");
        }
        if (ErrorEvent.isSample(event)) {
            return Reading.test("Sentry tried an alert rule with a made-up event.");
        }
        Map<String, String> labels = ErrorEvent.labels(event);
        String time = Json.text(event, "datetime", "timestamp", "received");
        return Reading.of(SignalDraft.of(issue, AlertState.FIRING, Told.before(post, time))
                .title(Json.text(event, "title"), Json.text(root, "data.issue_alert.title")).severity(Json.text(event, "level"))
                .labels(labels).label("service", service(root, labels)).label("issue", issue)
                .label("rule", Json.text(root, "data.triggered_rule", "data.issue_alert.title"))
                .label("release", Json.text(event, "release")).label("platform", Json.text(event, "platform"))
                .annotation("culprit", Json.text(event, "culprit")).annotation("description", Json.text(event, "message"))
                .link(Json.text(event, "web_url")).signal());
    }

    /** What the events say themselves, then what the rule says, then the project. */
    private static @Nullable String service(JsonNode root, Map<String, String> labels) {
        if (labels.containsKey("service")) {
            return labels.get("service");
        }
        for (JsonNode setting : Json.list(root.path("data").path("issue_alert").path("settings"))) {
            if ("service".equals(Json.text(setting, "name"))) {
                return Json.text(setting, "value");
            }
        }
        return ErrorEvent.project(Json.text(root, "data.event.url"));
    }
}
