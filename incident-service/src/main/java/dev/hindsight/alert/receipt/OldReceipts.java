package dev.hindsight.alert.receipt;

import java.time.Duration;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;

/**
 * Receipts are kept for a while; what they said of alerts and incidents stays for good. What was not worked on is never deleted, nor the
 * last sign of life of a source or of one of its checks, however rare they are.
 */
final class OldReceipts {

    private OldReceipts() {}

    /** A few thousand at a time. @return false: it makes no receipts */
    static Uni<Boolean> delete(SqlConnection transaction, Duration kept) {
        return transaction.preparedQuery("""
                delete from receipt where id in (select r.id from receipt r join alert_source s on s.id = r.source_id
                    where r.state <> 'received' and r.received_at < now() - $1::text::interval
                    and not (s.routing ->> 'heartbeatEvery' is not null and r.method not in ('CLOCK', 'TEST') and not exists (
                        select from receipt later where later.source_id = r.source_id and later.arrival > r.arrival
                            and later.method not in ('CLOCK', 'TEST')))
                    and not (coalesce(s.routing -> 'checks' ? (r.query ->> 'check'), false) and not exists (
                        select from receipt later where later.source_id = r.source_id and later.query ? 'check'
                            and later.query ->> 'check' = r.query ->> 'check' and later.arrival > r.arrival))
                    order by r.received_at limit 2000)""").execute(Tuple.of(kept.toString())).replaceWith(false);
    }
}
