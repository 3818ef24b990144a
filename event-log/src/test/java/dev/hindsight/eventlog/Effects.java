package dev.hindsight.eventlog;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;

/** A consumer whose effect can be counted: one row for each time that an event has acted. */
final class Effects {

    final TestLog test;
    final DeadLetters deadLetters;
    final Inbox inbox;

    Effects(TestLog test) {
        this.test = test;
        test.sql("create table if not exists effect (event_id uuid not null, stream uuid not null, version bigint not null)");
        deadLetters = new DeadLetters(test.pool, new DeadLetterTopic(TestLog.kafka(), "test"));
        inbox = new Inbox(test.pool, deadLetters);
    }

    static Uni<Void> act(SqlConnection connection, Published event) {
        return connection.preparedQuery("insert into effect values ($1, $2, $3)")
                .execute(Tuple.of(event.id(), event.stream(), event.version())).replaceWithVoid();
    }

    void consume(Topic topic) {
        topic.records().forEach(record -> TestLog.await(inbox.handle(record, Effects::act)));
    }

    long count() {
        return test.number("select count(*) from effect");
    }

    void areOneForEachOf(long events) {
        assertEquals(events, count());
        assertEquals(events, test.number("select count(distinct event_id) from effect"));
    }
}
