package dev.hindsight.alert.sources.kibana;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

import jakarta.inject.Singleton;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.databind.JsonNode;

import dev.hindsight.alert.AlertState;
import dev.hindsight.alert.Post;
import dev.hindsight.alert.Reading;
import dev.hindsight.alert.Scheme;
import dev.hindsight.alert.Signal;
import dev.hindsight.alert.SignalDraft;
import dev.hindsight.alert.SourceType;
import dev.hindsight.alert.Unreadable;
import dev.hindsight.alert.sources.Facts;
import dev.hindsight.alert.sources.Json;
import dev.hindsight.alert.sources.SourceTime;
import dev.hindsight.alert.sources.Tags;

/**
 * Reads the webhook connector of Kibana's rules (elastic.co, "Rule action variables") by our template, for each alert or as a
 * summary. An alert is known by its rule and its own id; it is over when its action group is {@code recovered}.
 */
@Singleton
class Kibana implements SourceType {

    @Override
    public String type() {
        return "kibana";
    }

    @Override
    public List<Scheme> schemes() {
        return List.of(Scheme.URL_TOKEN, Scheme.BASIC, Scheme.HEADER, Scheme.BEARER);
    }

    @Override
    public Reading read(Post post) {
        JsonNode root = Json.object(post.body());
        if (!root.path("rule").isObject()) {
            throw new Unreadable("There is no \"rule\": this is not what our template for Kibana's webhook connector sends.");
        }
        String rule = told(root, "rule.id");
        if (rule == null) {
            return Reading.test("A test of the connector: no rule has sent it.");
        }
        if (root.path("alerts").isObject()) {
            return summary(rule, root, post.receivedAt());
        }
        String group = told(root, "alert.actionGroup");
        String alert = told(root, "alert.id");
        if (group == null || alert == null) {
            throw new Unreadable(
                    "There is no \"alert.id\" or no \"alert.actionGroup\" to tell what fires and whether it still does.");
        }
        AlertState state = recovered(group) ? AlertState.RESOLVED : AlertState.FIRING;
        Instant at = at(root, post.receivedAt());
        String title = Objects.requireNonNullElse(told(root, "rule.name"), rule);
        SignalDraft draft = SignalDraft.of(rule + "/" + alert, state, at).endsAt(at)
                .title(alert.equals(group) || alert.equals("*") || alert.equals(rule) ? title : title + ": " + alert);
        return Reading.of(KibanaFacts.tell(draft, root).label("alert_uuid", told(root, "alert.uuid"))
                .label("action_group", group).signal());
    }

    private static Reading summary(String rule, JsonNode root, Instant receivedAt) {
        var signals = new ArrayList<Signal>();
        for (String kind : List.of("new", "ongoing", "recovered")) {
            for (JsonNode one : Json.list(root.path("alerts").path(kind).path("data"))) {
                String id = document(one, "kibana.alert.instance.id");
                if (id != null) {
                    Instant at = at(root, receivedAt);
                    SignalDraft draft = SignalDraft
                            .of(rule + "/" + id, kind.equals("recovered") ? AlertState.RESOLVED : AlertState.FIRING, at)
                            .endsAt(at).title(document(one, "kibana.alert.rule.name"), told(root, "rule.name"), rule);
                    signals.add(KibanaFacts.tell(draft, root).label("alert_uuid", document(one, "kibana.alert.uuid"))
                            .annotation("description", document(one, "kibana.alert.reason")).signal());
                }
            }
        }
        return signals.isEmpty()
                ? Reading.nothing("A summary without any alert.")
                : Reading.of(List.copyOf(signals));
    }

    private static boolean recovered(String group) {
        return group.toLowerCase(Locale.ROOT).equals("recovered");
    }

    private static Instant at(JsonNode root, Instant receivedAt) {
        return Objects.requireNonNullElse(SourceTime.of(told(root, "date")), receivedAt);
    }

    /** Documents of alerts have names with dots, or objects within objects. */
    private static @Nullable String document(JsonNode one, String name) {
        JsonNode flat = one.path(name);
        return flat.isValueNode() && !flat.isNull() ? flat.asText() : Json.text(one, name);
    }

    /** A variable that was not replaced says nothing. */
    static @Nullable String told(JsonNode root, String... paths) {
        for (String path : paths) {
            String text = Json.text(root, path);
            if (text != null && !text.strip().startsWith("{{")) {
                return text;
            }
        }
        return null;
    }

    /** The tags of a rule: a list, or what the template makes of one. */
    static List<String> tags(JsonNode root) {
        JsonNode tags = root.path("rule").path("tags");
        return tags.isTextual() ? Tags.listed(tags.asText()) : Facts.texts(tags);
    }
}
