package dev.hindsight.history;

import static dev.hindsight.stage.People.alice;
import static dev.hindsight.stage.People.as;
import static dev.hindsight.stage.People.bob;
import static dev.hindsight.stage.People.carol;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import dev.hindsight.eventlog.EventLog;
import dev.hindsight.eventlog.RecordedEvent;
import dev.hindsight.local.RealStack;
import dev.hindsight.stage.MailAddressOfTests;
import dev.hindsight.stage.Setup;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
@QuarkusTestResource(value = RealStack.class, initArgs = @ResourceArg(name = "service", value = "notifier"))
@QuarkusTestResource(MailAddressOfTests.class)
class RuleHistoryTest {

    @Inject
    EventLog log;
    private String channel = "";
    private String rule = "";

    @BeforeEach
    void setUp() {
        channel = Setup.email("mara@corp.example");
        rule = Setup.rule(Setup.key(), List.of(channel));
    }

    @Test
    void the_history_of_a_rule_says_who_made_it_what_it_is_and_outlives_it() {
        as("ada", "viewer", "admin").body("{\"enabled\":false,\"match\":{\"severity\":[\"critical\"]}}")
                .patch("/api/v1/rules/" + rule).then().statusCode(200).header("ETag", equalTo("\"2\""));
        alice().delete("/api/v1/rules/" + rule).then().statusCode(204);
        alice().get("/api/v1/rules/" + rule + "/events").then().statusCode(200).body("next", nullValue())
                .body("items.version", contains(1, 2, 3))
                .body("items.type",
                        contains("hindsight.rule.created.v1", "hindsight.rule.changed.v1", "hindsight.rule.deleted.v1"))
                .body("items.actor", contains("alice", "ada", "alice"))
                .body("items.hash[0]", matchesPattern("[0-9a-f]{64}")).body("items.recordedAt[0]", notNullValue())
                .body("items[0].data.after.channels", contains(channel))
                .body("items[1].data.before.enabled", equalTo(true)).body("items[1].data.after.enabled", equalTo(false))
                .body("items[1].data.after.match.severity", contains("critical"))
                .body("items[2].data.before.enabled", equalTo(false))
                .body("items.stream", contains(rule, rule, rule)).body("items.subject[0]", equalTo("rule/" + rule));
        assertTrue(log.verify(UUID.fromString(rule)).await().indefinitely().valid());
    }

    @Test
    void what_changes_nothing_leaves_no_trace() {
        String tag = carol().get("/api/v1/rules/" + rule).header("ETag");
        alice().body("{\"enabled\":true}").patch("/api/v1/rules/" + rule).then().statusCode(200).header("ETag", equalTo(tag));
        alice().body("{\"channels\":[]}").patch("/api/v1/rules/" + rule).then().statusCode(422);
        alice().get("/api/v1/rules/" + rule + "/events").then().body("items", hasSize(1));
    }

    @Test
    void only_administrators_read_it_and_only_of_what_was_once_there() {
        bob().get("/api/v1/rules/" + rule + "/events").then().statusCode(403);
        alice().get("/api/v1/rules/" + UUID.randomUUID() + "/events").then().statusCode(404);
        alice().get("/api/v1/rules/" + channel + "/events").then().statusCode(404);
        alice().get("/api/v1/channels/" + rule + "/events").then().statusCode(404);
    }

    @Test
    void it_comes_in_pages() {
        alice().body("{\"name\":\"renamed\"}").patch("/api/v1/rules/" + rule).then().statusCode(200);
        String next = alice().get("/api/v1/rules/" + rule + "/events?limit=1").then().body("items.version", contains(1))
                .extract().path("next");
        alice().get("/api/v1/rules/" + rule + "/events?limit=1&cursor=" + next).then().body("items.version", contains(2));
        alice().get("/api/v1/rules/" + rule + "/events?cursor=nonsense").then().statusCode(400);
        alice().get("/api/v1/rules/" + rule + "/events?limit=0").then().statusCode(422);
    }

    @Test
    void many_who_change_it_at_once_all_get_through_one_after_the_other() {
        IntStream.range(0, 20).parallel().forEach(i -> alice().body("{\"name\":\"by writer " + i + "\"}")
                .patch("/api/v1/rules/" + rule).then().statusCode(200));
        carol().get("/api/v1/rules/" + rule).then().header("ETag", equalTo("\"21\""));
        List<RecordedEvent> history = log.load(UUID.fromString(rule)).await().indefinitely();
        assertEquals(LongStream.rangeClosed(1, 21).boxed().toList(), history.stream().map(RecordedEvent::version).toList());
        assertTrue(log.verify(UUID.fromString(rule)).await().indefinitely().valid());
    }
}
