package dev.hindsight.followup;

import static dev.hindsight.desk.People.alice;
import static dev.hindsight.desk.People.bob;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import dev.hindsight.eventlog.DeadLetterReplay;
import dev.hindsight.eventlog.RecordedEvent;
import dev.hindsight.local.RealStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.buffer.Buffer;
import io.vertx.mutiny.sqlclient.Tuple;

/** What is heard of action items and cannot be read: it waits, can be tried again, and who did so is known. */
@QuarkusTest
@QuarkusTestResource(value = RealStack.class, initArgs = @ResourceArg(name = "service", value = "incident"))
class FollowUpDeadLettersTest extends FollowUpScene {

    private static final String DEAD = "/api/v1/dead-letters/incidents";

    @Test
    void what_a_newer_tracker_says_does_not_stop_what_is_behind_it() {
        ActionTracker item = raise("x", MONDAY);
        item.tell("nudged.v3", "{\"by\":[1]}", MONDAY);
        item.tell("status-changed.v1", "{\"to\":\"on-ice\",\"because\":{\"of\":1}}", MONDAY);
        heard(3, item);
        assertEquals("on-ice", of(null).getFirst().status());
    }

    @Test
    void an_item_of_which_an_event_was_not_heard_or_without_its_hash_is_told_without_events() {
        ActionTracker item = raise("x", MONDAY);
        item.tell(3, "owner-assigned.v1", "{\"owner\":\"carol\"}", TUESDAY);
        heard(3, item);
        assertEquals(List.of(), stories(null).getFirst().events());
        assertEquals(1, stories(MONDAY).getFirst().events().size());
        pool.preparedQuery("update follow_up_event set hash = null where item = $1").execute(Tuple.of(item.id)).await()
                .indefinitely();
        assertEquals(List.of(), stories(MONDAY).getFirst().events());
        assertEquals("carol", of(null).getFirst().owner());
    }

    @Test
    void poison_is_put_aside_and_brings_what_is_missing_once_it_is_readable() {
        ActionTracker item = raise("x", MONDAY);
        item.tell("priority-changed.v1", "{\"priority\":null}", MONDAY);
        item.tell("priority-changed.v1", "{\"priority\":\"low\"}", TUESDAY);
        heard(3, item);
        String letter = "items.find { it.key == '" + item.id + "' }.id";
        int id = alice().get(DEAD).then().statusCode(200).extract().path(letter);
        bob().get(DEAD).then().statusCode(403);
        bob().post(DEAD + "/" + id + "/replay").then().statusCode(403);
        alice().post(DEAD + "/" + id + "/replay").then().statusCode(409).body("type", containsString("still-unreadable"));
        alice().post(DEAD + "/999999/replay").then().statusCode(404);
        item.tell(2, "priority-changed.v1", "{\"priority\":\"urgent\"}", MONDAY);
        await().untilAsserted(() -> assertEquals("urgent", of(MONDAY).getFirst().priority()));
        assertEquals("low", of(null).getFirst().priority());
        assertNull(of(null).getFirst().owner());
    }

    @Test
    void who_had_a_dead_letter_tried_again_is_in_the_feed_for_administrators() {
        ActionTracker item = raise("x", MONDAY);
        item.tell("priority-changed.v1", "{\"priority\":null}", MONDAY);
        item.tell("priority-changed.v1", "{\"priority\":\"low\"}", TUESDAY);
        heard(3, item);
        int id = alice().get(DEAD).then().extract().path("items.find { it.key == '" + item.id + "' }.id");
        pool.preparedQuery("update dead_letter set value = $2 where id = $1")
                .execute(Tuple.of(id, Buffer.buffer("{\"priority\":\"urgent\"}"))).await().indefinitely();
        String key = UUID.randomUUID().toString();
        for (int i = 0; i < 2; i++) {
            alice().header("Idempotency-Key", key).post(DEAD + "/" + id + "/replay").then().statusCode(204);
        }
        assertEquals("urgent", of(MONDAY).getFirst().priority());
        UUID stream = DeadLetterReplay.stream("incident-service", id);
        await().untilAsserted(() -> assertNotNull(log.load(stream).await().indefinitely().getFirst().globalSeq()));
        RecordedEvent told = log.load(stream).await().indefinitely().getFirst();
        assertEquals(1, log.load(stream).await().indefinitely().size());
        String feed = "/api/v1/events?limit=1&after=" + (Objects.requireNonNull(told.globalSeq()) - 1);
        alice().get(feed).then().body("items[0].type", equalTo("hindsight.dead-letter.replayed.v1"))
                .body("items[0].actor", equalTo("alice")).body("items[0].data.letter", equalTo(id))
                .body("items[0].data.topic", equalTo("hindsight.action-items.v1"))
                .body("items[0].data.type", equalTo("hindsight.action-item.priority-changed.v1"))
                .body("items[0].data.acted", equalTo(true));
        bob().get(feed).then().statusCode(200).body("items", empty());
        alice().get(DEAD + "/" + id + "/events").then().statusCode(200).body("items.actor", contains("alice"))
                .body("items.hash", contains(HexFormat.of().formatHex(told.hash()))).body("next", nullValue());
        bob().get(DEAD + "/" + id + "/events").then().statusCode(403);
        alice().get(DEAD + "/999999/events").then().statusCode(404);
    }
}
