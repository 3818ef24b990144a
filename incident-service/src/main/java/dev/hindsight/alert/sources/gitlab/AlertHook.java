package dev.hindsight.alert.sources.gitlab;

import java.time.Instant;
import java.util.Locale;

import com.fasterxml.jackson.databind.JsonNode;

import dev.hindsight.alert.AlertState;
import dev.hindsight.alert.Reading;
import dev.hindsight.alert.SignalDraft;
import dev.hindsight.alert.Unreadable;
import dev.hindsight.alert.sources.Json;
import dev.hindsight.alert.sources.SourceTime;

/** An alert that GitLab itself has taken in, as its hook tells of it; known by its address there. When it changed is not told. */
final class AlertHook {

    private AlertHook() {}

    static Reading read(JsonNode root, Instant receivedAt) {
        JsonNode alert = root.path("object_attributes");
        String url = Json.text(alert, "url");
        if (url == null) {
            throw new Unreadable("There is no \"object_attributes.url\" that tells the alert from others.");
        }
        String status = String.valueOf(Json.text(alert, "status")).toLowerCase(Locale.ROOT);
        AlertState state = switch (status) {
            case "triggered" -> AlertState.FIRING;
            case "acknowledged" -> AlertState.ACKNOWLEDGED;
            case "resolved", "ignored" -> AlertState.RESOLVED;
            default -> throw new Unreadable("The \"object_attributes.status\" is none that an alert of GitLab has.");
        };
        Instant ended = SourceTime.of(Json.text(alert, "ended_at"));
        Project project = Project.of(root);
        return Reading.of(SignalDraft.of(url, state, receivedAt).endsAt(ended)
                .title(Json.text(alert, "title")).severity(Json.text(alert, "severity")).label("service", project.name())
                .label("project", project.path()).annotation("events", Json.text(alert, "events"))
                .annotation("started_at", Json.text(alert, "started_at")).link(url).signal());
    }
}
