package dev.hindsight.alert.sources.pagerduty;

import java.util.HexFormat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import dev.hindsight.alert.Post;
import dev.hindsight.alert.sources.Json;
import dev.hindsight.eventlog.Sha256;

/**
 * The identity of an event. One that names none gets one made of what it says, but for the routing key, and of the second in which it
 * came: said twice at once it is one, said later it is another, and reading it again makes the same.
 */
final class DedupKey {

    private DedupKey() {}

    static String of(JsonNode event, Post post) {
        String named = Json.text(event, "dedup_key");
        return named == null ? made(event, post) : named;
    }

    static String made(JsonNode event, Post post) {
        ObjectNode said = event.deepCopy();
        said.remove("routing_key");
        return HexFormat.of().formatHex(Sha256.of(post.receivedAt().getEpochSecond() + " " + said), 0, 16);
    }
}
