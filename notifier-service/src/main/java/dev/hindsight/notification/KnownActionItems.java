package dev.hindsight.notification;

import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import dev.hindsight.delivery.Message;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;

/** The action items this service knows, read and written inside the transaction of the event. */
@ApplicationScoped
public class KnownActionItems {

    /** Nobody else changes it until the transaction ends. */
    Uni<Optional<KnownActionItem>> take(SqlConnection transaction, UUID id) {
        return transaction.preparedQuery("select * from known_action_item where id = $1 for update").execute(Tuple.of(id))
                .map(rows -> rows.size() == 0 ? Optional.empty() : Optional.of(read(rows.iterator().next())));
    }

    Uni<Void> store(SqlConnection transaction, KnownActionItem known) {
        Message.ActionItem told = known.told();
        return transaction.preparedQuery("""
                insert into known_action_item (id, key, version, incident, text, type, owner, priority, due_on, status,
                    facts)
                values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
                on conflict (id) do update set version = $3, text = $5, type = $6, owner = $7, priority = $8, due_on = $9,
                    status = $10, facts = $11""")
                .execute(Tuple.tuple().addUUID(told.id()).addString(told.key()).addLong(told.version())
                        .addUUID(known.incident()).addString(told.text()).addString(told.type()).addString(told.owner())
                        .addString(told.priority()).addLocalDate(told.dueOn()).addString(told.status())
                        .addJsonObject(known.facts().column()))
                .replaceWithVoid();
    }

    private static KnownActionItem read(Row row) {
        return new KnownActionItem(row.getUUID("incident"),
                new Message.ActionItem(row.getUUID("id"), row.getString("key"), row.getLong("version"), row.getString("text"),
                        row.getString("type"), row.getString("owner"), row.getString("priority"), row.getLocalDate("due_on"),
                        row.getString("status")),
                Facts.read(row.getJsonObject("facts")));
    }
}
