package dev.hindsight.alert.placing;

import static dev.hindsight.desk.Alertmanager.firing;
import static dev.hindsight.desk.People.alice;
import static dev.hindsight.desk.People.bob;
import static dev.hindsight.desk.People.carol;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;

import dev.hindsight.desk.Alertmanager;
import dev.hindsight.local.RealStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.mutiny.sqlclient.Pool;

/** Where alerts go, by the settings of their source. */
@QuarkusTest
@QuarkusTestResource(value = RealStack.class, initArgs = @ResourceArg(name = "service", value = "incident"))
class PlacingTest {

    @Inject
    Pool pool;

    @Test
    void labels_make_a_group() {
        Alertmanager source = Alertmanager.installed(Map.of("groupBy", List.of("service"), "groupWindow", "PT10M"));
        String first = source.incidentOf(firing("a", "cart", "warning"));
        assertEquals(first, source.incidentOf(firing("b", "cart", "warning")));
        assertNotEquals(first, source.incidentOf(firing("c", "till", "warning")));
        assertTrue(source.alerts().getString("items.find { it.fingerprint == 'b' }.reason")
                .contains(
                        "service=cart belongs to this incident, which is still open within 10 min, by the settings of its source"));
    }

    @Test
    void a_group_that_was_quiet_for_longer_than_its_window_begins_a_new_incident() {
        Alertmanager source = Alertmanager.installed(Map.of("groupBy", List.of("service"), "groupWindow", "PT10M"));
        String first = source.incidentOf(firing("a", "slow", "warning"));
        age(source, "9 minutes");
        assertEquals(first, source.incidentOf(firing("b", "slow", "warning")));
        age(source, "11 minutes");
        assertNotEquals(first, source.incidentOf(firing("c", "slow", "warning")));
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
        String open = first.incidentOf(firing("one", service, "warning"));
        Alertmanager other = Alertmanager.installed(Map.of("attachWithin", "PT10M"));
        String test = other.incidentOf(
                firing("two", service, "warning").replace("\"alertname\"", "\"env\":\"test\",\"alertname\""));
        assertNotEquals(open, test);
        bob().body("{\"status\":\"resolved\"}").put("/api/v1/incidents/" + open + "/status").then().statusCode(200);
        String second = other.incidentOf(firing("three", service, "warning"));
        assertNotEquals(open, second);
        assertEquals(second, other.incidentOf(firing("four", service, "warning")));
        alice().body("{\"confidential\":true}").patch("/api/v1/incidents/" + second).then().statusCode(200);
        String third = other.incidentOf(firing("five", service, "warning"));
        assertNotEquals(second, third);
        age(other, "11 minutes");
        assertNotEquals(third, other.incidentOf(firing("six", service, "warning")));
    }

    @Test
    void an_open_incident_of_the_same_service_takes_alerts_of_other_sources() {
        String service = "s" + UUID.randomUUID();
        String first = Alertmanager.installed().incidentOf(firing("one", service, "warning"));
        Alertmanager other = Alertmanager.installed(Map.of("attachWithin", "PT10M"));
        assertEquals(first, other.incidentOf(firing("two", service, "warning")));
        assertTrue(other.alerts().getString("items[0].reason")
                .contains("service=" + service + " and environment=production within 10 min"));
        assertNotEquals(first, Alertmanager.installed().incidentOf(firing("three", service, "warning")));
    }

    @Test
    void groups_of_one_service_come_to_one_incident_in_one_post_too() {
        String service = "s" + UUID.randomUUID();
        Alertmanager source = Alertmanager.installed(Map.of("groupBy", List.of("alertname"), "attachWithin", "PT10M"));
        String both = source.incidentOf(together(firing("one", service, "warning"), firing("two", service, "critical")));
        List<String> incidents = source.alerts().getList("items.incident");
        assertEquals(List.of(both, both), incidents);

        age(source, "11 minutes");
        String later = source.incidentOf(
                together(firing("one", service, "warning").replace("\"fingerprint\":\"one\"", "\"fingerprint\":\"three\""),
                        firing("four", service, "warning")));
        assertEquals(both, later);
        assertEquals(both, source.alerts().getString("items.find { it.fingerprint == 'four' }.incident"));
    }

    /** One post with the alerts of two. */
    private static String together(String first, String second) {
        String alert = second.substring(second.indexOf("\"alerts\":[") + 10, second.lastIndexOf("]"));
        return first.substring(0, first.lastIndexOf("]")) + "," + alert + "]}";
    }

    @Test
    void a_resolved_incident_is_opened_again_within_its_window() {
        Alertmanager source = Alertmanager.installed(Map.of("groupBy", List.of("service"), "reopenWithin", "PT1H"));
        String first = source.incidentOf(firing("x", "again", "warning"));
        bob().body("{\"status\":\"resolved\"}").put("/api/v1/incidents/" + first + "/status").then().statusCode(200);
        assertEquals(first, source.incidentOf(firing("y", "again", "warning")));
        carol().get("/api/v1/incidents/" + first).then().body("status", equalTo("in-progress"));
        assertEquals("reopened", source.alerts().getString("items[0].decision"));
    }

    @Test
    void a_resolved_incident_stays_so_after_its_window_and_where_nobody_asked_for_one() {
        Alertmanager source = Alertmanager.installed(Map.of("groupBy", List.of("service"), "reopenWithin", "PT1H"));
        String first = source.incidentOf(firing("x", "late", "warning"));
        bob().body("{\"status\":\"resolved\"}").put("/api/v1/incidents/" + first + "/status").then().statusCode(200);
        pool.query(
                "update incident set view = jsonb_set(view::jsonb, '{resolvedAt}', to_jsonb(now() - interval '61 minutes'))::text"
                        + " where key = '" + first + "'")
                .execute().await().indefinitely();
        assertNotEquals(first, source.incidentOf(firing("y", "late", "warning")));
        Alertmanager plain = Alertmanager.installed(Map.of("groupBy", List.of("service")));
        String other = plain.incidentOf(firing("x", "late", "warning"));
        bob().body("{\"status\":\"resolved\"}").put("/api/v1/incidents/" + other + "/status").then().statusCode(200);
        assertNotEquals(other, plain.incidentOf(firing("y", "late", "warning")));
        carol().get("/api/v1/incidents/" + other).then().body("status", equalTo("resolved"));
    }

    @Test
    void what_is_too_mild_is_recorded_and_declares_once_it_is_worse() {
        Alertmanager source = Alertmanager.installed(Map.of("declareFrom", "major"));
        assertNull(source.incidentOf(firing("grows", "w", "warning")));
        assertEquals("recorded", source.alerts().getString("items[0].decision"));
        String key = source.incidentOf(firing("grows", "w", "critical"));
        carol().get("/api/v1/incidents/" + key).then().body("severity", equalTo("critical"));
        assertEquals("critical", source.alerts().getString("items[0].severity"));
    }

    @Test
    void what_gets_worse_makes_its_incident_graver_until_a_person_has_judged_it() {
        Alertmanager source = Alertmanager.installed();
        String key = source.incidentOf(firing("grows", "w", "warning"));
        carol().get("/api/v1/incidents/" + key).then().body("severity", equalTo("minor")).body("version", equalTo(3));
        assertEquals(key, source.incidentOf(firing("grows", "w", "error")));
        carol().get("/api/v1/incidents/" + key).then().body("severity", equalTo("major")).body("version", equalTo(4));
        assertEquals("major", source.alerts().getString("items[0].severity"));
        source.incidentOf(firing("grows", "w", "error"));
        source.incidentOf(firing("grows", "w", "warning"));
        carol().get("/api/v1/incidents/" + key).then().body("version", equalTo(4));
        carol().get("/api/v1/incidents/" + key + "/events").then().body("items.last().data.reason",
                startsWith("The alert “"), "items.last().data.reason", endsWith("” is major."));

        bob().body("{\"severity\":\"info\"}").put("/api/v1/incidents/" + key + "/severity").then().statusCode(200);
        assertEquals(key, source.incidentOf(firing("grows", "w", "critical")));
        carol().get("/api/v1/incidents/" + key).then().body("severity", equalTo("info"));
        assertEquals("critical", source.alerts().getString("items[0].severity"));
    }

    @Test
    void a_graver_alert_that_joins_makes_the_incident_graver() {
        Alertmanager source = Alertmanager.installed(Map.of("groupBy", List.of("service")));
        String key = source.incidentOf(firing("one", "j", "warning"));
        assertEquals(key, source.incidentOf(firing("two", "j", "critical")));
        carol().get("/api/v1/incidents/" + key).then().body("severity", equalTo("critical"));
    }

    @Test
    void what_was_too_mild_declares_once_its_source_takes_it() {
        Alertmanager source = Alertmanager.installed(Map.of("declareFrom", "major"));
        assertNull(source.incidentOf(firing("grows", "g", "warning")));
        alice().body(Map.of("routing", Map.of("declareFrom", "minor"))).patch("/api/v1/alert-sources/" + source.id()).then()
                .statusCode(200);
        assertTrue(source.incidentOf(firing("grows", "g", "warning")).startsWith("INC-"));
        assertEquals("declared", source.alerts().getString("items[0].decision"));
    }
}
