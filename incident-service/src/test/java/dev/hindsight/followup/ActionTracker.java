package dev.hindsight.followup;

import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

import dev.hindsight.eventlog.HashChain;
import dev.hindsight.eventlog.NewEvent;
import dev.hindsight.eventlog.RecordedEvent;
import dev.hindsight.eventlog.StreamHead;
import dev.hindsight.local.RealTopic;

/** Stands in for the action tracker: puts its events on the topic, as CloudEvents in binary mode. */
public final class ActionTracker {

    private static final RealTopic ACTION_ITEMS = RealTopic.of("hindsight.action-items.v1", 2);
    private static final AtomicLong NUMBERS = new AtomicLong(100);

    public final UUID id = UUID.randomUUID();
    public final String key = "ACT-" + NUMBERS.incrementAndGet();
    private StreamHead head = StreamHead.unborn(id, key);

    private ActionTracker() {}

    /** An item that was raised on the incident; {@code rest} are more fields of the event, each with a comma in front. */
    public static ActionTracker raise(String incident, String text, Instant at, String rest) {
        return raise(incident, "INC-1", text, at, rest);
    }

    /** An item of an incident whose key counts. */
    public static ActionTracker raise(String incident, String incidentKey, String text, Instant at) {
        return raise(incident, incidentKey, text, at, "");
    }

    private static ActionTracker raise(String incident, String incidentKey, String text, Instant at, String rest) {
        var item = new ActionTracker();
        item.tell("raised.v1", """
                {"key":"%s","incident":"%s","incidentKey":"%s","text":"%s","type":"prevent","priority":"normal"%s}"""
                .formatted(item.key, incident, incidentKey, text, rest), at);
        return item;
    }

    public void tell(String type, String data, Instant at) {
        RecordedEvent next = sealed(head, type, data, at);
        head = next.head();
        send(next);
    }

    /** In a place of before, or of later. */
    void tell(long asVersion, String type, String data, Instant at) {
        send(sealed(new StreamHead(id, key, asVersion - 1, new byte[32]), type, data, at));
    }

    private static RecordedEvent sealed(StreamHead head, String type, String data, Instant at) {
        return HashChain.seal(head, List.of(new NewEvent("hindsight.action-item." + type, data)), "alice", at).getFirst();
    }

    private static void send(RecordedEvent event) {
        ACTION_ITEMS.tell(event.stream().toString(), event.data(),
                Map.of("id", event.id().toString(), "source", "/hindsight/action-tracker-service", "type", event.type(),
                        "subject",
                        event.subject(), "time", event.recordedAt().toString(), "sequence", Long.toString(event.version()),
                        "actor",
                        event.actor(), "hash", HexFormat.of().formatHex(event.hash())));
    }
}
