package dev.hindsight.alert.sources.opsgenie;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.databind.JsonNode;

import dev.hindsight.alert.AlertState;
import dev.hindsight.alert.Post;
import dev.hindsight.alert.Reading;
import dev.hindsight.alert.SignalDraft;
import dev.hindsight.alert.sources.Confidential;
import dev.hindsight.alert.sources.Json;
import dev.hindsight.alert.sources.Tags;

/** An alert that is created, or said again under its alias. What is longer than Opsgenie allows is taken all the same. */
final class NewAlert {

    private static final List<String> PRIORITIES = List.of("P1", "P2", "P3", "P4", "P5");

    private NewAlert() {}

    /** What is wrong with it, by field, in Opsgenie's words. */
    static Map<String, String> errors(JsonNode alert) {
        var errors = new LinkedHashMap<String, String>();
        if (Json.text(alert, "message") == null) {
            errors.put("message", "may not be empty");
        }
        String priority = Json.text(alert, "priority");
        if (priority != null && !PRIORITIES.contains(priority)) {
            errors.put("priority", "should be one of [ P1, P2, P3, P4, P5 ]");
        }
        return errors;
    }

    static Reading reading(Post post) {
        JsonNode alert = Json.object(post.body());
        String alias = Json.text(alert, "alias");
        AlertId id = alias == null ? AlertId.named(post.receivedAt().getEpochSecond() + " " + alert) : AlertId.ofAlias(alias);
        List<String> tags = tags(alert);
        Map<String, String> facts = new LinkedHashMap<>();
        Json.texts(alert.path("details")).forEach((name, value) -> facts.put(Tags.name(name), value));
        Tags.named(tags).forEach(facts::putIfAbsent);
        String priority = Json.text(alert, "priority");
        return Reading.of(SignalDraft.of(id.value(), AlertState.FIRING, post.receivedAt()).title(Json.text(alert, "message"))
                .severity(priority == null ? "P3" : priority).labels(Confidential.without(facts))
                .label("service", facts.getOrDefault("service", Json.text(alert, "entity")))
                .label("alias", alias == null ? id.value() : alias).label("entity", Json.text(alert, "entity"))
                .label("source", Json.text(alert, "source")).label("tags", String.join(", ", tags)).label("team", team(alert))
                .annotation("description", Json.text(alert, "description")).annotation("note", Json.text(alert, "note"))
                .link(Json.text(alert, "details.url", "details.link", "source")).signal());
    }

    private static List<String> tags(JsonNode alert) {
        return alert.path("tags").isTextual()
                ? Tags.listed(alert.path("tags").asText())
                : Json.list(alert.path("tags")).stream().map(JsonNode::asText).filter(tag -> !tag.isBlank()).toList();
    }

    private static @Nullable String team(JsonNode alert) {
        return Stream.of("responders", "teams").flatMap(name -> Json.list(alert.path(name)).stream())
                .filter(who -> "team".equals(who.path("type").asText("team"))).map(who -> Json.text(who, "name"))
                .filter(name -> name != null).findFirst().orElse(null);
    }
}
