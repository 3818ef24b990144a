package dev.hindsight.alert.sources.datadog;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;

import dev.hindsight.alert.Post;
import dev.hindsight.alert.Unreadable;
import dev.hindsight.alert.sources.Form;
import dev.hindsight.alert.sources.Json;
import dev.hindsight.alert.sources.SourceTime;
import dev.hindsight.alert.sources.Tags;

/** The filled-in template. A variable that Datadog does not know is left as it is written, {@code $NAME}, and says nothing. */
record MonitorEvent(JsonNode root) {

    private static final Pattern LEFT = Pattern.compile("\\$[A-Z][A-Z0-9_]*(\\[.*])?");
    private static final List<String> NAMES = List.of("alert_id", "alert_cycle_key", "aggreg_key", "alert_transition", "title",
            "event_type", "alert_title");

    static MonitorEvent of(Post post) {
        if (!post.mediaType().equals(Form.MEDIA_TYPE)) {
            return new MonitorEvent(json(post.body()));
        }
        Map<String, String> fields = Form.fields(post.text());
        String whole = fields.get("payload");
        if (whole != null) {
            return new MonitorEvent(json(whole.getBytes(java.nio.charset.StandardCharsets.UTF_8)));
        }
        var root = JsonNodeFactory.instance.objectNode();
        fields.forEach(root::put);
        return new MonitorEvent(root);
    }

    private static JsonNode json(byte[] body) {
        try {
            return Json.object(body);
        } catch (Unreadable e) {
            throw new Unreadable(e.getMessage() + " If the template is your own, put every variable between quotes.");
        }
    }

    /** The first of these places that holds something. */
    @Nullable
    String text(String... paths) {
        return Stream.of(paths).map(path -> Json.text(root, path))
                .filter(text -> text != null && !LEFT.matcher(text.strip()).matches()).findFirst().orElse(null);
    }

    /** Whether it was made from the template, filled in or not. */
    boolean isKnown() {
        return NAMES.stream().anyMatch(root::has);
    }

    /** One episode of a monitor and group; or the group; or the monitor and what it was about. */
    @Nullable
    String identity() {
        String key = text("alert_cycle_key", "aggreg_key");
        String monitor = text("alert_id");
        String scope = text("alert_scope");
        return key != null || monitor == null ? key : scope == null ? monitor : monitor + ":" + scope;
    }

    Instant at(Post post) {
        Instant at = SourceTime.of(text("last_updated", "date", "date_posix"));
        return at == null ? post.receivedAt() : at;
    }

    /** Tags and scope as labels. */
    Map<String, String> tags(String scope) {
        var labels = new LinkedHashMap<String, String>();
        String host = text("hostname");
        if (host != null) {
            labels.put("host", host);
        }
        for (String list : Stream.of(text("tags"), text("alert_scope"), scope).filter(list -> list != null).toList()) {
            Tags.named(List.of(list.split(","))).forEach(labels::putIfAbsent);
        }
        return labels;
    }
}
