package dev.hindsight.bundle;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

import dev.hindsight.eventlog.CanonicalJson;
import dev.hindsight.eventlog.RecordedEvent;
import dev.hindsight.eventlog.Sha256;

/**
 * What a bundle says about itself, all of it to be found again in its files: the length and SHA-256 of each, the end of the hash
 * chain, and a short hash of each field of each event, so that a change can be named.
 */
final class Manifest {

    static final String NAME = "manifest.json";
    static final String FORMAT = "hindsight-bundle/1";
    private static final int SHORT = 16;

    private Manifest() {}

    /** RFC 8785 JSON, so that there is one spelling of it. */
    static byte[] of(SequencedMap<String, byte[]> files, List<RecordedEvent> events) {
        ObjectNode manifest = JsonNodeFactory.instance.objectNode();
        RecordedEvent last = events.getLast();
        manifest.put("format", FORMAT).put("incident", last.stream().toString()).put("key", last.subject())
                .put("version", last.version()).put("recordedAt", last.recordedAt().toString())
                .put("headHash", HexFormat.of().formatHex(last.hash()));
        var list = manifest.putArray("files");
        files.forEach((name, data) -> {
            if (!name.equals(NAME)) {
                list.addObject().put("name", name).put("size", data.length).put("sha256", sha256(data));
            }
        });
        var all = manifest.putArray("events");
        events.forEach(event -> {
            ObjectNode one = all.addObject().put("version", event.version());
            fields(event).forEach(
                    (name, value) -> one.put(name, sha256(value.getBytes(UTF_8)).substring(0, SHORT)));
        });
        return CanonicalJson.of(manifest.toString()).getBytes(UTF_8);
    }

    /** The fields of an event that its hash covers, and the hash. */
    private static Map<String, String> fields(RecordedEvent event) {
        return Map.of("actor", event.actor(), "data", event.data(), "id", event.id().toString(), "recordedAt",
                event.recordedAt().toString(), "type", event.type(), "subject", event.subject(), "hash",
                HexFormat.of().formatHex(event.hash()));
    }

    static String sha256(byte[] data) {
        return HexFormat.of().formatHex(Sha256.of(data));
    }
}
