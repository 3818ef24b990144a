package dev.hindsight.followup;

import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.jspecify.annotations.Nullable;

import dev.hindsight.eventlog.CanonicalJson;
import dev.hindsight.eventlog.EventLog;
import dev.hindsight.eventlog.Inbox;
import dev.hindsight.eventlog.Published;
import dev.hindsight.eventlog.Write;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.buffer.Buffer;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;

/**
 * Listens to action items, one event after the other; a record is acknowledged once it is on disk. All events of an item are kept
 * as told, each in its place, so one that comes late, as a replayed dead letter does, overwrites nothing.
 */
@ApplicationScoped
public class FollowUpConsumer implements Inbox.Effect {

    private static final String KEEP = """
            insert into follow_up_event (item, version, key, incident, type, data, recorded_at, id, actor, hash)
            values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) on conflict do nothing""";

    private final Inbox inbox;
    private final EventLog log;

    public FollowUpConsumer(Inbox inbox, EventLog log) {
        this.inbox = inbox;
        this.log = log;
    }

    @Incoming("action-items")
    public Uni<Void> hear(ConsumerRecord<String, byte[]> record) {
        return inbox.handle(record, this);
    }

    @Override
    public Uni<Void> apply(SqlConnection transaction, Published event) {
        return event.type().startsWith(FollowUpNews.PREFIX)
                ? log.write(transaction, List.of(row(event)))
                : Uni.createFrom().voidItem();
    }

    private static Write row(Published event) {
        @Nullable
        UUID incident = FollowUpNews.read(event).orElse(null) instanceof FollowUpNews.Raised raised ? raised.incident() : null;
        return new Write(KEEP, Tuple.tuple().addUUID(event.stream()).addLong(event.version()).addString(event.subject())
                .addUUID(incident).addString(event.type()).addString(CanonicalJson.of(event.data().toString()))
                .addOffsetDateTime(event.time().atOffset(ZoneOffset.UTC)).addUUID(event.id()).addString(event.actor())
                .addBuffer(event.hash() == null ? null : Buffer.buffer(HexFormat.of().parseHex(event.hash()))));
    }
}
