package dev.hindsight.report.publication;

import static dev.hindsight.desk.People.as;
import static dev.hindsight.desk.People.at;
import static dev.hindsight.desk.People.bob;
import static dev.hindsight.desk.People.declare;
import static dev.hindsight.desk.People.merge;
import static dev.hindsight.report.publication.Ready.path;
import static dev.hindsight.report.publication.Ready.ready;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import dev.hindsight.followup.ActionTracker;
import dev.hindsight.local.RealStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

/** One incident was merged into a second, and that into a third: the action items of the first follow to the third. */
@QuarkusTest
@QuarkusTestResource(value = RealStack.class, initArgs = @ResourceArg(name = "service", value = "incident"))
class ChainOfMergesTest {

    @Test
    void its_action_items_are_in_report_gate_and_diff_and_what_becomes_of_them_changes_what_was_published() {
        Response first = declare(Map.of("title", "First"));
        String second = declare(Map.of("title", "Second")).path("key");
        String third = ready("Third");
        ActionTracker item = ActionTracker.raise(first.path("id"), "Buy a lamp", Instant.now(), "");
        seen(first.path("key"), item);
        merge(first.path("key"), second).statusCode(200);
        merge(second, third).statusCode(200);
        int chained = bob().get(at(third)).then().body("merged", contains(second))
                .body("mergedBefore", contains(first.<String>path("key"))).extract().path("version");

        seen(third, item);
        bob().accept("text/markdown").get(at(third) + "/report").then().statusCode(200).body(containsString("Buy a lamp"));
        bob().get(path(third) + "/gate").then().body("ready", is(false)).body("missing.where", contains(item.key));
        bob().get(at(third) + "/diff?from=" + (chained - 1) + "&to=" + chained).then().statusCode(200)
                .body("actionItems.path", hasItem("/actionItems/" + item.key))
                .body("changes.path", not(hasItem(containsString("mergedBefore"))));

        item.tell("owner-assigned.v1", "{\"owner\":\"bob\"}", Instant.now());
        await().atMost(Duration.ofSeconds(60)).untilAsserted(
                () -> bob().get(path(third) + "/gate").then().body("ready", is(true)));
        bob().body("{}").post(path(third)).then().statusCode(201);
        bob().get(at(third)).then().body("publication.changedSince", is(false));
        item.tell("due-changed.v1", "{\"dueOn\":\"2026-12-24\"}", Instant.now());
        await().atMost(Duration.ofSeconds(60)).untilAsserted(
                () -> bob().get(at(third)).then().body("publication.changedSince", is(true)));
    }

    @Test
    void whoever_may_not_see_the_first_sees_neither_its_items_nor_its_key() {
        Response first = declare(Map.of("title", "First", "confidential", true));
        String second = declare(Map.of("title", "Second", "confidential", true)).path("key");
        String third = declare(Map.of("title", "Third", "confidential", true)).path("key");
        for (String key : List.of(second, third)) {
            bob().put(at(key) + "/participants/mallory").then().statusCode(200);
        }
        ActionTracker item = ActionTracker.raise(first.path("id"), "Burn it", Instant.now(), "");
        seen(first.path("key"), item);
        merge(first.path("key"), second).statusCode(200);
        merge(second, third).statusCode(200);

        seen(third, item);
        var mallory = as("mallory", "viewer", "responder");
        mallory.get(at(third)).then().statusCode(200).body("merged", contains(second))
                .body(not(containsString(first.<String>path("key") + "\"")));
        as("mallory", "viewer", "responder").get(at(third) + "/report").then().statusCode(200)
                .body("actionItems", hasSize(0)).body(not(containsString("Burn it")));
    }

    private static void seen(String key, ActionTracker item) {
        await().atMost(Duration.ofSeconds(60)).untilAsserted(
                () -> bob().get(at(key) + "/report").then().body("actionItems.key", contains(item.key)));
    }
}
