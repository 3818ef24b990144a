package dev.hindsight.incident.desk;

import static dev.hindsight.desk.People.alice;
import static dev.hindsight.desk.People.as;
import static dev.hindsight.desk.People.at;
import static dev.hindsight.desk.People.bob;
import static dev.hindsight.desk.People.carol;
import static dev.hindsight.desk.People.declare;
import static dev.hindsight.desk.People.declared;
import static dev.hindsight.desk.People.merge;
import static dev.hindsight.desk.People.tells;
import static dev.hindsight.desk.People.unmerge;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import dev.hindsight.local.RealStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;

/** A merge tells nobody of an incident that they do not see. */
@QuarkusTest
@QuarkusTestResource(value = RealStack.class, initArgs = @ResourceArg(name = "service", value = "incident"))
class MergingConfidentialTest {

    @Test
    void a_confidential_incident_does_not_get_out_by_being_merged() {
        String open = declared("Open");
        String secret = declare(Map.of("title", "Secret", "confidential", true)).path("key");
        merge(secret, open).statusCode(409).body("type", containsString("confidential-into-public"));
        assertEquals("triage", bob().get(at(secret)).path("status"));
        assertEquals(1, bob().get(at(open)).<Integer>path("version"));
        bob().body("{\"confidential\":true}").patch(at(open)).then().statusCode(200);
        merge(secret, open).statusCode(200);
        bob().body("{\"confidential\":false}").patch(at(open)).then().statusCode(409)
                .body("type", containsString("holds-confidential"));
    }

    @Test
    void who_sees_the_survivor_but_not_what_went_into_it_sees_nothing_of_that() {
        String survivor = declare(Map.of("title", "Survivor", "confidential", true)).path("key");
        String secret = declare(Map.of("title", "Secret", "confidential", true)).path("key");
        String entry = tells(secret, "the secret");
        bob().put(at(survivor) + "/participants/carol").then().statusCode(200);
        merge(secret, survivor).statusCode(200);
        alice().get(at(survivor) + "/timeline/" + entry).then().statusCode(200).body("text", equalTo("the secret"));
        carol().get(at(survivor) + "/timeline/" + entry).then().statusCode(404).body("detail", containsString("no such entry"));
        var outsider = as("carol", "viewer", "responder");
        outsider.body(Map.of("text", "hack", "reason", "x")).patch(at(survivor) + "/timeline/" + entry).then().statusCode(404);
        as("carol", "viewer", "responder").body(Map.of("reason", "x")).delete(at(survivor) + "/timeline/" + entry).then()
                .statusCode(404).body("detail", containsString("no such entry"));
        bob().body(Map.of("text", "the secret, corrected", "reason", "x")).patch(at(survivor) + "/timeline/" + entry);
        unmerge(secret).statusCode(200);
        for (String path : List.of("", "?version=3", "?version=4", "/events", "?at=2999-01-01T00:00:00Z")) {
            carol().get(at(survivor) + path).then().statusCode(200).body(not(containsString(secret + "\"")))
                    .body(not(containsString("the secret")));
        }
        alice().get(at(survivor) + "?version=4").then().body("timeline.text", hasItem("the secret, corrected"));
        alice().get(at(survivor) + "/events").then().body("items", hasSize(5));
        carol().get(at(survivor) + "/events").then().body("items", hasSize(2));
        carol().queryParam("q", "secret").get("/api/v1/incidents").then().body("items.key", not(hasItem(survivor)));
    }

    @Test
    void who_sees_only_what_was_merged_does_not_learn_into_what() {
        String open = declared("Open");
        String secret = declare(Map.of("title", "Secret", "confidential", true)).path("key");
        merge(open, secret).statusCode(200);
        var mallory = as("mallory", "viewer", "responder");
        mallory.get(at(open)).then().statusCode(200).body("status", equalTo("merged")).body(not(containsString(secret + "\"")));
        as("mallory", "viewer").get(at(open) + "/events").then().body("items", hasSize(1));
        as("mallory", "viewer", "responder").post(at(open) + "/unmerge").then().statusCode(409)
                .body("type", containsString("survivor-unseen")).body(not(containsString(secret + "\"")));
        as("mallory", "viewer", "responder").body(Map.of("into", open)).post(at(declared("Other")) + "/merge").then()
                .statusCode(409).body("type", containsString("survivor-merged")).body(not(containsString(secret + "\"")));
    }
}
