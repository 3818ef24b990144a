package dev.hindsight.bundle;

import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import dev.hindsight.eventlog.RecordedEvent;

/**
 * An event as it is retold; its data has the fields that {@link Shapes} says.
 *
 * @param kind {@code renamed}, empty for a type of something else
 */
record Heard(RecordedEvent event, String kind, JsonNode data) {

    static Heard of(RecordedEvent event, String of) {
        return new Heard(event, BundleJson.word(event, of), BundleJson.data(event));
    }

    String text(String field) {
        return data.path(field).asText();
    }

    ObjectNode taken(String... names) {
        return BundleJson.taken(data, List.of(names));
    }

    /** Who said it, and when that was written down. */
    ObjectNode who() {
        return BundleJson.object().put("by", event.actor()).put("recordedAt", event.recordedAt().toString());
    }

    /** What cannot have happened. */
    BrokenBundle impossible(String why) {
        return new BrokenBundle(List.of(new Flaw(Bundle.EVENTS, event.version(), null,
                "Event " + event.version() + " cannot be: " + why + ".")));
    }
}
