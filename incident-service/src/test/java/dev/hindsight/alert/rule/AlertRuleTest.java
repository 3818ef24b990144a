package dev.hindsight.alert.rule;

import static dev.hindsight.desk.Parts.assertWhole;
import static dev.hindsight.desk.People.alice;
import static dev.hindsight.desk.People.bob;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.hindsight.desk.Alertmanager;
import dev.hindsight.local.RealStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.vertx.mutiny.sqlclient.Pool;

@QuarkusTest
@QuarkusTestResource(value = RealStack.class, initArgs = @ResourceArg(name = "service", value = "incident"))
class AlertRuleTest {

    @Inject
    Pool pool;

    private static final String RULES = "/api/v1/alert-rules";
    private static final AtomicInteger NUMBERS = new AtomicInteger();

    private static Map<String, Object> text(String source, Map<String, ?> action) {
        return Map.of("number", NUMBERS.incrementAndGet(), "name", "Rule", "match", Map.of("sources", List.of(source)),
                "action", action);
    }

    private static Response added(Map<String, ?> text) {
        return alice().body(text).post(RULES).then().statusCode(201).extract().response();
    }

    private static String incident(Alertmanager source, String fingerprint) {
        return source.outcome(source.postsBody(Alertmanager.firing(fingerprint))).getString("incident");
    }

    @Test
    void a_rule_silences_what_it_matches_until_it_is_gone() {
        Alertmanager source = Alertmanager.installed();
        Response rule = added(text(source.id(), Map.of("silence", true)));
        assertNull(incident(source, "hush"));
        alice().get("/api/v1/alerts?source=" + source.id()).then().body("items[0].decision", equalTo("silenced"))
                .body("items[0].reason", startsWith("Silenced by rule "));
        assertNotNull(incident(Alertmanager.installed(), "loud"));
        alice().delete(RULES + "/" + rule.path("id")).then().statusCode(204);
        assertNotNull(incident(source, "heard"));
    }

    @Test
    void rules_are_listed_in_parts_too() {
        Alertmanager source = Alertmanager.installed();
        added(text(source.id(), Map.of("silence", true)));
        added(text(source.id(), Map.of("silence", true)));
        assertWhole(() -> alice(), RULES, "number");
    }

    @Test
    void a_maintenance_window_that_is_over_silences_nothing() {
        Alertmanager source = Alertmanager.installed();
        var window = new java.util.HashMap<>(text(source.id(), Map.of("silence", true)));
        window.put("from", Instant.now().minusSeconds(7_200).toString());
        window.put("until", Instant.now().minusSeconds(3_600).toString());
        added(window);
        assertNotNull(incident(source, "after"));
    }

    @Test
    void rules_group_alerts_of_a_source() {
        Alertmanager source = Alertmanager.installed();
        added(text(source.id(), Map.of("groupBy", List.of("service"), "groupWindow", "PT10M")));
        assertEquals(incident(source, "one"), incident(source, "two"));
        alice().get("/api/v1/alerts?source=" + source.id()).then().body("items.reason", hasItem(endsWith("(Rule).")));
    }

    @Test
    void a_rule_is_written_anew_with_its_version_and_every_change_is_an_event() {
        Response rule = added(text(UUID.randomUUID().toString(), Map.of("silence", true)));
        String at = RULES + "/" + rule.path("id");
        Map<String, Object> next = Map.of("number", NUMBERS.incrementAndGet(), "name", "Renamed", "action",
                Map.of("declareFrom", "major"),
                "paused", true);
        alice().header("If-Match", "\"7\"").body(next).put(at).then().statusCode(412);
        alice().header("If-Match", rule.header("ETag")).body(next).put(at).then().statusCode(200)
                .body("name", equalTo("Renamed"))
                .body("action.declareFrom", equalTo("major")).body("paused", equalTo(true));
        alice().get(RULES).then().body("items.name", hasItem("Renamed"))
                .body("items.find { it.id == '" + rule.path("id") + "' }.version", equalTo(2));
        alice().delete(at).then().statusCode(204);
        alice().get(at).then().statusCode(404).body("type", endsWith("no-such-alert-rule"));
        alice().get(at + "/events").then().statusCode(200).body("items.type", equalTo(List.of("hindsight.alert-rule.written.v1",
                "hindsight.alert-rule.written.v1", "hindsight.alert-rule.deleted.v1"))).body("items.actor", hasItem("alice"));
    }

    @Test
    void as_many_rules_as_there_may_be_can_be_tried_with_one_more() {
        pool.query("""
                insert into alert_rule (id, number, name, match, action, paused, created_by) select gen_random_uuid(), 100000 + i,
                    'Filling', '{}', '{"silence": true}', true, 'alice' from generate_series(1, 100) i""").execute().await()
                .indefinitely();
        try {
            alice().body(text(UUID.randomUUID().toString(), Map.of("silence", true))).post(RULES).then().statusCode(409)
                    .body("type", endsWith("too-many-rules"));
        } finally {
            pool.query("delete from alert_rule where name = 'Filling'").execute().await().indefinitely();
        }
        var rules = Stream.generate(() -> text(UUID.randomUUID().toString(), Map.of("silence", true))).limit(102).toList();
        alice().body(Map.of("days", 1, "rules", rules.subList(0, 101))).post(RULES + "/what-if").then().statusCode(200);
        alice().body(Map.of("days", 1, "rules", rules)).post(RULES + "/what-if").then().statusCode(422);
    }

    @Test
    void other_rules_are_tried_on_what_came_and_nothing_changes() {
        pool.query("update receipt set received_at = received_at - interval '2 days'").execute().await().indefinitely();
        Alertmanager source = Alertmanager.installed();
        assertNotEquals(incident(source, "w1"), incident(source, "w2"));
        Map<String, Object> silent = text(source.id(), Map.of("silence", true));
        Response answer = alice().body(Map.of("days", 1, "rules", List.of(silent))).post(RULES + "/what-if").then()
                .statusCode(200).extract()
                .response();
        List<String> silenced = answer
                .path("proposed.alerts.findAll { it.reason.contains('rule " + silent.get("number") + " (') }.title");
        List<String> today = answer.path("standing.alerts.title");
        assertEquals(List.of("w1 is broken", "w2 is broken"), silenced);
        assertTrue(today.containsAll(silenced));
        String mine = "differences.findAll { it.proposed != null && it.proposed.reason.contains('rule " + silent.get("number")
                + " (') }";
        assertEquals(List.of("w1 is broken", "w2 is broken"), answer.path(mine + ".title"));
        assertEquals(List.of("declared", "declared"), answer.path(mine + ".happened.decision"));
        assertEquals(List.of("declared", "declared"), answer.path(mine + ".standing.decision"));
        assertTrue(answer.<List<String>>path(mine + ".happened.incident").getFirst().startsWith("INC-"));
        assertEquals(alice().get("/api/v1/alerts?source=" + source.id()).<List<String>>path("items.id").reversed(),
                answer.path(mine + ".alert"));
        assertTrue(answer.<Integer>path("happened.incidents") >= 2);
        alice().get("/api/v1/alerts?source=" + source.id()).then().body("items.decision", everyItem(equalTo("declared")));
        bob().body(Map.of("rules", List.of())).post(RULES + "/what-if").then().statusCode(403);
    }

    @Test
    void a_repeated_request_adds_one_rule() {
        String key = UUID.randomUUID().toString();
        Map<String, Object> text = text(UUID.randomUUID().toString(), Map.of("silence", true));
        String first = alice().header("Idempotency-Key", key).body(text).post(RULES).then().statusCode(201).extract()
                .path("id");
        assertEquals(first,
                alice().header("Idempotency-Key", key).body(text).post(RULES).then().statusCode(201).extract().path("id"));
    }

    @Test
    void what_makes_no_sense_is_refused_with_what_to_change() {
        Response rule = added(text(UUID.randomUUID().toString(), Map.of("silence", true)));
        alice().body(Map.of("number", rule.<Integer>path("number"), "name", "Same", "action", Map.of("silence", true)))
                .post(RULES).then()
                .statusCode(409).body("type", endsWith("number-taken"));
        alice().body(Map.of("number", 9_001, "name", "Back", "action", Map.of("silence", true), "from", "2026-09-15T00:00:00Z",
                "until",
                "2026-09-14T00:00:00Z")).post(RULES).then().statusCode(422).body("errors[0].pointer", equalTo("#/until"));
        alice().body(Map.of("number", 9_002, "name", "Long", "action", Map.of("groupWindow", "P400D"))).post(RULES).then()
                .statusCode(422).body("errors[0].pointer", equalTo("#/action/groupWindow"));
        alice().body(Map.of("number", 9_003, "name", "Odd", "action", Map.of("groupWindow", "ten minutes"))).post(RULES).then()
                .statusCode(400).body("errors[0].pointer", equalTo("#/action/groupWindow"))
                .body("errors[0].detail", startsWith("Must be a span such as PT10M"));
        alice().body(Map.of("rules", List.of(Map.of("number", 0, "name", "No", "action", Map.of())))).post(RULES + "/what-if")
                .then().statusCode(422).body("errors[0].pointer", equalTo("#/rules/0/number"));
        bob().get(RULES).then().statusCode(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"prod", "Production", "LIVE"})
    void production_is_meant_by_each_of_its_names(String named) {
        Alertmanager source = Alertmanager.installed();
        var text = new java.util.HashMap<>(text(source.id(), Map.of("silence", true)));
        text.put("match", Map.of("sources", List.of(source.id()), "environments", List.of(named)));
        added(text);
        assertNull(incident(source, "hush"));
    }
}
