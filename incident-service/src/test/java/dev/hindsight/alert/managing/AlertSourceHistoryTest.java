package dev.hindsight.alert.managing;

import static dev.hindsight.desk.People.alice;
import static dev.hindsight.desk.People.as;
import static dev.hindsight.desk.People.bob;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;

import dev.hindsight.desk.Alertmanager;
import dev.hindsight.desk.BusyDesk;
import dev.hindsight.desk.People;
import dev.hindsight.local.RealStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import io.vertx.mutiny.sqlclient.Pool;

@QuarkusTest
@QuarkusTestResource(value = RealStack.class, initArgs = @ResourceArg(name = "service", value = "incident"))
class AlertSourceHistoryTest {

    private static final String SOURCES = "/api/v1/alert-sources/";
    private static final String TYPE = "hindsight.alert-source.";

    @Inject
    Pool pool;

    private static RequestSpecification adele() {
        return as("adele", "viewer", "responder", "admin");
    }

    @Test
    void every_change_of_a_source_says_who_did_it_and_holds_no_secret() {
        Alertmanager source = Alertmanager.installed(Map.of("service", "till"));
        String at = SOURCES + source.id();
        String first = alice().get(at).path("tokens[0].id");
        adele().body("{\"name\":\"Till " + source.id() + "\",\"paused\":true}").patch(at).then().statusCode(200);
        String second = adele().post(at + "/tokens").then().statusCode(201).extract().path("secret");
        alice().delete(at + "/tokens/" + first).then().statusCode(200);
        adele().delete(at).then().statusCode(204);

        var events = alice().get(at + "/events").then().statusCode(200)
                .body("items.type", contains(TYPE + "created.v1", TYPE + "secret-added.v1", TYPE + "changed.v1",
                        TYPE + "secret-added.v1", TYPE + "secret-removed.v1", TYPE + "deleted.v1"))
                .body("items.actor", contains("alice", "alice", "adele", "adele", "alice", "adele"))
                .body("items[0].data.routing.service", equalTo("till")).body("items[0].data.type", equalTo("alertmanager"))
                .body("items[1].data.secret", equalTo(first)).body("items[2].data.paused", equalTo(true))
                .body("items[2].data.routing", nullValue()).body("items[4].data.secret", equalTo(first))
                .body(not(containsString(source.secret()))).body(not(containsString(second)));
        events.body("items.subject", everyItem(equalTo(source.id())));
        alice().get(at + "/verification").then().statusCode(200).body("valid", equalTo(true)).body("events", equalTo(6));
        String next = alice().get(at + "/events?limit=4").then().body("items", hasSize(4)).extract().path("next");
        alice().get(at + "/events?cursor=" + next).then().body("items", hasSize(2)).body("next", nullValue());
    }

    @Test
    void a_change_that_changes_nothing_and_one_that_is_refused_leave_no_event() {
        Alertmanager source = Alertmanager.installed();
        String at = SOURCES + source.id();
        alice().body("{\"paused\":false}").patch(at).then().statusCode(200).header("ETag", "\"1\"");
        alice().header("If-Match", "\"7\"").body("{\"paused\":true}").patch(at).then().statusCode(412);
        String taken = alice().get(SOURCES + Alertmanager.installed().id()).path("name");
        alice().body("{\"name\":\"" + taken + "\"}").patch(at).then().statusCode(409);
        alice().delete(at + "/tokens/" + UUID.randomUUID()).then().statusCode(404);
        alice().get(at + "/events").then().body("items", hasSize(2));
    }

    @Test
    void many_changes_at_once_are_a_history_without_holes() {
        Alertmanager source = Alertmanager.installed();
        String at = SOURCES + source.id();
        var sent = BusyDesk.send(20, i -> () -> i % 2 == 0
                ? adele().post(at + "/tokens")
                : alice().body("{\"routing\":{\"service\":\"service-" + i + "\"}}").patch(at));
        sent.forEach(answer -> assertEquals(0, answer.join().statusCode() / 100 - 2, () -> answer.join().asString()));
        alice().get(at + "/verification").then().body("valid", equalTo(true)).body("events", equalTo(22));
    }

    @Test
    void a_mapping_is_taken_away_and_the_history_says_so() {
        String name = "mapped-" + UUID.randomUUID();
        String id = alice().body("{\"name\":\"" + name + "\",\"type\":\"generic\",\"mapping\":{\"dedupKey\":\"/id\"}}")
                .post("/api/v1/alert-sources").then().statusCode(201).extract().path("id");
        String at = SOURCES + id;
        alice().body("{\"paused\":true}").patch(at).then().statusCode(200).body("mapping.dedupKey", equalTo("/id"));
        adele().header("If-Match", "\"2\"").body("{\"name\":\"" + name + "!\",\"mapping\":null}").patch(at).then()
                .statusCode(200).header("ETag", "\"3\"").body("mapping", nullValue()).body("paused", equalTo(true));
        alice().get(at).then().body("mapping", nullValue());
        adele().body("{\"mapping\":null}").patch(at).then().statusCode(200).header("ETag", "\"3\"");
        alice().get(at + "/events").then().body("items.type", contains(TYPE + "created.v1", TYPE + "secret-added.v1",
                TYPE + "changed.v1", TYPE + "changed.v1", TYPE + "mapping-removed.v1"))
                .body("items[3].data.name", equalTo(name + "!")).body("items[4].actor", equalTo("adele"));
        alice().get(at + "/verification").then().body("valid", equalTo(true)).body("events", equalTo(5));
        alice().body("{\"mapping\":{\"dedupKey\":\"/host\"}}").patch(at).then().statusCode(200)
                .body("mapping.dedupKey", equalTo("/host"));
    }

    @Test
    void only_administrators_read_it_and_only_of_sources() {
        Alertmanager source = Alertmanager.installed();
        bob().get(SOURCES + source.id() + "/events").then().statusCode(403);
        bob().get(SOURCES + source.id() + "/verification").then().statusCode(403);
        String incident = People.declare(Map.of("title", "No source")).path("id");
        alice().get(SOURCES + incident + "/events").then().statusCode(404);
        alice().get(SOURCES + UUID.randomUUID() + "/events").then().statusCode(404);
    }

    @Test
    void in_the_feed_they_are_for_administrators() {
        Alertmanager source = Alertmanager.installed();
        String at = SOURCES + source.id() + "/events";
        await().untilAsserted(() -> alice().get(at).then().body("items[1].globalSeq", notNullValue()));
        int place = alice().get(at).path("items[0].globalSeq");
        String feed = "/api/v1/events?limit=200&after=" + (place - 1);
        alice().get(feed).then().statusCode(200).body("items.stream", hasItem(source.id()))
                .body("items.find { it.stream == '" + source.id() + "' }.type", startsWith(TYPE));
        bob().get(feed).then().statusCode(200).body("items.stream", not(hasItem(source.id())))
                .body("items.type", everyItem(startsWith("hindsight.incident.")));
    }

    @Test
    void who_has_a_post_worked_on_again_is_in_the_history() {
        Alertmanager source = Alertmanager.installed();
        String receipt = source.postsBody("not JSON at all");
        source.outcome(receipt);
        String replay = source.receipts() + "/" + receipt + "/replay";
        adele().post(replay).then().statusCode(202).body("id", equalTo(receipt)).body("state", equalTo("received"));
        String at = SOURCES + source.id();
        alice().get(at + "/events").then().body("items", hasSize(3))
                .body("items[2].type", equalTo(TYPE + "receipt-replayed.v1"))
                .body("items[2].actor", equalTo("adele")).body("items[2].data.receipt", equalTo(receipt))
                .body("items[2].data.state", equalTo("unreadable"));
        alice().post(source.receipts() + "/" + UUID.randomUUID() + "/replay").then().statusCode(404);
        alice().get(at + "/verification").then().body("valid", equalTo(true)).body("events", equalTo(3));
        alice().delete(at).then().statusCode(204);
        alice().post(replay).then().statusCode(202);
        alice().get(at + "/events").then().body("items", hasSize(5)).body("items[4].actor", equalTo("alice"));
    }

    @Test
    void a_replay_its_event_and_its_answer_are_stored_together_or_not_at_all() {
        Alertmanager source = Alertmanager.installed();
        String receipt = source.postsBody("not JSON at all");
        source.outcome(receipt);
        String key = UUID.randomUUID().toString();
        String trigger = "refuse_" + key.replace('-', '_');
        pool.query("""
                create function %1$s() returns trigger language plpgsql as $$ begin raise exception 'killed'; end $$;
                create trigger %1$s before update on idempotency for each row when (new.key = '%2$s') execute function %1$s();
                """.formatted(trigger, key)).execute().await().indefinitely();
        String replay = source.receipts() + "/" + receipt + "/replay";
        String at = SOURCES + source.id() + "/events";
        alice().header("Idempotency-Key", key).post(replay).then().statusCode(500);
        alice().get(source.receipts() + "/" + receipt).then().body("state", equalTo("unreadable")).body("attempts", equalTo(1));
        alice().get(at).then().body("items", hasSize(2));

        pool.query("drop function " + trigger + " cascade").execute().await().indefinitely();
        String answer = alice().header("Idempotency-Key", key).post(replay).then().statusCode(202).extract().asString();
        assertEquals("unreadable", source.outcome(receipt).getString("state"));
        assertEquals(answer, alice().header("Idempotency-Key", key).post(replay).then().statusCode(202).extract().asString());
        alice().get(at).then().body("items", hasSize(3));
    }
}
