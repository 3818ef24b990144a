package dev.hindsight.eventlog;

import static dev.hindsight.eventlog.TestLog.await;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class LoadTest {

    private static final Instant EIGHT = Instant.parse("2026-09-14T08:00:00.000001Z");
    private final TestLog test = new TestLog();
    private StreamHead head = TestLog.unborn();

    @AfterEach
    void close() {
        test.close();
    }

    private void said(String text, Instant at) {
        var events = HashChain.seal(head, List.of(new NewEvent("hindsight.test.noted.v1", "{\"text\":\"" + text + "\"}")),
                "alice", at);
        await(test.log.append(events, List.of()));
        head = events.getLast().head();
    }

    private static List<Long> versions(List<RecordedEvent> events) {
        return events.stream().map(RecordedEvent::version).toList();
    }

    private void stoodAt(Instant at, List<Long> versions) {
        assertEquals(versions, versions(await(test.log.loadAt(head.stream(), at))));
        assertEquals(versions.size(), await(test.log.versionAt(head.stream(), at)));
    }

    @Test
    void a_stream_is_read_as_it_stood_at_a_version() {
        said("one", EIGHT);
        said("two", EIGHT);
        said("three", EIGHT);
        assertEquals(List.of(1L, 2L), versions(await(test.log.loadAtVersion(head.stream(), 2))));
        assertEquals(List.of(), versions(await(test.log.loadAtVersion(head.stream(), 0))));
        assertEquals(List.of(1L, 2L, 3L), versions(await(test.log.loadAtVersion(head.stream(), 99))));
    }

    @Test
    void several_streams_are_read_one_after_the_other_each_as_it_stood_at_a_version_of_its_own() {
        said("one", EIGHT);
        said("two", EIGHT);
        said("three", EIGHT);
        StreamHead first = head;
        head = TestLog.unborn();
        said("one", EIGHT);
        var read = await(test.log.loadAtVersions(Map.of(first.stream(), 2L, head.stream(), 99L, UUID.randomUUID(), 1L)));
        assertEquals(List.of(1L, 2L), versions(read.stream().filter(event -> event.stream().equals(first.stream())).toList()));
        assertEquals(List.of(1L), versions(read.stream().filter(event -> event.stream().equals(head.stream())).toList()));
        assertEquals(2, read.stream().map(RecordedEvent::stream).distinct().count());
    }

    @Test
    void a_stretch_of_a_stream_is_read_in_order() {
        said("one", EIGHT);
        said("two", EIGHT);
        said("three", EIGHT);
        test.appendSome(1);
        assertEquals(List.of(1L, 2L), versions(await(test.log.page(head.stream(), 0, 2))));
        assertEquals(List.of(3L), versions(await(test.log.page(head.stream(), 2, 2))));
        assertEquals(List.of(), versions(await(test.log.page(head.stream(), 3, 2))));
    }

    @Test
    void a_stream_is_read_as_it_stood_at_an_instant_to_the_microsecond() {
        said("one", EIGHT);
        said("two", EIGHT.plusNanos(1_000));
        said("three", EIGHT.plusSeconds(60));
        stoodAt(EIGHT.minusNanos(1_000), List.of());
        stoodAt(EIGHT, List.of(1L));
        stoodAt(EIGHT.plusSeconds(59), List.of(1L, 2L));
        stoodAt(EIGHT.plusSeconds(60), List.of(1L, 2L, 3L));
    }

    @Test
    void clocks_that_disagree_leave_no_hole_in_the_past() {
        said("one", EIGHT);
        said("by a clock that is fast", EIGHT.plusSeconds(60));
        said("three", EIGHT.plusSeconds(30));
        stoodAt(EIGHT.plusSeconds(45), List.of(1L));
        stoodAt(EIGHT.plusSeconds(60), List.of(1L, 2L, 3L));
    }

    @Test
    void what_is_read_is_what_was_written_and_no_other_stream() {
        said("one", EIGHT);
        test.appendSome(3);
        var read = await(test.log.load(head.stream()));
        assertEquals(1, read.size());
        assertEquals("{\"text\":\"one\"}", read.getFirst().data());
        assertEquals(EIGHT, read.getFirst().recordedAt());
        assertEquals("INC-1", read.getFirst().subject());
    }
}
