package dev.hindsight.bundle;

import java.time.Instant;
import java.util.HexFormat;
import java.util.UUID;

import dev.hindsight.eventlog.CanonicalJson;
import dev.hindsight.eventlog.RecordedEvent;

/** An event with an id of anybody's choice, sealed by the rule that the chain is told to have. */
final class Resealed {

    private Resealed() {}

    static RecordedEvent with(UUID id, RecordedEvent before, String type, String data) {
        Instant at = before.recordedAt().plusSeconds(1);
        String sealed = CanonicalJson.of("""
                {"actor":"Bob","data":%s,"id":"%s","recordedAt":"%s","stream":"%s","subject":"%s","type":"%s","version":%d}"""
                .formatted(data, id, at, before.stream(), before.subject(), type, before.version() + 1));
        byte[] text = sealed.getBytes(java.nio.charset.StandardCharsets.UTF_8);
        byte[] both = new byte[32 + text.length];
        System.arraycopy(before.hash(), 0, both, 0, 32);
        System.arraycopy(text, 0, both, 32, text.length);
        return new RecordedEvent(id, before.stream(), before.version() + 1, before.subject(), type, CanonicalJson.of(data),
                "Bob", at, HexFormat.of().parseHex(Manifest.sha256(both)), null);
    }
}
