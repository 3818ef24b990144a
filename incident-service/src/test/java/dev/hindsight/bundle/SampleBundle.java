package dev.hindsight.bundle;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

import dev.hindsight.eventlog.EventCodec;
import dev.hindsight.eventlog.HashChain;
import dev.hindsight.eventlog.NewEvent;
import dev.hindsight.eventlog.RecordedEvent;
import dev.hindsight.eventlog.StreamHead;
import dev.hindsight.followup.FollowUp;
import dev.hindsight.followup.FollowUpEvidence;
import dev.hindsight.followup.FollowUpStory;
import dev.hindsight.followup.FollowUpTicket;
import dev.hindsight.incident.IncidentEvent;
import dev.hindsight.incident.IncidentEvents;
import dev.hindsight.incident.Section;
import dev.hindsight.incident.Severity;
import dev.hindsight.incident.Status;
import dev.hindsight.incident.read.view.IncidentReader;

/** A bundle of an incident of three events, with an action item of two, that no database has seen. */
final class SampleBundle {

    private static final Instant NOON = Instant.parse("2026-09-14T12:00:00.123456Z");
    private static final EventCodec<IncidentEvent> CODEC = IncidentEvents.codec();

    private static final Map<UUID, FollowUpStory> FOLLOW_UPS = new ConcurrentHashMap<>();

    private SampleBundle() {}

    static List<RecordedEvent> events() {
        return events(UUID.fromString("00000000-0000-7000-8000-00000000000a"), false);
    }

    static List<RecordedEvent> events(UUID incident, boolean confidential) {
        return sealed(incident, List.of(
                new IncidentEvent.Declared("INC-1", "Checkout fails – “übel” 👩‍🚒", Severity.MAJOR, "production",
                        List.of("checkout"), Status.TRIAGE, "Nobody can pay", NOON, null, List.of("payments"), confidential,
                        null),
                new IncidentEvent.ReportSectionWritten(Section.IMPACT, "All\n\"of\"\tit \\ and <b>more</b>"),
                new IncidentEvent.LabelAdded("blue")));
    }

    static List<RecordedEvent> sealed(UUID incident, List<? extends IncidentEvent> told) {
        var events = new ArrayList<RecordedEvent>();
        StreamHead head = StreamHead.unborn(incident, "INC-1");
        for (IncidentEvent event : told) {
            events.addAll(HashChain.seal(events.isEmpty() ? head : events.getLast().head(), List.of(CODEC.write(event)), "Zoë",
                    NOON.plusSeconds(events.size())));
        }
        return events;
    }

    /** An action item of the incident, and the three events that made it. */
    static FollowUpStory followUp(UUID incident) {
        return FOLLOW_UPS.computeIfAbsent(incident, id -> followUp(id, "INC-1"));
    }

    static FollowUpStory followUp(UUID incident, String incidentKey) {
        UUID id = UUID.fromString("00000000-0000-7000-8000-00000000000b");
        List<RecordedEvent> events = HashChain.seal(StreamHead.unborn(id, "ACT-1"), List.of(
                new NewEvent("hindsight.action-item.raised.v1", """
                        {"key":"ACT-1","incident":"%s","incidentKey":"%s","text":"Warn “earlier”","type":"detect","priority":"normal",
                        "tickets":[{"key":"OPS-1","kind":"jira"}],"share":0.50}""".formatted(incident, incidentKey)),
                new NewEvent("hindsight.action-item.owner-assigned.v1", "{\"owner\":\"carol\"}"),
                new NewEvent("hindsight.action-item.status-changed.v1", """
                        {"from":"open","to":"in-progress","evidence":[{"kind":"link","url":"https://git.example/1"},
                        {"kind":"note","note":"Seen to work"}]}""")), "Zoë", NOON);
        var now = new FollowUp(id, "ACT-1", 3, incident, "Warn “earlier”", "detect", "carol", "normal",
                null,
                "in-progress", null, List.of(new FollowUpTicket("OPS-1", null, "jira")), NOON, NOON,
                List.of(new FollowUpEvidence("link", "https://git.example/1", null),
                        new FollowUpEvidence("note", null, "Seen to work")));
        return new FollowUpStory(now, events);
    }

    static byte[] bytes(List<RecordedEvent> events) {
        return new Bundle(events, IncidentReader.read(events), List.of(followUp(events.getFirst().stream())), Map.of(), null)
                .toBytes();
    }

    /** Of an incident that no installation but its own has, without action items. */
    static byte[] foreign(boolean confidential) {
        List<RecordedEvent> events = events(UUID.randomUUID(), confidential);
        return new Bundle(events, IncidentReader.read(events), List.of(), Map.of(), null).toBytes();
    }

    /** What a bundle is made of, in its order and to be changed. */
    static LinkedHashMap<String, byte[]> files(byte[] bundle) {
        var files = new LinkedHashMap<String, byte[]>();
        StoredZip.read(bundle).forEach((name, entry) -> files.put(name, entry.data()));
        return files;
    }
}
