package dev.hindsight.alert.sources.sentry;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.databind.JsonNode;

import dev.hindsight.alert.AlertState;
import dev.hindsight.alert.Post;
import dev.hindsight.alert.Reading;
import dev.hindsight.alert.SignalDraft;
import dev.hindsight.alert.Unreadable;
import dev.hindsight.alert.sources.Json;
import dev.hindsight.alert.sources.Told;

/** What the older plugin "WebHooks" posts, unsigned: an event of an issue. It never says that one is over. */
final class PluginEvent {

    private static final Pattern ISSUE = Pattern.compile("/(?:issues|group)/(\\d+)");

    private PluginEvent() {}

    static Reading reading(JsonNode root, Post post) {
        JsonNode event = root.path("event");
        String issue = issue(root, event);
        if (issue == null) {
            throw new Unreadable("The event does not name its issue (\"id\", or \"url\" with the issue in it).");
        }
        if (ErrorEvent.isSample(event)) {
            return Reading.test("Sentry tried its plugin with a made-up event.");
        }
        String rules = Json.list(root.path("triggering_rules")).stream().map(JsonNode::asText)
                .collect(Collectors.joining(", "));
        return Reading.of(SignalDraft
                .of(issue, AlertState.FIRING, Told.before(post, Json.text(event, "datetime", "timestamp", "received")))
                .title(Json.text(event, "title"), Json.text(root, "message"), Json.text(root, "culprit"))
                .severity(Json.text(root, "level", "event.level"))
                .label("service", Json.text(root, "project_slug", "project", "project_name")).labels(ErrorEvent.labels(event))
                .label("issue", issue).label("rule", rules).label("release", Json.text(event, "release"))
                .annotation("culprit", Json.text(root, "culprit", "event.culprit"))
                .link(Json.text(root, "url", "event.web_url"))
                .signal());
    }

    private static @Nullable String issue(JsonNode root, JsonNode event) {
        String named = Json.text(root, "id") == null ? Json.text(event, "issue_id", "groupID") : Json.text(root, "id");
        Matcher linked = ISSUE.matcher(String.valueOf(Json.text(root, "url")));
        return named == null && linked.find() ? linked.group(1) : named;
    }
}
