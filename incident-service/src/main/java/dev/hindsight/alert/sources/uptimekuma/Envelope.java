package dev.hindsight.alert.sources.uptimekuma;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;

import dev.hindsight.alert.Post;
import dev.hindsight.alert.Unreadable;
import dev.hindsight.alert.sources.Form;
import dev.hindsight.alert.sources.Json;

/** Brings all the ways in which Uptime Kuma sends the same to one object with heartbeat, monitor and msg. */
final class Envelope {

    private Envelope() {}

    static JsonNode of(Post post) {
        if (post.method().equals("GET")) {
            return ofQuery(post.query());
        }
        return switch (post.mediaType()) {
            case "multipart/form-data" -> data(FormData.field(post, "data"));
            case Form.MEDIA_TYPE -> data(Form.fields(post.text()).get("data"));
            default -> Json.object(post.body());
        };
    }

    /** The body without what monitors know of credentials, in the same shape. */
    static byte[] withoutSecrets(Post post) {
        String data = switch (post.mediaType()) {
            case "multipart/form-data" -> FormData.field(post, "data");
            case Form.MEDIA_TYPE -> Form.fields(post.text()).get("data");
            default -> null;
        };
        if (data == null) {
            return MonitorSecrets.removed(post.body());
        }
        String kept = new String(MonitorSecrets.removed(data.getBytes(UTF_8)), UTF_8);
        return (post.mediaType().equals(Form.MEDIA_TYPE)
                ? "data=" + URLEncoder.encode(kept, UTF_8)
                : post.text().replace(data, kept))
                .getBytes(UTF_8);
    }

    private static JsonNode data(@Nullable String data) {
        if (data == null) {
            throw new Unreadable("The form has no field \"data\", in which Uptime Kuma sends its JSON.");
        }
        return Json.object(data.getBytes(UTF_8));
    }

    private static JsonNode ofQuery(Map<String, String> query) {
        if (!query.containsKey("msg") && !query.containsKey("heartbeat")) {
            throw new Unreadable("The query has neither \"heartbeat\" nor \"msg\": this is not what Uptime Kuma sends.");
        }
        var root = JsonNodeFactory.instance.objectNode().put("msg", query.get("msg"));
        root.set("heartbeat", json(query.get("heartbeat")));
        root.set("monitor", json(query.get("monitor")));
        return root;
    }

    private static JsonNode json(@Nullable String text) {
        return text == null || text.isBlank() || text.equals("undefined")
                ? JsonNodeFactory.instance.nullNode()
                : Json.read(text);
    }
}
