package dev.hindsight.bundle;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;

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
        }
        boolean told = StreamSupport.stream(items.spliterator(), false)
                .anyMatch(item -> item.path("id").asText().equals(last.stream().toString())
                        && item.path("key").asText().equals(last.subject()) && item.path("version").asLong() == last.version());
        if (!told) {
            flaws.add(Flaw.in(Bundle.FOLLOW_UPS,
                    "It does not have " + last.subject() + " at version " + last.version() + ", as its events do."));
        }
    }
}
