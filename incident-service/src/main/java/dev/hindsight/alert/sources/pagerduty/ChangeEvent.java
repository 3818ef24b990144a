package dev.hindsight.alert.sources.pagerduty;

import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;

import dev.hindsight.alert.Change;
import dev.hindsight.alert.Post;
import dev.hindsight.alert.Reading;
import dev.hindsight.alert.sources.Json;
import dev.hindsight.alert.sources.Told;

/** Something that was changed on purpose. It names no identity, so it gets one made of what it says. */
final class ChangeEvent {

    private ChangeEvent() {}

    static Reading reading(JsonNode event, Post post) {
        JsonNode payload = event.path("payload");
        Map<String, String> details = AlertEvent.details(payload);
        return Reading.of(new Change(DedupKey.made(event, post), String.valueOf(Json.text(payload, "summary")), null,
                AlertEvent.service(payload, details), AlertEvent.environment(details),
                Told.before(post, Json.text(payload, "timestamp")), AlertEvent.link(event)));
    }
}
