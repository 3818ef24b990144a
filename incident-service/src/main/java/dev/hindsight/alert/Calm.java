package dev.hindsight.alert;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;

import jakarta.enterprise.context.ApplicationScoped;

import dev.hindsight.incident.IncidentCommand;
import dev.hindsight.incident.IncidentHandler;
import dev.hindsight.incident.Status;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlConnection;

/**
 * Resolves incidents all of whose alerts are over, where every source of theirs is set to that, once it has been quiet for as long as
 * the most patient of them says: an alert that flaps begins the waiting anew.
 */
@ApplicationScoped
class Calm {

    private final IncidentHandler incidents;

    Calm(IncidentHandler incidents) {
        this.incidents = incidents;
    }

    private record Quiet(UUID id, String key, Duration waited) {}

    /** @return false: it makes no receipts */
    Uni<Boolean> resolve(SqlConnection transaction) {
        return transaction.query("""
                select i.id, i.key, extract(epoch from max((s.routing ->> 'autoResolve')::interval))::bigint as waited
                from incident i join incident home on home.id = i.id or home.merged_into is not null and incident_survivor(home.merged_into) = i.id
                join alert a on a.incident_id = home.id join alert_source s on s.id = a.source_id
                where i.status in ('triage', 'in-progress', 'mitigated')
                group by i.id, i.key
                having bool_and(a.status = 'resolved') and bool_and(s.routing ->> 'autoResolve' is not null)
                    and max(a.last_seen_at) <= now() - max((s.routing ->> 'autoResolve')::interval)
                order by i.key limit 20""").execute().chain(rows -> {
            List<Quiet> quiet = StreamSupport.stream(rows.spliterator(), false).map(Calm::quiet).toList();
            Uni<Void> all = Uni.createFrom().voidItem();
            for (Quiet one : quiet) {
                all = all.chain(() -> resolve(transaction, one));
            }
            return all.replaceWith(false);
        });
    }

    private static Quiet quiet(Row row) {
        return new Quiet(row.getUUID("id"), row.getString("key"), Duration.ofSeconds(row.getLong("waited")));
    }

    private Uni<Void> resolve(SqlConnection transaction, Quiet one) {
        String waited = one.waited().isZero() ? "" : " for " + Plan.minutes(one.waited());
        var resolved = new IncidentCommand.ChangeStatus(Status.RESOLVED, "All of its alerts have been over" + waited + ".",
                null, Instant.now());
        return incidents.handle(transaction, Bringing.order(new Episode.Target(one.id(), one.key(), true), List.of(resolved),
                "alert-intake"), _ -> List.of()).replaceWithVoid();
    }
}
