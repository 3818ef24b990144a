package dev.hindsight.incident.read;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import dev.hindsight.eventlog.EventCodec;
import dev.hindsight.eventlog.RecordedEvent;
import dev.hindsight.incident.read.view.IncidentView;

/**
 * Leaves out whatever points to, or comes from, an incident that the reader may not see: links, merges, and the entries and
 * alerts that such an incident has brought along. What is left out leaves no trace, no empty place and no count.
 */
final class Sight {

    /** Finds the types of events that bring along entries and alerts of another incident. */
    static final String BRINGING = "^hindsight[.]incident[.](absorbed|unmerged|alert-attached)[.]";

    private Sight() {}

    /** Finds the data of events that tell of one of these incidents, and now and then of others. */
    static String saying(Set<String> hidden) {
        return "\"(" + String.join("|", hidden) + ")\"";
    }

    /** @param hidden keys of incidents that the reader may not see */
    static IncidentView shown(IncidentView view, Set<String> hidden) {
        if (hidden.isEmpty()) {
            return view;
        }
        try {
            ObjectNode tree = EventCodec.JSON.valueToTree(view);
            hide(tree, hidden);
            return EventCodec.JSON.treeToValue(tree, IncidentView.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a view is not readable", e);
        }
    }

    /** The same for a stored view. */
    static String shown(String view, Set<String> hidden) {
        if (hidden.isEmpty()) {
            return view;
        }
        try {
            var tree = (ObjectNode) EventCodec.JSON.readTree(view);
            hide(tree, hidden);
            return tree.toString();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a stored view is not readable", e);
        }
    }

    private static void hide(ObjectNode view, Set<String> hidden) {
        if (hidden.contains(view.path("mergedInto").asText())) {
            view.remove("mergedInto");
        }
        without(view.path("merged"), "", hidden);
        without(view.path("mergedBefore"), "", hidden);
        without(view.path("links"), "/incident", hidden);
        without(view.path("timeline"), "/from", hidden);
        without(view.path("alerts"), "/from", hidden);
    }

    private static void without(JsonNode list, String pointer, Set<String> hidden) {
        if (list instanceof ArrayNode array) {
            for (int i = array.size() - 1; i >= 0; i--) {
                if (hidden.contains(array.get(i).at(pointer).asText())) {
                    array.remove(i);
                }
            }
        }
    }

    /**
     * Ids of the events of one incident that tell of the hidden ones, or of what those have brought along. What is its own and has
     * come home from one is its own again.
     *
     * @param history may leave out what neither is {@link #BRINGING} nor of interest
     */
    static Set<UUID> withheld(List<RecordedEvent> history, Set<String> hidden) {
        var events = new HashSet<UUID>();
        var brought = new HashSet<String>();
        if (hidden.isEmpty()) {
            return events;
        }
        for (RecordedEvent event : history) {
            JsonNode data = data(event);
            if (tells(event, data, hidden) || brought.contains(data.path("entry").asText("-"))
                    || brought.contains(data.path("alert").asText("-"))) {
                events.add(event.id());
                carried(data).filter(item -> comesFrom(item, hidden)).forEach(item -> brought.add(item.path("id").asText()));
                if (comesFrom(data, hidden) && data.has("alert")) {
                    brought.add(data.path("alert").asText());
                }
            }
        }
        return events;
    }

    private static boolean tells(RecordedEvent event, JsonNode data, Set<String> hidden) {
        if (event.version() > 1 && hidden.contains(data.path("key").asText()) || comesFrom(data, hidden)) {
            return true;
        }
        for (JsonNode merged : data.path("merged")) {
            if (hidden.contains(merged.asText())) {
                return true;
            }
        }
        return carried(data).anyMatch(item -> comesFrom(item, hidden));
    }

    private static Stream<JsonNode> carried(JsonNode data) {
        return Stream.of("timeline", "alerts").flatMap(list -> data.path(list).valueStream());
    }

    private static boolean comesFrom(JsonNode item, Set<String> hidden) {
        return hidden.contains(item.path("from").asText());
    }

    private static JsonNode data(RecordedEvent event) {
        try {
            return EventCodec.JSON.readTree(event.data());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("event " + event.id() + " is not readable", e);
        }
    }
}
