package dev.hindsight.bundle;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;

import dev.hindsight.eventlog.EventCodec;
import dev.hindsight.eventlog.ExportedStream;
import dev.hindsight.eventlog.HashChain;
import dev.hindsight.eventlog.RecordedEvent;
import dev.hindsight.eventlog.Verification;

/**
 * The streams of events in a file of a bundle: what they are made of, their hash chains, and their spelling, so that nobody reads
 * something else in them than was hashed.
 *
 * @param file that they are in
 * @param of what they are about: {@code incident} or {@code action-item}
 * @param prefix before the word of an event in {@link Shapes}
 */
record StreamProof(BundleFiles files, String file, String of, String prefix) {

    /** The events of one stream; what is wrong with them is added to the flaws. */
    List<RecordedEvent> read(JsonNode export) {
        if (!Shapes.misshapen("stream", export).isEmpty() || export.path("events").isEmpty()
                || export.path("events").valueStream().anyMatch(event -> !Shapes.misshapen("event", event).isEmpty())) {
            throw files.broken(Flaw.in(file, "It is not an export of events."));
        }
        List<RecordedEvent> events = events(export);
        String subject = events.getLast().subject();
        Verification chain = HashChain.verify(events);
        if (chain.firstBroken() != null) {
            files.add(new Flaw(file, chain.firstBroken(), null,
                    "The hash chain of " + subject + " breaks at event " + chain.firstBroken() + "."));
        }
        if (events.stream().map(RecordedEvent::id).distinct().count() < events.size()) {
            files.add(new Flaw(file, null, "id", "Two events of " + subject + " have the same id."));
        }
        events.forEach(this::checkShape);
        return events;
    }

    private List<RecordedEvent> events(JsonNode export) {
        try {
            return ExportedStream.read(export);
        } catch (IllegalArgumentException e) {
            throw files.broken(Flaw.in(file, "It is not an export of events: " + e.getMessage()));
        }
    }

    private void checkShape(RecordedEvent event) {
        String kind = BundleJson.word(event, of);
        if (Shapes.knows(prefix, kind)) {
            Shapes.misshapen(prefix + kind, BundleJson.data(event)).forEach(field -> files.add(new Flaw(file, event.version(),
                    field, "The " + field + " of event " + event.version() + " is none that it can have.")));
        } else if (prefix.isEmpty()) {
            files.add(new Flaw(file, event.version(), "type", "Events of the type " + event.type() + " are not known here."));
        }
    }

    /** @param all the streams of the file; one that is not in a list stands alone */
    void checkSpelling(List<List<RecordedEvent>> all, boolean isList) {
        String made = all.stream().map(StreamProof::spelled).collect(Collectors.joining(","));
        if (!Arrays.equals((isList ? "[" + made + "]" : made).getBytes(UTF_8), files.bytes(file))) {
            files.add(Flaw.in(file, "It is spelled in another way than it was made."));
        }
    }

    private static String spelled(List<RecordedEvent> events) {
        try {
            return EventCodec.JSON.writeValueAsString(ExportedStream.of(events).withoutPlaces());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("events that were read are not to be written", e);
        }
    }
}
