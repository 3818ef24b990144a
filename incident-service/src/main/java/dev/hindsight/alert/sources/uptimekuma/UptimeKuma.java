package dev.hindsight.alert.sources.uptimekuma;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

import jakarta.inject.Singleton;

import com.fasterxml.jackson.databind.JsonNode;

import dev.hindsight.alert.AlertState;
import dev.hindsight.alert.Post;
import dev.hindsight.alert.Reading;
import dev.hindsight.alert.Scheme;
import dev.hindsight.alert.SourceType;
import dev.hindsight.alert.Unreadable;
import dev.hindsight.alert.sources.Json;

/**
 * Reads the webhook of Uptime Kuma (louislam/uptime-kuma {@code notification-providers/webhook.js}): JSON, the field {@code data} of
 * a form, or the query of a GET. It signs nothing. A monitor is one alert for ever; down begins it and up ends it.
 */
@Singleton
class UptimeKuma implements SourceType {

    /** What Uptime Kuma says of certificates and domain names, without a heartbeat. */
    private static final Pattern NOTICE = Pattern.compile("(?i)certificate|domain name|\\bexpir(?:e|es|ed|y)\\b");

    @Override
    public String type() {
        return "uptime-kuma";
    }

    @Override
    public List<Scheme> schemes() {
        return List.of(Scheme.URL_TOKEN, Scheme.HEADER, Scheme.BEARER, Scheme.BASIC, Scheme.QUERY);
    }

    @Override
    public boolean takesGet() {
        return true;
    }

    @Override
    public byte[] withoutSecrets(Post post) {
        return Envelope.withoutSecrets(post);
    }

    @Override
    public Map<String, String> queryWithoutSecrets(Post post) {
        String monitor = post.query().get("monitor");
        if (monitor == null) {
            return post.query();
        }
        var kept = new HashMap<>(post.query());
        kept.put("monitor", new String(MonitorSecrets.removed(monitor.getBytes(UTF_8)), UTF_8));
        return kept;
    }

    @Override
    public Reading read(Post post) {
        JsonNode root = Envelope.of(post);
        if (!root.path("heartbeat").isObject()) {
            return withoutHeartbeat(root);
        }
        return switch (status(root)) {
            case "0", "down" -> Monitor.reading(root, AlertState.FIRING, post);
            case "1", "up" -> Monitor.reading(root, AlertState.RESOLVED, post);
            case "2", "pending" ->
                Reading.nothing("The check has failed, and Uptime Kuma tries again before it calls that down.");
            case "3", "maintenance" -> Reading.nothing("The monitor is under maintenance.");
            default -> throw new Unreadable(
                    "The \"status\" of the heartbeat is none of 0 (down), 1 (up), 2 (pending) and 3 (maintenance).");
        };
    }

    private static String status(JsonNode root) {
        return String.valueOf(Json.text(root, "heartbeat.status")).strip().toLowerCase(Locale.ROOT);
    }

    /** A test, or a notice such as that a certificate will expire: there is only a text. */
    private static Reading withoutHeartbeat(JsonNode root) {
        String text = Json.text(root, "msg");
        if (text == null && !root.has("heartbeat")) {
            throw new Unreadable("There is neither a \"heartbeat\" nor a \"msg\": this is not what Uptime Kuma sends.");
        }
        boolean notice = text != null && NOTICE.matcher(text).find();
        return notice
                ? Reading.nothing("A notice about something that will expire, which is about no state of a monitor: open the"
                        + " receipt to read it.")
                : Reading.test("Uptime Kuma tried its notification.");
    }
}
