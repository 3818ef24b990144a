package dev.hindsight.eventlog;

import static dev.hindsight.eventlog.TestLog.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Clock;
import java.util.List;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.stream.IntStream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Tuple;

class CommandHandlerTest {

    record Count(int by) {}

    record Counted(int by) {}

    /** Counts up to a thousand. */
    private static final class Counter implements Decider<Count, Integer, Counted> {
        @Override
        public Integer initial() {
            return 0;
        }

        @Override
        public List<Counted> decide(Count command, Integer state) {
            if (state + command.by() > 1_000) {
                throw new Rejected("full", "it counts to a thousand");
            }
            return command.by() == 0 ? List.of() : List.of(new Counted(command.by()));
        }

        @Override
        public Integer evolve(Integer state, Counted event) {
            return state + event.by();
        }
    }

    private final TestLog test = new TestLog();
    private final UUID stream = UUID.randomUUID();
    private final CommandHandler<Count, Integer, Counted> handler = new CommandHandler<>(test.log, new Counter(),
            new EventCodec<Counted>().with("hindsight.test.counted.v1", Counted.class), Clock.systemUTC());

    @AfterEach
    void close() {
        test.close();
    }

    private Uni<Committed<Integer>> count(int by, OptionalLong expected) {
        return handler.handle(new CommandHandler.Request<>(stream, "C-1", new Count(by), "alice", expected), _ -> List.of());
    }

    @Test
    void a_hundred_commands_at_one_moment_all_take_effect() {
        await(Uni.join().all(IntStream.range(0, 100).mapToObj(_ -> count(1, OptionalLong.empty())).toList()).andFailFast());
        var events = await(test.log.load(stream));
        assertEquals(100, events.size());
        assertEquals(100, handler.replay(events));
        assertEquals(true, HashChain.verify(events).valid());
    }

    @Test
    void who_names_a_version_that_has_passed_is_refused_and_told_the_present_one() {
        await(count(1, OptionalLong.of(0)));
        await(count(1, OptionalLong.of(1)));
        var conflict = assertThrows(VersionConflict.class, () -> await(count(1, OptionalLong.of(1))));
        assertEquals(OptionalLong.of(2), conflict.current());
        assertEquals(2, await(test.log.load(stream)).size());
    }

    @Test
    void a_refusal_stores_nothing_and_nothing_to_do_stores_no_event() {
        await(count(1, OptionalLong.empty()));
        assertThrows(Rejected.class, () -> await(count(5_000, OptionalLong.empty())));
        assertEquals(List.of(), await(count(0, OptionalLong.empty())).events());
        assertEquals(1, await(test.log.load(stream)).size());
    }

    @Test
    void the_row_of_a_projection_is_stored_with_the_event_or_not_at_all() {
        test.sql("create table total (stream uuid primary key, value integer check (value < 3))");
        for (int i = 0; i < 2; i++) {
            await(counted());
        }
        assertThrows(Exception.class, () -> await(counted()));
        assertEquals(2, test.number("select value from total"));
        assertEquals(2, await(test.log.load(stream)).size());
    }

    private Uni<Committed<Integer>> counted() {
        return handler.handle(new CommandHandler.Request<>(stream, "C-1", new Count(1), "alice", OptionalLong.empty()),
                committed -> List.of(new Write("""
                        insert into total values ($1, $2) on conflict (stream) do update set value = excluded.value""",
                        Tuple.of(stream, committed.state()))));
    }
}
