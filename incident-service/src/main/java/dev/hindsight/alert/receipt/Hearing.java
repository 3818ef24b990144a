package dev.hindsight.alert.receipt;

import java.time.Duration;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;

/**
 * Notes that the desk hears what is posted, and the times in which it did not: no instance ran, or none had a database to keep posts in.
 * Who judges silence asks {@code silent_since}, so that nobody is blamed for calls that the desk was not there to take.
 */
final class Hearing {

    private Hearing() {}

    /** Once this has committed, {@code silent_since} knows of every deaf time up to now. @param gap shorter ones are none */
    static Uni<Void> note(SqlConnection transaction, Duration gap) {
        return transaction.preparedQuery("""
                insert into deaf_time (began, ended) select heard_until, now() from hearing
                where heard_until < now() - $1::text::interval for update""").execute(Tuple.of(gap.toString()))
                .chain(() -> transaction.query("update hearing set heard_until = greatest(heard_until, now())").execute())
                .replaceWithVoid();
    }
}
