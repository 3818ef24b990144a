package dev.hindsight.alert.receipt;

import java.time.Duration;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;

/**
 * Alerts that a rule had silenced and that still fire when it no longer does, because its time is over or somebody changed it: what told of
 * them last is worked on again, for a source that says things once would never say them to anybody. Another rule may silence them still.
 */
final class EndedSilences {

    private EndedSilences() {}

    /**
     * A few at a time, each once for each rule that ends, whatever comes of it. A rule that ends while a post is worked on is why a few
     * seconds count twice. What somebody else works on is left for the next round.
     *
     * @return true when there are receipts to work on
     */
    static Uni<Boolean> look(SqlConnection transaction, Duration receiptsKept) {
        return transaction.preparedQuery("""
                with over as (select a.id as alert, told.id as receipt
                        from alert a join alert_source s on s.id = a.source_id and s.deleted_at is null
                        left join lateral (select r.id from receipt r where r.source_id = a.source_id and a.id = any(r.alerts)
                            and r.received_at >= a.first_seen_at - interval '1 hour' order by r.arrival desc limit 1) as told on true
                        where a.decision = 'silenced' and a.status = 'firing' and a.first_seen_at > now() - $1::text::interval
                        and exists (select from alert_rule rule where (rule.action ->> 'silence')::boolean
                            and greatest(rule.updated_at, rule.deleted_at, case when rule.active_until <= now() then rule.active_until end)
                                > greatest(a.last_seen_at, a.unsilenced_at) - interval '5 seconds')
                        limit 50 for update of a skip locked),
                    free as (select id from receipt where id in (select receipt from over) for update skip locked),
                    seen as (update alert set unsilenced_at = now() where id in (select alert from over
                        where receipt is null or receipt in (select id from free)))
                update receipt set state = 'received', reason = null, attempts = 0, due_at = now(), processed_at = null
                where state in ('processed', 'duplicate') and id in (select id from free)""")
                .execute(Tuple.of(receiptsKept.toString())).map(rows -> rows.rowCount() > 0);
    }
}
