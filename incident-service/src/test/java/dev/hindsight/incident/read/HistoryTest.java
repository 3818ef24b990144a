package dev.hindsight.incident.read;

import static dev.hindsight.desk.People.alice;
import static dev.hindsight.desk.People.bob;
import static dev.hindsight.desk.People.carol;
import static dev.hindsight.desk.People.declared;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import dev.hindsight.local.RealStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

@QuarkusTest
@QuarkusTestResource(value = RealStack.class, initArgs = @ResourceArg(name = "service", value = "incident"))
class HistoryTest {

    private String key = "";
    private String at = "";

    @BeforeEach
    void an_incident() {
        key = declared("Once upon a time");
        at = "/api/v1/incidents/" + key;
    }

    @Test
    void any_version_can_be_seen_again() {
        bob().body("{\"title\":\"Twice upon a time\"}").patch(at).then().statusCode(200);
        carol().get(at + "?version=1").then().statusCode(200).header("ETag", "\"1\"")
                .body("title", equalTo("Once upon a time"));
        carol().get(at + "?version=2").then().body("title", equalTo("Twice upon a time"));
        carol().get(at + "?version=3").then().statusCode(404).body("type", endsWith("no-such-version"));
        carol().get(at + "?version=0").then().statusCode(404);
        carol().get(at + "?version=1&at=2026-09-14T08:00:00Z").then().statusCode(422);
    }

    @Test
    void any_moment_can_be_seen_again() {
        String then = carol().get(at).path("updatedAt");
        bob().body("{\"title\":\"Twice upon a time\"}").patch(at).then().statusCode(200);
        carol().get(at + "?at=" + then).then().statusCode(200).body("title", equalTo("Once upon a time"));
        carol().get(at + "?at=2020-01-01T00:00:00Z").then().statusCode(404);
        carol().get(at + "?at=nine").then().statusCode(422);
    }

    @Test
    void the_events_are_told_one_by_one() {
        bob().body("{\"severity\":\"critical\",\"reason\":\"All down\"}").put(at + "/severity");
        bob().put(at + "/labels/blue");
        carol().get(at + "/events").then().statusCode(200).body("items.version", contains(1, 2, 3))
                .body("items.type", contains("hindsight.incident.declared.v1", "hindsight.incident.severity-changed.v1",
                        "hindsight.incident.label-added.v1"))
                .body("items.actor", everyItem(equalTo("bob"))).body("items[1].data.from", equalTo("major"))
                .body("items[1].data.reason", equalTo("All down")).body("items.hash", everyItem(matchesPattern("[0-9a-f]{64}")))
                .body("items.subject", everyItem(equalTo(key))).body("next", nullValue());
        Response page = carol().get(at + "/events?limit=2");
        page.then().body("items", hasSize(2));
        carol().get(at + "/events?limit=2&cursor=" + page.path("next")).then().body("items.version", contains(3));
        carol().get("/api/v1/incidents/INC-999999/events").then().statusCode(404);
    }

    @Test
    void the_chain_can_be_verified() {
        bob().put(at + "/labels/blue");
        carol().get(at + "/verification").then().statusCode(200).body("valid", equalTo(true)).body("events", equalTo(2))
                .body("headHash", matchesPattern("[0-9a-f]{64}")).body("firstBroken", nullValue());
        carol().get("/api/v1/incidents/INC-999999/verification").then().statusCode(404);
    }

    @Test
    void the_feed_has_every_event_once_and_in_order() {
        await().untilAsserted(() -> carol().get(at + "/events").then().body("items[0].globalSeq", notNullValue()));
        List<Integer> seen = feed(0, 200);
        assertEquals(LongStream.rangeClosed(1, seen.size()).boxed().toList(), seen.stream().map(Long::valueOf).toList());
        int few = Math.max(0, seen.size() - 20);
        assertEquals(seen.subList(few, seen.size()), feed(few, 3).subList(0, seen.size() - few));
        alice().get("/api/v1/events?limit=200&after=" + (seen.size() - 1)).then().body("items.globalSeq[0]",
                equalTo(seen.size()));
        carol().get("/api/v1/events?after=-1").then().statusCode(422).body("errors.pointer", hasItem("#/after"));
    }

    private static List<Integer> feed(int after, int limit) {
        var seen = new ArrayList<Integer>();
        String cursor = "after=" + after;
        while (!cursor.isEmpty()) {
            Response page = alice().get("/api/v1/events?limit=" + limit + "&" + cursor);
            seen.addAll(page.<List<Integer>>path("items.globalSeq"));
            cursor = page.path("next") == null ? "" : "cursor=" + page.path("next");
        }
        return seen;
    }
}
