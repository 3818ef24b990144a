package dev.hindsight.bundle;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;

import dev.hindsight.eventlog.ExportedStream;
import dev.hindsight.eventlog.HashChain;
import dev.hindsight.eventlog.RecordedEvent;
import dev.hindsight.eventlog.Verification;
import dev.hindsight.manners.UnsafeText;

/** A bundle that was read, checked, and holds: its files among each other, the hash chain, the archive byte for byte. */
record Verified(List<RecordedEvent> events, JsonNode report, @Nullable JsonNode inclusion) {

    private static final JsonMapper JSON = JsonMapper
            .builder(com.fasterxml.jackson.core.JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(64).maxStringLength(2 << 20)
                            .maxNumberLength(100).build())
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();

    private static final int LONGEST_TITLE = 300;
    private static final Pattern KEY = Pattern.compile("[A-Z]{2,10}-[1-9]\\d{0,17}");

    String title() {
        String title = report.path("title").asText();
        return title.length() > LONGEST_TITLE ? title.substring(0, title.offsetByCodePoints(0, LONGEST_TITLE / 2)) : title;
    }

    boolean isConfidential() {
        return report.path("confidential").asBoolean(true);
    }

    /** @throws BrokenBundle naming every place that does not hold */
    static Verified of(byte[] archive) {
        SequencedMap<String, StoredZip.Entry> entries = StoredZip.read(archive);
        for (String name : List.of(Manifest.NAME, Bundle.EVENTS, Bundle.REPORT)) {
            if (!entries.containsKey(name)) {
                throw new BrokenBundle(List.of(Flaw.in(name, "The file is missing.")));
            }
        }
        var flaws = new ArrayList<Flaw>();
        entries.forEach((name, entry) -> {
            if (!entry.isWhole()) {
                flaws.add(Flaw.in(name, "The file was changed after it was packed: its checksum is another."));
            }
        });
        List<RecordedEvent> events = events(entries, flaws);
        JsonNode report = read(entries, Bundle.REPORT, flaws);
        JsonNode inclusion = entries.containsKey(Bundle.INCLUSION) ? read(entries, Bundle.INCLUSION, flaws) : null;
        compare(entries, events, flaws);
        var last = events.getLast();
        if (!report.path("id").asText().equals(last.stream().toString()) || !report.path("key").asText().equals(last.subject())
                || report.path("version").asLong() != last.version()) {
            flaws.add(Flaw.in(Bundle.REPORT, "The report is not that of these events: id, key or version differ."));
        }
        flaws.addAll(Retold.flaws(events, report));
        if (!KEY.matcher(last.subject()).matches() || UnsafeText.isUnsafe(report.path("title").asText())) {
            flaws.add(Flaw.in(Bundle.REPORT, "Its key or title is none that an incident can have."));
        }
        if (inclusion != null) {
            Proof.check(inclusion, events).forEach(flaws::add);
        }
        if (entries.containsKey(Bundle.FOLLOW_UP_EVENTS)) {
            flaws.addAll(FollowUpProof.check(read(entries, Bundle.FOLLOW_UP_EVENTS, flaws),
                    read(entries, Bundle.FOLLOW_UPS, flaws)));
        }
        if (!flaws.isEmpty()) {
            throw new BrokenBundle(flaws);
        }
        archive(archive, entries);
        return new Verified(events, report, inclusion);
    }

    private static List<RecordedEvent> events(SequencedMap<String, StoredZip.Entry> entries, List<Flaw> flaws) {
        JsonNode export = read(entries, Bundle.EVENTS, flaws);
        try {
            List<RecordedEvent> events = ExportedStream.read(export);
            if (events.isEmpty()) {
                throw new IllegalArgumentException("there is no event");
            }
            Verification chain = HashChain.verify(events);
            if (chain.firstBroken() != null) {
                flaws.add(new Flaw(Bundle.EVENTS, chain.firstBroken(), null, "The hash chain breaks at event "
                        + chain.firstBroken() + "."));
            }
            return events;
        } catch (IllegalArgumentException e) {
            flaws.add(Flaw.in(Bundle.EVENTS, "It is not an export of events: " + e.getMessage()));
            throw new BrokenBundle(flaws);
        }
    }

    private static JsonNode read(SequencedMap<String, StoredZip.Entry> entries, String name, List<Flaw> flaws) {
        try {
            return JSON.readTree(entries.getOrDefault(name, new StoredZip.Entry(new byte[0], true)).data());
        } catch (IOException e) {
            flaws.add(Flaw.in(name, "It is not JSON, or too deeply nested."));
            throw new BrokenBundle(flaws);
        }
    }

    /** What the manifest says against what is there. */
    private static void compare(SequencedMap<String, StoredZip.Entry> entries, List<RecordedEvent> events, List<Flaw> flaws) {
        byte[] sent = entries.getOrDefault(Manifest.NAME, new StoredZip.Entry(new byte[0], true)).data();
        byte[] made = manifest(entries, events, flaws);
        if (Arrays.equals(sent, made)) {
            return;
        }
        int before = flaws.size();
        JsonNode said = read(entries, Manifest.NAME, flaws);
        try {
            ManifestComparison.flaws(said, JSON.readTree(made), flaws);
        } catch (IOException e) {
            throw new IllegalStateException("our own JSON is not readable", e);
        }
        if (flaws.size() == before) {
            flaws.add(Flaw.in(Manifest.NAME, "It says the right things but is spelled in another way."));
        }
    }

    private static SequencedMap<String, byte[]> files(SequencedMap<String, StoredZip.Entry> entries) {
        var files = new LinkedHashMap<String, byte[]>();
        entries.forEach((name, entry) -> files.put(name, entry.data()));
        return files;
    }

    private static byte[] manifest(SequencedMap<String, StoredZip.Entry> entries, List<RecordedEvent> events,
            List<Flaw> flaws) {
        try {
            return Manifest.of(files(entries), events);
        } catch (IllegalArgumentException e) {
            flaws.add(Flaw.in(Bundle.EVENTS, "No event can have that version: " + e.getMessage() + "."));
            throw new BrokenBundle(flaws);
        }
    }

    private static void archive(byte[] sent, SequencedMap<String, StoredZip.Entry> entries) {
        int differs = Arrays.mismatch(sent, StoredZip.write(files(entries)));
        if (differs >= 0) {
            throw BrokenBundle.archive("was changed at byte " + differs + ", outside of its files");
        }
    }
}
