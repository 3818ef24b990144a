package dev.hindsight.alert.placing;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;

import jakarta.enterprise.context.ApplicationScoped;

import org.jboss.logging.Logger;

import dev.hindsight.eventlog.Rejected;
import dev.hindsight.incident.IncidentCommand;
import dev.hindsight.incident.IncidentHandler;
import dev.hindsight.incident.Machines;
import dev.hindsight.incident.Status;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;

/**
 * Resolves incidents all of whose alerts are over, where every source of theirs is set to that, once it has been quiet for as long as
 * the most patient of them says: an alert that flaps begins the waiting anew, and so does a time in which we could not hear. What a person
 * has opened again since is left to people.
 */
@ApplicationScoped
public class Calm {

    private static final Logger LOG = Logger.getLogger(Calm.class);

    private final IncidentHandler incidents;

    Calm(IncidentHandler incidents) {
        this.incidents = incidents;
    }

    private record Quiet(UUID id, String key, Duration waited) {}

    /** @return false: it makes no receipts */
    public Uni<Boolean> resolve(SqlConnection transaction) {
        return transaction.preparedQuery("""
                with going as (select id, key from incident where status in ('triage', 'in-progress', 'mitigated')),
                    places as (select id, key, id as home from going union all
                        select g.id, g.key, m.id from incident m join going g on g.id = incident_survivor(m.merged_into)
                        where m.merged_into is not null),
                    quiet as (select p.id, p.key, max((s.routing ->> 'autoResolve')::interval) as waited, max(a.last_seen_at) as over_at
                        from places p join alert a on a.incident_id = p.home join alert_source s on s.id = a.source_id
                        group by p.id, p.key
                        having bool_and(a.status = 'resolved') and bool_and(s.routing ->> 'autoResolve' is not null)
                            and max(a.last_seen_at) <= now() - max((s.routing ->> 'autoResolve')::interval))
                select id, key, extract(epoch from waited)::bigint as waited from quiet q
                where silent_since(over_at, waited) <= now() - waited and not exists (select from event e where e.stream_id = q.id and e.type = 'hindsight.incident.status-changed.v1'
                    and e.actor <> $1 and not starts_with(e.actor, $2)
                    and e.recorded_at > q.over_at and e.data::json ->> 'from' not in ('triage', 'in-progress', 'mitigated'))
                order by key limit 20""").execute(Tuple.of(Machines.INTAKE, Machines.SOURCE)).chain(rows -> {
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
                Machines.INTAKE), _ -> List.of()).replaceWithVoid()
                .onFailure(Rejected.class)
                .invoke(refused -> LOG.warnf("incident=%s is not resolved by itself: %s", one.key(), refused.getMessage()))
                .onFailure(Rejected.class).recoverWithNull();
    }
}
