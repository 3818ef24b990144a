package dev.hindsight.bundle;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import dev.hindsight.eventlog.RecordedEvent;
import dev.hindsight.incident.AnyHistory;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Whichever byte of a bundle is changed, it is found. */
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

    @Property(tries = 200)
    void whatever_happens_to_an_incident_its_report_says_what_its_events_do(@ForAll long seed) {
        List<RecordedEvent> events = SampleBundle.sealed(java.util.UUID.randomUUID(),
                AnyHistory.of(new java.util.Random(seed), 150));
        assertEquals(events.size(), Verified.of(SampleBundle.bytes(events)).events().size());
    }

    /** In which file a byte of the archive lies; empty outside of all. */
    private static String fileAt(int at) {
        int start = 0;
        for (var file : SampleBundle.files(BUNDLE).entrySet()) {
            int data = start + 30 + file.getKey().length();
            if (at >= data && at < data + file.getValue().length) {
                return file.getKey();
            }
            start = data + file.getValue().length;
        }
        return "";
    }
}
