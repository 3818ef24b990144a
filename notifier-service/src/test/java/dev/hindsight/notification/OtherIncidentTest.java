package dev.hindsight.notification;

import static dev.hindsight.stage.Patience.awaiting;
import static dev.hindsight.stage.People.alice;
import static dev.hindsight.stage.People.as;
import static dev.hindsight.stage.People.bob;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import dev.hindsight.local.RealStack;
import dev.hindsight.stage.Feed;
import dev.hindsight.stage.Feed.Event;
import dev.hindsight.stage.MailAddressOfTests;
import dev.hindsight.stage.Mailbox;
import dev.hindsight.stage.Receiver;
import dev.hindsight.stage.Setup;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;

/** What is told under one incident and speaks of another is for those who may see both, now and not only when it was told. */
@QuarkusTest
@QuarkusTestResource(value = RealStack.class, initArgs = @ResourceArg(name = "service", value = "notifier"))
@QuarkusTestResource(MailAddressOfTests.class)
class OtherIncidentTest {

    private final Receiver receiver = new Receiver();
    private final String one = Setup.key();
    private final String two = Setup.key();
    private final String person = "person-of-" + UUID.randomUUID();

    @AfterEach
    void close() {
        receiver.close();
        wants("[]");
    }

    @Test
    void what_was_told_of_a_merged_incident_is_hidden_with_it_once_that_is_a_secret() {
        String rule = Setup.rule(one, List.of(Setup.webhook(receiver.url())));
        Event survivor = Feed.declare(one, "");
        Event merged = Feed.declare(two, "");
        tell(merged, 2, "merged", other(survivor, ",\"from\":\"triage\""));
        String item = two.replace("INC", "ACT");
        receiver.await(1);
        Feed.publish(Event.of(UUID.randomUUID(), item, 1, "action-item.raised", """
                {"key":"%s","incident":"%s","incidentKey":"%s","text":"Change the locks","tickets":[]}"""
                .formatted(item, merged.stream(), two)));
        awaiting(() -> deliveries("actionItem=" + item, "bob").body("items.outcome", contains("sent"))
                .body("items.incidentKey", contains(one)));
        String id = bob().get("/api/v1/deliveries?actionItem=" + item).path("items[0].id");
        preview(rule, "bob").body("items.actionItem", hasItem(item));
        tell(merged, 3, "unmerged", other(survivor, ",\"to\":\"triage\""));
        tell(merged, 4, "confidentiality-changed", "{\"confidential\":true}");
        tell(merged, 5, "participant-added", "{\"person\":\"dan\"}");
        awaiting(() -> deliveries("actionItem=" + item, "bob").body("items", empty()));
        bob().get("/api/v1/deliveries/" + id).then().statusCode(404);
        bob().post("/api/v1/deliveries/" + id + "/replay").then().statusCode(404);
        preview(rule, "bob").body("items.actionItem", not(hasItem(item)));
        awaiting(() -> deliveries("actionItem=" + item, "dan").body("items", hasSize(1)));
        preview(rule, "dan").body("items.actionItem", hasItem(item));
    }

    @Test
    void a_tie_is_hidden_and_not_sent_any_more_once_the_other_end_is_a_secret() {
        receiver.answers(response -> response.setStatusCode(503).putHeader("Retry-After", "3").end());
        Setup.rule(one, "incident.linked", List.of(Setup.webhook(receiver.url())), "");
        Event here = Feed.declare(one, "");
        Event there = Feed.declare(two, "");
        link(here, there);
        receiver.await(1);
        deliveries("incident=" + one, "bob").body("items.eventType", contains("incident.linked"));
        tell(there, 2, "confidentiality-changed", "{\"confidential\":true}");
        awaiting(() -> deliveries("incident=" + one, "bob").body("items", empty()));
        awaiting(() -> alice().get("/api/v1/deliveries?incident=" + one).then()
                .body("items.outcome", contains("suppressed"))
                .body("items.reason", contains("the incident is confidential")));
    }

    @Test
    void a_tie_between_two_secrets_is_heard_and_seen_by_those_who_may_see_both() {
        Setup.rule(one, "incident.linked", List.of(Setup.webhook(receiver.url())), ",\"allowConfidential\":true");
        wants("[\"incident.linked\"]");
        Event here = Feed.declare(one, ",\"confidential\":true");
        Event there = Feed.declare(two, ",\"confidential\":true");
        tell(here, 2, "participant-added", "{\"person\":\"" + person + "\"}");
        link(here, there, 3);
        awaiting(() -> alice().get("/api/v1/deliveries?incident=" + one).then().body("items.outcome", contains("sent")));
        deliveries("incident=" + one, person).body("items", empty());
        tell(there, 2, "participant-added", "{\"person\":\"" + person + "\"}");
        awaiting(() -> deliveries("incident=" + one, person).body("items", hasSize(1)));
        link(here, there, 4);
        awaiting(() -> deliveries("incident=" + one, person).body("items.recipient", hasItem(person + "@corp.example")));
    }

    @Test
    void who_has_no_part_in_a_secret_any_more_is_not_sent_again_what_they_heard_of_it() {
        wants("[\"incident.label-added\"]");
        Event secret = Feed.declare(one, ",\"confidential\":true");
        tell(secret, 2, "participant-added", "{\"person\":\"" + person + "\"}");
        try (var mailbox = Mailbox.open()) {
            tell(secret, 3, "label-added", "{\"label\":\"dns\"}");
            mailbox.await(person + "@corp.example", 1);
            awaiting(() -> alice().get("/api/v1/deliveries?incident=" + one).then().body("items.outcome", contains("sent")));
            tell(secret, 4, "participant-removed", "{\"person\":\"" + person + "\"}");
            awaiting(() -> deliveries("incident=" + one, person).body("items", empty()));
            String id = alice().get("/api/v1/deliveries?incident=" + one).path("items[0].id");
            alice().post("/api/v1/deliveries/" + id + "/replay").then().statusCode(200);
            awaiting(() -> alice().get("/api/v1/deliveries/" + id).then().body("outcome", equalTo("suppressed"))
                    .body("reason", equalTo("the incident is confidential")));
            assertEquals(1, mailbox.of(person + "@corp.example").size());
        }
    }

    private static void tell(Event of, long version, String kind, String data) {
        Feed.publish(Event.of(of.stream(), of.subject(), version, "incident." + kind, data));
    }

    private static void link(Event here, Event there) {
        link(here, there, 2);
    }

    private static void link(Event here, Event there, long version) {
        tell(here, version, "linked", other(there, ",\"kind\":\"caused-by\""));
    }

    private static String other(Event incident, String more) {
        return "{\"incident\":\"%s\",\"key\":\"%s\"%s}".formatted(incident.stream(), incident.subject(), more);
    }

    private static ValidatableResponse deliveries(String query, String viewer) {
        return as(viewer, "viewer").get("/api/v1/deliveries?" + query).then().statusCode(200);
    }

    private static ValidatableResponse preview(String rule, String viewer) {
        return as(viewer, "viewer").post("/api/v1/rules/" + rule + "/preview").then().statusCode(200);
    }

    private void wants(String events) {
        as(person, "viewer").body("{\"events\":%s,\"email\":\"%s@corp.example\"}".formatted(events, person))
                .put("/api/v1/me/subscriptions").then().statusCode(200);
    }
}
