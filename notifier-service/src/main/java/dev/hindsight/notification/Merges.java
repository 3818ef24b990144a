package dev.hindsight.notification;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;

/** Which incident was merged into which, as their events tell it. */
@ApplicationScoped
public class Merges {

    /** @param into null: no longer */
    Uni<Void> remember(SqlConnection transaction, UUID incident, @Nullable UUID into, long version) {
        return transaction.preparedQuery("""
                insert into merged_incident as m (incident, merged_into, version) values ($1, $2, $3)
                on conflict (incident) do update set merged_into = excluded.merged_into, version = excluded.version
                where m.version < excluded.version""").execute(Tuple.of(incident, into, version)).replaceWithVoid();
    }

    /** The incident in which work on this one goes on; itself while it is not merged. */
    Uni<UUID> survivor(SqlConnection transaction, UUID incident) {
        return transaction.preparedQuery("""
                with recursive way (id, depth) as (
                    select $1::uuid, 0
                    union select m.merged_into, depth + 1 from merged_incident m join way on m.incident = way.id
                    where m.merged_into is not null and depth < 100
                )
                select id from way order by depth desc limit 1""").execute(Tuple.of(incident))
                .map(rows -> rows.iterator().next().getUUID("id"));
    }
}
