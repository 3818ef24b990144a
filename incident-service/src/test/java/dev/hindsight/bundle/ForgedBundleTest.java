package dev.hindsight.bundle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;

import dev.hindsight.eventlog.RecordedEvent;
import net.jqwik.api.Example;

/** Whoever changes a bundle and makes all its checksums anew is found by the hash chains. */
class ForgedBundleTest {

    private static final List<RecordedEvent> EVENTS = SampleBundle.events();
    private static final byte[] BUNDLE = SampleBundle.bytes(EVENTS);

    @Example
    void event_and_field_are_named_even_when_all_checksums_were_made_anew() {
        for (String[] change : new String[][]{{"\"blue\"", "\"grey\"", "data"},
                {"\"actor\":\"Zoë\"", "\"actor\":\"Bob\"", "actor"},
                {"label-added", "label-moved", "type"}, {"12:00:02.123456Z", "12:00:02.123457Z", "recordedAt"}}) {
            var files = SampleBundle.files(BUNDLE);
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
        assertEquals(List.of("followups.json It does not have ACT-1 at version 3, as its events do."),
                forged("followups.json", "\"version\":3", "\"version\":1"));
        assertEquals(List.of("followupevents.json It is not an export of events."),
                forged("followupevents.json", "\"events\":", "\"events\":[],\"more\":"));
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
        var files = SampleBundle.files(BUNDLE);
        files.put("events.json", new String(files.getOrDefault("events.json", new byte[0]), StandardCharsets.UTF_8)
                .replace("\"version\":3", "\"version\":9999999999999999999999").getBytes(StandardCharsets.UTF_8));
        assertFalse(assertThrows(BrokenBundle.class, () -> Verified.of(StoredZip.write(files))).flaws().isEmpty());
    }

    private static List<String> forged(String file, String told, String changed) {
        var files = SampleBundle.files(BUNDLE);
        String text = new String(files.getOrDefault(file, new byte[0]), StandardCharsets.UTF_8);
        assertTrue(text.contains(told), text);
        files.put(file, text.replace(told, changed).getBytes(StandardCharsets.UTF_8));
        files.put("manifest.json", Manifest.of(files, EVENTS));
        return assertThrows(BrokenBundle.class, () -> Verified.of(StoredZip.write(files))).flaws().stream()
                .map(flaw -> flaw.file() + " " + flaw.message()).toList();
    }

    @Example
    void an_end_that_was_cut_off_is_missed_by_the_manifest() {
        var files = SampleBundle.files(BUNDLE);
        byte[] shorter = StoredZip.read(SampleBundle.bytes(EVENTS.subList(0, 2))).get("events.json").data();
        files.put("events.json", shorter);
        List<Flaw> flaws = assertThrows(BrokenBundle.class, () -> Verified.of(StoredZip.write(files))).flaws();
        assertTrue(flaws.stream().anyMatch(flaw -> "events".equals(flaw.field())), flaws::toString);
    }
}
