package dev.hindsight.incident.desk;

import static dev.hindsight.incident.Sample.ALERT;
import static dev.hindsight.incident.Sample.DECLARED;
import static dev.hindsight.incident.Sample.EIGHT;
import static dev.hindsight.incident.Sample.ENTRY;
import static dev.hindsight.incident.Sample.NINE;
import static dev.hindsight.incident.Sample.SOURCE;
import static dev.hindsight.incident.Sample.TEN;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import dev.hindsight.eventlog.EventCodec;
import dev.hindsight.eventlog.HashChain;
import dev.hindsight.eventlog.RecordedEvent;
import dev.hindsight.eventlog.StreamHead;
import dev.hindsight.incident.IncidentCommand;
import dev.hindsight.incident.IncidentEvent;
import dev.hindsight.incident.IncidentEvent.TimelineEntryAdded;
import dev.hindsight.incident.IncidentEvent.TimelineEntryCorrected;
import dev.hindsight.incident.IncidentEvent.TimelineEntryRetracted;
import dev.hindsight.incident.IncidentEvents;
import dev.hindsight.incident.IncidentHandler;
import dev.hindsight.incident.Precision;
import dev.hindsight.incident.Severity;
import dev.hindsight.incident.desk.TieHandler.Both;
import dev.hindsight.incident.desk.TieHandler.Side;
import dev.hindsight.incident.read.Found;
import dev.hindsight.incident.read.view.IncidentReader;
import dev.hindsight.incident.read.view.IncidentView;
import dev.hindsight.incident.rule.IncidentDecider;

/** What goes from one incident to another is stored letter for letter as it ever was, since it is hashed and published. */
class CarriedTest {

    private static final EventCodec<IncidentEvent> CODEC = IncidentEvents.codec();
    private static final UUID HERE = new UUID(0x7000L, 1);
    private static final UUID THERE = new UUID(0x7000L, 2);
    private static final UUID UNTIMED = new UUID(0x7000L, 3);

    private static final String ABSORBED = """
            {"alerts":[{"annotations":{"runbook":"run"},"endsAt":"2026-09-14T10:00:00Z","fingerprint":"b52f","from":"INC-1",
            "generatorUrl":"https://prom.example/1","id":"00000000-0000-7000-8000-000000000002",
            "labels":{"service":"checkout"},"reason":"Declared for it.","severity":"critical",
            "source":"00000000-0000-7000-8000-000000000003","sourceName":"Prometheus","startsAt":"2026-09-14T08:00:00Z",
            "status":"resolved","title":"5xx"}],"confidential":false,"incident":"00000000-0000-7000-0000-000000000001",
            "key":"INC-1","merged":[],"timeline":[{"by":"bob","corrections":[{"by":"bob","kind":"note",
            "occurredAt":"2026-09-14T08:00:00Z","precision":"approximate","reason":"wrong clock",
            "recordedAt":"2026-09-14T09:00:02Z","text":"Rolled back","until":"2026-09-14T09:00:00Z"}],"dayOffset":1,
            "from":"INC-1","id":"00000000-0000-7000-8000-000000000001","kind":"alert","localTime":"09:00",
            "occurredAt":"2026-09-14T09:00:00Z","precision":"approximate","recordedAt":"2026-09-14T09:00:01Z",
            "retracted":{"by":"bob","reason":"not so","recordedAt":"2026-09-14T09:00:03Z"},"text":"Rolled back",
            "until":"2026-09-14T10:00:00Z","zone":"GMT"},{"by":"bob","from":"INC-1",
            "id":"00000000-0000-7000-0000-000000000003","kind":"note","occurredAt":null,"precision":"unknown",
            "recordedAt":"2026-09-14T09:00:04Z","text":"Heard of"}],"title":"Checkout fails"}""";
    private static final String UNMERGED = """
            {"alerts":[],"incident":"00000000-0000-7000-0000-000000000002","key":"INC-2","timeline":[{"by":"bob",
            "corrections":[{"by":"bob","kind":"note","precision":"unknown","reason":"found",
            "recordedAt":"2026-09-14T09:00:02Z","text":"Heard of"}],"id":"00000000-0000-7000-0000-000000000003",
            "kind":"note","occurredAt":"2026-09-14T08:00:00Z","precision":"exact","recordedAt":"2026-09-14T09:00:04Z",
            "text":"Heard of"}],"to":"triage"}""";

    private List<RecordedEvent> here = after(List.of(), HERE, List.of(DECLARED,
            new TimelineEntryAdded(ENTRY, EIGHT, NINE, Precision.APPROXIMATE, "GMT", "09:00", 1, "Rolled back", "note"),
            new TimelineEntryCorrected(ENTRY, NINE, null, null, "wrong clock", TEN, null, null, null, "alert", null),
            new TimelineEntryRetracted(ENTRY, "not so"),
            new TimelineEntryAdded(UNTIMED, null, null, Precision.UNKNOWN, null, null, null, "Heard of", "note"),
            new IncidentEvent.AlertAttached(ALERT, SOURCE, "Prometheus", "b52f", "5xx", Severity.CRITICAL, "firing", EIGHT,
                    Map.of("service", "checkout"), Map.of("runbook", "run"), "https://prom.example/1", "Declared for it."),
            new IncidentEvent.AlertResolved(ALERT, TEN)));
    private List<RecordedEvent> there = after(List.of(), THERE, List.of(DECLARED));

    private static List<RecordedEvent> after(List<RecordedEvent> history, UUID stream, List<? extends IncidentEvent> more) {
        var all = new ArrayList<>(history);
        for (IncidentEvent event : more) {
            StreamHead head = all.isEmpty()
                    ? StreamHead.unborn(stream, "INC-" + stream.getLeastSignificantBits())
                    : all.getLast().head();
            all.addAll(HashChain.seal(head, List.of(CODEC.write(event)), "bob", NINE.plusSeconds(all.size())));
        }
        return List.copyOf(all);
    }

    private static Side side(List<RecordedEvent> history) {
        return new Side(
                new Found(history.getFirst().stream(), history.getFirst().subject(), history.size(), "{}", Set.of(), Set.of()),
                history);
    }

    private static List<IncidentEvent> decide(IncidentCommand command, List<RecordedEvent> history) {
        return new IncidentDecider().decide(command, IncidentHandler.replay(history));
    }

    private void carry(Both both) {
        List<IncidentEvent> ours = decide(both.here(), here);
        List<IncidentEvent> theirs = decide(both.there(), there);
        here = after(here, HERE, ours);
        there = after(there, THERE, theirs);
    }

    private static void assertStored(String expected, RecordedEvent event) {
        assertEquals(expected.replace("\n", ""), event.data());
        assertEquals(event.data(), after(List.of(), HERE, List.of(CODEC.read(event))).getFirst().data());
    }

    @Test
    void what_goes_over_and_what_comes_back_is_stored_as_it_ever_was() {
        IncidentView before = IncidentReader.read(here);
        carry(Merging.merge(side(here), side(there)));
        assertStored(ABSORBED, there.getLast());
        there = after(there, THERE, List.of(new TimelineEntryCorrected(UNTIMED, EIGHT, Precision.EXACT, null, "found")));
        carry(Merging.unmerge(side(here), side(there)));
        assertStored(UNMERGED, here.getLast());
        IncidentView back = IncidentReader.read(here);
        assertEquals(before.alerts(), back.alerts());
        assertEquals(before.timeline().getFirst(), back.timeline().getLast());
    }
}
