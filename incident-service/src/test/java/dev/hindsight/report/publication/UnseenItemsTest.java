package dev.hindsight.report.publication;

import static dev.hindsight.desk.People.as;
import static dev.hindsight.desk.People.bob;
import static dev.hindsight.desk.People.declare;
import static dev.hindsight.report.publication.Ready.incident;
import static dev.hindsight.report.publication.Ready.path;
import static dev.hindsight.report.publication.Ready.ready;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;

import org.junit.jupiter.api.Test;

import dev.hindsight.followup.ActionTracker;
import dev.hindsight.local.RealStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

/** Action items that came along from an incident which not everybody may see who may publish the report. */
@QuarkusTest
@QuarkusTestResource(value = RealStack.class, initArgs = @ResourceArg(name = "service", value = "incident"))
class UnseenItemsTest {

    @Test
    void an_item_that_nobody_owns_counts_for_those_too_who_may_not_see_it_and_tells_them_nothing() {
        String key = ready("Open");
        bob().body(Map.of("confidential", true)).patch(incident(key)).then().statusCode(200);
        bob().put(incident(key) + "/participants/mallory").then().statusCode(200);
        Response secret = declare(Map.of("title", "Secret", "confidential", true));
        ActionTracker item = ActionTracker.raise(secret.path("id"), "Burn it", Instant.now(), "");
        bob().body(Map.of("into", key)).post(incident(secret.path("key")) + "/merge").then().statusCode(200);
        await().atMost(Duration.ofSeconds(60)).untilAsserted(
                () -> bob().get(path(key) + "/gate").then().body("missing.where", contains(item.key)));

        var mallory = as("mallory", "viewer", "responder");
        mallory.get(path(key) + "/gate").then().statusCode(200).body("ready", is(false))
                .body("missing.code", contains("owner-missing")).body("missing.where", contains("/actionItems"))
                .body(not(containsString("ACT-")));
        as("mallory", "viewer", "responder").body("{}").post(path(key)).then().statusCode(409)
                .body("missing.where", contains("/actionItems")).body(not(containsString("Burn")));

        item.tell("owner-assigned.v1", "{\"owner\":\"bob\"}", Instant.now());
        await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> as("mallory", "viewer", "responder")
                .get(path(key) + "/gate").then().body("ready", is(true)));
    }
}
