package dev.hindsight.gateway.pages.sources;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import dev.hindsight.gateway.pages.words.Badge;
import dev.hindsight.manners.Counted;

/** A post as it came, and what became of it. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Receipt(String id, Instant receivedAt, String state, @Nullable String reason, List<String> alerts,
        @Nullable String incident, int attempts, @Nullable Instant processedAt, Map<String, String> headers, int size,
        @Nullable String sha256, @Nullable String body, @Nullable String method, @Nullable String path,
        Map<String, String> query, @Nullable String deliveryId, @Nullable Integer replyStatus, @Nullable JsonNode reply) {

    private static final int MOST_SHOWN = 200_000;
    private static final ObjectMapper JSON = new ObjectMapper();

    public Receipt {
        alerts = alerts == null ? List.of() : alerts;
        headers = headers == null ? Map.of() : new TreeMap<>(headers);
        query = query == null ? Map.of() : new TreeMap<>(query);
    }

    public boolean ownTest() {
        return "TEST".equals(method);
    }

    public boolean clock() {
        return "CLOCK".equals(method);
    }

    public boolean waiting() {
        return state.equals("received");
    }

    /** Whether it was read, or had been before. */
    public boolean settled() {
        return state.equals("processed") || state.equals("duplicate");
    }

    public Badge badge() {
        if (state.equals("test")) {
            return new Badge("receipt", state, "Test received", state);
        }
        return waiting() ? new Badge("receipt", state, "Waiting", state) : Badge.receipt(state);
    }

    /** What it was, where it was no post of the far side. */
    public String kind() {
        return ownTest() ? "Test from Hindsight" : clock() ? "Heartbeat, noticed by the clock" : "";
    }

    public String heard() {
        return alerts.isEmpty() ? "" : Counted.of(alerts.size(), "alert");
    }

    public String shownSize() {
        return size < 1024 ? Counted.of(size, "byte") : (size + 512) / 1024 + " KiB";
    }

    /** JSON with its lines broken, anything else as it came. */
    public String shownBody() {
        if (body == null) {
            return "";
        }
        var text = pretty(body);
        return text.length() > MOST_SHOWN ? text.substring(0, MOST_SHOWN) : text;
    }

    public boolean cut() {
        return body != null && pretty(body).length() > MOST_SHOWN;
    }

    public String shownReply() {
        return reply == null || reply.isNull() ? "" : reply.toPrettyString();
    }

    private static String pretty(String body) {
        try {
            var tree = JSON.readTree(body);
            return tree == null || tree.isMissingNode() ? body : tree.toPrettyString();
        } catch (JsonProcessingException e) {
            return body;
        }
    }
}
