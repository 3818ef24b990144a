package dev.hindsight.eventlog;

import static dev.hindsight.eventlog.TestLog.await;
import static dev.hindsight.eventlog.TestLog.noted;
import static dev.hindsight.eventlog.TestLog.unborn;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Tuple;

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
    }
}
