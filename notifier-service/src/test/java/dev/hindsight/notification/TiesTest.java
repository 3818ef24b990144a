package dev.hindsight.notification;

import static dev.hindsight.stage.Patience.awaiting;
import static dev.hindsight.stage.People.alice;
import static dev.hindsight.stage.People.carol;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.UUID;

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

/** What happens to one incident and concerns another, and what is told to one audience only. */
@QuarkusTest
@QuarkusTestResource(value = RealStack.class, initArgs = @ResourceArg(name = "service", value = "notifier"))
@QuarkusTestResource(MailAddressOfTests.class)
class TiesTest {

    private final Receiver receiver = new Receiver();

    @AfterEach
    void close() {
        receiver.close();
    }

    private static Event tell(Event of, long version, String kind, String data) {
        return Feed.publish(Event.of(of.stream(), of.subject(), version, "incident." + kind, data));
    }

    private static String other(Event incident, String more) {
        return "{\"incident\":\"%s\",\"key\":\"%s\"%s}".formatted(incident.stream(), incident.subject(), more);
    }

    private static void told(String incident, String... types) {
        awaiting(() -> alice().get("/api/v1/deliveries?incident=" + incident).then().body("items.eventType", contains(types)));
    }

    @Test
    void what_happens_to_a_merged_incident_is_told_to_the_people_of_the_survivor() {
        String one = Setup.key();
        String two = Setup.key();
        Setup.rule(one, List.of(Setup.webhook(receiver.url())));
        Setup.rule(two, List.of(Setup.webhook(receiver.url())));
        Event survivor = Feed.declare(one, "");
        told(one, "incident.declared");
        Event merged = Feed.declare(two, "");
        told(two, "incident.declared");
        tell(merged, 2, "merged", other(survivor, ",\"from\":\"triage\""));
        tell(survivor, 2, "absorbed", other(merged, ",\"title\":\"Checkout\",\"timeline\":[],\"alerts\":[],\"merged\":[]"));
        told(two, "incident.merged", "incident.declared");
        told(one, "incident.absorbed", "incident.declared");
        tell(merged, 3, "label-added", "{\"label\":\"db\"}");
        told(one, "incident.label-added", "incident.absorbed", "incident.declared");
        tell(merged, 4, "unmerged", other(survivor, ",\"to\":\"triage\""));
        tell(merged, 5, "unmerged", other(survivor, ",\"to\":\"triage\""));
        tell(merged, 6, "label-added", "{\"label\":\"net\"}");
        told(two, "incident.label-added", "incident.unmerged", "incident.merged", "incident.declared");
        told(one, "incident.label-added", "incident.absorbed", "incident.declared");
        assertTrue(
                receiver.await(7).stream().anyMatch(request -> request.body().contains("About " + two + ", which was merged")));
    }

    @Test
    void a_tie_to_a_confidential_incident_is_not_told_to_outsiders() {
        String one = Setup.key();
        String two = Setup.key();
        Setup.rule(one, List.of(Setup.webhook(receiver.url())));
        Event open = Feed.declare(one, "");
        Event secret = Feed.declare(two, ",\"confidential\":true");
        told(one, "incident.declared");
        tell(open, 2, "linked", other(secret, ",\"kind\":\"caused-by\""));
        tell(open, 3, "merged", other(secret, ",\"from\":\"triage\""));
        tell(open, 4, "unmerged", other(secret, ",\"to\":\"triage\""));
        tell(open, 5, "label-added", "{\"label\":\"db\"}");
        awaiting(() -> carol().get("/api/v1/deliveries?incident=" + one).then()
                .body("items.eventType", contains("incident.label-added", "incident.declared")));
        told(one, "incident.label-added", "incident.unmerged", "incident.merged", "incident.linked", "incident.declared");
        alice().get("/api/v1/deliveries?incident=" + one + "&outcome=suppressed").then().body("items", hasSize(3))
                .body("items.reason", everyItem(equalTo("the incident is confidential")));
        receiver.await(2).forEach(request -> assertFalse(request.body().contains(two)));
    }

    @Test
    void a_tie_to_an_incident_that_comes_later_waits_for_it() {
        String one = Setup.key();
        String two = Setup.key();
        Setup.rule(one, List.of(Setup.webhook(receiver.url())));
        Event here = Feed.declare(one, "");
        Event there = new Event(UUID.randomUUID(), UUID.randomUUID(), two, 1, "incident.declared", "");
        tell(here, 2, "merged", other(there, ",\"from\":\"triage\""));
        tell(here, 3, "unmerged", other(there, ",\"to\":\"triage\""));
        tell(here, 4, "label-added", "{\"label\":\"db\"}");
        told(one, "incident.label-added", "incident.declared");
        tell(there, 1, "declared",
                "{\"key\":\"" + two + "\",\"title\":\"Late\",\"severity\":\"info\",\"confidential\":false}");
        told(one, "incident.unmerged", "incident.merged", "incident.label-added", "incident.declared");
        assertTrue(receiver.await(4).stream().anyMatch(request -> request.body().contains("merged into " + two)));
    }

    @Test
    void an_update_goes_to_the_rules_of_its_audience_and_in_public_it_names_nobody() {
        String key = Setup.key();
        String channel = Setup.webhook(receiver.url());
        for (String audience : List.of("public", "technical")) {
            alice().body("""
                    {"name":"for %s %s","match":{"events":["incident.update-posted"],"service":["%s"],"audience":["%s"]},
                     "channels":["%s"]}""".formatted(audience, key, Feed.service(key), audience, channel))
                    .post("/api/v1/rules").then().statusCode(201).body("match.audience", contains(audience));
        }
        Event declared = Feed.declare(key, "");
        tell(declared, 2, "update-posted",
                """
                {"update":"00000000-0000-7000-8000-00000000000a","audience":"public","text":"Paying works again.\\n\\nSorry."}""");
        awaiting(() -> carol().get("/api/v1/deliveries?incident=" + key).then().body("items", hasSize(1))
                .body("items.ruleName", hasItem("for public " + key)).body("items[0].outcome", equalTo("sent")));
        String body = receiver.await(1).getFirst().body();
        assertTrue(body.contains("Paying works again."));
        assertTrue(body.contains("the incident team"));
        assertFalse(body.contains("alice"));
    }

    @Test
    void a_rule_names_only_audiences_that_there_are() {
        alice().body("{\"name\":\"x\",\"match\":{\"events\":[\"*\"],\"audience\":[\"everybody\"]},\"channels\":[\""
                + Setup.webhook(receiver.url()) + "\"]}").post("/api/v1/rules").then().statusCode(422)
                .body(containsString("technical, non-technical or public")).body(not(containsString("error\"")));
    }
}
