package dev.hindsight.alert.placing;

import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

import dev.hindsight.alert.Change;
import dev.hindsight.alert.Source;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;

/** The table of changes, from inside the transaction of one receipt. A change that is told again is as it was told last. */
final class ChangeRows {

    private ChangeRows() {}

    static Uni<Void> store(SqlConnection transaction, Source source, List<Change> changes, UUID receipt) {
        if (changes.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        List<Tuple> rows = changes.stream()
                .map(change -> Tuple.from(Arrays.asList(source.id(), change.id(), change.title(), change.state(),
                        change.service() == null ? source.routing().service() : change.service(), change.environment(),
                        change.at().atOffset(ZoneOffset.UTC), change.link(), receipt)))
                .toList();
        return transaction.preparedQuery("""
                insert into alert_change (source_id, id, title, state, service, environment, at, link, receipt_id)
                values ($1, $2, $3, $4, $5, $6, $7, $8, $9)
                on conflict (source_id, id) do update set title = excluded.title, state = excluded.state, service = excluded.service,
                    environment = excluded.environment, at = excluded.at, link = excluded.link, receipt_id = excluded.receipt_id
                where alert_change.at <= excluded.at""").executeBatch(rows).replaceWithVoid();
    }
}
