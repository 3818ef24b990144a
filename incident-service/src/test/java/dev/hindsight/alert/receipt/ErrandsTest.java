package dev.hindsight.alert.receipt;

import static dev.hindsight.desk.People.alice;
import static dev.hindsight.desk.People.webhook;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import java.util.stream.IntStream;

import jakarta.inject.Inject;

import org.hamcrest.Matcher;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import dev.hindsight.alert.Errand;
import dev.hindsight.alert.IntakeConfig;
import dev.hindsight.alert.SourceTypes;
import dev.hindsight.local.RealStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.SqlConnection;

/** What a post leaves to do elsewhere is done, whoever dies when, and not over and over. */
@QuarkusTest
@QuarkusTestResource(value = RealStack.class, initArgs = @ResourceArg(name = "service", value = "incident"))
class ErrandsTest {

    private static final Errand DONE = Errand.done("It is done.");

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

    private final String body = "errand " + UUID.randomUUID();
    private String source = "";
    private String hook = "";

    @BeforeEach
    void a_source() {
        Response added = alice().body(Map.of("name", body, "type", ErrandRunner.TYPE)).post("/api/v1/alert-sources").then()
                .statusCode(201).extract().response();
        source = added.path("id");
        hook = "/hooks/" + source + "/" + added.path("secret");
    }

    @SafeVarargs
    private String posted(Supplier<Uni<Errand>>... outcomes) {
        runner.prepare(body, List.of(outcomes));
        return webhook().contentType("text/plain").body(body.getBytes(UTF_8)).post(hook).then().statusCode(202).extract()
                .path("receipt");
    }

    private static Supplier<Uni<Errand>> ends(Errand errand) {
        return () -> Uni.createFrom().item(errand);
    }

    private void reason(String receipt, Matcher<String> told) {
        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> alice()
                .get("/api/v1/alert-sources/" + source + "/receipts/" + receipt).then().body("state", equalTo("processed"))
                .body("reason", told));
    }

    private Object column(String column) {
        return pool.query("select " + column + " from receipt where source_id = '" + source + "'").execute().await()
                .indefinitely().iterator().next().getValue(0);
    }

    private void set(String assignment) {
        pool.query("update receipt set " + assignment + " where source_id = '" + source + "'").execute().await().indefinitely();
    }

    private Errands anotherInstance() {
        return new Errands(pool, types, config, vertx);
    }

    @Test
    void an_errand_is_run_once_what_was_said_is_stored() {
        String receipt = posted(ends(DONE));
        reason(receipt, equalTo("It is done."));
        assertEquals(1, runner.runs(body));
        assertNull(column("errand_due_at"));
    }

    @Test
    void who_dies_between_the_commit_and_the_errand_leaves_it_to_others() {
        String tries = dieOnce();
        String receipt = posted(ends(DONE));
        reason(receipt, equalTo("It is done."));
        assertEquals(2, pool.query("select last_value from " + tries).execute().await().indefinitely().iterator().next()
                .getLong(0));
        assertEquals(1, runner.runs(body));
    }

    /** The first who is about to set out is gone before anything of it is on disk. A sequence survives a rollback. */
    private String dieOnce() {
        String name = "die_once_" + UUID.randomUUID().toString().replace('-', '_');
        pool.query("""
                create sequence %1$s;
                create function %1$s() returns trigger language plpgsql as $$
                begin
                    if nextval('%1$s') = 1 then raise exception 'killed'; end if;
                    return new;
                end $$;
                create trigger %1$s before update on receipt for each row
                    when (new.errand_attempts > old.errand_attempts and new.source_id = '%2$s') execute function %1$s();
                """.formatted(name, source)).execute().await().indefinitely();
        return name;
    }

    @Test
    void who_dies_on_the_way_is_followed_by_another_and_not_before_time() {
        var lost = new CompletableFuture<Errand>();
        String receipt = posted(() -> Uni.createFrom().completionStage(lost), ends(DONE));
        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> assertEquals(1, runner.runs(body)));
        Errands another = anotherInstance();
        another.next().await().indefinitely();
        assertEquals(1, runner.runs(body));
        set("errand_due_at = now()");
        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> {
            another.next().await().indefinitely();
            assertEquals(2, runner.runs(body));
        });
        reason(receipt, equalTo("It is done."));
        lost.complete(Errand.failed("I was only asleep."));
        await().during(Duration.ofMillis(300)).atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertEquals("It is done.", column("reason")));
    }

    @Test
    void what_fails_says_so_and_is_tried_again() {
        String receipt = posted(ends(Errand.failed("Nobody answers.")), ends(DONE));
        reason(receipt, containsString("Nobody answers. That was try 1 of 16, the next is at 2"));
        set("errand_due_at = now()");
        reason(receipt, equalTo("It is done."));
    }

    @Test
    void what_breaks_is_an_errand_that_failed() {
        String receipt = posted(() -> {
            throw new IllegalStateException("broken");
        });
        reason(receipt, containsString("IllegalStateException. That was try 1"));
    }

    @Test
    void after_the_last_try_it_is_given_up_until_somebody_replays_the_receipt() {
        String receipt = posted(ends(Errand.failed("Nobody answers.")), ends(Errand.failed("Nobody at all.")), ends(DONE));
        reason(receipt, containsString("try 1"));
        set("errand_due_at = now(), errand_attempts = " + (Errands.MOST - 1));
        reason(receipt, equalTo("Nobody at all. It was given up after 16 tries; replay this receipt to try again."));
        assertNull(column("errand_due_at"));
        alice().post("/api/v1/alert-sources/" + source + "/receipts/" + receipt + "/replay").then().statusCode(202);
        reason(receipt, equalTo("It is done."));
        assertEquals(3, runner.runs(body));
    }

    @Test
    void who_died_in_the_last_try_is_not_followed() {
        posted(ends(Errand.failed("Nobody answers.")));
        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> assertEquals(1, column("errand_attempts")));
        set("errand_due_at = now(), errand_attempts = " + Errands.MOST);
        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> assertNull(column("errand_due_at")));
        assertEquals(1, runner.runs(body));
    }

    @Test
    void of_many_instances_one_runs_it() throws Exception {
        posted(ends(Errand.failed("Nobody answers.")));
        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> assertEquals(1, column("errand_attempts")));
        List<Callable<Boolean>> all = IntStream.range(0, 8)
                .<Callable<Boolean>>mapToObj(_ -> () -> anotherInstance().next().await().indefinitely()).toList();
        set("errand_due_at = now()");
        try (var threads = Executors.newFixedThreadPool(8)) {
            for (var one : threads.invokeAll(all)) {
                one.get();
            }
        }
        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> assertNull(column("errand_due_at")));
        assertEquals(2, runner.runs(body));
    }

    @Test
    void nobody_waits_for_what_another_instance_is_about_to_take() {
        posted(ends(Errand.failed("Nobody answers.")), ends(DONE));
        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> assertEquals(1, column("errand_attempts")));
        set("errand_due_at = now() + interval '2 seconds'");
        SqlConnection other = pool.getConnection().await().indefinitely();
        try {
            other.query("begin").execute().await().indefinitely();
            other.query("select from receipt where source_id = '" + source + "' for update").execute().await().indefinitely();
            await().atMost(Duration.ofSeconds(30)).until(() -> (Boolean) column("errand_due_at <= now()"));
            Errands another = anotherInstance();
            Uni.createFrom().deferred(another::next).repeat().until(found -> !found).collect().last().await()
                    .atMost(Duration.ofSeconds(20));
            assertEquals(1, runner.runs(body));
        } finally {
            other.query("rollback").execute().await().indefinitely();
            other.close().await().indefinitely();
        }
        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> assertEquals(2, runner.runs(body)));
    }

    @Test
    void a_source_that_is_paused_sends_nobody_out() {
        posted(ends(Errand.failed("Nobody answers.")), ends(DONE));
        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> assertEquals(1, column("errand_attempts")));
        alice().body(Map.of("paused", true)).patch("/api/v1/alert-sources/" + source).then().statusCode(200);
        set("errand_due_at = now()");
        anotherInstance().next().await().indefinitely();
        assertEquals(1, runner.runs(body));
        alice().body(Map.of("paused", false)).patch("/api/v1/alert-sources/" + source).then().statusCode(200);
        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> assertEquals(2, runner.runs(body)));
    }
}
