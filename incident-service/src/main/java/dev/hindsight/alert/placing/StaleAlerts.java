package dev.hindsight.alert.placing;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;

/** Alerts whose end has not come in the time that their source is set to: nobody knows how they stand. */
public final class StaleAlerts {

    private StaleAlerts() {}

    /** @return false: it makes no receipts */
    public static Uni<Boolean> mark(SqlConnection transaction) {
        return transaction
                .query("""
                update alert a set status = 'stale', state_at = now() from alert_source s
                where s.id = a.source_id and s.routing ->> 'staleAfter' is not null and a.status in ('firing', 'acknowledged', 'unknown')
                    and a.last_seen_at < now() - (s.routing ->> 'staleAfter')::interval
                    and silent_since(a.last_seen_at, (s.routing ->> 'staleAfter')::interval) < now() - (s.routing ->> 'staleAfter')::interval""")
                .execute().replaceWith(false);
    }
}
