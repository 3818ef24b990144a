package dev.hindsight.action.read;

import java.time.ZoneOffset;
import java.util.List;

import com.fasterxml.jackson.core.JsonProcessingException;

import dev.hindsight.action.Ticket;
import dev.hindsight.eventlog.EventCodec;
import dev.hindsight.eventlog.Write;
import io.vertx.mutiny.sqlclient.Tuple;

/** The rows that keep an item findable: the version so far ends, the new one begins. */
public final class ActionItemProjection {

    private static final String END = "update action_item set until = $2 where id = $1 and until = 'infinity'";

    private static final String BEGIN = """
            insert into action_item (id, version, number, key, incident, text, type, owner, priority, due_on, status, tickets,
                since, view)
            values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14::text::jsonb)""";

    private ActionItemProjection() {}

    public static List<Write> rows(ActionItemView item) {
        var since = item.updatedAt().atOffset(ZoneOffset.UTC);
        var values = Tuple.tuple().addUUID(item.id()).addLong(item.version()).addLong(number(item)).addString(item.key())
                .addUUID(item.incidentId()).addString(item.text()).addString(item.type().toString()).addString(item.owner())
                .addString(item.priority().toString()).addLocalDate(item.dueOn()).addString(item.status().toString())
                .addArrayOfString(item.tickets().stream().map(Ticket::identity).toArray(String[]::new))
                .addOffsetDateTime(since).addString(json(item));
        return List.of(new Write(END, Tuple.of(item.id(), since)), new Write(BEGIN, values));
    }

    /** Items are ordered by the number in their key. */
    static long number(ActionItemView item) {
        return Long.parseLong(item.key().substring(item.key().indexOf('-') + 1));
    }

    private static String json(ActionItemView item) {
        try {
            return EventCodec.JSON.writeValueAsString(item);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(item.key() + " is not to be written as JSON", e);
        }
    }
}
