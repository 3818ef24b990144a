package dev.hindsight.alert.receipt;

import java.time.Duration;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;

/** Receipts are kept for a while; what they said of alerts and incidents stays for good. What was not worked on is never deleted. */
final class OldReceipts {

    private OldReceipts() {}

    /** A few thousand at a time. @return false: it makes no receipts */
    static Uni<Boolean> delete(SqlConnection transaction, Duration kept) {
        return transaction.preparedQuery("""
                delete from receipt where id in (select id from receipt where state <> 'received' and received_at < now() - $1::text::interval
                    order by received_at limit 2000)""").execute(Tuple.of(kept.toString())).replaceWith(false);
    }
}
