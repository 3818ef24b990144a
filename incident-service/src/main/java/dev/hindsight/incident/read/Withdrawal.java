package dev.hindsight.incident.read;

import java.time.ZoneOffset;
import java.util.List;

import dev.hindsight.eventlog.EventCodec;
import dev.hindsight.eventlog.RecordedEvent;
import dev.hindsight.eventlog.Write;
import dev.hindsight.incident.IncidentEvent;
import dev.hindsight.incident.IncidentEvents;
import io.vertx.mutiny.sqlclient.Tuple;

/** Closes the address of a public report with the event that withdraws it, whoever or whatever has brought that about. */
public final class Withdrawal {

    private static final String CLOSE = """
            update public_report set withdrawn_at = $3, withdrawal_reason = $4 where incident = $1 and number = $2""";
    private static final EventCodec<IncidentEvent> CODEC = IncidentEvents.codec();

    private Withdrawal() {}

    /** A row for each withdrawal among these events. */
    public static List<Write> of(List<RecordedEvent> events) {
        return events.stream().<Write>mapMulti((recorded, rows) -> {
            if (CODEC.read(recorded) instanceof IncidentEvent.PublicationWithdrawn by) {
                rows.accept(new Write(CLOSE, Tuple.of(recorded.stream(), by.number(),
                        recorded.recordedAt().atOffset(ZoneOffset.UTC), by.reason())));
            }
        }).toList();
    }
}
