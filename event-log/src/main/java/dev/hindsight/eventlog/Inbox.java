package dev.hindsight.eventlog;

import java.time.Duration;
import java.util.function.BiFunction;

import jakarta.enterprise.context.ApplicationScoped;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jboss.logging.Logger;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;

/**
 * Lets every event act once, however often it is delivered: the effect and the memory of the event id commit in one transaction.
 * A consumer acknowledges when this is done, so a crash means a redelivery and never a loss.
 */
@ApplicationScoped
public class Inbox {

    private static final Logger LOG = Logger.getLogger(Inbox.class);
    private static final int ATTEMPTS = 3;

    private final Pool pool;
    private final DeadLetters deadLetters;

    public Inbox(Pool pool, DeadLetters deadLetters) {
        this.pool = pool;
        this.deadLetters = deadLetters;
    }

    /** What an event does here. An event type that the consumer does not know does nothing. */
    public interface Effect extends BiFunction<SqlConnection, Published, Uni<Void>> {}

    /**
     * Handles a record to its end: acted on, known already, or put aside as a dead letter so that it does not block what is behind
     * it. While the database cannot be reached, and while its effect loses races, it waits and tries again.
     */
    public Uni<Void> handle(ConsumerRecord<String, byte[]> record, Effect effect) {
        return Uni.createFrom().deferred(() -> once(record.topic(), Published.read(record), effect))
                .onFailure(failure -> !isOutage(failure) && !(failure instanceof Published.Poison)).retry().atMost(ATTEMPTS - 1)
                .onFailure(failure -> !isOutage(failure)).recoverWithUni(failure -> deadLetters.bury(record, failure))
                .onFailure().invoke(failure -> LOG.warnf("%s[%d]@%d is tried again: %s", record.topic(), record.partition(),
                        record.offset(), failure.toString()))
                .onFailure().retry().withBackOff(Duration.ofMillis(100), Duration.ofSeconds(5)).indefinitely();
    }

    /** Runs the effect unless this event has had it; both in one transaction. */
    public Uni<Void> once(String topic, Published event, Effect effect) {
        return pool.withTransaction(connection -> once(connection, topic, event, effect)).replaceWithVoid();
    }

    /** The same inside a transaction of the caller. @return false when the event had had its effect before */
    Uni<Boolean> once(SqlConnection transaction, String topic, Published event, Effect effect) {
        return remember(transaction, topic, event)
                .call(isNew -> isNew ? effect.apply(transaction, event) : Uni.createFrom().voidItem());
    }

    private static Uni<Boolean> remember(SqlConnection connection, String topic, Published event) {
        return connection.preparedQuery("""
                insert into inbox (event_id, topic, global_seq) values ($1, $2, $3) on conflict do nothing""")
                .execute(Tuple.of(event.id(), topic, event.globalSeq())).map(rows -> rows.rowCount() == 1);
    }

    /** Nothing is wrong with the event: the database is away, or an effect that appends has lost a race. */
    private static boolean isOutage(Throwable failure) {
        return DatabaseAway.saidBy(failure) || failure instanceof VersionConflict;
    }
}
