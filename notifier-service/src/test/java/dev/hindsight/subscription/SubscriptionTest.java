package dev.hindsight.subscription;

import static dev.hindsight.stage.Patience.awaiting;
import static dev.hindsight.stage.People.alice;
import static dev.hindsight.stage.People.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dev.hindsight.local.RealStack;
import dev.hindsight.stage.Feed;
import dev.hindsight.stage.Feed.Event;
import dev.hindsight.stage.MailAddressOfTests;
import dev.hindsight.stage.Mailbox;
import dev.hindsight.stage.Setup;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import io.vertx.mutiny.sqlclient.Pool;

@QuarkusTest
@QuarkusTestResource(value = RealStack.class, initArgs = @ResourceArg(name = "service", value = "notifier"))
@QuarkusTestResource(MailAddressOfTests.class)
class SubscriptionTest {

    private static final String MINE = "/api/v1/me/subscriptions";

    @Inject
    Pool pool;
    private final String key = Setup.key();
    private final String person = "person-of-" + UUID.randomUUID();
    private final String other = "other-" + person;

    @AfterEach
    void nobodyWantsAnythingAnyMore() {
        put(person, "{\"events\":[]}").statusCode(200);
        put(other, "{\"events\":[]}").statusCode(200);
    }

    @Test
    void everybody_says_for_themselves_and_it_is_kept_with_who_said_it() {
        me(person).get(MINE).then().statusCode(200).body("events", empty()).body("email", nullValue())
                .header("ETag", equalTo("\"0\""));
        put(person, "{\"events\":[\"hindsight.incident.declared.v1\",\"incident.severity_changed\"],\"minSeverity\":\"major\"}")
                .statusCode(200).body("events", contains("incident.declared", "incident.severity-changed"))
                .body("email", equalTo(person + "@hindsight.example")).body("onlyMine", equalTo(false))
                .header("ETag", equalTo("\"1\""));
        me(person).get(MINE).then().body("minSeverity", equalTo("major")).body("version", equalTo(1));
        me(other).get(MINE).then().body("events", empty());
        me(person).header("If-Match", "\"0\"").body("{\"events\":[\"*\"]}").put(MINE).then().statusCode(412);
        put(person, "{\"events\":[\"incident.declared\",\"incident.severity-changed\"],\"minSeverity\":\"major\"}")
                .header("ETag", equalTo("\"1\""));
        var events = pool.query("select type, actor, data from event where actor = '" + person + "'").executeAndAwait();
        assertEquals(1, events.size());
        assertEquals("hindsight.subscription.changed.v1", events.iterator().next().getString("type"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"{\"events\":[\"incident.decalred\"]} | 422 | #/events/0", "{} | 422 | #/events",
            "{\"events\":[\"*\"],\"email\":\"nobody\"} | 422 | #/email",
            "{\"events\":[\"*\"],\"email\":\"a@b.example\\r\\nBcc: eve@evil.example\"} | 422 | #/email",
            "{\"events\":[\"*\"],\"minSeverity\":\"awful\"} | 422 | #/minSeverity",
            "{\"events\":[\"*\"],\"colour\":\"blue\"} | 400 | #/colour"})
    void what_is_wrong_is_named(String body, int status, String pointer) {
        put(person, body).statusCode(status).contentType("application/problem+json").body("errors.pointer", hasItems(pointer));
    }

    @Test
    void who_wants_to_hear_gets_a_mail_and_the_ledger_says_why() {
        try (var mailbox = Mailbox.open()) {
            put(person, "{\"events\":[\"incident.declared\"],\"minSeverity\":\"major\",\"email\":\"" + key + "@corp.example\"}")
                    .statusCode(200);
            put(other, "{\"events\":[\"incident.declared\"],\"minSeverity\":\"critical\"}").statusCode(200);
            Feed.declare(key, "");
            var mail = mailbox.await(key + "@corp.example", 1).getFirst();
            assertTrue(text(mail).contains("because you subscribed to it in Hindsight"), () -> text(mail));
            awaiting(() -> alice().get("/api/v1/deliveries?incident=" + key).then().body("items", hasSize(1))
                    .body("items[0].outcome", equalTo("sent")).body("items[0].ruleName", equalTo("subscription of " + person))
                    .body("items[0].channelName", equalTo("personal mail")).body("items[0].channelType", equalTo("email")));
            alice().get("/api/v1/channels?limit=200").then().body("items.findAll { it.name == 'personal mail' }", empty());
        }
    }

    @Test
    void of_a_confidential_incident_hears_only_who_has_a_part_in_it() {
        put(person, "{\"events\":[\"*\"],\"email\":\"" + key + "@corp.example\"}").statusCode(200);
        put(other, "{\"events\":[\"*\"],\"email\":\"other-" + key + "@corp.example\"}").statusCode(200);
        Event declared = Feed.declare(key, ",\"confidential\":true");
        Feed.publish(Event.of(declared.stream(), key, 2, "incident.participant-added", "{\"person\":\"" + person + "\"}"));
        Feed.publish(Event.of(declared.stream(), key, 3, "incident.label-added", "{\"label\":\"dns\"}"));
        Feed.publish(Event.of(declared.stream(), key, 4, "incident.participant-removed", "{\"person\":\"" + person + "\"}"));
        Feed.publish(Event.of(declared.stream(), key, 5, "incident.confidentiality-changed", "{\"confidential\":false}"));
        awaiting(() -> alice().get("/api/v1/deliveries?incident=" + key).then().body("items.recipient",
                hasItem("other-" + key + "@corp.example")));
        alice().get("/api/v1/deliveries?incident=" + key).then()
                .body("items.findAll { it.recipient == '" + key + "@corp.example' }.eventType",
                        containsInAnyOrder("incident.participant-added", "incident.label-added",
                                "incident.confidentiality-changed"))
                .body("items.findAll { it.recipient != '" + key + "@corp.example' }.eventType",
                        contains("incident.confidentiality-changed"));
    }

    @Test
    void an_administrator_ends_what_somebody_who_left_wanted_to_hear() {
        put(person, "{\"events\":[\"*\"],\"email\":\"" + key + "@corp.example\"}").statusCode(200);
        String theirs = "/api/v1/subscriptions/" + person;
        as("bob", "viewer", "responder").delete(theirs).then().statusCode(403);
        alice().header("If-Match", "\"7\"").delete(theirs).then().statusCode(412);
        alice().delete(theirs).then().statusCode(204);
        alice().delete(theirs).then().statusCode(204);
        me(person).get(MINE).then().body("events", empty()).body("email", nullValue()).body("version", equalTo(2));
        assertEquals(1, pool.query("select from event where actor = 'alice' and data::text like '%" + key + "@corp.example%'"
                + " and type = 'hindsight.subscription.changed.v1'").executeAndAwait().size());
    }

    @Test
    void who_is_told_by_a_rule_already_hears_it_once() {
        Setup.rule(key, List.of(Setup.email(key + "@corp.example")));
        put(person, "{\"events\":[\"*\"],\"email\":\"" + key + "@corp.example\"}").statusCode(200);
        Feed.declare(key, "");
        awaiting(() -> alice().get("/api/v1/deliveries?incident=" + key).then().body("items", hasSize(2))
                .body("items.find { it.outcome == 'deduplicated' }.ruleName", equalTo("subscription of " + person)));
    }

    private static String text(MimeMessage mail) {
        try {
            return ((MimeMultipart) mail.getContent()).getBodyPart(0).getContent().toString();
        } catch (IOException | MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void an_address_is_the_same_however_it_is_written() {
        Setup.rule(key, List.of(Setup.email(key.toLowerCase(Locale.ROOT) + "@corp.example")));
        put(person, "{\"events\":[\"*\"],\"email\":\"Ann <" + key + "@corp.example>\"}").statusCode(200)
                .body("email", equalTo(key + "@corp.example"));
        Feed.declare(key, "");
        awaiting(() -> alice().get("/api/v1/deliveries?incident=" + key).then().body("items", hasSize(2))
                .body("items.find { it.outcome == 'deduplicated' }.recipient", equalTo(key + "@corp.example")));
    }

    private static RequestSpecification me(String person) {
        return as(person, "viewer");
    }

    private static ValidatableResponse put(String person, String body) {
        return me(person).body(body).put(MINE).then();
    }
}
