package dev.hindsight.alert.placing;

import static dev.hindsight.desk.People.alice;
import static dev.hindsight.desk.People.bob;
import static dev.hindsight.desk.People.carol;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;

import dev.hindsight.desk.Alertmanager;
import dev.hindsight.local.RealStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.vertx.mutiny.sqlclient.Pool;

/** Where alerts go, by the settings of their source. */
@QuarkusTest
@QuarkusTestResource(value = RealStack.class, initArgs = @ResourceArg(name = "service", value = "incident"))
class PlacingTest {

    @Inject
    Pool pool;

    private static String of(String fingerprint, String service, String severity) {
        return Alertmanager.firing(fingerprint).replace("\"api\"", "\"" + service + "\"").replace("\"warning\"",
                "\"" + severity + "\"");
    }

    private static String incident(Alertmanager source, String body) {
        return source.outcome(source.postsBody(body)).getString("incident");
    }

    private static JsonPath alerts(Alertmanager source) {
        return alice().get("/api/v1/alerts?limit=200&source=" + source.id()).then().statusCode(200).extract().jsonPath();
    }

    /** Posts that are worked on within one minute, however long it takes to send them. */
    private static List<String> atOnce(Alertmanager source, int count, IntFunction<String> body) {
        alice().body(Map.of("paused", true)).patch("/api/v1/alert-sources/" + source.id()).then().statusCode(200);
        List<String> receipts = IntStream.range(0, count).mapToObj(body).map(source::postsBody).toList();
        alice().body(Map.of("paused", false)).patch("/api/v1/alert-sources/" + source.id()).then().statusCode(200);
        return receipts;
    }

    @Test
    void labels_make_a_group() {
        Alertmanager source = Alertmanager.installed(Map.of("groupBy", List.of("service"), "groupWindow", "PT10M"));
        String first = incident(source, of("a", "cart", "warning"));
        assertEquals(first, incident(source, of("b", "cart", "warning")));
        assertNotEquals(first, incident(source, of("c", "till", "warning")));
        assertTrue(alerts(source).getString("items.find { it.fingerprint == 'b' }.reason")
                .contains(
                        "service=cart belongs to this incident, which is still open within 10 min, by the settings of its source"));
    }

    @Test
    void a_group_that_was_quiet_for_longer_than_its_window_begins_a_new_incident() {
        Alertmanager source = Alertmanager.installed(Map.of("groupBy", List.of("service"), "groupWindow", "PT10M"));
        String first = incident(source, of("a", "slow", "warning"));
        age(source, "9 minutes");
        assertEquals(first, incident(source, of("b", "slow", "warning")));
        age(source, "11 minutes");
        assertNotEquals(first, incident(source, of("c", "slow", "warning")));
    }

    /** Everything that was heard and declared so far lies further back. */
    private void age(Alertmanager source, String by) {
        pool.query("""
                update alert set last_seen_at = last_seen_at - interval '%1$s' where source_id = '%2$s';
                update incident set declared_at = declared_at - interval '%1$s' where id in (
                    select incident_id from alert where source_id = '%2$s')""".formatted(by, source.id())).execute().await()
                .indefinitely();
    }

    @Test
    void only_an_open_incident_that_anybody_may_see_of_the_same_environment_and_not_too_old_takes_alerts_of_other_sources() {
        String service = "s" + UUID.randomUUID();
        Alertmanager first = Alertmanager.installed();
        String open = incident(first, of("one", service, "warning"));
        Alertmanager other = Alertmanager.installed(Map.of("attachWithin", "PT10M"));
        String test = incident(other, of("two", service, "warning").replace("\"alertname\"", "\"env\":\"test\",\"alertname\""));
        assertNotEquals(open, test);
        bob().body("{\"status\":\"resolved\"}").put("/api/v1/incidents/" + open + "/status").then().statusCode(200);
        String second = incident(other, of("three", service, "warning"));
        assertNotEquals(open, second);
        assertEquals(second, incident(other, of("four", service, "warning")));
        alice().body("{\"confidential\":true}").patch("/api/v1/incidents/" + second).then().statusCode(200);
        String third = incident(other, of("five", service, "warning"));
        assertNotEquals(second, third);
        age(other, "11 minutes");
        assertNotEquals(third, incident(other, of("six", service, "warning")));
    }

    @Test
    void an_open_incident_of_the_same_service_takes_alerts_of_other_sources() {
        String service = "s" + UUID.randomUUID();
        String first = incident(Alertmanager.installed(), of("one", service, "warning"));
        Alertmanager other = Alertmanager.installed(Map.of("attachWithin", "PT10M"));
        assertEquals(first, incident(other, of("two", service, "warning")));
        assertTrue(alerts(other).getString("items[0].reason")
                .contains("service=" + service + " and environment=production within 10 min"));
        assertNotEquals(first, incident(Alertmanager.installed(), of("three", service, "warning")));
    }

    @Test
    void a_resolved_incident_is_opened_again_within_its_window() {
        Alertmanager source = Alertmanager.installed(Map.of("groupBy", List.of("service"), "reopenWithin", "PT1H"));
        String first = incident(source, of("x", "again", "warning"));
        bob().body("{\"status\":\"resolved\"}").put("/api/v1/incidents/" + first + "/status").then().statusCode(200);
        assertEquals(first, incident(source, of("y", "again", "warning")));
        carol().get("/api/v1/incidents/" + first).then().body("status", equalTo("in-progress"));
        assertEquals("reopened", alerts(source).getString("items[0].decision"));
    }

    @Test
    void a_resolved_incident_stays_so_after_its_window_and_where_nobody_asked_for_one() {
        Alertmanager source = Alertmanager.installed(Map.of("groupBy", List.of("service"), "reopenWithin", "PT1H"));
        String first = incident(source, of("x", "late", "warning"));
        bob().body("{\"status\":\"resolved\"}").put("/api/v1/incidents/" + first + "/status").then().statusCode(200);
        pool.query(
                "update incident set view = jsonb_set(view::jsonb, '{resolvedAt}', to_jsonb(now() - interval '61 minutes'))::text"
                        + " where key = '" + first + "'")
                .execute().await().indefinitely();
        assertNotEquals(first, incident(source, of("y", "late", "warning")));
        Alertmanager plain = Alertmanager.installed(Map.of("groupBy", List.of("service")));
        String other = incident(plain, of("x", "late", "warning"));
        bob().body("{\"status\":\"resolved\"}").put("/api/v1/incidents/" + other + "/status").then().statusCode(200);
        assertNotEquals(other, incident(plain, of("y", "late", "warning")));
        carol().get("/api/v1/incidents/" + other).then().body("status", equalTo("resolved"));
    }

    @Test
    void what_is_too_mild_is_recorded_and_declares_once_it_is_worse() {
        Alertmanager source = Alertmanager.installed(Map.of("declareFrom", "major"));
        assertNull(incident(source, of("grows", "g", "warning")));
        assertEquals("recorded", alerts(source).getString("items[0].decision"));
        alice().body(Map.of("routing", Map.of("declareFrom", "minor"))).patch("/api/v1/alert-sources/" + source.id()).then()
                .statusCode(200);
        assertTrue(incident(source, of("grows", "g", "warning")).startsWith("INC-"));
        assertEquals("declared", alerts(source).getString("items[0].decision"));
    }

    @Test
    void an_incident_shows_a_hundred_alerts_and_has_them_all() {
        Alertmanager source = Alertmanager.installed(Map.of("groupBy", List.of("service")));
        List<String> receipts = atOnce(source, 120, i -> of("many-" + i, "crowd", "warning"));
        receipts.forEach(receipt -> assertEquals("processed", source.outcome(receipt).getString("state")));
        String incident = alerts(source).getString("items[0].incident");
        assertEquals(120, alerts(source).<String>getList("items.incident").stream().filter(incident::equals).count());
        carol().get("/api/v1/incidents/" + incident).then().body("alerts", hasSize(100));
    }

    @Test
    void a_post_may_hold_very_many_alerts() {
        Alertmanager source = Alertmanager.installed(Map.of("groupBy", List.of("service"), "stormAfter", 1));
        String alerts = IntStream.range(0, 2_000).mapToObj(i -> """
                {"status":"firing","fingerprint":"one-of-many-%d","startsAt":"2026-09-14T08:00:00Z","endsAt":"0001-01-01T00:00:00Z",
                 "labels":{"alertname":"Many","service":"svc-%d"},"annotations":{}}""".formatted(i, i))
                .collect(Collectors.joining(","));
        JsonPath outcome = source
                .outcome(source.postsBody("{\"version\":\"4\",\"status\":\"firing\",\"alerts\":[" + alerts + "]}"));
        assertEquals("processed", outcome.getString("state"));
        assertEquals(2_000, outcome.getList("alerts").size());
        assertEquals(List.of("storm"), alerts(source).<String>getList("items.decision").stream().distinct().toList());
    }

    @Test
    void a_storm_is_a_handful_of_incidents_and_nothing_is_dropped() {
        Alertmanager source = Alertmanager.installed(Map.of("stormAfter", 3));
        List<String> receipts = atOnce(source, 150, i -> of("storm-" + i, "svc" + i, "warning"));
        receipts.forEach(receipt -> assertEquals("processed", source.outcome(receipt).getString("state")));
        JsonPath all = alerts(source);
        assertEquals(150, all.getList("items").size());
        assertEquals(4, new HashSet<>(all.<String>getList("items.incident")).size());
        assertEquals(147, all.<String>getList("items.decision").stream().filter("storm"::equals).count());
        String storm = all.getString("items.find { it.decision == 'storm' }.incident");
        carol().get("/api/v1/incidents/" + storm).then().body("title", containsString("Alert storm"))
                .body("alerts", hasSize(100)).body("alerts.reason", everyItem(containsString("One of many")));
        List<String> ends = atOnce(source, 150, i -> Alertmanager.alert("storm-" + i, "resolved", "2026-09-14T08:03:15.412Z",
                "2026-09-14T09:00:00Z"));
        ends.forEach(receipt -> assertEquals("processed", source.outcome(receipt).getString("state")));
        assertEquals(150, alerts(source).<String>getList("items.status").stream().filter("resolved"::equals).count());
        carol().get("/api/v1/incidents/" + storm).then().body("alerts.status", everyItem(equalTo("resolved")));
    }
}
