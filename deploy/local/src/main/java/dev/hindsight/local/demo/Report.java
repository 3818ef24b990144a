package dev.hindsight.local.demo;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** One of the two real reports, typed in: the incident, its people and times, its timeline, sections and action items. */
final class Report {
    private final Api api;
    private final String name;
    private final JsonNode file;

    Report(Api api, String name) {
        this.api = api;
        this.name = name;
        this.file = DemoFile.json(name + ".json");
    }

    /** Returns the key, such as {@code INC-1}. May be repeated from any point where it was cut off. */
    String load() {
        var key = api.post("/api/v1/incidents", key("incident"), file.path("incident")).path("key").asText();
        var path = "/api/v1/incidents/" + key;
        for (var author : file.path("authors")) {
            api.put(path + "/authors/" + segment(author.asText()), Api.JSON.createObjectNode());
        }
        int entries = 0;
        for (var entry : file.path("timeline")) {
            api.post(path + "/timeline", key("entry-" + entries++), entry);
        }
        file.path("report").properties().forEach(section -> api.put(path + "/report/" + section.getKey(),
                Api.JSON.createObjectNode().put("markdown", section.getValue().asText())));
        walk(path, file.path("status"));
        api.patch(path, file.path("times"));
        raise(key);
        return key;
    }

    private void raise(String incident) {
        int items = 0;
        for (var action : file.path("actionItems")) {
            var body = action.path("item").<ObjectNode>deepCopy().put("incident", incident);
            var item = api.post("/api/v1/action-items", key("action-" + items++), body).path("key").asText();
            walk("/api/v1/action-items/" + item, action.path("status"));
        }
    }

    /** Takes the steps that lie after the present status; one that is not on the way means that none was taken yet. */
    private void walk(String path, JsonNode steps) {
        var way = steps.valueStream().map(step -> step.path("status").asText()).toList();
        if (way.isEmpty()) {
            return;
        }
        int reached = way.indexOf(api.get(path).path("status").asText());
        for (var step : List.copyOf(steps.valueStream().toList()).subList(reached + 1, way.size())) {
            api.put(path + "/status", step);
        }
    }

    private String key(String what) {
        return "demo-" + name + "-" + what;
    }

    private static String segment(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
