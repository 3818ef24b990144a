package dev.hindsight.eventlog;

import java.util.List;
import java.util.UUID;

import io.vertx.core.buffer.Buffer;

/** Events of one stream that are to be stored, with the rows that ride with them. */
record Appending(List<RecordedEvent> events, List<Write> riders, long bytes) {

    private static final int EVENT_BYTES = 400;

    static Appending of(List<RecordedEvent> events, List<Write> riders) {
        return new Appending(events, riders, events.stream().mapToLong(event -> EVENT_BYTES + event.data().length()).sum()
                + riders.stream().mapToLong(Appending::size).sum());
    }

    static Room<Appending> room(AppendLimits limits) {
        return new Room<>("appends", limits.patience(), new Room.Bound<>(limits.events(), append -> append.events().size()),
                new Room.Bound<>(limits.bytes().asLongValue(), Appending::bytes));
    }

    UUID id() {
        return events.getFirst().id();
    }

    VersionConflict conflict() {
        return new VersionConflict(events.getFirst().stream(), events.getFirst().version() - 1);
    }

    private static long size(Write rider) {
        long size = 0;
        for (int i = 0; i < rider.values().size(); i++) {
            Object value = rider.values().getValue(i);
            size += value instanceof String text ? text.length() : value instanceof Buffer bytes ? bytes.length() : Long.BYTES;
        }
        return size;
    }
}
