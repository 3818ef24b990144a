package dev.hindsight.bundle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dev.hindsight.eventlog.RecordedEvent;

/** The verifier in the bundle, run by a Python that knows nothing of us. */
class VerifierTest {

    private static final List<RecordedEvent> EVENTS = SampleBundle.events();
    private static final byte[] BUNDLE = SampleBundle.bytes(EVENTS);

    @TempDir
    Path folder;

    private record Said(int code, String text) {}

    private Said verify(byte[] bundle) throws IOException, InterruptedException {
        Path file = folder.resolve("bundle.zip");
        Files.write(file, bundle);
        Path script = folder.resolve("verify.py");
        Files.write(script, StoredZip.read(BUNDLE).get("verify.py").data());
        return run(script.toString(), file.toString());
    }

    private Said run(String... arguments) throws IOException, InterruptedException {
        var command = new ArrayList<String>(List.of("python3"));
        command.addAll(List.of(arguments));
        Process python = new ProcessBuilder(command).redirectErrorStream(true).start();
        String text = new String(python.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Said(python.waitFor(), text);
    }

    @Test
    void an_empty_key_is_no_key_that_anything_was_signed_with() throws Exception {
        verify(BUNDLE);
        Said said = run(folder.resolve("verify.py").toString(), folder.resolve("bundle.zip").toString(), "--key", "");
        assertEquals(1, said.code());
        assertEquals("--key names no key\n", said.text());
    }

    @Test
    void an_untouched_bundle_is_valid() throws Exception {
        Said said = verify(BUNDLE);
        assertEquals(0, said.code(), said.text());
        assertTrue(said.text().startsWith("valid: INC-1, 3 events, head "), said.text());
        assertTrue(said.text().contains("with ACT-1, 3 events, head "), said.text());
    }

    @Test
    void a_bundle_of_before_without_a_readme_is_valid_and_a_readme_that_was_changed_is_named() throws Exception {
        var files = SampleBundle.files(BUNDLE);
        byte[] readme = files.remove("readme.txt");
        files.put("manifest.json", Manifest.of(files, EVENTS));
        assertEquals(0, verify(StoredZip.write(files)).code());
        files.put("readme.txt", readme);
        Said said = verify(StoredZip.write(files));
        assertEquals(1, said.code());
        assertTrue(said.text().contains("readme.txt"), said.text());
    }

    @Test
    void unpacked_it_verifies_the_files_beside_it() throws Exception {
        for (var file : StoredZip.read(BUNDLE).entrySet()) {
            Files.write(folder.resolve(file.getKey()), file.getValue().data());
        }
        assertEquals(0, run(folder.resolve("verify.py").toString()).code());
        Files.writeString(folder.resolve("report.json"), Files.readString(folder.resolve("report.json")).replace("pay", "PAY"));
        Said said = run(folder.resolve("verify.py").toString());
        assertEquals(1, said.code());
        assertTrue(said.text().contains("report.json"), said.text());
    }

    @Test
    void what_is_no_bundle_is_called_so() throws Exception {
        for (byte[] other : new byte[][]{"no zip".getBytes(StandardCharsets.UTF_8), {},
                StoredZip.write(new LinkedHashMap<>())}) {
            Said said = verify(other);
            assertEquals(1, said.code());
            assertTrue(said.text().contains("is no evidence bundle: it has no manifest.json"), said.text());
            assertEquals(1, said.text().lines().count(), said.text());
        }
    }

    @Test
    void a_bundle_that_was_cut_is_called_so_wherever_it_ends() throws Exception {
        int second = StoredZip.write(new LinkedHashMap<>(Map.of("a", new byte[7]))).length;
        for (int length : new int[]{4, 5, 13, 20, 27, 29, second, BUNDLE.length / 2, BUNDLE.length - 1}) {
            Said said = verify(Arrays.copyOf(BUNDLE, length));
            assertEquals(1, said.code());
            assertTrue(said.text().matches("the archive was (packed in another way, or was )?cut, at byte \\d+\n"
                    + "|the archive was changed outside of its files\n"), said.text());
        }
    }

    @Test
    void any_changed_byte_is_found() throws Exception {
        var random = new Random(7);
        for (int i = 0; i < 25; i++) {
            byte[] changed = BUNDLE.clone();
            int at = random.nextInt(changed.length);
            changed[at] ^= (byte) (1 + random.nextInt(255));
            assertEquals(1, verify(changed).code(), "byte " + at);
        }
    }

    @Test
    void an_action_item_that_was_changed_is_named() throws Exception {
        var files = new LinkedHashMap<String, byte[]>();
        StoredZip.read(BUNDLE).forEach((name, entry) -> files.put(name, entry.data()));
        files.put("followupevents.json", new String(files.get("followupevents.json"), StandardCharsets.UTF_8)
                .replace("carol", "bobby").getBytes(StandardCharsets.UTF_8));
        files.put("manifest.json", Manifest.of(files, EVENTS));
        Said said = verify(StoredZip.write(files));
        assertEquals("followupevents.json: the hash chain of ACT-1 breaks at event 2\n", said.text());
        files.put("followupevents.json", StoredZip.read(BUNDLE).get("followupevents.json").data());
        files.put("followups.json", "[]".getBytes(StandardCharsets.UTF_8));
        files.put("manifest.json", Manifest.of(files, EVENTS));
        assertEquals("followups.json: not ACT-1 at version 3, as its events have it\n", verify(StoredZip.write(files)).text());
    }

    @Test
    void a_report_that_says_otherwise_than_its_events_is_named_with_the_field() throws Exception {
        for (String[] change : new String[][]{{"report.json", "Nobody can pay", "Nobody noticed", "report.json: report is not"},
                {"report.json", "Checkout fails", "All is well", "report.json: title is not"},
                {"report.json", "\"blue\"", "\"grey\"", "report.json: labels is not"},
                {"followups.json", "\"carol\"", "\"bobby\"", "followups.json: owner of ACT-1 is not"}}) {
            var files = new LinkedHashMap<String, byte[]>();
            StoredZip.read(BUNDLE).forEach((name, entry) -> files.put(name, entry.data()));
            files.put(change[0], new String(files.get(change[0]), StandardCharsets.UTF_8).replace(change[1], change[2])
                    .getBytes(StandardCharsets.UTF_8));
            files.put("manifest.json", Manifest.of(files, EVENTS));
            Said said = verify(StoredZip.write(files));
            assertTrue(said.text().startsWith(change[3]) && said.text().lines().count() == 1, said.text());
        }
    }

    @Test
    void event_and_field_are_named() throws Exception {
        var files = new LinkedHashMap<String, byte[]>();
        StoredZip.read(BUNDLE).forEach((name, entry) -> files.put(name, entry.data()));
        files.put("events.json", new String(StoredZip.read(BUNDLE).get("events.json").data(), StandardCharsets.UTF_8)
                .replace("\"label\":\"blue\"", "\"label\":\"grey\"").getBytes(StandardCharsets.UTF_8));
        String said = verify(StoredZip.write(files)).text();
        assertTrue(said.contains("data of event 3") && said.contains("breaks at event 3"), said);
    }
}
