package dev.hindsight.alert.managing;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import dev.hindsight.eventlog.EventCodec;
import dev.hindsight.eventlog.EventLog;
import dev.hindsight.eventlog.RecordedEvent;
import dev.hindsight.eventlog.StreamHead;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;

/** What was done to each source and by whom: a stream per source, in the transaction of the row. */
@ApplicationScoped
public class AlertSourceLog {

    private static final String PREFIX = "hindsight.alert-source.";

    private final EventLog log;
    private final EventCodec<AlertSourceEvent> codec = codec();
    private final Clock clock = Clock.systemUTC();

    AlertSourceLog(EventLog log) {
        this.log = log;
    }

    public static EventCodec<AlertSourceEvent> codec() {
        return new EventCodec<AlertSourceEvent>()
                .with(PREFIX + "created.v1", AlertSourceEvent.Created.class)
                .with(PREFIX + "changed.v1", AlertSourceEvent.Changed.class)
                .with(PREFIX + "mapping-removed.v1", AlertSourceEvent.MappingRemoved.class)
                .with(PREFIX + "secret-added.v1", AlertSourceEvent.SecretAdded.class)
                .with(PREFIX + "secret-removed.v1", AlertSourceEvent.SecretRemoved.class)
                .with(PREFIX + "receipt-replayed.v1", AlertSourceEvent.ReceiptReplayed.class)
                .with(PREFIX + "deleted.v1", AlertSourceEvent.Deleted.class);
    }

    /** Call it under {@link AlertSources#lock}, so that nobody else writes to the stream. */
    Uni<Void> record(SqlConnection transaction, UUID source, String by, AlertSourceEvent... events) {
        return log.record(transaction, StreamHead.unborn(source, source.toString()),
                Stream.of(events).map(codec::write).toList(), by, clock.instant());
    }

    Uni<List<RecordedEvent>> history(UUID source) {
        return log.load(source);
    }
}
