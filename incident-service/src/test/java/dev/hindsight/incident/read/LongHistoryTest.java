package dev.hindsight.incident.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import dev.hindsight.diff.Point;
import dev.hindsight.eventlog.HashChain;
import dev.hindsight.eventlog.RecordedEvent;
import dev.hindsight.eventlog.StreamHead;
import dev.hindsight.incident.IncidentEvent;
import dev.hindsight.incident.IncidentEvent.AlertAttached;
import dev.hindsight.incident.IncidentEvent.TimelineEntryAdded;
import dev.hindsight.incident.IncidentEvents;
import dev.hindsight.incident.Precision;
import dev.hindsight.incident.Sample;
import dev.hindsight.incident.read.view.IncidentReader;
import dev.hindsight.report.diff.IncidentDiff;

/** Four times as long a history costs about four times as much; told by the bytes that are taken, which no other work on the machine changes. */
class LongHistoryTest {

    private static final int SHORT = 5_000;
    private static final int LONG = 20_000;
    /** A square would make it 16. */
    private static final double MOST = 6;

    @Test
    void twenty_thousand_entries_are_replayed_at_the_cost_of_each() {
        mustGrowEvenly(LongHistoryTest::added, history -> assertEquals(history.size() - 1,
                IncidentReader.read(history).timeline().size()));
    }

    @Test
    void so_are_twenty_thousand_alerts() {
        mustGrowEvenly(LongHistoryTest::attached, history -> assertEquals(history.size() - 1,
                IncidentReader.read(history).alerts().size()));
    }

    @Test
    void twenty_thousand_versions_are_compared_at_the_cost_of_each() {
        mustGrowEvenly(LongHistoryTest::added, history -> assertEquals(history.size() - 1, IncidentDiff.between(history,
                new Point(1L, null), new Point((long) history.size(), null)).changes().size()));
    }

    private static void mustGrowEvenly(IntFunction<IncidentEvent> event, Consumer<List<RecordedEvent>> reading) {
        List<RecordedEvent> all = history(event);
        List<RecordedEvent> few = all.subList(0, SHORT + 1);
        reading.accept(few);
        double ratio = (double) bytes(all, reading) / bytes(few, reading);
        assertTrue(ratio < MOST, () -> "four times the events took " + ratio + " times the bytes");
    }

    private static long bytes(List<RecordedEvent> history, Consumer<List<RecordedEvent>> reading) {
        var threads = (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadAllocatedBytes();
        reading.accept(history);
        return threads.getCurrentThreadAllocatedBytes() - before;
    }

    private static List<RecordedEvent> history(IntFunction<IncidentEvent> event) {
        var codec = IncidentEvents.codec();
        var events = IntStream.rangeClosed(0, LONG).mapToObj(number -> number == 0 ? Sample.DECLARED : event.apply(number));
        return HashChain.seal(StreamHead.unborn(UUID.randomUUID(), "INC-1"), events.map(codec::write).toList(), "bob",
                Sample.TEN);
    }

    private static IncidentEvent added(int number) {
        return new TimelineEntryAdded(id(number), Sample.NINE.plusSeconds(number), null, Precision.EXACT, null, null, null,
                "Line " + number, "note");
    }

    private static IncidentEvent attached(int number) {
        AlertAttached like = Sample.ATTACHED;
        return new AlertAttached(id(number), like.source(), like.sourceName(), like.fingerprint(), like.title(),
                like.severity(), like.status(), like.startsAt(), like.labels(), like.annotations(), like.generatorUrl(),
                like.reason());
    }

    private static UUID id(int number) {
        return new UUID(0x7000, 0x8000_0000_0000_0000L + number);
    }
}
