package dev.hindsight.eventlog;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;

/** Numbers without holes, such as that of {@code INC-142}: a rollback gives its number back. */
public final class Counter {

    private Counter() {}

    /** The next number; whoever asks next waits until this transaction has ended. */
    public static Uni<Long> next(SqlConnection transaction, String name) {
        return transaction.preparedQuery("""
                insert into counter (name, value) values ($1, 1)
                on conflict (name) do update set value = counter.value + 1 returning value""")
                .execute(Tuple.of(name)).map(rows -> rows.iterator().next().getLong("value"));
    }
}
