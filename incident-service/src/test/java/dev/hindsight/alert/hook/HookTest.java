package dev.hindsight.alert.hook;

import static dev.hindsight.desk.Alertmanager.alert;
import static dev.hindsight.desk.Alertmanager.firing;
import static dev.hindsight.desk.People.bob;
import static dev.hindsight.desk.People.carol;
import static dev.hindsight.desk.People.webhook;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.hindsight.desk.Alertmanager;
import dev.hindsight.local.RealStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;

/** What alerts that are posted to a hook make of incidents. */
@QuarkusTest
@QuarkusTestResource(value = RealStack.class, initArgs = @ResourceArg(name = "service", value = "incident"))
class HookTest {

    private static final String NEVER = "0001-01-01T00:00:00Z";

    @Test
    void a_firing_group_declares_one_incident_with_all_its_alerts() {
        Alertmanager source = Alertmanager.installed();
        JsonPath outcome = source.outcome(source.posts("firing"));
        assertEquals("processed", outcome.getString("state"));
        assertEquals(2, outcome.getList("alerts").size());
        carol().get("/api/v1/incidents/" + outcome.getString("incident")).then().statusCode(200)
                .body("title", equalTo("Checkout 5xx ratio above 5 %")).body("severity", equalTo("critical"))
                .body("environment", equalTo("production")).body("services", hasItem("checkout-api"))
                .body("labels", hasItem("team=payments")).body("startedAt", equalTo("2026-09-14T08:03:15.412Z"))
                .body("alerts.size()", equalTo(2)).body("alerts.status", not(hasItem("resolved")))
                .body("alerts[0].reason", containsString("declared")).body("timeline[0].kind", equalTo("alert"))
                .body("declaredBy", containsString("alert-source:am-"));
    }

    @Test
    void an_alert_that_ends_is_recorded_on_its_incident() {
        Alertmanager source = Alertmanager.installed();
        String incident = source.outcome(source.posts("firing")).getString("incident");
        assertEquals("processed", source.outcome(source.posts("partially-resolved")).getString("state"));
        carol().get("/api/v1/incidents/" + incident).then()
                .body("alerts.find { it.fingerprint == '4ad1c9e27730b65f' }.endsAt", equalTo("2026-09-14T08:39:30.412Z"))
                .body("alerts.find { it.fingerprint == 'b52f0a1c7d3e9f48' }.status", equalTo("firing"));
        source.outcome(source.posts("resolved"));
        carol().get("/api/v1/incidents/" + incident).then().body("alerts.status", not(hasItem("firing")))
                .body("status", equalTo("triage"));
        assertEquals("duplicate", source.outcome(source.posts("resolved")).getString("state"));
    }

    @Test
    void a_heartbeat_is_recorded_and_opens_nothing() {
        Alertmanager source = Alertmanager.installed();
        JsonPath outcome = source.outcome(source.posts("watchdog-heartbeat"));
        assertEquals("processed", outcome.getString("state"));
        assertNull(outcome.getString("incident"));
    }

    @Test
    void a_hundred_equal_posts_at_once_are_one_incident() throws Exception {
        Alertmanager source = Alertmanager.installed();
        String body = firing("hundred-" + UUID.randomUUID());
        var receipts = new ArrayList<String>();
        try (var threads = Executors.newFixedThreadPool(16)) {
            Callable<String> post = () -> source.postsBody(body);
            for (var posted : threads.invokeAll(IntStream.range(0, 100).mapToObj(_ -> post).toList())) {
                receipts.add(posted.get());
            }
        }
        var states = receipts.stream().map(source::outcome).map(json -> json.getString("state")).toList();
        assertEquals(1, states.stream().filter("processed"::equals).count());
        assertEquals(99, states.stream().filter("duplicate"::equals).count());
        carol().get("/api/v1/alerts?source=" + source.id()).then().body("items.size()", equalTo(1))
                .body("items[0].status", equalTo("firing"));
    }

    @Test
    void unrelated_alerts_are_incidents_of_their_own() {
        Alertmanager source = Alertmanager.installed();
        String one = source.outcome(source.postsBody(firing("one"))).getString("incident");
        String other = source.outcome(source.postsBody(firing("other"))).getString("incident");
        assertNotEquals(one, other);
    }

    @Test
    void a_new_episode_comes_to_the_incident_that_is_still_open_and_ends_the_one_before() {
        Alertmanager source = Alertmanager.installed();
        String first = source.outcome(source.postsBody(firing("flaps"))).getString("incident");
        String again = source.outcome(source.postsBody(alert("flaps", "firing", "2026-09-14T09:00:00Z", NEVER)))
                .getString("incident");
        assertEquals(first, again);
        carol().get("/api/v1/incidents/" + first).then().body("alerts.size()", equalTo(2))
                .body("alerts[0].endsAt", equalTo("2026-09-14T09:00:00Z")).body("alerts[1].status", equalTo("firing"))
                .body("alerts[1].reason", containsString("same alert"));
    }

    @Test
    void after_the_incident_is_resolved_a_new_episode_is_a_new_incident() {
        Alertmanager source = Alertmanager.installed();
        String first = source.outcome(source.postsBody(firing("returns"))).getString("incident");
        bob().body("{\"status\":\"resolved\"}").put("/api/v1/incidents/" + first + "/status").then().statusCode(200);
        String second = source.outcome(source.postsBody(alert("returns", "firing", "2026-09-15T09:00:00Z", NEVER)))
                .getString("incident");
        assertNotEquals(first, second);
    }

    @Test
    void an_end_that_arrives_before_its_beginning_loses_nothing() {
        Alertmanager source = Alertmanager.installed();
        JsonPath end = source.outcome(
                source.postsBody(alert("hasty", "resolved", "2026-09-14T08:03:15.412Z", "2026-09-14T08:30:00Z")));
        assertEquals("processed", end.getString("state"));
        assertNull(end.getString("incident"));
        String incident = source.outcome(source.postsBody(firing("hasty"))).getString("incident");
        carol().get("/api/v1/incidents/" + incident).then().body("alerts[0].status", equalTo("resolved"))
                .body("alerts[0].endsAt", equalTo("2026-09-14T08:30:00Z"));
        assertEquals("duplicate", source.outcome(source.postsBody(firing("hasty"))).getString("state"));
    }

    @Test
    void the_routing_of_a_source_speaks_where_labels_do_not() {
        Alertmanager source = Alertmanager.installed(Map.of("environment", "preprod", "severityMap",
                Map.of("warning", "critical"), "declareFrom", "major"));
        String incident = source.outcome(source.postsBody(firing("routed"))).getString("incident");
        carol().get("/api/v1/incidents/" + incident).then().body("environment", equalTo("preprod"))
                .body("severity", equalTo("critical"));
        String mild = firing("mild").replace("\"warning\"", "\"info\"");
        assertNull(source.outcome(source.postsBody(mild)).getString("incident"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"SEV-1", "sev-1", " Sev-1 "})
    void a_word_for_a_severity_counts_however_it_is_written(String word) {
        Alertmanager source = Alertmanager.installed(Map.of("severityMap", Map.of(word, "minor")));
        String incident = source.incidentOf(firing("worded", "api", "Sev-1"));
        carol().get("/api/v1/incidents/" + incident).then().body("severity", equalTo("minor"));
    }

    @Test
    void production_has_one_name_wherever_it_is_set() {
        String incident = Alertmanager.installed(Map.of("environment", "Prod")).incidentOf(firing("named"));
        carol().get("/api/v1/incidents/" + incident).then().body("environment", equalTo("production"));
        carol().get("/api/v1/alerts?environment=prod&incident=" + incident).then().body("items", hasSize(1));
    }

    @Test
    void a_key_that_monitoring_sends_with_each_of_its_posts_is_its_own_affair() {
        Alertmanager source = Alertmanager.installed();
        String hook = "/hooks/" + source.id() + "/" + source.secret();
        for (String body : List.of(firing("keyed"), Alertmanager.resolved("keyed"))) {
            source.outcome(webhook().header("Idempotency-Key", "alert 1").body(body).post(hook).then().statusCode(202)
                    .extract().path("receipt"));
        }
        carol().get("/api/v1/alerts?source=" + source.id()).then().body("items.status", contains("resolved"));
    }
}
