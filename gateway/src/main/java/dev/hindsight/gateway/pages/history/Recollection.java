package dev.hindsight.gateway.pages.history;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Remembers, event by event, what stood in the place that the next one changes: an event tells only what is new. */
public final class Recollection {

    /** Events that set fields of the thing itself. */
    private static final Set<String> SETTING = Set.of("declared", "raised", "renamed", "environment-changed",
            "services-changed",
            "times-changed", "owner-assigned", "due-changed", "priority-changed", "text-changed", "type-changed");
    private static final String THING = "";

    private final Map<String, ObjectNode> known = new HashMap<>();

    private Recollection() {}

    /** The same events, oldest first, each with what stood there before. */
    public static List<HistoryEntry> of(List<HistoryEntry> events) {
        var memory = new Recollection();
        return events.stream().sorted(Comparator.comparingLong(HistoryEntry::version)).map(memory::next).toList();
    }

    private HistoryEntry next(HistoryEntry event) {
        var name = event.type().replaceFirst("^hindsight\\.[a-z-]+\\.", "").replaceFirst("\\.v[0-9]+$", "");
        var before = known.get(place(name, event.data()));
        remember(name, event.data());
        return before == null ? event : event.after(before);
    }

    private void remember(String name, JsonNode data) {
        switch (name) {
            case "status-changed" -> reached(data.path("to").asText(""), data.path("at"));
            case "absorbed" -> data.path("timeline").forEach(entry -> keep("entry " + entry.path("id").asText(), entry));
            case "unlinked", "role-vacated" -> known.remove(place(name, data));
            default -> {
                var place = place(name, data);
                if (SETTING.contains(name) || !place.equals(THING)) {
                    keep(place, data);
                }
                if (data.hasNonNull("summary")) {
                    keep("section summary", JsonNodeFactory.instance.objectNode().set("markdown", data.get("summary")));
                }
            }
        }
    }

    /** A new record each time, for the one that an event was given stays as it was then. */
    private void keep(String place, JsonNode data) {
        var merged = known.containsKey(place) ? known.get(place).deepCopy() : JsonNodeFactory.instance.objectNode();
        data.propertyStream().forEach(field -> merged.set(field.getKey(), field.getValue()));
        if (data.path("withoutEnd").asBoolean()) {
            merged.remove(List.of("until", "withoutEnd"));
        }
        known.put(place, merged);
    }

    /** Moments are set and cleared by the status too, as the incident service has it. */
    private void reached(String status, JsonNode at) {
        var times = JsonNodeFactory.instance.objectNode();
        switch (status) {
            case "triage", "in-progress" -> times.putNull("mitigatedAt").putNull("resolvedAt");
            case "mitigated" -> times.putNull("resolvedAt").set("mitigatedAt", at);
            case "resolved" -> times.set("resolvedAt", at);
            default -> {
                return;
            }
        }
        keep(THING, times);
    }

    private static String place(String name, JsonNode data) {
        return switch (name) {
            case "timeline-entry-added", "timeline-entry-corrected", "timeline-entry-retracted" -> "entry "
                    + data.path("entry").asText("of its own " + data.hashCode());
            case "report-section-written", "report-section-restored" -> "section " + data.path("section").asText("");
            case "role-assigned", "role-vacated" -> "role " + data.path("role").asText("");
            case "linked", "unlinked" -> "link " + data.path("key").asText("");
            case "alert-attached", "alert-resolved" -> "alert " + data.path("alert").asText("of its own " + data.hashCode());
            default -> THING;
        };
    }
}
