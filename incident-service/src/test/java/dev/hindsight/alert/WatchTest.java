package dev.hindsight.alert;

import static dev.hindsight.desk.People.alice;
import static dev.hindsight.desk.People.carol;
import static dev.hindsight.desk.People.webhook;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.Map;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;

import dev.hindsight.desk.Alertmanager;
import dev.hindsight.local.RealStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.mutiny.sqlclient.Pool;

/** What silence says. */
@QuarkusTest
@QuarkusTestResource(value = RealStack.class, initArgs = @ResourceArg(name = "service", value = "incident"))
class WatchTest {

    private static final String BEGIN = "2026-09-14T08:03:15.412Z";

    @Inject
    Pool pool;

    private static void eventually(org.awaitility.core.ThrowingRunnable assertion) {
        await().pollInterval(Duration.ofMillis(200)).atMost(Duration.ofSeconds(60)).untilAsserted(assertion);
    }

    private static String resolved(String fingerprint) {
        return Alertmanager.alert(fingerprint, "resolved", BEGIN, "2026-09-14T09:00:00Z");
    }

    @Test
    void an_incident_is_resolved_once_all_its_alerts_are_over() {
        Alertmanager source = Alertmanager.installed(Map.of("autoResolve", "PT1S", "groupBy", java.util.List.of("service")));
        String incident = source.outcome(source.postsBody(Alertmanager.firing("p"))).getString("incident");
        source.outcome(source.postsBody(Alertmanager.firing("q")));
        source.outcome(source.postsBody(resolved("p")));
        source.outcome(source.postsBody(resolved("q")));
        eventually(() -> carol().get("/api/v1/incidents/" + incident).then().body("status", equalTo("resolved")));
        carol().get("/api/v1/incidents/" + incident + "/events").then().body("items.data.reason",
                hasItem(containsString("All of its alerts have been over for 1 s")));
    }

    @Test
    void one_alert_that_fires_or_a_source_that_is_not_set_to_it_keeps_an_incident_open() {
        Alertmanager source = Alertmanager.installed(Map.of("autoResolve", "PT0S", "groupBy", java.util.List.of("service")));
        String open = source.outcome(source.postsBody(Alertmanager.firing("fires"))).getString("incident");
        source.outcome(source.postsBody(Alertmanager.firing("ends")));
        source.outcome(source.postsBody(resolved("ends")));
        Alertmanager other = Alertmanager.installed();
        String kept = other.outcome(other.postsBody(Alertmanager.firing("kept"))).getString("incident");
        other.outcome(other.postsBody(resolved("kept")));
        Alertmanager third = Alertmanager.installed(Map.of("autoResolve", "PT0S"));
        String gone = third.outcome(third.postsBody(Alertmanager.firing("gone"))).getString("incident");
        third.outcome(third.postsBody(resolved("gone")));
        eventually(() -> carol().get("/api/v1/incidents/" + gone).then().body("status", equalTo("resolved")));
        carol().get("/api/v1/incidents/" + open).then().body("status", equalTo("triage"));
        carol().get("/api/v1/incidents/" + kept).then().body("status", equalTo("triage"));
    }

    @Test
    void an_alert_without_an_end_becomes_stale_and_fires_again_when_it_is_heard_of() {
        Alertmanager source = Alertmanager.installed(Map.of("staleAfter", "PT1S"));
        source.outcome(source.postsBody(Alertmanager.firing("quiet")));
        eventually(() -> alice().get("/api/v1/alerts?status=stale&source=" + source.id()).then().body("items", hasSize(1)));
        alice().body(Map.of("routing", Map.of())).patch("/api/v1/alert-sources/" + source.id()).then().statusCode(200);
        assertEquals("processed", source.outcome(source.postsBody(Alertmanager.firing("quiet"))).getString("state"));
        alice().get("/api/v1/alerts?source=" + source.id()).then().body("items.status", equalTo(java.util.List.of("firing")));
    }

    @Test
    void a_check_that_does_not_call_opens_an_incident_and_its_call_ends_the_alert() {
        Alertmanager source = Alertmanager.installed(Map.of("checks", Map.of("backup", "PT2S")));
        String hook = "/hooks/" + source.id() + "/" + source.secret() + "?check=backup";
        webhook().get(hook).then().statusCode(202);
        eventually(() -> alice().get("/api/v1/alerts?status=firing&source=" + source.id()).then().body("items", hasSize(1))
                .body("items[0].title", equalTo("No sign of life from check backup"))
                .body("items[0].incident", containsString("INC-")));
        webhook().post(hook).then().statusCode(202);
        eventually(() -> alice().get("/api/v1/alerts?status=resolved&source=" + source.id()).then().body("items.fingerprint",
                hasItem("heartbeat:backup")));
    }

    @Test
    void a_storm_that_has_passed_is_told_once() {
        Alertmanager source = Alertmanager.installed(Map.of("stormAfter", 1));
        source.outcome(source.postsBody(Alertmanager.firing("s1")));
        String storm = source.outcome(source.postsBody(Alertmanager.firing("s2"))).getString("incident");
        pool.query(
                "update alert set first_seen_at = first_seen_at - interval '3 minutes' where source_id = '" + source.id() + "'")
                .execute()
                .await().indefinitely();
        eventually(() -> carol().get("/api/v1/incidents/" + storm).then().body("timeline.text",
                hasItem(containsString("The storm of alerts is over: 1 alerts"))));
    }

    @Test
    void old_receipts_go_and_what_waits_stays() {
        Alertmanager source = Alertmanager.installed();
        String done = source.postsBody(Alertmanager.firing("old"));
        source.outcome(done);
        alice().body("{\"paused\":true}").patch("/api/v1/alert-sources/" + source.id()).then().statusCode(200);
        String waits = source.postsBody(Alertmanager.firing("waits"));
        pool.query("update receipt set received_at = now() - interval '40 days' where source_id = '" + source.id() + "'")
                .execute().await()
                .indefinitely();
        eventually(() -> alice().get(source.receipts() + "/" + done).then().statusCode(404));
        alice().get(source.receipts() + "/" + waits).then().statusCode(200).body("state", equalTo("received"));
    }
}
