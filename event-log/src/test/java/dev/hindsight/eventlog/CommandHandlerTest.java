package dev.hindsight.eventlog;

import static dev.hindsight.eventlog.TestLog.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Clock;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
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

    @Test
    void a_long_stream_is_read_beside_the_event_loop_and_what_follows_is_where_the_caller_was() {
        counted(Replay.LONG);
        assertEquals(new Place(false, true), await(placed(OptionalLong.empty())));
        assertEquals(new Place(false, true), await(placedInTransaction()));
        assertThrows(VersionConflict.class, () -> await(placed(OptionalLong.of(1))));
    }

    @Test
    void a_short_stream_is_read_where_the_caller_is() {
        counted(Replay.LONG - 1);
        assertEquals(new Place(true, true), await(placed(OptionalLong.empty())));
    }

    @Test
    void commands_that_race_for_a_long_stream_all_take_effect() {
        counted(Replay.LONG);
        await(Uni.join().all(IntStream.range(0, 20).mapToObj(_ -> count(1, OptionalLong.empty())).toList()).andFailFast());
        assertEquals(Replay.LONG + 20, handler.replay(await(test.log.load(stream))));
    }

    @Test
    void of_commands_that_come_at_once_each_reads_the_stream_once() {
        counted(Replay.LONG);
        var read = new AtomicInteger();
        await(Uni.join().all(IntStream.range(0, 20).mapToObj(_ -> handler.handle(
                new CommandHandler.Request<>(stream, "C-1", new Count(1), "alice", OptionalLong.empty()), _ -> {
                    read.incrementAndGet();
                    return List.of();
                })).toList()).andFailFast());
        assertEquals(20, read.get());
    }

    private void counted(int events) {
        var codec = new EventCodec<Counted>().with("hindsight.test.counted.v1", Counted.class);
        await(test.log.append(HashChain.seal(StreamHead.unborn(stream, "C-1"),
                Collections.nCopies(events, codec.write(new Counted(1))), "alice", Instant.now()), List.of()));
    }

    /** @param read whether the stream was read on the event loop */
    private record Place(boolean read, boolean answeredWhereAsked) {}

    private Uni<Place> placed(OptionalLong expected) {
        var read = new AtomicBoolean();
        return asked(() -> handler.handle(new CommandHandler.Request<>(stream, "C-1", new Count(1), "alice", expected),
                noting(read)), read);
    }

    private Uni<Place> placedInTransaction() {
        var read = new AtomicBoolean();
        var request = new CommandHandler.Request<>(stream, "C-1", new Count(1), "alice", OptionalLong.empty());
        return asked(() -> test.log.inTransaction(transaction -> handler.handle(transaction, request, noting(read))), read);
    }

    private static Function<Committed<Integer>, List<Write>> noting(AtomicBoolean read) {
        return _ -> {
            read.set(Context.isOnEventLoopThread());
            return List.of();
        };
    }

    private static Uni<Place> asked(Supplier<Uni<Committed<Integer>>> command, AtomicBoolean read) {
        Context caller = TestLog.VERTX.getOrCreateContext();
        return Uni.createFrom().emitter(answer -> caller.runOnContext(_ -> command.get()
                .map(_ -> new Place(read.get(), Vertx.currentContext() == caller))
                .subscribe().with(answer::complete, answer::fail)));
    }
}
