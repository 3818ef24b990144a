package dev.hindsight.eventlog;

import static dev.hindsight.eventlog.TestLog.await;
import static dev.hindsight.eventlog.TestLog.noted;
import static dev.hindsight.eventlog.TestLog.unborn;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import dev.hindsight.local.RealParts;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Tuple;
import io.vertx.pgclient.PgException;

class AppendTest {

    private final TestLog test = new TestLog();
    private final EventLog log = test.log;

    @BeforeEach
    void aProjection() {
        test.sql("create table note (text text primary key, length integer not null check (length < 100))");
    }

    @AfterEach
    void close() {
        test.close();
    }

    private static Write row(String text, int length) {
        return new Write("insert into note values ($1, $2)", Tuple.of(text, length));
    }

    /** What became of each: null, or why it failed. */
    private static List<@Nullable Throwable> together(List<Uni<Void>> appends) {
        return await(Uni.join().all(appends.stream()
                .map(one -> one.onItemOrFailure().<java.util.Optional<Throwable>>transform((_, failure) -> java.util.Optional
                        .ofNullable(failure)))
                .toList()).andFailFast()).stream().<@Nullable Throwable>map(one -> one.orElse(null)).toList();
    }

    @Test
    void of_two_writers_at_one_version_one_wins_and_the_other_gets_a_conflict() {
        var head = unborn();
        var outcomes = together(
                IntStream.range(0, 20).mapToObj(i -> log.append(noted(head, "writer " + i), List.of())).toList());

        assertEquals(1, outcomes.stream().filter(failure -> failure == null).count());
        outcomes.stream().filter(failure -> failure != null).forEach(failure -> {
            var conflict = assertInstanceOf(VersionConflict.class, failure);
            assertEquals(0, conflict.expected());
            assertEquals(head.stream(), conflict.stream());
        });
        assertEquals(1, await(log.load(head.stream())).size());
    }

    @Test
    void a_conflict_of_one_caller_leaves_the_others_of_the_batch_stored() {
        var taken = noted(unborn(), "first");
        await(log.append(taken, List.of()));
        var late = noted(StreamHead.unborn(taken.getFirst().stream(), "INC-1"), "late", "and more");
        var others = IntStream.range(0, 50).mapToObj(i -> noted(unborn(), "other " + i, "and more")).toList();
        var all = new ArrayList<>(
                others.stream().map(events -> log.append(events, List.of(row("r" + events.getFirst().id(), 1))))
                        .toList());
        all.add(25, log.append(late, List.of(row("never", 1))));

        var outcomes = together(all);

        assertInstanceOf(VersionConflict.class, outcomes.get(25));
        assertEquals(50, outcomes.stream().filter(failure -> failure == null).count());
        assertEquals(101, test.number("select count(*) from event"));
        assertEquals(50, test.number("select count(*) from note"));
        assertEquals(0, test.number("select count(*) from note where text = 'never'"));
    }

    @Test
    void a_bad_rider_of_one_caller_fails_only_that_caller() {
        var appends = IntStream.range(0, 40).mapToObj(i -> noted(unborn(), "event " + i)).toList();
        var outcomes = together(IntStream.range(0, 40)
                .mapToObj(i -> log.append(appends.get(i), List.of(row("row " + i, i == 17 ? 1_000 : i)))).toList());

        var refused = assertInstanceOf(PgException.class, outcomes.get(17));
        assertEquals("23514", refused.getSqlState());
        assertEquals(39, outcomes.stream().filter(failure -> failure == null).count());
        assertEquals(39, test.number("select count(*) from event"));
        assertEquals(39, test.number("select count(*) from note"));
        assertEquals(List.of(), await(log.load(appends.get(17).getFirst().stream())));
    }

    @Test
    void an_append_goes_in_whole_or_not_at_all() {
        var events = noted(unborn(), "one", "two", "three");
        await(log.append(events.subList(0, 1), List.of()));
        assertThrows(VersionConflict.class, () -> await(log.append(events, List.of())));
        assertEquals(1, await(log.load(events.getFirst().stream())).size());
    }

    @Test
    void a_hole_in_the_versions_is_refused() {
        var events = noted(unborn(), "one", "two", "three");
        assertThrows(VersionConflict.class, () -> await(log.append(events.subList(1, 3), List.of())));
        assertEquals(0, test.number("select count(*) from event"));
    }

    @Test
    void a_transaction_that_fails_takes_its_events_and_its_number_with_it() {
        var events = noted(unborn(), "never");
        assertThrows(IllegalStateException.class, () -> await(log.inTransaction(tx -> Counter.next(tx, "incident")
                .chain(() -> log.append(tx, events)).invoke(() -> {
                    throw new IllegalStateException("after all");
                }))));
        assertEquals(0, test.number("select count(*) from event"));
        assertEquals(1L, await(log.inTransaction(tx -> Counter.next(tx, "incident"))).longValue());
    }

    @Test
    void an_append_whose_answer_is_lost_on_the_way_is_not_a_conflict_with_itself() throws Exception {
        try (var line = new CutLine(RealParts.shared().postgres().port())) {
            var pool = TestLog.pool(line.port(), test.schema, 1);
            var far = new EventLog(pool, new RelayBell(), TestLimits.PLENTY);
            await(far.append(noted(unborn(), "warm up"), List.of()));
            var events = noted(unborn(), "kept");

            line.swallowTheNextAnswer();
            await(far.append(events, List.of(row("once", 1))));

            assertEquals(1, await(log.load(events.getFirst().stream())).size());
            assertEquals(1, test.number("select count(*) from note"));
            assertEquals(1, line.cuts(), "else this test proves nothing");
            await(pool.close());
        }
    }
}
