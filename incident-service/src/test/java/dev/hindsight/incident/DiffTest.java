package dev.hindsight.incident;

import static dev.hindsight.desk.People.alice;
import static dev.hindsight.desk.People.as;
import static dev.hindsight.desk.People.bob;
import static dev.hindsight.desk.People.carol;
import static dev.hindsight.desk.People.declare;
import static dev.hindsight.desk.People.declared;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.nullValue;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import dev.hindsight.local.RealStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
@QuarkusTestResource(value = RealStack.class, initArgs = @ResourceArg(name = "service", value = "incident"))
class DiffTest {

    private String at = "";

    @BeforeEach
    void an_incident_with_a_past() {
        at = "/api/v1/incidents/" + declared("Checkout fails");
        bob().body("{\"markdown\":\"The pool was full.\"}").put(at + "/report/summary").then().statusCode(200);
        bob().body("{\"occurredAt\":\"2026-09-14T09:00:00Z\",\"text\":\"Rolled back\"}").post(at + "/timeline").then()
                .statusCode(201);
        alice().body("{\"markdown\":\"The pool was exhausted.\"}").put(at + "/report/summary").then().statusCode(200);
        alice().put(at + "/labels/blue").then().statusCode(200);
        alice().body("{\"title\":\"Checkout failed\"}").patch(at).then().statusCode(200).header("ETag", "\"6\"");
    }

    @Test
    void two_versions_are_compared_field_by_field_with_who_and_when() {
        String first = carol().get(at + "/events").path("items[1].recordedAt");
        carol().get(at + "/diff?from=2&to=6").then().statusCode(200).body("from.version", equalTo(2))
                .body("from.at", equalTo(first)).body("to.version", equalTo(6))
                .body("changes.path", contains("/title", "/labels/blue", "/report/summary",
                        "/timeline/" + carol().get(at).path("timeline[0].id")))
                .body("changes.by", contains("alice", "alice", "alice", "bob")).body("changes.version", contains(6, 5, 4, 3))
                .body("changes.kind", contains("changed", "added", "changed", "added"))
                .body("changes[2].before", equalTo("The pool was full.")).body("changes[2].textUnit", equalTo("word"))
                .body("changes[2].textDiff.op", contains("equal", "delete", "insert", "equal"))
                .body("changes[2].textDiff.text", contains("The pool was ", "full", "exhausted", "."))
                .body("changes[3].after.text", equalTo("Rolled back")).body("changes[3].before", nullValue());
    }

    @Test
    void told_the_other_way_round_what_was_added_is_removed() {
        carol().get(at + "/diff?from=6&to=4").then().statusCode(200)
                .body("changes.path", contains("/title", "/labels/blue"))
                .body("changes.kind", contains("changed", "removed")).body("changes[0].after", equalTo("Checkout fails"))
                .body("changes.version", contains(6, 5));
        carol().get(at + "/diff?from=6&to=6").then().statusCode(200).body("changes", hasSize(0));
    }

    @Test
    void instants_mean_the_version_of_then_and_nothing_means_the_last_step() {
        String then = carol().get(at + "/events").path("items[4].recordedAt");
        carol().queryParam("from", then).get(at + "/diff").then().body("from.version", equalTo(5))
                .body("to.version", equalTo(6)).body("changes.path", contains("/title"));
        carol().get(at + "/diff").then().body("from.version", equalTo(5)).body("to.version", equalTo(6));
        carol().get(at + "/diff?to=1").then().body("from.version", equalTo(1)).body("changes", hasSize(0));
    }

    @Test
    void a_correction_shows_in_the_entry_that_it_corrects() {
        String entry = carol().get(at).path("timeline[0].id");
        bob().body("{\"text\":\"Rolled forward\",\"reason\":\"Misheard\"}").patch(at + "/timeline/" + entry).then()
                .statusCode(200);
        carol().get(at + "/diff?from=6&to=7").then().body("changes.path",
                containsInAnyOrder("/timeline/" + entry + "/text", "/timeline/" + entry + "/corrections"));
    }

    @Test
    void what_cannot_be_compared_is_refused() {
        carol().get(at + "/diff?from=1&to=7").then().statusCode(404).body("type", endsWith("no-such-version"));
        carol().get(at + "/diff?from=0").then().statusCode(404);
        carol().get(at + "/diff?from=2020-01-01T00:00:00Z").then().statusCode(404);
        carol().get(at + "/diff?from=yesterday").then().statusCode(422).body("errors.pointer", contains("#/from"));
        carol().get(at + "/diff?from=01").then().statusCode(422).body("errors.pointer", contains("#/from"));
        carol().get(at + "/diff?to=-1").then().statusCode(422).body("errors.pointer", contains("#/to"));
        carol().get("/api/v1/incidents/INC-999999/diff").then().statusCode(404);
        given().get(at + "/diff").then().statusCode(401);
        as("webhook", "webhook").get(at + "/diff").then().statusCode(403);
    }

    @Test
    void the_past_of_a_confidential_incident_is_for_those_who_may_see_it_now() {
        String secret = "/api/v1/incidents/" + declare(Map.of("title", "Breach", "confidential", true)).path("key");
        bob().put(secret + "/labels/blue").then().statusCode(200);
        carol().get(secret + "/diff?from=1&to=2").then().statusCode(404);
        bob().get(secret + "/diff?from=1&to=2").then().statusCode(200).body("changes", hasSize(1));
    }

    @Test
    void a_section_that_changed_whole_is_answered_quickly_by_line() {
        for (String word : new String[]{"a", "b"}) {
            String long_ = IntStream.range(0, 16_000).mapToObj(i -> word + i).collect(Collectors.joining(" "));
            bob().body(Map.of("markdown", long_.substring(0, 99_000))).put(at + "/report/impact").then().statusCode(200);
        }
        carol().get(at + "/diff?from=7&to=8").then().statusCode(200).time(lessThan(30_000L))
                .body("changes[0].textUnit", equalTo("line"));
    }
}
