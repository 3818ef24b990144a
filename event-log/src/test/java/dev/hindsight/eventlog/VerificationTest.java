package dev.hindsight.eventlog;

import static dev.hindsight.eventlog.TestLog.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.hindsight.local.Root;

class VerificationTest {

    private final TestLog test = new TestLog();
    private final StreamHead head = TestLog.unborn();

    @TempDir
    private Path folder;

    @BeforeEach
    void aStream() {
        var said = List.of(
                "{\"text\":\"Grüße, \\\"quoted\\\" \\u0007 \\u2028 😀 \\\\ / \\u007f\",\"b\":[1,-0.0,1e21,0.000001,1.5E-7,2e300,100]}",
                "{\"z\":null,\"a\":{\"\\ud83d\\ude00\":true,\"\\uffff\":false},\"deep\":[[{}],[]]}", "{\"text\":\"third\"}",
                "{\"text\":\"fourth\"}");
        var events = HashChain.seal(head, said.stream().map(data -> new NewEvent("hindsight.test.noted.v1", data)).toList(),
                "älice \"a\"", Instant.parse("2026-09-14T08:03:15.123456789Z"));
        await(test.log.append(events, List.of()));
    }

    @AfterEach
    void close() {
        test.close();
    }

    @Test
    void an_untouched_stream_holds() {
        var found = await(test.log.verify(head.stream()));
        assertTrue(found.valid());
        assertEquals(4, found.events());
        assertEquals(HexFormat.of().formatHex(await(test.log.load(head.stream())).getLast().hash()), found.headHash());
    }

    @ParameterizedTest
    @ValueSource(strings = {"id = 'd94a1f10-0000-7000-8000-000000000000'", "stream_id = 'd94a1f10-0000-7000-8000-000000000001'",
            "version = 9", "subject = 'INC-2'", "type = 'hindsight.test.noted.v2'", "data = replace(data, 'true', 'True')",
            "data = data || ' '", "actor = 'alice'", "recorded_at = recorded_at + interval '1 microsecond'",
            "hash = set_byte(hash, 31, get_byte(hash, 31) # 1)"})
    void one_changed_byte_is_found_and_named(String change) {
        assertEquals(1, test.sql("update event set " + change + " where version = 2"));

        var found = await(test.log.verify(head.stream()));

        assertFalse(found.valid());
        assertEquals(2, found.firstBroken());
    }

    @Test
    void a_missing_event_is_found_and_named() {
        test.sql("delete from event where version = 3");
        assertEquals(3, await(test.log.verify(head.stream())).firstBroken());
    }

    @Test
    void events_that_changed_places_are_found() {
        test.sql("update event set version = version + 100 where version in (2, 3)");
        test.sql("update event set version = case version when 102 then 3 else 2 end where version > 100");
        assertEquals(2, await(test.log.verify(head.stream())).firstBroken());
    }

    @Test
    void an_independent_script_agrees_on_an_exported_stream() throws Exception {
        var found = await(test.log.verify(head.stream()));
        assertEquals("valid: 4 events, head " + found.headHash() + "\n", python(export()));
    }

    @Test
    void a_stream_that_was_renamed_on_the_way_verifies_too() throws Exception {
        var last = await(test.log.load(head.stream())).getLast();
        var renamed = new StreamHead(last.stream(), "INC-77", last.version(), last.hash());
        await(test.log.append(TestLog.noted(renamed, "under another name"), List.of()));

        var found = await(test.log.verify(head.stream()));

        assertEquals("valid: 5 events, head " + found.headHash() + "\n", python(export()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"fourth:fourtH", "true:false", "älice:alice", ".123456Z:.123457Z", "noted.v1:noted.v2",
            "1e+21:1e+22",
            "INC-1:INC-2"})
    void the_script_disagrees_when_a_byte_of_the_export_is_changed(String change) throws Exception {
        String changed = export().replace(change.split(":")[0], change.split(":")[1]);
        assertTrue(python(changed).startsWith("broken at version "), changed);
    }

    private String export() throws IOException {
        return EventCodec.JSON.writeValueAsString(ExportedStream.of(await(test.log.load(head.stream()))));
    }

    private String python(String export) throws Exception {
        Path file = Files.writeString(folder.resolve("export.json"), export);
        var process = new ProcessBuilder("python3", Root.path("event-log/verify/verify_stream.py").toString(), file.toString())
                .redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        assertEquals(said.startsWith("valid") ? 0 : 1, process.waitFor());
        return said;
    }
}
