package dev.hindsight.bundle;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Alerts, links, what was merged, and updates, as the events of an incident tell them. */
final class RetoldTies {

    private static final List<String> ALERT = List.of("source", "sourceName", "fingerprint", "title", "severity", "status",
            "startsAt", "labels", "annotations", "generatorUrl", "reason", "from");

    private final Map<String, JsonNode> alerts = new LinkedHashMap<>();
    private final Map<String, JsonNode> links = new LinkedHashMap<>();
    private final Map<String, JsonNode> absorbed = new LinkedHashMap<>();
    private final Map<String, List<String>> before = new HashMap<>();
    private final List<ObjectNode> updates = new ArrayList<>();

    void see(Heard heard) {
        JsonNode data = heard.data();
        String incident = heard.text("incident");
        switch (heard.kind()) {
            case "alert-attached" -> alerts.put(heard.text("alert"),
                    BundleJson.taken(data, ALERT).put("id", heard.text("alert")));
            case "alert-resolved" -> alerts.computeIfPresent(heard.text("alert"), (_, alert) -> ((ObjectNode) alert.deepCopy())
                    .put("status", "resolved").put("endsAt", heard.text("endsAt")));
            case "linked" -> links.put(incident,
                    heard.taken("kind").put("incident", heard.text("key")));
            case "unlinked" -> links.remove(incident);
            case "absorbed" -> {
                absorbed.put(incident, data.path("key"));
                before.put(incident, BundleJson.texts(data.path("merged")));
                hold(data);
            }
            case "unmerged" -> hold(data);
            case "released" -> {
                absorbed.remove(incident);
                before.remove(incident);
            }
            case "update-posted" -> updates.add(heard.taken("audience", "text").put("id", heard.text("update"))
                    .put("by", heard.event().actor()).put("postedAt", heard.event().recordedAt().toString()));
            case "update-withdrawn" -> withdraw(heard);
            default -> {
            }
        }
    }

    private void withdraw(Heard heard) {
        ObjectNode posted = updates.stream().filter(update -> update.path("id").asText().equals(heard.text("update")))
                .findFirst().orElseThrow(() -> heard.impossible("there is no such update"));
        if (!posted.has("withdrawn")) {
            posted.set("withdrawn", heard.taken("reason").setAll(heard.who()));
        }
    }

    void release(Collection<String> merged) {
        alerts.values().removeIf(alert -> alert.hasNonNull("from") && merged.contains(alert.path("from").asText()));
    }

    private void hold(JsonNode data) {
        data.path("alerts").forEach(its -> alerts.put(its.path("id").asText(), its));
    }

    /** Ids of the incidents that are merged into this one. */
    Set<String> merged() {
        return absorbed.keySet();
    }

    /** Keys of the incidents that had been merged into those before. */
    Set<String> mergedBefore() {
        return before.values().stream().flatMap(List::stream).collect(Collectors.toSet());
    }

    void tell(ObjectNode report) {
        report.set("alerts", BundleJson.list(alerts.values()));
        report.set("links", BundleJson.list(links.values()));
        report.set("merged", BundleJson.list(absorbed.values()));
        report.set("updates", BundleJson.list(List.copyOf(updates)));
    }
}
