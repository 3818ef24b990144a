package dev.hindsight.alert.receipt;

import static dev.hindsight.alert.receipt.ErrandSource.DONE;
import static dev.hindsight.alert.receipt.ErrandSource.ends;
import static dev.hindsight.desk.People.alice;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import dev.hindsight.alert.Errand;
import dev.hindsight.alert.IntakeConfig;
import dev.hindsight.alert.SourceTypes;
import dev.hindsight.local.RealStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.SqlConnection;

/** An errand is done once, whichever instance takes it and whoever dies on the way. */
@QuarkusTest
@QuarkusTestResource(value = RealStack.class, initArgs = @ResourceArg(name = "service", value = "incident"))
class ErrandsOfManyInstancesTest {

    @Inject
    Pool pool;
    @Inject
    ErrandRunner runner;
    @Inject
    SourceTypes types;
    @Inject
    IntakeConfig config;
    @Inject
    Vertx vertx;

    private ErrandSource source;

    @BeforeEach
    void a_source() {
        source = new ErrandSource(pool, runner);
    }

    private Errands anotherInstance() {
        return new Errands(pool, types, config, vertx);
    }

    @Test
    void who_dies_between_the_commit_and_the_errand_leaves_it_to_others() {
        var killed = KilledOnce.when("new.errand_attempts > old.errand_attempts and new.source_id = '" + source.id() + "'",
                pool);
        String receipt = source.posted(ends(DONE));
        source.reason(receipt, equalTo("It is done."));
        assertEquals(2, killed.tries());
        assertEquals(1, source.runs());
    }

    @Test
    void who_dies_on_the_way_is_followed_by_another_and_not_before_time() {
        var lost = new CompletableFuture<Errand>();
        String receipt = source.posted(() -> Uni.createFrom().completionStage(lost), ends(DONE));
        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> assertEquals(1, source.runs()));
        Errands another = anotherInstance();
        another.next().await().indefinitely();
        assertEquals(1, source.runs());
        source.set("errand_due_at = now()");
        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> {
            another.next().await().indefinitely();
            assertEquals(2, source.runs());
        });
        source.reason(receipt, equalTo("It is done."));
        lost.complete(Errand.failed("I was only asleep."));
        await().during(Duration.ofMillis(300)).atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertEquals("It is done.", source.column("reason")));
    }

    @Test
    void who_died_in_the_last_try_is_not_followed() {
        source.posted(ends(Errand.failed("Nobody answers.")));
        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> assertEquals(1, source.column("errand_attempts")));
        source.set("errand_due_at = now(), errand_attempts = " + Errands.MOST);
        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> assertNull(source.column("errand_due_at")));
        assertEquals(1, source.runs());
    }

    @Test
    void of_many_instances_one_runs_it() throws Exception {
        source.posted(ends(Errand.failed("Nobody answers.")));
        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> assertEquals(1, source.column("errand_attempts")));
        List<Callable<Boolean>> all = IntStream.range(0, 8)
                .<Callable<Boolean>>mapToObj(_ -> () -> anotherInstance().next().await().indefinitely()).toList();
        source.set("errand_due_at = now()");
        try (var threads = Executors.newFixedThreadPool(8)) {
            for (var one : threads.invokeAll(all)) {
                one.get();
            }
        }
        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> assertNull(source.column("errand_due_at")));
        assertEquals(2, source.runs());
    }

    @Test
    void nobody_waits_for_what_another_instance_is_about_to_take() {
        source.posted(ends(Errand.failed("Nobody answers.")), ends(DONE));
        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> assertEquals(1, source.column("errand_attempts")));
        source.set("errand_due_at = now() + interval '2 seconds'");
        SqlConnection other = pool.getConnection().await().indefinitely();
        try {
            other.query("begin").execute().await().indefinitely();
            other.query("select from receipt where source_id = '" + source.id() + "' for update").execute().await()
                    .indefinitely();
            await().atMost(Duration.ofSeconds(30)).until(() -> (Boolean) source.column("errand_due_at <= now()"));
            Errands another = anotherInstance();
            Uni.createFrom().deferred(another::next).repeat().until(found -> !found).collect().last().await()
                    .atMost(Duration.ofSeconds(20));
            assertEquals(1, source.runs());
        } finally {
            other.query("rollback").execute().await().indefinitely();
            other.close().await().indefinitely();
        }
        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> assertEquals(2, source.runs()));
    }

    @Test
    void a_source_that_is_paused_sends_nobody_out() {
        source.posted(ends(Errand.failed("Nobody answers.")), ends(DONE));
        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> assertEquals(1, source.column("errand_attempts")));
        alice().body(Map.of("paused", true)).patch("/api/v1/alert-sources/" + source.id()).then().statusCode(200);
        source.set("errand_due_at = now()");
        anotherInstance().next().await().indefinitely();
        assertEquals(1, source.runs());
        alice().body(Map.of("paused", false)).patch("/api/v1/alert-sources/" + source.id()).then().statusCode(200);
        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> assertEquals(2, source.runs()));
    }
}
