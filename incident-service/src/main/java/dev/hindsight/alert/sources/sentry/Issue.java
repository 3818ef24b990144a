package dev.hindsight.alert.sources.sentry;

import java.time.Instant;

import com.fasterxml.jackson.databind.JsonNode;

import dev.hindsight.alert.AlertState;
import dev.hindsight.alert.Post;
import dev.hindsight.alert.Reading;
import dev.hindsight.alert.SignalDraft;
import dev.hindsight.alert.Unreadable;
import dev.hindsight.alert.sources.Json;
import dev.hindsight.alert.sources.Told;

/**
 * What became of an issue. One that is assigned or archived is not over: somebody knows of it. The body does not say
 * when, and nothing else is signed: it is when the post came in.
 */
final class Issue {

    private Issue() {}

    static Reading reading(JsonNode root, Post post) {
        JsonNode issue = root.path("data").path("issue");
        AlertState state = state(String.valueOf(Json.text(root, "action")), String.valueOf(Json.text(issue, "status")));
        boolean created = "created".equals(Json.text(root, "action"));
        Instant at = Told.before(post, created ? Json.text(issue, "firstSeen") : null);
        return Reading.of(SignalDraft.of(Json.text(issue, "id"), state, at).endsAt(at)
                .title(Json.text(issue, "title"), Json.text(issue, "culprit"), Json.text(issue, "shortId"))
                .severity(Json.text(issue, "level")).label("service", Json.text(issue, "project.slug", "project.name"))
                .label("issue", Json.text(issue, "shortId", "id")).label("substatus", Json.text(issue, "substatus"))
                .label("platform", Json.text(issue, "platform"))
                .annotation("culprit", Json.text(issue, "culprit")).annotation("users", Json.text(issue, "userCount"))
                .annotation("events", Json.text(issue, "count"))
                .annotation("resolved_in", Json.text(issue, "statusDetails.inRelease"))
                .link(Json.text(issue, "web_url", "permalink")).signal());
    }

    private static AlertState state(String action, String status) {
        if (status.equals("resolved") || action.equals("resolved")) {
            return AlertState.RESOLVED;
        }
        return switch (action) {
            case "created", "unresolved" -> AlertState.FIRING;
            case "assigned", "archived", "ignored" -> AlertState.ACKNOWLEDGED;
            default -> throw new Unreadable(
                    "What was done to the issue is none of created, assigned, archived, unresolved and resolved.");
        };
    }
}
