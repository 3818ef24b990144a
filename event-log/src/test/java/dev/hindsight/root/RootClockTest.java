package dev.hindsight.root;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;

import dev.hindsight.eventlog.EventLog;
import dev.hindsight.eventlog.HashChain;
import dev.hindsight.eventlog.NewEvent;
import dev.hindsight.eventlog.Numbering;
import dev.hindsight.eventlog.StreamHead;
import dev.hindsight.local.RealStack;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import io.vertx.mutiny.sqlclient.Pool;

/** A root is due by when the last one was signed, whenever this process began. */
@QuarkusTest
@QuarkusTestResource(value = RealStack.class, initArgs = @ResourceArg(name = "service", value = "incident"))
class RootClockTest {

    private static final RootConfig HOURLY = new RootConfig() {
        @Override
        public Optional<String> key() {
            return Optional.of(Base64.getEncoder().encodeToString(new byte[32]));
        }

        @Override
        public Duration every() {
            return Duration.ofHours(1);
        }
    };

    @Inject
    Pool pool;
    @Inject
    EventLog log;
    @Inject
    Numbering numbering;
    @Inject
    Vertx vertx;

    private static <T> T done(Uni<T> work) {
        return work.await().atMost(Duration.ofSeconds(30));
    }

    private void happens() {
        var event = new NewEvent("hindsight.test.noted.v1", "{\"text\":\"news\"}");
        done(log.append(HashChain.seal(StreamHead.unborn(UUID.randomUUID(), "INC-1"), List.of(event), "alice", Instant.now()),
                List.of()));
    }

    @Test
    void a_service_that_was_started_again_signs_when_the_hour_is_over_that_began_before() {
        var roots = new Roots(new RootRows(pool), numbering, HOURLY, "event-log-test");
        happens();
        long first = done(roots.sign(_ -> List.of())).root().number();
        happens();
        done(pool.query("update signed_root set signed_at = now() - interval '3597 seconds' where number = " + first)
                .execute());
        Instant due = done(roots.latest()).at().plus(HOURLY.every());

        var clock = new RootClock(roots, HOURLY, vertx);
        clock.start(new StartupEvent());
        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> assertEquals(first + 1, done(roots.latest()).number()));
        clock.stop(new ShutdownEvent());

        assertTrue(done(roots.latest()).at().isAfter(due.minusSeconds(1)));
    }

    @Test
    void before_the_first_root_its_hour_begins_with_the_first_event() {
        happens();
        done(pool.query("delete from signed_root_head").execute());
        done(pool.query("delete from signed_root").execute());
        long seconds = done(pool.query("""
                select extract(epoch from now() - recorded_at)::bigint as age from event order by position limit 1""")
                .execute())
                .iterator().next().getLong("age");
        var roots = new Roots(new RootRows(pool), numbering, HOURLY, "event-log-test");
        assertEquals(seconds, done(roots.age()).toSeconds(), 5);
    }
}
