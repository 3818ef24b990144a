package dev.hindsight.bundle;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ObjectNode;

import dev.hindsight.eventlog.EventCodec;
import dev.hindsight.eventlog.HashChain;
import dev.hindsight.eventlog.NewEvent;
import dev.hindsight.eventlog.RecordedEvent;
import dev.hindsight.followup.FollowUpStory;
import dev.hindsight.incident.Audience;
import dev.hindsight.incident.CarriedEntry;
import dev.hindsight.incident.IncidentEvent;
import dev.hindsight.incident.Precision;
import dev.hindsight.incident.Sample;
import dev.hindsight.incident.Status;
import dev.hindsight.incident.Tie;
import dev.hindsight.incident.read.view.IncidentReader;

/** A bundle with something of everything that a report tells, of which a root has seen as much as one likes. */
final class RichBundle {

    static final UUID INCIDENT = UUID.fromString("00000000-0000-7000-8000-0000000000aa");
    static final UUID OTHER = UUID.fromString("00000000-0000-7000-8000-0000000000bb");
    static final List<RecordedEvent> EVENTS = SampleBundle.sealed(INCIDENT, List.of(Sample.DECLARED, Sample.ADDED,
            new IncidentEvent.TimelineEntryCorrected(Sample.ENTRY, Sample.EIGHT, Precision.APPROXIMATE, "Rolled forth",
                    "Read again"),
            new IncidentEvent.TimelineEntryAdded(OTHER, null, null, Precision.UNKNOWN, "GMT", "14:45", 0, "Heard of", "note"),
            new IncidentEvent.TimelineEntryRetracted(OTHER, "Another's"), Sample.ATTACHED,
            new IncidentEvent.AlertResolved(Sample.ALERT, Sample.TEN),
            new IncidentEvent.UpdatePosted(OTHER, Audience.TECHNICAL, "We work"),
            new IncidentEvent.UpdatePosted(INCIDENT, Audience.PUBLIC, "Meant for others"),
            new IncidentEvent.UpdateWithdrawn(INCIDENT, "Wrong incident"),
            new IncidentEvent.Linked(OTHER, "INC-9", Tie.CAUSED_BY),
            new IncidentEvent.Absorbed(OTHER, "INC-8", "Other", false, List.of("INC-7"),
                    List.of(new CarriedEntry(INCIDENT, Sample.TEN, null, Precision.EXACT, null, null, null, "Brought", "note",
                            "ann", Sample.TEN, null, null, "INC-8")),
                    List.of()),
            Sample.became(Status.TRIAGE, Status.IN_PROGRESS),
            new IncidentEvent.ReportPublished(1, 13, "Read it", new IncidentEvent.PublicView(List.of("summary"))),
            new IncidentEvent.RoleAssigned("lead", "bob")));

    private RichBundle() {}

    /** @param seen the version that the root in it has; 0 for no root */
    static byte[] bytes(List<RecordedEvent> events, int seen) {
        return bytes(events, seen, SampleBundle.followUp(INCIDENT));
    }

    private static byte[] bytes(List<RecordedEvent> events, int seen, FollowUpStory item) {
        return new Bundle(events, IncidentReader.read(events), List.of(item), Map.of("report.md", "# Read".getBytes(UTF_8)),
                seen == 0 ? null : SampleRoot.over(events.get(seen - 1))).toBytes();
    }

    /** With that action item alone. */
    static byte[] with(FollowUpStory item) {
        return bytes(EVENTS, EVENTS.size(), item);
    }

    static byte[] bytes() {
        return bytes(EVENTS, EVENTS.size());
    }

    /** The same with one more event of any sort, sealed as it should be, and a report that goes along with it. */
    static byte[] with(String type, String data, Consumer<ObjectNode> report) {
        List<RecordedEvent> more = HashChain.seal(EVENTS.getLast().head(), List.of(new NewEvent(type, data)), "Bob",
                Instant.parse("2026-09-14T12:30:00Z"));
        var events = new ArrayList<>(EVENTS);
        events.addAll(more);
        return telling(events, report);
    }

    static byte[] telling(List<RecordedEvent> events, Consumer<ObjectNode> change) {
        var files = SampleBundle.files(bytes());
        ObjectNode report = report(files);
        report.put("version", events.size()).put("updatedAt", events.getLast().recordedAt().toString());
        change.accept(report);
        files.put("report.json", report.toString().getBytes(UTF_8));
        files.put("events.json", json(dev.hindsight.eventlog.ExportedStream.of(events).withoutPlaces()));
        return packed(files, events);
    }

    static ObjectNode report(Map<String, byte[]> files) {
        try {
            return (ObjectNode) EventCodec.JSON.readTree(new String(files.getOrDefault("report.json", new byte[0]), UTF_8));
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }

    static byte[] json(Object value) {
        try {
            return EventCodec.JSON.writeValueAsString(value).getBytes(UTF_8);
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }

    /** With a manifest made anew. */
    static byte[] packed(LinkedHashMap<String, byte[]> files, List<RecordedEvent> events) {
        files.put("manifest.json", Manifest.of(files, events));
        return StoredZip.write(files);
    }
}
