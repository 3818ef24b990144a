package dev.hindsight.notification;

import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;

import dev.hindsight.eventlog.Published;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;

/**
 * What an import brings happened long ago and elsewhere, so nobody is told of it. Only the import itself can be heard of, by those
 * whose rules name it; it says how many events behind it are its own.
 */
@ApplicationScoped
public class Quiet {
    private static final Set<String> BEGINNINGS = Set.of("hindsight.incident.declared.v1", "hindsight.action-item.raised.v1");
    private static final Set<String> IMPORTS = Set.of("hindsight.incident.imported.v1", "hindsight.action-item.imported.v1");

    /** Whether the event was brought by an import. */
    Uni<Boolean> covers(SqlConnection transaction, Published event) {
        if (IMPORTS.contains(event.type())) {
            return begin(transaction, event).replaceWith(false);
        }
        if (BEGINNINGS.contains(event.type())) {
            return Uni.createFrom().item(event.data().path("imported").asBoolean(false));
        }
        return transaction.preparedQuery("select from quiet_stream where id = $1 and until >= $2 and since < $2")
                .execute(Tuple.of(event.stream(), event.version())).map(rows -> rows.size() > 0);
    }

    private static Uni<Void> begin(SqlConnection transaction, Published event) {
        long until = event.version() + event.data().path("following").asLong(0);
        return transaction.preparedQuery("""
                insert into quiet_stream (id, since, until) values ($1, $2, $3) on conflict (id, since) do nothing""")
                .execute(Tuple.of(event.stream(), event.version(), until)).replaceWithVoid();
    }
}
