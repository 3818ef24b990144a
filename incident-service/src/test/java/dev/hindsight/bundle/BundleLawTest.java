package dev.hindsight.bundle;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

import dev.hindsight.eventlog.RecordedEvent;
import dev.hindsight.incident.AnyHistory;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class BundleLawTest {

    private static final List<RecordedEvent> EVENTS = SampleBundle.events();
    private static final byte[] BUNDLE = SampleBundle.bytes(EVENTS);
    private static final String SMALL = "manifest.json events.json report.json followups.json followupevents.json";

    @Example
    void the_same_version_is_the_same_bytes_and_it_holds() {
        assertArrayEquals(BUNDLE, SampleBundle.bytes(EVENTS));
        assertEquals(3, Verified.of(BUNDLE).events().size());
        assertEquals(EVENTS.getLast().id(), Verified.of(BUNDLE).events().getLast().id());
    }

    @Example
    void any_program_can_unpack_it() throws IOException {
        var names = new java.util.ArrayList<String>();
        try (var zip = new ZipInputStream(new java.io.ByteArrayInputStream(BUNDLE))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                names.add(entry.getName());
                assertEquals(entry.getSize(), zip.readAllBytes().length);
            }
        }
        assertEquals(
                List.of("manifest.json", "events.json", "report.json", "followups.json", "followupevents.json", "verify.py",
                        "verify.html"),
                names);
    }

    @Property(tries = 2000)
    void one_changed_byte_anywhere_is_found_and_its_file_named(@ForAll @IntRange(min = 0) int drawn,
            @ForAll @IntRange(min = 1, max = 255) int change) {
        int at = drawn % BUNDLE.length;
        byte[] changed = BUNDLE.clone();
        changed[at] ^= (byte) change;
        List<Flaw> flaws = assertThrows(BrokenBundle.class, () -> Verified.of(changed), "byte " + at).flaws();
        assertFalse(flaws.isEmpty());
        String file = fileAt(at);
        if (!file.isEmpty()) {
            assertTrue(flaws.stream().anyMatch(flaw -> file.equals(flaw.file())), () -> file + " is not in " + flaws);
        }
    }

    @Example
    void every_changed_byte_of_the_small_files_is_found() {
        for (int at = 0; at < BUNDLE.length; at++) {
            if (SMALL.contains(fileAt(at)) && !fileAt(at).isEmpty()) {
                byte[] changed = BUNDLE.clone();
                changed[at] ^= 1;
                int place = at;
                String file = fileAt(at);
                assertTrue(assertThrows(BrokenBundle.class, () -> Verified.of(changed)).flaws().stream()
                        .anyMatch(flaw -> file.equals(flaw.file())), () -> file + " at " + place);
            }
        }
    }

    @Example
    void event_and_field_are_named_even_when_all_checksums_were_made_anew() {
        for (String[] change : new String[][]{{"\"blue\"", "\"grey\"", "data"},
                {"\"actor\":\"Zoë\"", "\"actor\":\"Bob\"", "actor"},
                {"label-added", "label-moved", "type"}, {"12:00:02.123456Z", "12:00:02.123457Z", "recordedAt"}}) {
            var files = files();
            String text = new String(files.getOrDefault("events.json", new byte[0]), StandardCharsets.UTF_8);
            int last = text.lastIndexOf(change[0]);
            files.put("events.json", (text.substring(0, last) + change[1] + text.substring(last + change[0].length()))
                    .getBytes(StandardCharsets.UTF_8));
            List<Flaw> flaws = assertThrows(BrokenBundle.class, () -> Verified.of(StoredZip.write(files))).flaws();
            assertTrue(flaws.stream().anyMatch(flaw -> "events.json".equals(flaw.file()) && Long.valueOf(3).equals(flaw.event())
                    && change[2].equals(flaw.field())), () -> change[2] + " is not in " + flaws);
        }
    }

    @Example
    void an_action_item_that_was_changed_is_named_even_when_all_checksums_were_made_anew() {
        assertEquals(List.of("followupevents.json The hash chain of ACT-1 breaks at event 2."),
                forged("followupevents.json", "\"owner\":\"carol\"", "\"owner\":\"bob\""));
        assertEquals(List.of("followups.json It does not have ACT-1 at version 2, as its events do."),
                forged("followups.json", "\"version\":2", "\"version\":1"));
        assertEquals(List.of("followupevents.json It is not an export of events: an action item has no event"),
                forged("followupevents.json", "\"events\":", "\"events\":[],\"more\":"));
    }

    @Property(tries = 200)
    void whatever_happens_to_an_incident_its_report_says_what_its_events_do(@ForAll long seed) {
        List<RecordedEvent> events = SampleBundle.sealed(java.util.UUID.randomUUID(),
                AnyHistory.of(new java.util.Random(seed), 150));
        assertEquals(events.size(), Verified.of(SampleBundle.bytes(events)).events().size());
    }

    @Example
    void a_report_that_says_otherwise_than_its_events_is_named_even_when_all_checksums_were_made_anew() {
        for (String[] change : new String[][]{{"Checkout fails", "All is well", "title"},
                {"\"impact\":\"All", "\"impact\":\"None", "report"},
                {"\"labels\":[\"payments\",\"blue\"]", "\"labels\":[]", "labels"},
                {"\"severity\":\"major\"", "\"severity\":\"minor\"", "severity"},
                {"\"timeline\":[]", "\"timeline\":[{\"id\":\"x\"}]",
                        "timeline"},
                {"\"roles\":{}", "\"roles\":{\"lead\":\"bob\"}", "roles"},
                {"\"resolvedAt\":null", "\"resolvedAt\":\"2026-09-14T12:00:00Z\"", "resolvedAt"}}) {
            assertEquals(List.of("report.json It says another " + change[2] + " than the events do."),
                    forged("report.json", change[0], change[1]));
        }
        assertEquals(List.of("followups.json It says another owner of ACT-1 than its events do."),
                forged("followups.json", "\"owner\":\"carol\"", "\"owner\":\"bob\""));
    }

    @Example
    void a_version_that_no_event_can_have_is_a_flaw_and_no_failure() {
        var files = files();
        files.put("events.json", new String(files.getOrDefault("events.json", new byte[0]), StandardCharsets.UTF_8)
                .replace("\"version\":3", "\"version\":9999999999999999999999").getBytes(StandardCharsets.UTF_8));
        assertFalse(assertThrows(BrokenBundle.class, () -> Verified.of(StoredZip.write(files))).flaws().isEmpty());
    }

    private static List<String> forged(String file, String told, String changed) {
        var files = files();
        String text = new String(files.getOrDefault(file, new byte[0]), StandardCharsets.UTF_8);
        assertTrue(text.contains(told), text);
        files.put(file, text.replace(told, changed).getBytes(StandardCharsets.UTF_8));
        files.put("manifest.json", Manifest.of(files, EVENTS));
        return assertThrows(BrokenBundle.class, () -> Verified.of(StoredZip.write(files))).flaws().stream()
                .map(flaw -> flaw.file() + " " + flaw.message()).toList();
    }

    @Example
    void a_bundle_of_before_holds_without_events_of_action_items() {
        var files = files();
        files.remove("followupevents.json");
        files.put("manifest.json", Manifest.of(files, EVENTS));
        assertEquals(3, Verified.of(StoredZip.write(files)).events().size());
    }

    @Example
    void an_end_that_was_cut_off_is_missed_by_the_manifest() {
        var files = files();
        byte[] shorter = StoredZip.read(SampleBundle.bytes(EVENTS.subList(0, 2))).get("events.json").data();
        files.put("events.json", shorter);
        List<Flaw> flaws = assertThrows(BrokenBundle.class, () -> Verified.of(StoredZip.write(files))).flaws();
        assertTrue(flaws.stream().anyMatch(flaw -> "events".equals(flaw.field())), flaws::toString);
    }

    @Example
    void what_is_no_bundle_of_ours_is_refused_with_the_reason() throws IOException {
        refused("no zip", new byte[0]);
        refused("no zip", "PK nothing".getBytes(StandardCharsets.UTF_8));
        refused("packed in another way", deflated("events.json"));
        refused("packed in another way", deflated("../../etc/passwd"));
        byte[] encrypted = BUNDLE.clone();
        encrypted[6] |= 1;
        refused("encrypted", encrypted);
        refused("ends in the middle", Arrays.copyOf(BUNDLE, 100));
        byte[] slip = BUNDLE.clone();
        System.arraycopy("../../../abcd".getBytes(StandardCharsets.UTF_8), 0, slip, 30, 13);
        refused("whose name", slip);
        refused("two files named", twice());
        var nested = new LinkedHashMap<>(files());
        nested.put("bundle.zip", BUNDLE);
        refused("does not know this file", StoredZip.write(nested));
        var deep = new LinkedHashMap<>(files());
        deep.put("events.json", "[".repeat(100_000).getBytes(StandardCharsets.UTF_8));
        refused("not JSON", StoredZip.write(deep));
        refused("outside of its files", Arrays.copyOf(BUNDLE, BUNDLE.length + 1));
        var many = new LinkedHashMap<String, byte[]>();
        for (int i = 0; i < 1000; i++) {
            many.put("f" + i, new byte[0]);
        }
        refused("more than", StoredZip.write(many));
    }

    private static void refused(String reason, byte[] sent) {
        List<Flaw> flaws = assertThrows(BrokenBundle.class, () -> Verified.of(sent), reason).flaws();
        assertTrue(flaws.stream().anyMatch(flaw -> flaw.message().contains(reason)), () -> reason + " is not in " + flaws);
    }

    private static LinkedHashMap<String, byte[]> files() {
        var files = new LinkedHashMap<String, byte[]>();
        StoredZip.read(BUNDLE).forEach((name, entry) -> files.put(name, entry.data()));
        return files;
    }

    private static byte[] deflated(String name) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(new byte[1_000_000]);
        }
        return out.toByteArray();
    }

    private static byte[] twice() {
        byte[] one = StoredZip.write(new LinkedHashMap<>(Map.of("a.json", new byte[]{1})));
        byte[] both = Arrays.copyOf(one, 2 * one.length);
        int length = 30 + 6 + 1;
        System.arraycopy(one, 0, both, length, length);
        return both;
    }

    /** In which file a byte of the archive lies; empty outside of all. */
    private static String fileAt(int at) {
        int start = 0;
        for (var file : files().entrySet()) {
            int data = start + 30 + file.getKey().length();
            if (at >= data && at < data + file.getValue().length) {
                return file.getKey();
            }
            start = data + file.getValue().length;
        }
        return "";
    }
}
