package dev.hindsight.eventlog;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * Ties each event to the one before: {@code hash = SHA-256(previous hash ‖ canonical event)}.
 *
 * <p>
 * The canonical event is the RFC 8785 form of
 * {@code {"actor","data","id","recordedAt","stream","subject","type","version"}}; the first event of a stream builds on 32 zero
 * bytes. {@code recordedAt} is RFC 3339 in UTC with 0, 3 or 6 fraction digits, the fewest that say it all.
 */
public final class HashChain {

    private HashChain() {}

    /**
     * Turns new events into recorded ones that follow on {@code head}; nothing is stored yet.
     *
     * @param actor who says so, for instance {@code alice}
     * @throws EventTooLarge when one of them could not be published
     */
    public static List<RecordedEvent> seal(StreamHead head, List<NewEvent> events, String actor, Instant at) {
        var sealed = new ArrayList<RecordedEvent>(events.size());
        Instant recordedAt = at.truncatedTo(ChronoUnit.MICROS);
        StreamHead last = head;
        for (NewEvent event : events) {
            UUID id = EventId.next();
            String data = CanonicalJson.of(event.data());
            EventTooLarge.check(event.type(), data);
            var open = new RecordedEvent(id, head.stream(), last.version() + 1, head.subject(), event.type(), data, actor,
                    recordedAt, last.hash(), null);
            var closed = new RecordedEvent(id, head.stream(), open.version(), head.subject(), event.type(), data, actor,
                    recordedAt, hash(last.hash(), open), null);
            sealed.add(closed);
            last = closed.head();
        }
        return List.copyOf(sealed);
    }

    /** Walks a whole stream from its first event and names the first one that does not hold. */
    public static Verification verify(List<RecordedEvent> stream) {
        byte[] previous = new byte[32];
        long expected = 1;
        for (RecordedEvent event : stream) {
            if (event.version() != expected || !MessageDigest.isEqual(hash(previous, event), event.hash())) {
                return Verification.broken(stream.size(), previous, expected);
            }
            previous = event.hash();
            expected++;
        }
        return Verification.intact(stream.size(), previous);
    }

    static byte[] hash(byte[] previous, RecordedEvent event) {
        return Sha256.of(previous, canonical(event).getBytes(UTF_8));
    }

    /** {@code data} goes in exactly as stored, so that any changed byte shows. */
    static String canonical(RecordedEvent event) {
        var out = new StringBuilder(256 + event.data().length());
        out.append("{\"actor\":");
        CanonicalJson.quote(out, event.actor());
        out.append(",\"data\":").append(event.data());
        out.append(",\"id\":\"").append(event.id());
        out.append("\",\"recordedAt\":\"").append(event.recordedAt());
        out.append("\",\"stream\":\"").append(event.stream());
        out.append("\",\"subject\":");
        CanonicalJson.quote(out, event.subject());
        out.append(",\"type\":");
        CanonicalJson.quote(out, event.type());
        return out.append(",\"version\":").append(event.version()).append('}').toString();
    }
}
