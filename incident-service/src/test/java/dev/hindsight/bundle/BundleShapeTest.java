package dev.hindsight.bundle;

import static org.junit.jupiter.api.Assertions.assertEquals;
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
import net.jqwik.api.Example;

/** What a bundle is made of, and what is refused as none. */
class BundleShapeTest {

    private static final List<RecordedEvent> EVENTS = SampleBundle.events();
    private static final byte[] BUNDLE = SampleBundle.bytes(EVENTS);

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
                List.of("manifest.json", "events.json", "report.json", "followups.json", "followupevents.json", "readme.txt",
                        "verify.py", "verify.html"),
                names);
    }

    @Example
    void it_tells_a_stranger_how_to_check_it_and_what_each_file_is() {
        var files = SampleBundle.files(BUNDLE);
        String readme = new String(files.get("readme.txt"), StandardCharsets.UTF_8);
        files.keySet().forEach(name -> assertTrue(readme.contains("\n  " + name + " "), name));
        assertTrue(readme.contains("open verify.html") && readme.contains("python3 verify.py ARCHIVE.zip --key"), readme);
        assertTrue(readme.lines().allMatch(line -> line.length() <= 78 && line.chars().allMatch(c -> c < 0x7f)), readme);
        files.put("readme.txt", readme.replace("valid", "value").getBytes(StandardCharsets.UTF_8));
        var broken = assertThrows(BrokenBundle.class, () -> Verified.of(StoredZip.write(files)));
        assertEquals("readme.txt", broken.flaws().getFirst().file());
    }

    @Example
    void a_bundle_of_before_holds_without_a_readme() {
        var files = SampleBundle.files(BUNDLE);
        files.remove("readme.txt");
        files.put("manifest.json", Manifest.of(files, EVENTS));
        assertEquals(3, Verified.of(StoredZip.write(files)).events().size());
    }

    @Example
    void a_bundle_of_before_holds_without_events_of_action_items() {
        var files = SampleBundle.files(BUNDLE);
        files.remove("followupevents.json");
        files.put("manifest.json", Manifest.of(files, EVENTS));
        assertEquals(3, Verified.of(StoredZip.write(files)).events().size());
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
        var nested = SampleBundle.files(BUNDLE);
        nested.put("bundle.zip", BUNDLE);
        refused("does not know this file", StoredZip.write(nested));
        var deep = SampleBundle.files(BUNDLE);
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
}
