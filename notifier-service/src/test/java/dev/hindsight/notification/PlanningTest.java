package dev.hindsight.notification;

import static dev.hindsight.stage.Patience.awaiting;
import static dev.hindsight.stage.People.alice;
import static dev.hindsight.stage.People.bob;
import static dev.hindsight.stage.People.carol;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import dev.hindsight.eventlog.DeadLetterReplay;
import dev.hindsight.eventlog.DeadLetterReplayed;
import dev.hindsight.eventlog.EventLog;
import dev.hindsight.eventlog.RecordedEvent;
import dev.hindsight.local.RealStack;
import dev.hindsight.stage.Feed;
import dev.hindsight.stage.Feed.Event;
import dev.hindsight.stage.MailAddressOfTests;
import dev.hindsight.stage.Receiver;
import dev.hindsight.stage.Setup;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;

/** Who hears of an event, and who is left out and why. */
@QuarkusTest
@QuarkusTestResource(value = RealStack.class, initArgs = @ResourceArg(name = "service", value = "notifier"))
@QuarkusTestResource(MailAddressOfTests.class)
class PlanningTest {

    @Inject
    EventLog log;
    private final Receiver receiver = new Receiver();
    private final String key = Setup.key();

    @AfterEach
    void close() {
        receiver.close();
    }

    @Test
    void an_event_that_comes_again_is_told_once() {
        Setup.rule(key, List.of(Setup.webhook(receiver.url())));
        Event declared = Feed.declare(key, "");
        Feed.publish(declared);
        Feed.publish(declared);
        Feed.publish(
                Event.of(declared.stream(), key, 2, "incident.severity-changed", "{\"from\":\"major\",\"to\":\"critical\"}"));
        receiver.await(2);
        awaiting(() -> carol().get("/api/v1/deliveries?incident=" + key).then().body("items", hasSize(2))
                .body("items.outcome", everyItem(equalTo("sent")))
                .body("items[0].eventType", equalTo("incident.severity-changed"))
                .body("items.attempts.flatten()", hasSize(2)));
    }

    @Test
    void a_rule_hears_only_what_it_matches() {
        Setup.rule(key, "incident.severity-changed", List.of(Setup.webhook(receiver.url())), "");
        Event declared = Feed.declare(key, "");
        Feed.publish(
                Event.of(declared.stream(), key, 2, "incident.severity-changed", "{\"from\":\"major\",\"to\":\"critical\"}"));
        receiver.await(1);
        awaiting(() -> carol().get("/api/v1/deliveries?incident=" + declared.stream()).then().body("items", hasSize(1))
                .body("items[0].eventType", equalTo("incident.severity-changed")).body("items[0].incidentKey", equalTo(key)));
    }

    @Test
    void who_is_reached_by_two_rules_hears_it_once_and_the_ledger_says_so() {
        Setup.rule(key, List.of(Setup.webhook(receiver.url())));
        Setup.rule(key, List.of(Setup.webhook(receiver.url())));
        Feed.declare(key, "");
        awaiting(() -> carol().get("/api/v1/deliveries?incident=" + key).then()
                .body("items.outcome", containsInAnyOrder("deduplicated", "sent"))
                .body("items.find { it.outcome == 'deduplicated' }.reason",
                        equalTo("rule “all of " + key + "” tells the same")));
    }

    @Test
    void two_webhooks_that_differ_in_their_query_alone_are_two_places() {
        Setup.rule(key,
                List.of(Setup.webhook(receiver.url() + "?token=deploy"), Setup.webhook(receiver.url() + "?token=status")));
        Setup.rule(key, List.of(Setup.webhook(receiver.url() + "?token=status")));
        Feed.declare(key, "");
        awaiting(() -> carol().get("/api/v1/deliveries?incident=" + key).then()
                .body("items.outcome", containsInAnyOrder("sent", "sent", "deduplicated"))
                .body("items.recipient", everyItem(equalTo(receiver.url() + "?…"))));
        assertEquals(2, receiver.taken().size());
    }

    @Test
    void an_action_item_that_comes_before_its_incident_waits_for_it() {
        Setup.rule(key, List.of(Setup.webhook(receiver.url())));
        UUID incident = UUID.randomUUID();
        String item = key.replace("INC", "ACT");
        Event raised = Feed.publish(Event.of(UUID.randomUUID(), item, 1, "action-item.raised",
                """
                {"key":"%s","incident":"%s","incidentKey":"%s","text":"Alarm on queue length","type":"detect","owner":"bob",                "priority":"high","dueOn":"2026-09-21","tickets":[]}"""
                        .formatted(item, incident, key)));
        Feed.publish(Event.of(raised.stream(), item, 2, "action-item.owner-assigned", "{\"owner\":\"carol\"}"));
        Feed.publish(Event.of(incident, key, 1, "incident.declared",
                """
                {"key":"%s","title":"Checkout fails","severity":"major","environment":"production","services":["%s"],                "status":"triage","labels":[],"confidential":false}"""
                        .formatted(key, Feed.service(key))));
        receiver.await(3);
        awaiting(() -> carol().get("/api/v1/deliveries?actionItem=" + item).then().body("items", hasSize(2))
                .body("items.incidentKey", everyItem(equalTo(key))).body("items.actionItemKey", everyItem(equalTo(item))));
    }

    @Test
    void an_event_that_cannot_be_acted_on_waits_as_a_dead_letter_and_does_not_block_others() {
        Setup.rule(key, List.of(Setup.webhook(receiver.url())));
        UUID stranger = UUID.randomUUID();
        String lost = Setup.key();
        Feed.publish(Event.of(stranger, lost, 2, "incident.renamed", "{\"title\":\"Nobody declared this\"}"));
        Feed.publish(Event.of(UUID.randomUUID(), lost, 2, "incident.renamed", "not even JSON"));
        Feed.publish(Event.of(UUID.randomUUID(), lost, 2, "incident.something-newer", "{}"));
        Feed.declare(key, "");
        receiver.await(1);
        awaiting(() -> alice().get("/api/v1/dead-letters/notifier").then().body("items.reason",
                hasItem(lost + " was never declared here")));
        int id = alice().get("/api/v1/dead-letters/notifier").path("items.find { it.key == '" + stranger + "' }.id");
        bob().get("/api/v1/dead-letters/notifier").then().statusCode(403);
        alice().post("/api/v1/dead-letters/notifier/" + id + "/replay").then().statusCode(409)
                .body("detail", containsString("never declared"));
        Feed.publish(Event.of(stranger, lost, 1, "incident.declared",
                "{\"key\":\"" + lost + "\",\"title\":\"Late\",\"severity\":\"info\",\"confidential\":false}"));
        awaiting(() -> alice().post("/api/v1/dead-letters/notifier/" + id + "/replay").then().statusCode(204));
        alice().post("/api/v1/dead-letters/notifier/" + id + "/replay").then().statusCode(204);
        List<RecordedEvent> told = log.load(DeadLetterReplay.stream("notifier-service", id)).await().indefinitely();
        assertEquals(List.of("alice"), told.stream().map(RecordedEvent::actor).toList());
        alice().get("/api/v1/dead-letters/notifier/" + id + "/events").then().statusCode(200)
                .body("items.actor", contains("alice"));
        bob().get("/api/v1/dead-letters/notifier/" + id + "/events").then().statusCode(403);
        assertEquals("hindsight.incident.renamed.v1", DeadLetterReplayed.CODEC.read(told.getFirst()).type());
        alice().get("/api/v1/dead-letters/notifier").then()
                .body("items.find { it.id == " + id + " }.replayedAt", notNullValue());
        alice().post("/api/v1/dead-letters/notifier/999999/replay").then().statusCode(404);
    }

    @Test
    void a_filter_that_cannot_be_read_is_a_problem() {
        Map<String, String> filters = Map.of("outcome", "lost", "limit", "0", "from", "yesterday");
        filters.forEach((name, value) -> carol().get("/api/v1/deliveries?" + name + "=" + value).then()
                .statusCode(not(equalTo(200))).contentType("application/problem+json"));
    }
}
