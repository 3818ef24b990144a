package dev.hindsight.alert.sources.uptimekuma;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.LinkedHashMap;
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
import dev.hindsight.alert.sources.Told;

/**
 * A monitor that has gone down or come up. Of its settings only what is named here is kept: others hold passwords, tokens and
 * headers, and so may the address that it checks, behind its path.
 */
final class Monitor {

    private Monitor() {}

    static Reading reading(JsonNode root, AlertState state, Post post) {
        var at = Told.at(post, root, "heartbeat.time");
        String id = Json.text(root, "monitor.id", "heartbeat.monitorID", "monitor.name");
        String name = Json.text(root, "monitor.name");
        String said = Json.text(root, "heartbeat.msg");
        Map<String, String> tags = tags(root.path("monitor"));
        URI checked = address(Json.text(root, "monitor.url"));
        return Reading.of(SignalDraft.of(id, state, at).endsAt(at)
                .title(name == null || said == null ? null : name + ": " + said, name, Json.text(root, "msg")).labels(tags)
                .label("monitor", name).label("path", Json.text(root, "monitor.pathName"))
                .label("type", Json.text(root, "monitor.type")).label("url", checked == null ? null : checked.toString())
                .label("host", host(root, checked)).annotation("description", Json.text(root, "monitor.description"))
                .annotation("message", said).annotation("seconds", Json.text(root, "heartbeat.duration")).signal());
    }

    /** The host of a port or ping monitor, else that of the address. */
    private static @Nullable String host(JsonNode root, @Nullable URI checked) {
        String named = Json.text(root, "monitor.hostname");
        return named == null && checked != null ? checked.getHost() : named;
    }

    private static Map<String, String> tags(JsonNode monitor) {
        var tags = new LinkedHashMap<String, String>();
        for (JsonNode tag : Json.list(monitor.path("tags"))) {
            Stream.ofNullable(Json.text(tag, "name"))
                    .forEach(name -> tags.putIfAbsent(Tags.name(name), tag.path("value").asText("")));
        }
        return Confidential.without(tags);
    }

    /** Without user, password, query and fragment. */
    private static @Nullable URI address(@Nullable String url) {
        try {
            URI whole = new URI(url == null ? "" : url.strip());
            return whole.getHost() == null || whole.getScheme() == null
                    ? null
                    : new URI(whole.getScheme(), null, whole.getHost(), whole.getPort(), whole.getPath(), null, null);
        } catch (URISyntaxException e) {
            return null;
        }
    }
}
