package dev.hindsight.delivery;

import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.core.JsonProcessingException;

import dev.hindsight.eventlog.EventCodec;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;

/** Writes into the ledger who is to hear of what, inside the transaction of the caller; ring the bell after its commit. */
@ApplicationScoped
public class Plan {

    /** Keeps what there is to tell of an event, told or not. */
    public Uni<Void> note(SqlConnection transaction, Message message) {
        return note(transaction, message, null);
    }

    /** @param about the other incident that it speaks of, beside the message's own */
    public Uni<Void> note(SqlConnection transaction, Message message, @Nullable UUID about) {
        return transaction.preparedQuery("""
                insert into noted_event (id, type, at, message, about) values ($1, $2, $3, $4, $5) on conflict do nothing""")
                .execute(Tuple.of(message.event(), message.type(), message.at().atOffset(ZoneOffset.UTC), write(message),
                        about))
                .replaceWithVoid();
    }

    /** Adds what is not there yet: event, rule, channel and recipient make a line. */
    public Uni<Void> add(SqlConnection transaction, List<Planned> lines) {
        if (lines.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        return transaction.preparedQuery("""
                insert into delivery (id, event, incident, action_item, rule, rule_name, confidential_allowed, channel,
                    channel_name, channel_type, recipient, message_id, outcome, reason, subscriber)
                values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)
                on conflict (event, rule, channel, recipient) do nothing""")
                .executeBatch(lines.stream().map(Plan::values).toList()).replaceWithVoid();
    }

    private static Tuple values(Planned line) {
        Message message = line.message();
        Planned.@Nullable Asking rule = line.rule();
        return Tuple.tuple().addUUID(line.id()).addUUID(message.event())
                .addUUID(message.incident() == null ? null : message.incident().id())
                .addUUID(message.actionItem() == null ? null : message.actionItem().id())
                .addUUID(rule == null ? null : rule.id()).addString(rule == null ? null : rule.name())
                .addBoolean(rule == null || rule.allowConfidential())
                .addUUID(line.channel().id()).addString(line.channel().name()).addString(line.channel().type())
                .addString(line.recipient()).addString(line.messageId()).addString(line.outcome()).addString(line.reason())
                .addString(rule == null ? null : rule.subscriber());
    }

    /** A message as it is kept. */
    public static String write(Message message) {
        try {
            return EventCodec.JSON.writeValueAsString(message);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a message is plain data", e);
        }
    }

    /** @throws IllegalStateException when it is not what {@link #write} writes in this version */
    public static Message read(String json) {
        try {
            return EventCodec.JSON.readValue(json, Message.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("this version cannot read the message", e);
        }
    }

}
