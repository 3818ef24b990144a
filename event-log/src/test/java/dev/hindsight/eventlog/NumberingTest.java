package dev.hindsight.eventlog;

import static dev.hindsight.eventlog.TestLog.await;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import io.smallrye.mutiny.Uni;

/** A service that publishes nothing has a feed all the same, as gap-free as that of the others. */
class NumberingTest {

    private final TestLog test = new TestLog();
    private final Numbering numbering = new Numbering(test.pool, new TestConfig(null));

    @AfterEach
    void close() {
        test.close();
    }

    private void isWhole(long events) {
        assertEquals(events, test.number("select count(global_seq) from event"));
        assertEquals(events, test.number("select coalesce(max(global_seq), 0) from event"));
        assertEquals(events, test.number("select stamped from relay"));
        assertEquals(0, test.number("""
                select count(*) from (select global_seq, row_number() over (order by transaction_id, position) as place
                    from event where global_seq is not null) where global_seq <> place"""));
    }

    @Test
    void what_has_happened_gets_its_number_once() {
        await(numbering.settle());
        isWhole(0);
        test.appendSome(7);
        await(numbering.settle());
        isWhole(7);
        test.appendSome(3);
        await(numbering.settle());
        await(numbering.settle());
        isWhole(10);
    }

    @Test
    void many_who_number_while_others_write_leave_neither_gap_nor_double() throws InterruptedException {
        var writers = IntStream.range(0, 4).mapToObj(_ -> Thread.ofVirtual().start(() -> {
            for (int i = 0; i < 10; i++) {
                test.appendSome(5);
            }
        })).toList();
        while (writers.stream().anyMatch(Thread::isAlive)) {
            await(Uni.join().all(IntStream.range(0, 4).mapToObj(_ -> numbering.settle()).toList()).andFailFast());
        }
        for (var writer : writers) {
            writer.join();
        }
        await(numbering.settle());
        isWhole(200);
    }

    @Test
    void what_an_open_transaction_can_still_come_before_waits_for_it() throws Exception {
        try (var late = test.connect(); var statement = late.createStatement()) {
            late.setAutoCommit(false);
            statement.execute("select pg_current_xact_id()");
            test.appendSome(2);
            await(numbering.settle());
            assertEquals(0, test.number("select count(global_seq) from event"));
            late.commit();
        }
        await(numbering.settle());
        isWhole(2);
    }

    @Test
    void what_a_dump_brought_from_another_server_is_numbered_too() {
        test.appendSome(2);
        test.sql("update event set transaction_id = (pg_current_xact_id()::text::bigint + 1000000)::text::xid8");
        await(numbering.settle());
        await(numbering.settle());
        isWhole(2);
    }

    @Test
    void where_a_relay_runs_it_is_left_to_it() {
        test.appendSome(2);
        await(new Numbering(test.pool, new TestConfig(test.topic)).settle());
        assertEquals(0, test.number("select count(global_seq) from event"));
        assertEquals(List.of(), await(test.log.feed(0, 10)));
    }
}
