package dev.hindsight.notification;

import static dev.hindsight.stage.Patience.awaiting;
import static dev.hindsight.stage.People.alice;
import static dev.hindsight.stage.People.as;
import static dev.hindsight.stage.People.bob;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import java.util.List;

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

/** Nobody hears of a confidential incident, or sees who did, unless a rule or their part in it allows it. */
@QuarkusTest
@QuarkusTestResource(value = RealStack.class, initArgs = @ResourceArg(name = "service", value = "notifier"))
@QuarkusTestResource(MailAddressOfTests.class)
class ConfidentialDeliveriesTest {

    private final Receiver receiver = new Receiver();
    private final String key = Setup.key();

    @AfterEach
    void close() {
        receiver.close();
    }

    @Test
    void a_confidential_incident_is_told_to_nobody_unless_the_rule_allows_it() {
        String channel = Setup.webhook(receiver.url());
        Setup.rule(key, List.of(channel));
        Setup.rule(key, "*", List.of(channel), ",\"allowConfidential\":true");
        Feed.declare(key, ",\"confidential\":true");
        awaiting(() -> alice().get("/api/v1/deliveries?incident=" + key).then()
                .body("items.outcome", containsInAnyOrder("sent", "suppressed"))
                .body("items.find { it.outcome == 'suppressed' }.reason", equalTo("the incident is confidential")));
    }

    @Test
    void deliveries_of_a_confidential_incident_are_not_there_for_others() {
        Setup.rule(key, "*", List.of(Setup.webhook(receiver.url())), ",\"allowConfidential\":true");
        Event declared = Feed.declare(key, ",\"confidential\":true");
        Feed.publish(Event.of(declared.stream(), key, 2, "incident.participant-added", "{\"person\":\"dan\"}"));
        awaiting(() -> alice().get("/api/v1/deliveries?incident=" + key).then().body("items", hasSize(2)));
        String id = alice().get("/api/v1/deliveries?incident=" + key).path("items[0].id");
        bob().get("/api/v1/deliveries?incident=" + key).then().statusCode(200).body("items", empty());
        bob().get("/api/v1/deliveries/" + id).then().statusCode(404);
        bob().post("/api/v1/deliveries/" + id + "/replay").then().statusCode(404);
        as("dan", "viewer").get("/api/v1/deliveries?incident=" + key).then().body("items", hasSize(2));
        as("dan", "viewer").get("/api/v1/deliveries/" + id).then().statusCode(200);
        Feed.publish(Event.of(declared.stream(), key, 3, "incident.confidentiality-changed", "{\"confidential\":false}"));
        awaiting(() -> bob().get("/api/v1/deliveries?incident=" + key).then().body("items", hasSize(3)));
    }

    @Test
    void what_becomes_confidential_while_it_waits_is_not_sent() {
        receiver.answers(response -> response.setStatusCode(503).putHeader("Retry-After", "3").end());
        Setup.rule(key, "incident.declared", List.of(Setup.webhook(receiver.url())), "");
        Event declared = Feed.declare(key, "");
        receiver.await(1);
        Feed.publish(Event.of(declared.stream(), key, 2, "incident.confidentiality-changed", "{\"confidential\":true}"));
        awaiting(
                () -> alice().get("/api/v1/deliveries?incident=" + key).then().body("items[0].outcome", equalTo("suppressed")));
    }
}
