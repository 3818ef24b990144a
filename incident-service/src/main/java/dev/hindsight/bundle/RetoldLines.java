package dev.hindsight.bundle;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** The lines of the timeline, as the events of an incident tell them. */
final class RetoldLines {

    private static final List<String> SAID = List.of("occurredAt", "until", "precision", "zone", "localTime", "dayOffset",
            "text", "kind");
    private static final List<String> BEFORE = List.of("occurredAt", "until", "precision", "text", "kind");

    private final Map<String, JsonNode> lines = new LinkedHashMap<>();

    private record Placed(Instant at, JsonNode line) {}

    void see(Heard heard) {
        String entry = heard.text("entry");
        switch (heard.kind()) {
            case "timeline-entry-added" ->
                lines.put(entry, BundleJson.taken(heard.data(), SAID).put("id", entry).setAll(heard.who()));
            case "timeline-entry-corrected" -> lines.put(entry, corrected(line(heard, entry), heard));
            case "timeline-entry-retracted" -> {
                ObjectNode line = line(heard, entry);
                line.set("retracted", heard.taken("reason").setAll(heard.who()));
                lines.put(entry, line);
            }
            case "absorbed", "unmerged" ->
                heard.data().path("timeline").forEach(its -> lines.put(its.path("id").asText(), its));
            default -> {
            }
        }
    }

    void release(Collection<String> merged) {
        lines.values().removeIf(line -> line.hasNonNull("from") && merged.contains(line.path("from").asText()));
    }

    private ObjectNode line(Heard heard, String entry) {
        if (lines.get(entry) instanceof ObjectNode line) {
            return line.deepCopy();
        }
        throw heard.impossible("there is no such line of the timeline");
    }

    private static ObjectNode corrected(ObjectNode line, Heard by) {
        var before = new ArrayList<>(BundleJson.values(line.path("corrections")));
        before.add(BundleJson.taken(line, BEFORE).<ObjectNode>setAll(by.taken("reason")).setAll(by.who()));
        line.set("corrections", BundleJson.list(before));
        line.setAll(BundleJson.taken(by.data(), SAID));
        if (by.data().path("withoutEnd").asBoolean()) {
            line.remove("until");
        }
        if ("".equals(by.data().path("localTime").textValue())) {
            line.remove("localTime");
            line.set("dayOffset", by.data().path("dayOffset").isMissingNode() ? null : by.data().path("dayOffset"));
        }
        return line;
    }

    /** By the time it happened; a line without one stays behind the one it was told after. */
    List<JsonNode> inOrder() {
        var placed = new ArrayList<Placed>();
        Instant last = Instant.MIN;
        for (JsonNode line : lines.values()) {
            last = line.hasNonNull("occurredAt") ? at(line) : last;
            placed.add(new Placed(last, line));
        }
        placed.sort(Comparator.comparing(Placed::at));
        return placed.stream().map(Placed::line).toList();
    }

    /** The first ones that stand, of this incident alone or of those that were merged into it too. */
    List<JsonNode> first(boolean ownOnly) {
        List<JsonNode> standing = standing(ownOnly).toList();
        return standing.stream().map(RetoldLines::at).min(Comparator.naturalOrder())
                .map(least -> standing.stream().filter(line -> at(line).equals(least)).toList()).orElse(List.of());
    }

    private Stream<JsonNode> standing(boolean ownOnly) {
        return lines.values().stream().filter(line -> !line.hasNonNull("retracted") && line.hasNonNull("occurredAt"))
                .filter(line -> !ownOnly || line.path("from").asText("").isEmpty());
    }

    private static Instant at(JsonNode line) {
        return Instant.parse(line.path("occurredAt").asText());
    }
}
