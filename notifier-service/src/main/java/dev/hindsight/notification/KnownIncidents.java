package dev.hindsight.notification;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;

/** The incidents this service knows, read and written inside the transaction of the event. */
@ApplicationScoped
public class KnownIncidents {

    /** Until the end of the transaction no other event decides whether this incident is known. */
    Uni<Void> hold(SqlConnection transaction, UUID id) {
        return transaction.preparedQuery("select pg_advisory_xact_lock($1)").execute(Tuple.of(id.getLeastSignificantBits()))
                .replaceWithVoid();
    }

    Uni<Optional<KnownIncident>> find(SqlConnection transaction, UUID id) {
        return read(transaction, "select * from known_incident where id = $1", id);
    }

    /** Nobody else changes it until the transaction ends. */
    Uni<Optional<KnownIncident>> take(SqlConnection transaction, UUID id) {
        return read(transaction, "select * from known_incident where id = $1 for update", id);
    }

    private static Uni<Optional<KnownIncident>> read(SqlConnection transaction, String query, UUID id) {
        return transaction.preparedQuery(query).execute(Tuple.of(id))
                .map(rows -> rows.size() == 0 ? Optional.empty() : Optional.of(read(rows.iterator().next())));
    }

    Uni<Void> store(SqlConnection transaction, KnownIncident known) {
        KnownIncident.State state = known.state();
        return transaction.preparedQuery("""
                insert into known_incident (id, key, version, title, severity, status, environment, services, confidential,
                    people, readers, facts)
                values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)
                on conflict (id) do update set key = $2, version = $3, title = $4, severity = $5, status = $6,
                    environment = $7, services = $8, confidential = $9, people = $10, readers = $11,
                    facts = $12""")
                .execute(Tuple.tuple().addUUID(known.id()).addString(known.key()).addLong(known.version())
                        .addString(state.title()).addString(state.severity()).addString(state.status())
                        .addString(state.environment()).addArrayOfString(array(state.services()))
                        .addBoolean(state.confidential()).addArrayOfString(array(known.people()))
                        .addArrayOfString(array(known.readers())).addJsonObject(known.facts().column()))
                .replaceWithVoid();
    }

    private static KnownIncident read(Row row) {
        return new KnownIncident(row.getUUID("id"), row.getString("key"), row.getLong("version"),
                new KnownIncident.State(row.getString("title"), row.getString("severity"), row.getString("status"),
                        row.getString("environment"), List.of(row.getArrayOfStrings("services")),
                        row.getBoolean("confidential")),
                List.of(row.getArrayOfStrings("people")), Facts.read(row.getJsonObject("facts")));
    }

    private static String[] array(List<String> values) {
        return values.toArray(String[]::new);
    }
}
