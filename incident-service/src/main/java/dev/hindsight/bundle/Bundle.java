package dev.hindsight.bundle;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

import dev.hindsight.eventlog.EventCodec;
import dev.hindsight.eventlog.ExportedStream;
import dev.hindsight.eventlog.Packaged;
import dev.hindsight.eventlog.RecordedEvent;
import dev.hindsight.followup.FollowUpStory;
import dev.hindsight.incident.read.view.IncidentView;
import dev.hindsight.root.Inclusion;

/**
 * An incident at a version with all that proves it. The same parts make the same bytes.
 *
 * @param events from the first to that version
 * @param pages the report as people read it, by file name
 * @param inclusion the proof that a signed root has seen the incident; null when none has yet
 */
record Bundle(List<RecordedEvent> events, IncidentView incident, List<FollowUpStory> followUps, Map<String, byte[]> pages,
        @Nullable Inclusion inclusion) {

    static final String EVENTS = "events.json";
    static final String REPORT = "report.json";
    static final String INCLUSION = "inclusion.json";
    static final String FOLLOW_UPS = "followups.json";
    static final String FOLLOW_UP_EVENTS = "followupevents.json";

    /** By which whoever has a bundle checks it, as this version has them. */
    static final List<String> VERIFIERS = List.of("readme.txt", "verify.py", "verify.html");

    /** The keys that the events tell and that verifiers of before take for no field of a report. */
    @JsonIgnoreProperties("mergedBefore")
    private interface Told {}

    private static final ObjectMapper JSON = EventCodec.JSON.copy().addMixIn(IncidentView.class, Told.class);

    byte[] toBytes() {
        SequencedMap<String, byte[]> files = new LinkedHashMap<>();
        files.put(Manifest.NAME, new byte[0]);
        files.put(EVENTS, json(ExportedStream.of(events).withoutPlaces()));
        files.put(REPORT, json(incident));
        pages.entrySet().stream().sorted(Map.Entry.comparingByKey()).forEach(page -> files.put(page.getKey(), page.getValue()));
        files.put(FOLLOW_UPS, json(followUps.stream().map(FollowUpStory::now).toList()));
        files.put(FOLLOW_UP_EVENTS, json(followUps.stream().map(FollowUpStory::events).filter(told -> !told.isEmpty())
                .map(told -> ExportedStream.of(told).withoutPlaces()).toList()));
        if (inclusion != null) {
            files.put(INCLUSION, json(inclusion));
        }
        VERIFIERS.forEach(name -> files.put(name, verifier(name)));
        files.put(Manifest.NAME, Manifest.of(files, events));
        return StoredZip.write(files);
    }

    private static byte[] json(Object value) {
        try {
            return JSON.writeValueAsString(value).getBytes(UTF_8);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a part of a bundle is not to be written as JSON", e);
        }
    }

    static byte[] verifier(String name) {
        return Packaged.bytes(Bundle.class, "/bundle/" + name);
    }
}
