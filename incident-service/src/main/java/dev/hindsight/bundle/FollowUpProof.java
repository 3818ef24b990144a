package dev.hindsight.bundle;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;

import dev.hindsight.eventlog.ExportedStream;
import dev.hindsight.eventlog.HashChain;
import dev.hindsight.eventlog.RecordedEvent;
import dev.hindsight.eventlog.Verification;

/** The events of the action items in a bundle: each item has a hash chain of its own, which is the action tracker's. */
final class FollowUpProof {

    private FollowUpProof() {}

    static List<Flaw> check(JsonNode streams, JsonNode items) {
        var flaws = new ArrayList<Flaw>();
        for (JsonNode stream : streams) {
            try {
                check(ExportedStream.read(stream), items, flaws);
            } catch (IllegalArgumentException e) {
                flaws.add(Flaw.in(Bundle.FOLLOW_UP_EVENTS, "It is not an export of events: " + e.getMessage()));
            }
        }
        return flaws;
    }

    private static void check(List<RecordedEvent> events, JsonNode items, List<Flaw> flaws) {
        if (events.isEmpty()) {
            throw new IllegalArgumentException("an action item has no event");
        }
        RecordedEvent last = events.getLast();
        Verification chain = HashChain.verify(events);
        if (chain.firstBroken() != null) {
            flaws.add(new Flaw(Bundle.FOLLOW_UP_EVENTS, chain.firstBroken(), null,
                    "The hash chain of " + last.subject() + " breaks at event " + chain.firstBroken() + "."));
            return;
        }
        var item = StreamSupport.stream(items.spliterator(), false)
                .filter(one -> one.path("id").asText().equals(last.stream().toString())
                        && one.path("key").asText().equals(last.subject()) && one.path("version").asLong() == last.version())
                .findFirst();
        if (item.isEmpty()) {
            flaws.add(Flaw.in(Bundle.FOLLOW_UPS,
                    "It does not have " + last.subject() + " at version " + last.version() + ", as its events do."));
            return;
        }
        var differing = new ArrayList<String>();
        told(events).forEach((name, value) -> BundleJson.ifOther(item.get(), name, value, differing));
        differing.forEach(name -> flaws.add(new Flaw(Bundle.FOLLOW_UPS, null, name,
                "It says another " + name + " of " + last.subject() + " than its events do.")));
    }

    /** What any of the events says, as it was said last. */
    private static Map<String, JsonNode> told(List<RecordedEvent> events) {
        var told = new TreeMap<String, JsonNode>();
        for (RecordedEvent event : events) {
            JsonNode data = BundleJson.data(event);
            switch (BundleJson.word(event)) {
                case "raised" -> {
                    List.of("text", "type", "owner", "priority", "dueOn").stream().filter(data::has)
                            .forEach(name -> told.put(name, data.path(name)));
                    told.put("status", TextNode.valueOf("open"));
                }
                case "owner-assigned" -> told.put("owner", data.path("owner"));
                case "due-changed" -> told.put("dueOn", data.path("dueOn"));
                case "priority-changed" -> told.put("priority", data.path("priority"));
                case "text-changed" -> told.put("text", data.path("text"));
                case "type-changed" -> told.put("type", data.path("type"));
                case "status-changed" -> told.put("status", data.path("to"));
                default -> {
                }
            }
        }
        return told;
    }
}
