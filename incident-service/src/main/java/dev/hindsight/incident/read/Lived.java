package dev.hindsight.incident.read;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import dev.hindsight.eventlog.EventLog;
import dev.hindsight.eventlog.RecordedEvent;
import dev.hindsight.eventlog.Replay;
import io.smallrye.mutiny.Uni;

/**
 * A version of an incident and how long it held, which is as long as what stands beside it belongs to it.
 *
 * @param history all events up to the version; shorter where there is no such version
 * @param until when the next version was made, null while there is none
 */
public record Lived(List<RecordedEvent> history, @Nullable Instant until) {

    /** Makes something of the history, beside the event loop when it is long. */
    public <T> Uni<T> read(Function<List<RecordedEvent>, T> reading) {
        return Uni.createFrom().item(history).chain(Replay.by(reading));
    }

    public static Uni<Lived> of(EventLog log, UUID incident, long version) {
        return log.loadAtVersion(incident, version + 1).map(events -> events.size() <= version
                ? new Lived(events, null)
                : new Lived(events.subList(0, (int) version), events.getLast().recordedAt()));
    }
}
