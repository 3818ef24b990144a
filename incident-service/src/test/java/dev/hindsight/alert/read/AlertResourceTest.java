package dev.hindsight.alert.read;

import static dev.hindsight.desk.People.alice;
import static dev.hindsight.desk.People.as;
import static dev.hindsight.desk.People.bob;
import static dev.hindsight.desk.People.carol;
import static dev.hindsight.desk.People.webhook;
import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import dev.hindsight.desk.Alertmanager;
import dev.hindsight.local.RealStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

/** What people read of alerts: one among many, and how it came to be as it is. */
@QuarkusTest
@QuarkusTestResource(value = RealStack.class, initArgs = @ResourceArg(name = "service", value = "incident"))
class AlertResourceTest {

    private static final String ALERTS = "/api/v1/alerts";

    private static void posts(Alertmanager source, String body) {
        source.outcome(source.postsBody(body));
    }

    private static void event(String key, String source, String action, String reached) {
        webhook().body("""
                {"routing_key":"%s","event_action":"%s","dedup_key":"pump","payload":{"summary":"Pump","source":"p",
                 "severity":"critical"}}""".formatted(key, action)).post("/v2/enqueue").then().statusCode(202);
        await().pollInterval(Duration.ofMillis(50)).atMost(Duration.ofSeconds(30)).untilAsserted(() -> carol()
                .get(ALERTS + "?fingerprint=pump&status=" + reached + "&source=" + source).then()
                .body("items", hasSize(1)));
    }

    @Test
    void an_alert_tells_each_state_it_was_in_and_what_was_decided_by_then() {
        Response added = alice().body(Map.of("name", "pd-" + UUID.randomUUID(), "type", "pagerduty"))
                .post("/api/v1/alert-sources").then().statusCode(201).extract().response();
        String key = added.path("secret");
        String source = added.path("id");
        event(key, source, "trigger", "firing");
        event(key, source, "acknowledge", "acknowledged");
        event(key, source, "resolve", "resolved");
        Response alert = carol().get(ALERTS + "?source=" + added.path("name"));
        String id = alert.path("items[0].id");
        carol().get(ALERTS + "/" + id).then().statusCode(200).body("title", equalTo("Pump")).body("status", equalTo("resolved"))
                .body("incident", startsWith("INC-")).body("begunWithinHour", equalTo(1)).body("flapping", equalTo(false));
        carol().get(ALERTS + "/" + id + "/history").then().statusCode(200)
                .body("items.status", contains("resolved", "acknowledged", "firing"))
                .body("items.decision", everyItem(equalTo("declared"))).body("items.severity", everyItem(equalTo("critical")))
                .body("items[0].until", nullValue())
                .body("items[1].until", not(nullValue()))
                .body("items.incident", everyItem(equalTo(alert.path("items[0].incident"))));
    }

    @Test
    void whoever_looks_at_alerts_knows_how_the_sources_are_called_and_nothing_else_of_them() {
        Response kept = alice().body(Map.of("name", "Known " + UUID.randomUUID(), "type", "pagerduty"))
                .post("/api/v1/alert-sources");
        Response gone = alice().body(Map.of("name", "Gone " + UUID.randomUUID(), "type", "pagerduty"))
                .post("/api/v1/alert-sources");
        alice().delete("/api/v1/alert-sources/" + gone.path("id")).then().statusCode(204);
        carol().get(ALERTS + "/sources").then().statusCode(200)
                .body("items", hasItem(Map.of("id", kept.path("id"), "name", kept.path("name"), "type", "pagerduty")))
                .body("items.id", not(hasItem(gone.<String>path("id"))));
        carol().get("/api/v1/alert-sources").then().statusCode(403);
    }

    @Test
    void a_decision_that_is_replaced_stays_readable() {
        Alertmanager source = Alertmanager.installed(Map.of("declareFrom", "critical"));
        posts(source, Alertmanager.firing("grows"));
        posts(source, Alertmanager.firing("grows"));
        alice().body(Map.of("routing", Map.of("declareFrom", "minor"))).patch("/api/v1/alert-sources/" + source.id()).then()
                .statusCode(200);
        posts(source, Alertmanager.firing("grows"));
        String id = carol().get(ALERTS + "?source=" + source.id()).path("items[0].id");
        carol().get(ALERTS + "/" + id + "/history").then().body("items.decision", contains("declared", "recorded"))
                .body("items[1].reason", startsWith("Less severe than critical")).body("items[1].incident", nullValue());
    }

    @Test
    void alerts_are_found_by_part_of_their_title_and_by_their_labels() {
        Alertmanager source = Alertmanager.installed();
        posts(source, Alertmanager.firing("disk_full"));
        posts(source, Alertmanager.firing("diskXfull"));
        String at = ALERTS + "?source=" + source.id();
        carol().queryParam("q", "DISK_F").get(at).then().body("items.fingerprint", contains("disk_full"));
        carol().queryParam("q", "alertname=a disk").get(at).then().body("items", hasSize(2));
        carol().queryParam("q", "%").get(at).then().body("items", hasSize(0));
        carol().get(at + "&severity=minor&decision=declared").then().body("items", hasSize(2));
        carol().get(at + "&severity=critical&severity=minor&status=firing,stale").then().body("items", hasSize(2));
        carol().get(at + "&severity=critical").then().body("items", hasSize(0));
        carol().queryParam("q", "\0").get(at).then().statusCode(422).body("errors[0].pointer", equalTo("#/q"));
        carol().get(at + "&decision=guessed").then().statusCode(422).body("errors[0].pointer", equalTo("#/decision"));
    }

    @Test
    void pages_of_alerts_hold_each_of_them_once() {
        Alertmanager source = Alertmanager.installed();
        for (String print : new String[]{"a", "b", "c"}) {
            posts(source, Alertmanager.firing(print));
        }
        String at = ALERTS + "?limit=2&source=" + source.id();
        Response first = carol().get(at);
        first.then().body("items.fingerprint", contains("c", "b"));
        carol().get(at + "&cursor=" + first.path("next")).then().body("items.fingerprint", contains("a"))
                .body("next", nullValue());
    }

    @Test
    void how_often_it_has_begun_counts_only_what_the_reader_may_see() {
        Alertmanager source = Alertmanager.installed();
        for (int hour = 1; hour <= 3; hour++) {
            posts(source, Alertmanager.alert("on-off", "firing", "2026-09-14T0" + hour + ":00:00Z", "0001-01-01T00:00:00Z"));
            posts(source, Alertmanager.alert("on-off", "resolved", "2026-09-14T0" + hour + ":00:00Z",
                    "2026-09-14T0" + hour + ":10:00Z"));
            String incident = alice().get(ALERTS + "?source=" + source.id()).path("items[0].incident");
            bob().body("{\"status\":\"resolved\"}").put("/api/v1/incidents/" + incident + "/status").then().statusCode(200);
            if (hour == 1) {
                alice().body("{\"confidential\":true}").patch("/api/v1/incidents/" + incident).then().statusCode(200);
            }
        }
        alice().get(ALERTS + "?source=" + source.id()).then().body("items", hasSize(3)).body("items[0].begunWithinHour",
                equalTo(3)).body("items[0].flapping", equalTo(true));
        carol().get(ALERTS + "?source=" + source.id()).then().body("items", hasSize(2)).body("items[0].begunWithinHour",
                equalTo(2)).body("items[0].flapping", equalTo(false));
    }

    @Test
    void an_alert_of_a_confidential_incident_is_not_there_for_outsiders() {
        Alertmanager source = Alertmanager.installed();
        posts(source, Alertmanager.firing("hush"));
        Response seen = carol().get(ALERTS + "?source=" + source.id());
        String at = ALERTS + "/" + seen.path("items[0].id");
        carol().get(at + "/history").then().statusCode(200);
        alice().body("{\"confidential\":true}").patch("/api/v1/incidents/" + seen.path("items[0].incident")).then()
                .statusCode(200);
        for (String path : new String[]{at, at + "/history"}) {
            carol().get(path).then().statusCode(404).body("type", endsWith("no-such-alert"));
            as("mallory", "viewer", "responder").get(path).then().statusCode(404);
            alice().get(path).then().statusCode(200);
        }
        carol().get(ALERTS + "?fingerprint=hush&source=" + source.id()).then().body("items", hasSize(0));
        carol().get(ALERTS + "?q=hush").then().body("items.id", not(hasItem(seen.<String>path("items[0].id"))));
        String missing = UUID.randomUUID().toString();
        assertEquals(carol().get(ALERTS + "/" + missing).asString().replace(missing, "x"),
                carol().get(at).asString().replace(seen.path("items[0].id"), "x"));
    }

    @Test
    void alerts_are_for_who_is_signed_in() {
        given().get(ALERTS).then().statusCode(401);
        given().get(ALERTS + "/" + UUID.randomUUID()).then().statusCode(401);
        webhook().get(ALERTS).then().statusCode(403);
        webhook().get(ALERTS + "/" + UUID.randomUUID() + "/history").then().statusCode(403);
    }
}
