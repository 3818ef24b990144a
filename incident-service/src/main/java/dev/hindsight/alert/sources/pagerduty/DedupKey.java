package dev.hindsight.alert.sources.pagerduty;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import dev.hindsight.alert.Post;
import dev.hindsight.alert.sources.Json;

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
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256")
                    .digest((post.receivedAt().getEpochSecond() + " " + said).getBytes(UTF_8));
            return HexFormat.of().formatHex(hash, 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("this Java has no SHA-256", e);
        }
    }
}
