package dev.hindsight.action.incident;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import dev.hindsight.manners.Reader;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;

/** Looks incidents up. One that the reader may not see is not there. */
@ApplicationScoped
public class KnownIncidents {

    private final Pool pool;

    public KnownIncidents(Pool pool) {
        this.pool = pool;
    }

    /** The incident, or null while its declaration has not been heard or the reader may not see it. */
    public Uni<@Nullable KnownIncident> find(Reference incident, Reader reader) {
        return pool.preparedQuery("""
                select id, key from incident_known known
                where (id = $1 or key = $2) and title is not null and ($3 or not confidential or exists (
                    select from incident_person taking where taking.incident = known.id and taking.person = $4))""")
                .execute(Tuple.of(incident.id(), incident.key(), reader.admin(), reader.name()))
                .map(KnownIncidents::first);
    }

    private static @Nullable KnownIncident first(RowSet<Row> rows) {
        if (rows.size() == 0) {
            return null;
        }
        Row row = rows.iterator().next();
        return new KnownIncident(row.getUUID("id"), row.getString("key"));
    }
}
