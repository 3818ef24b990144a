package dev.hindsight.notification;

import static dev.hindsight.stage.Patience.awaiting;
import static dev.hindsight.stage.People.alice;
import static dev.hindsight.stage.People.carol;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.UUID;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;

import dev.hindsight.local.RealStack;
import dev.hindsight.stage.Feed;
import dev.hindsight.stage.Feed.Event;
import dev.hindsight.stage.MailAddressOfTests;
import dev.hindsight.stage.Setup;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;

/** What a rule would have told of what has happened, and to whom it would not have. */
@QuarkusTest
@QuarkusTestResource(value = RealStack.class, initArgs = @ResourceArg(name = "service", value = "notifier"))
@QuarkusTestResource(MailAddressOfTests.class)
class PreviewTest {

    @Inject
    Pool pool;
    private final String key = Setup.key();
    private final String mara = key.toLowerCase(java.util.Locale.ROOT) + "@corp.example";

    @Test
    void it_shows_what_a_rule_would_have_told_and_sends_nothing() {
        Event declared = happened("");
        Feed.publish(Event.of(declared.stream(), key, 2, "incident.label-added", "{\"label\":\"dns\"}"));
        String rule = Setup.rule(key, "incident.declared", List.of(Setup.email(mara)), "");
        preview(rule).body("items.incident", contains(key)).body("items[0].headline", equalTo("incident declared"))
                .body("items[0].recipients", contains(mara)).body("items[0].leftOut", empty());
        carol().get("/api/v1/deliveries?incident=" + key).then().body("items", empty());
        carol().post("/api/v1/rules/" + UUID.randomUUID() + "/preview").then().statusCode(404);
    }

    @Test
    void of_a_confidential_incident_only_a_rule_that_may_tells() {
        happened(",\"confidential\":true");
        List<String> channel = List.of(Setup.email(mara));
        preview(Setup.rule(key, "*", channel, "")).body("items[0].recipients", empty())
                .body("items[0].leftOut.recipient", contains(mara))
                .body("items[0].leftOut.reason", contains("the incident is confidential"));
        preview(Setup.rule(key, "*", channel, ",\"allowConfidential\":true")).body("items[0].recipients", contains(mara));
    }

    @Test
    void a_channel_that_is_switched_off_tells_nobody() {
        happened("");
        String channel = Setup.email(mara);
        String rule = Setup.rule(key, List.of(channel));
        alice().body("{\"enabled\":false}").patch("/api/v1/channels/" + channel).then().statusCode(200);
        preview(rule).body("items[0].recipients", empty())
                .body("items[0].leftOut.reason", contains("the channel is switched off: by an administrator"));
    }

    @Test
    void whom_another_rule_reaches_already_is_left_out_and_a_rule_that_is_switched_off_is_tried_all_the_same() {
        happened("");
        Setup.rule(key, List.of(Setup.email(mara)));
        String second = Setup.rule(key, "*", List.of(Setup.email(mara, "ola@corp.example")), ",\"enabled\":false");
        preview(second).body("items[0].recipients", contains("ola@corp.example"))
                .body("items[0].leftOut.recipient", contains(mara))
                .body("items[0].leftOut.reason", contains("rule “all of " + key + "” tells the same"));
    }

    /** An incident that was there before every rule. */
    private Event happened(String more) {
        Event declared = Feed.declare(key, more);
        awaiting(() -> assertEquals(1, pool.preparedQuery("select from noted_event where id = $1")
                .execute(Tuple.of(declared.id())).await().indefinitely().size()));
        return declared;
    }

    private static ValidatableResponse preview(String rule) {
        return alice().post("/api/v1/rules/" + rule + "/preview").then().statusCode(200);
    }
}
