package dev.hindsight.action;

import static dev.hindsight.action.People.ITEMS;
import static dev.hindsight.action.People.alice;
import static dev.hindsight.action.People.as;
import static dev.hindsight.action.People.bob;
import static dev.hindsight.action.People.carol;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import dev.hindsight.local.RealStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
@QuarkusTestResource(value = RealStack.class, initArgs = @ResourceArg(name = "service", value = "action"))
class DiffTest {

    private String item = "";

    @BeforeEach
    void an_item_with_a_past() {
        item = ITEMS + "/" + People.raised(FedIncident.known(), ",\"tickets\":[\"OPS-1\",\"OPS-2\"]");
        bob().body("{\"owner\":\"ann\"}").put(item + "/owner").then().statusCode(200);
        alice().body("{\"text\":\"Alarm on queue depth\"}").put(item + "/text").then().statusCode(200);
        alice().delete(item + "/tickets/OPS-1").then().statusCode(200);
        alice().body("""
                {"status":"claimed-done","evidence":[{"kind":"dashboard","url":"https://x.example/d/1"}]}""")
                .put(item + "/status").then().statusCode(200).header("ETag", "\"5\"");
    }

    @Test
    void two_versions_are_compared_with_tickets_and_evidence_told_by_what_they_are() {
        carol().get(item + "/diff?from=1&to=5").then().statusCode(200).body("from.version", equalTo(1))
                .body("changes.path", contains("/text", "/status", "/tickets/OPS-1",
                        "/evidence/https:~1~1x.example~1d~11", "/owner"))
                .body("changes.kind", contains("changed", "changed", "removed", "added", "added"))
                .body("changes.by", contains("alice", "alice", "alice", "alice", "bob"))
                .body("changes.version", contains(3, 5, 4, 5, 2))
                .body("changes[0].textDiff.text", contains("Alarm on queue ", "length", "depth"));
        carol().get(item + "/diff?from=5&to=4").then().body("changes.kind", contains("changed", "removed"));
        carol().get(item + "/diff").then().body("from.version", equalTo(4)).body("to.version", equalTo(5));
        carol().get(item + "/diff?from=3&to=3").then().body("changes", empty());
    }

    @Test
    void what_cannot_be_compared_is_refused() {
        carol().get(item + "/diff?from=1&to=6").then().statusCode(404).body("type", containsString("no-such-version"));
        carol().get(item + "/diff?from=once").then().statusCode(422).body("errors.pointer", contains("#/from"));
        carol().get(ITEMS + "/ACT-999999/diff").then().statusCode(404);
        given().get(item + "/diff").then().statusCode(401);
        as("webhook", "webhook").get(item + "/diff").then().statusCode(403);
    }

    @Test
    void what_happens_with_a_confidential_incident_is_compared_by_those_who_may_see_it_now() {
        String key = alice().body("{\"incident\":\"%s\",\"text\":\"quiet\",\"owner\":\"olga\"}"
                .formatted(FedIncident.confidential().key)).post(ITEMS).then().statusCode(201).extract().path("key");
        carol().get(ITEMS + "/" + key + "/diff").then().statusCode(404);
        as("olga", "viewer").get(ITEMS + "/" + key + "/diff").then().statusCode(200);
    }
}
