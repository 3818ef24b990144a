package dev.hindsight.delivery;

import static dev.hindsight.stage.Patience.awaiting;
import static dev.hindsight.stage.People.alice;
import static dev.hindsight.stage.People.bob;
import static dev.hindsight.stage.People.carol;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;

import jakarta.inject.Inject;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import dev.hindsight.local.RealStack;
import dev.hindsight.stage.Feed;
import dev.hindsight.stage.Feed.Event;
import dev.hindsight.stage.MailAddressOfTests;
import dev.hindsight.stage.Receiver;
import dev.hindsight.stage.Setup;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.SqlConnection;

/** A receiver may be busy, broken, slow or gone, and the ledger says how it ended. */
@QuarkusTest
@QuarkusTestResource(value = RealStack.class, initArgs = @ResourceArg(name = "service", value = "notifier"))
@QuarkusTestResource(MailAddressOfTests.class)
class ReceiverTroubleTest {

    @Inject
    Pool pool;
    private final Receiver receiver = new Receiver();
    private final String key = Setup.key();

    @AfterEach
    void close() {
        receiver.close();
    }

    @Test
    void a_busy_receiver_is_tried_again_with_the_same_id_until_it_takes_it() {
        receiver.answers(503);
        Setup.rule(key, List.of(Setup.webhook(receiver.url())));
        Feed.declare(key, "");
        receiver.await(2);
        receiver.answers(200);
        awaiting(() -> carol().get("/api/v1/deliveries?incident=" + key).then().body("items[0].outcome", equalTo("sent"))
                .body("items[0].attempts[0].code", equalTo(503)).body("items[0].attempts[0].body", equalTo("status 503")));
        assertEquals(1, receiver.taken().stream().map(Receiver.Taken::id).distinct().count());
    }

    @Test
    void what_nobody_takes_is_dead_lettered_and_can_be_sent_again_by_hand() {
        receiver.answers(500);
        Setup.rule(key, List.of(Setup.webhook(receiver.url())));
        Feed.declare(key, "");
        awaiting(() -> carol().get("/api/v1/deliveries?incident=" + key).then()
                .body("items[0].outcome", equalTo("dead-lettered")).body("items[0].attempts", hasSize(4)));
        String id = carol().get("/api/v1/deliveries?incident=" + key).path("items[0].id");
        receiver.answers(200);
        carol().post("/api/v1/deliveries/" + id + "/replay").then().statusCode(403);
        bob().post("/api/v1/deliveries/" + id + "/replay").then().statusCode(200);
        awaiting(() -> carol().get("/api/v1/deliveries/" + id).then().body("outcome", equalTo("sent"))
                .body("attempts", hasSize(5)).body("body", notNullValue()).body("replays.by", contains("bob")));
        assertEquals(1, receiver.taken().stream().map(Receiver.Taken::id).distinct().count());
    }

    @Test
    void who_sends_again_is_told_of_the_delivery_as_it_is_by_then() {
        Setup.rule(key, List.of(Setup.webhook(receiver.url())));
        Feed.declare(key, "");
        awaiting(() -> carol().get("/api/v1/deliveries?incident=" + key).then().body("items[0].outcome", equalTo("sent")));
        String id = carol().get("/api/v1/deliveries?incident=" + key).path("items[0].id");
        Response answer = afterSomebodyElse("pending", "'1 hour'", id);
        answer.then().statusCode(409).body("detail", containsString("The delivery is pending;"));
        answer = afterSomebodyElse("failed", "'0'", id);
        answer.then().statusCode(200).body("outcome", equalTo("pending"));
        String told = pool.query("select data from event where stream_id = '" + id + "'").executeAndAwait().iterator().next()
                .getString("data");
        assertEquals("{\"outcome\":\"failed\"}", told);
    }

    /** Bob asks for it while somebody else is about to change its outcome. */
    private Response afterSomebodyElse(String outcome, String due, String id) {
        SqlConnection other = pool.getConnectionAndAwait();
        try {
            other.query("begin").executeAndAwait();
            other.query("update delivery set outcome = '" + outcome + "', due_at = now() + interval " + due + " where id = '"
                    + id + "'").executeAndAwait();
            var asked = CompletableFuture.supplyAsync(() -> bob().post("/api/v1/deliveries/" + id + "/replay"));
            awaiting(() -> assertEquals(1L, pool.query("""
                    select count(*) from pg_stat_activity
                    where wait_event_type = 'Lock' and query like '%delivery%' and pid <> pg_backend_pid()""").executeAndAwait()
                    .iterator().next().getLong(0)));
            other.query("commit").executeAndAwait();
            return asked.join();
        } finally {
            other.closeAndAwait();
        }
    }

    @Test
    void a_receiver_that_is_gone_switches_its_channel_off_and_later_events_are_suppressed() {
        receiver.answers(410);
        String channel = Setup.webhook(receiver.url());
        Setup.rule(key, List.of(channel));
        Event declared = Feed.declare(key, "");
        awaiting(() -> carol().get("/api/v1/channels/" + channel).then().body("enabled", equalTo(false))
                .body("disabledReason", equalTo("the receiver wants no more messages (410 Gone)")));
        awaiting(() -> carol().get("/api/v1/deliveries?incident=" + key).then().body("items[0].outcome", equalTo("failed")));
        Feed.publish(Event.of(declared.stream(), key, 2, "incident.label-added", "{\"label\":\"dns\"}"));
        awaiting(() -> carol().get("/api/v1/deliveries?incident=" + key).then()
                .body("items.outcome", contains("suppressed", "failed")));
        assertEquals(1, receiver.taken().size());
        alice().body("{\"enabled\":true}").patch("/api/v1/channels/" + channel).then().statusCode(200)
                .body("enabled", equalTo(true)).body("disabledReason", nullValue());
    }

    @Test
    void a_receiver_that_is_gone_says_nothing_of_what_was_set_up_since() {
        String channel = Setup.webhook(receiver.url());
        receiver.answers(response -> {
            alice().body("{\"config\":{\"url\":\"" + receiver.url() + "/moved\"}}").patch("/api/v1/channels/" + channel)
                    .then().statusCode(200);
            response.setStatusCode(410).end();
        });
        Setup.rule(key, List.of(channel));
        Feed.declare(key, "");
        awaiting(() -> alice().get("/api/v1/deliveries?incident=" + key).then().body("items.outcome", contains("failed")));
        alice().get("/api/v1/channels/" + channel).then().body("enabled", equalTo(true));
    }

    @Test
    void a_slow_receiver_does_not_hold_up_the_others() {
        var slow = new Receiver();
        slow.answers(_ -> {});
        String slowKey = Setup.key();
        Setup.rule(slowKey, List.of(Setup.webhook(slow.url())));
        Event declared = Feed.declare(slowKey, "");
        IntStream.rangeClosed(2, 300).forEach(version -> Feed.publish(
                Event.of(declared.stream(), slowKey, version, "incident.label-added", "{\"label\":\"l" + version + "\"}")));
        slow.await(30);
        Setup.rule(key, List.of(Setup.webhook(receiver.url())));
        Feed.declare(key, "");
        receiver.await(1);
        assertTrue(slow.taken().size() < 300, "the slow one still had work to do");
        sql("update delivery set outcome = 'failed', reason = 'end of the test' where outcome = 'pending' and incident = '"
                + declared.stream() + "'");
        slow.close();
    }

    private void sql(String statement) {
        pool.query(statement).executeAndAwait();
    }
}
