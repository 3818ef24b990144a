package dev.hindsight.alert.placing;

import static dev.hindsight.desk.Alertmanager.firing;
import static dev.hindsight.desk.People.alice;
import static dev.hindsight.desk.People.carol;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
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

/** Very many alerts at once: in one post, for one incident, in a storm. */
@QuarkusTest
@QuarkusTestResource(value = RealStack.class, initArgs = @ResourceArg(name = "service", value = "incident"))
class CrowdsTest {

    @Inject
    Pool pool;

    /** Posts that are worked on within one minute, however long it takes to send them. */
    private static List<String> atOnce(Alertmanager source, int count, IntFunction<String> body) {
        alice().body(Map.of("paused", true)).patch("/api/v1/alert-sources/" + source.id()).then().statusCode(200);
        List<String> receipts = IntStream.range(0, count).mapToObj(body).map(source::postsBody).toList();
        alice().body(Map.of("paused", false)).patch("/api/v1/alert-sources/" + source.id()).then().statusCode(200);
        return receipts;
    }

    @Test
    void an_incident_shows_a_hundred_alerts_and_has_them_all() {
        Alertmanager source = Alertmanager.installed(Map.of("groupBy", List.of("service")));
        List<String> receipts = atOnce(source, 120, i -> firing("many-" + i, "crowd", "warning"));
        receipts.forEach(receipt -> assertEquals("processed", source.outcome(receipt).getString("state")));
        String incident = source.alerts().getString("items[0].incident");
        assertEquals(120, source.alerts().<String>getList("items.incident").stream().filter(incident::equals).count());
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
        assertEquals(List.of("storm"), source.alerts().<String>getList("items.decision").stream().distinct().toList());
    }

    @Test
    void a_storm_is_a_handful_of_incidents_and_nothing_is_dropped() {
        Alertmanager source = Alertmanager.installed(Map.of("stormAfter", 3));
        List<String> receipts = atOnce(source, 150, i -> firing("storm-" + i, "svc" + i, "warning"));
        receipts.forEach(receipt -> assertEquals("processed", source.outcome(receipt).getString("state")));
        JsonPath all = source.alerts();
        assertEquals(150, all.getList("items").size());
        assertEquals(4, new HashSet<>(all.<String>getList("items.incident")).size());
        assertEquals(147, all.<String>getList("items.decision").stream().filter("storm"::equals).count());
        String storm = all.getString("items.find { it.decision == 'storm' }.incident");
        carol().get("/api/v1/incidents/" + storm).then().body("title", containsString("Alert storm"))
                .body("alerts", hasSize(100)).body("alerts.reason", everyItem(containsString("One of many")));
        List<String> ends = atOnce(source, 150, i -> Alertmanager.alert("storm-" + i, "resolved", "2026-09-14T08:03:15.412Z",
                "2026-09-14T09:00:00Z"));
        ends.forEach(receipt -> assertEquals("processed", source.outcome(receipt).getString("state")));
        assertEquals(150, source.alerts().<String>getList("items.status").stream().filter("resolved"::equals).count());
        carol().get("/api/v1/incidents/" + storm).then().body("alerts.status", everyItem(equalTo("resolved")));
    }

    @Test
    void alerts_that_were_known_long_before_they_count_make_a_storm_like_new_ones() {
        Alertmanager source = Alertmanager.installed(Map.of("stormAfter", 2, "declareFrom", "critical"));
        atOnce(source, 9, i -> firing("known-" + i, "svc" + i, "warning")).forEach(source::outcome);
        pool.query("update alert set first_seen_at = first_seen_at - interval '1 hour' where source_id = '" + source.id() + "'")
                .execute().await().indefinitely();
        alice().body(Map.of("routing", Map.of("stormAfter", 2))).patch("/api/v1/alert-sources/" + source.id()).then()
                .statusCode(200);
        IntStream.range(0, 9).forEach(i -> source.incidentOf(firing("known-" + i, "svc" + i, "warning")));
        JsonPath all = source.alerts();
        assertEquals(3, new HashSet<>(all.<String>getList("items.incident")).size());
        assertEquals(7, all.<String>getList("items.decision").stream().filter("storm"::equals).count());
    }
}
