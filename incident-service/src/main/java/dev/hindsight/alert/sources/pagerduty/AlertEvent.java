package dev.hindsight.alert.sources.pagerduty;

import java.time.Instant;
import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.databind.JsonNode;

import dev.hindsight.alert.AlertState;
import dev.hindsight.alert.Post;
import dev.hindsight.alert.Reading;
import dev.hindsight.alert.SignalDraft;
import dev.hindsight.alert.sources.Confidential;
import dev.hindsight.alert.sources.Json;
import dev.hindsight.alert.sources.Told;

/** An alert that begins, is looked after, or ends. */
final class AlertEvent {

    private AlertEvent() {}

    static Reading reading(JsonNode event, Post post) {
        String key = DedupKey.of(event, post);
        return switch (String.valueOf(Json.text(event, "event_action"))) {
            case "acknowledge" -> Reading.of(SignalDraft.of(key, AlertState.ACKNOWLEDGED, post.receivedAt()).signal());
            case "resolve" -> Reading
                    .of(SignalDraft.of(key, AlertState.RESOLVED, post.receivedAt()).endsAt(post.receivedAt()).signal());
            default -> Reading.of(trigger(key, event, Told.before(post, Json.text(event, "payload.timestamp"))).signal());
        };
    }

    private static SignalDraft trigger(String key, JsonNode event, Instant at) {
        JsonNode payload = event.path("payload");
        Map<String, String> details = details(payload);
        return SignalDraft.of(key, AlertState.FIRING, at).title(Json.text(payload, "summary"))
                .severity(Json.text(payload, "severity")).label("service", service(payload, details))
                .label("environment", environment(details)).label("source", Json.text(payload, "source"))
                .label("component", Json.text(payload, "component")).label("group", Json.text(payload, "group"))
                .label("class", Json.text(payload, "class")).label("client", Json.text(event, "client"))
                .annotations(details).annotation("summary", Json.text(payload, "summary"))
                .annotation("details", payload.path("custom_details").isObject() ? null : Json.text(payload, "custom_details"))
                .annotation("links", links(event)).link(link(event));
    }

    static Map<String, String> details(JsonNode payload) {
        return Confidential.without(Json.texts(payload.path("custom_details")));
    }

    static @Nullable String service(JsonNode payload, Map<String, String> details) {
        String named = details.get("service");
        return named == null ? Json.text(payload, "component") : named;
    }

    static @Nullable String environment(Map<String, String> details) {
        return details.getOrDefault("environment", details.get("env"));
    }

    static @Nullable String link(JsonNode event) {
        String client = Json.text(event, "client_url");
        return Json.list(event.path("links")).stream().map(link -> Json.text(link, "href")).filter(href -> href != null)
                .findFirst().orElse(client);
    }

    private static String links(JsonNode event) {
        return Json.list(event.path("links")).stream().filter(link -> Json.text(link, "href") != null)
                .map(link -> Json.text(link, "text") == null
                        ? Json.text(link, "href")
                        : Json.text(link, "text") + ": " + Json.text(link, "href"))
                .collect(Collectors.joining("\n"));
    }
}
