package dev.hindsight.action.incident;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.eclipse.microprofile.reactive.messaging.Incoming;

import dev.hindsight.eventlog.EventLog;
import dev.hindsight.eventlog.Inbox;
import dev.hindsight.eventlog.Published;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;

/** Listens to incidents, one event after the other; a record is acknowledged once its effect is on disk. */
@ApplicationScoped
public class IncidentConsumer implements Inbox.Effect {

    private final Inbox inbox;
    private final EventLog log;
    private final IncidentArrivals arrivals;
    private final ImportedItems imported;

    public IncidentConsumer(Inbox inbox, EventLog log, IncidentArrivals arrivals, ImportedItems imported) {
        this.inbox = inbox;
        this.log = log;
        this.arrivals = arrivals;
        this.imported = imported;
    }

    @Incoming("incidents")
    public Uni<Void> hear(ConsumerRecord<String, byte[]> record) {
        return inbox.handle(record, this).invoke(imported::stored).invoke(() -> {
            Reference.parse("INC", String.valueOf(record.key())).ifPresent(arrivals::ring);
            Header subject = record.headers().lastHeader("ce_subject");
            Reference.parse("INC", subject == null ? "" : new String(subject.value(), UTF_8)).ifPresent(arrivals::ring);
        });
    }

    @Override
    public Uni<Void> apply(SqlConnection transaction, Published event) {
        var item = ImportedActionItem.read(event);
        if (item.isPresent()) {
            return imported.take(transaction, event, item.get());
        }
        return IncidentNews.read(event)
                .map(news -> log.write(transaction, IncidentProjection.rows(event, news)))
                .orElseGet(() -> Uni.createFrom().voidItem());
    }
}
