package dev.hindsight.notification;

import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;

import jakarta.enterprise.context.ApplicationScoped;

import dev.hindsight.delivery.Message;
import dev.hindsight.delivery.Plan;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;

/**
 * Messages about action items and ties whose incident, or its other end, this service has not heard of yet. The two come over
 * different topics or partitions, and nobody knows before the incident has come whether it is confidential.
 */
@ApplicationScoped
public class ParkedMessages {

    Uni<Void> park(SqlConnection transaction, UUID incident, Message message) {
        return transaction.preparedQuery("insert into parked_message (event, incident, message) values ($1, $2, $3)")
                .execute(Tuple.of(message.event(), incident, Plan.write(message))).replaceWithVoid();
    }

    /** Takes out what waited for this incident, oldest first. */
    Uni<List<Message>> release(SqlConnection transaction, UUID incident) {
        return transaction.preparedQuery("""
                with released as (delete from parked_message where incident = $1 returning *)
                select message from released order by event""").execute(Tuple.of(incident))
                .map(rows -> StreamSupport.stream(rows.spliterator(), false).map(row -> Plan.read(row.getString("message")))
                        .toList());
    }
}
