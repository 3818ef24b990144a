package dev.hindsight.bundle;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.fasterxml.jackson.databind.node.ObjectNode;

import dev.hindsight.eventlog.EventCodec;
import dev.hindsight.eventlog.HashChain;
import dev.hindsight.eventlog.RecordedEvent;
import dev.hindsight.incident.IncidentEvent;
import dev.hindsight.incident.IncidentEvents;
import dev.hindsight.incident.Sample;
import dev.hindsight.incident.Status;
import dev.hindsight.incident.read.view.IncidentReader;

/** Of the time to acknowledge all three verifiers take what it is now and what it was in earlier versions, and nothing else. */
class AcknowledgedBundleTest {

    private static final EventCodec<IncidentEvent> CODEC = IncidentEvents.codec();
    private static final Instant SAID = Instant.parse("2026-09-14T12:02:00Z");
    private static final IncidentEvent RESOLVED = new IncidentEvent.StatusChanged(Status.TRIAGE, Status.RESOLVED, null,
            Instant.parse("2026-09-14T12:01:00Z"));

    @TempDir
    Path folder;

    @Test
    void what_earlier_versions_took_for_acknowledged_holds_as_what_is_so_now_does() {
        var bundles = new LinkedHashMap<String, byte[]>();
        for (String by : List.of("bob", "alert-intake")) {
            List<RecordedEvent> events = resolved(by);
            bundles.put(by + " now", bundle(events, IncidentReader.read(events).durations()));
            bundles.put(by + " before", told(events, "2026-09-14T12:01:00Z", 2));
        }
        said(bundles).forEach((name, all) -> all.forEach(one -> assertTrue(one.holds(), () -> name + " " + one.text())));
    }

    @Test
    void any_other_moment_is_found() {
        var bundles = Map.of("other", told(resolved("bob"), "2026-09-14T12:00:30Z", 2), "later",
                told(resolved("alert-intake"), "2026-09-14T12:02:00Z", 2), "version",
                told(resolved("bob"), "2026-09-14T12:02:00Z", 1));
        said(bundles).forEach((name, all) -> {
            assertEquals(3, all.size());
            all.forEach(one -> assertFalse(one.holds(), name));
        });
    }

    private Map<String, List<Verifiers.Said>> said(Map<String, byte[]> bundles) {
        var verifiers = new Verifiers(folder);
        Map<String, Verifiers.Said> python = verifiers.python(bundles);
        Map<String, Verifiers.Said> page = verifiers.page(bundles);
        var said = new LinkedHashMap<String, List<Verifiers.Said>>();
        bundles.forEach((name, bundle) -> said.put(name,
                Stream.of(Verifiers.service(bundle), python.get(name), page.get(name)).toList()));
        return said;
    }

    private static List<RecordedEvent> resolved(String by) {
        var events = new ArrayList<>(SampleBundle.sealed(UUID.randomUUID(), List.of(Sample.DECLARED)));
        events.addAll(HashChain.seal(events.getLast().head(), List.of(CODEC.write(RESOLVED)), by, SAID));
        return events;
    }

    private static byte[] told(List<RecordedEvent> events, String at, int version) {
        ObjectNode durations = BundleJson.object()
                .setAll((ObjectNode) EventCodec.JSON.valueToTree(IncidentReader.read(events).durations()));
        ObjectNode mark = BundleJson.object().put("event", "acknowledged").put("at", at).put("version", version);
        ObjectNode acknowledged = durations.withObject("/timeToAcknowledge");
        Instant from = Instant.parse(acknowledged.path("from").path("at").asText());
        acknowledged.set("to", mark);
        acknowledged.put("state", "known").put("seconds", java.time.Duration.between(from, Instant.parse(at)).toSeconds())
                .remove("reason");
        return bundle(events, durations);
    }

    private static byte[] bundle(List<RecordedEvent> events, Object durations) {
        var files = SampleBundle.files(SampleBundle.bytes(events));
        ObjectNode report = RichBundle.report(files);
        report.set("durations", EventCodec.JSON.valueToTree(durations));
        files.put("report.json", report.toString().getBytes(UTF_8));
        return RichBundle.packed(files, events);
    }
}
