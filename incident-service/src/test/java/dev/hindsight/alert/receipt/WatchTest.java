package dev.hindsight.alert.receipt;

import static dev.hindsight.alert.receipt.WatchRounds.aRoundLater;
import static dev.hindsight.alert.receipt.WatchRounds.eventually;
import static dev.hindsight.desk.Alertmanager.resolved;
import static dev.hindsight.desk.People.alice;
import static dev.hindsight.desk.People.carol;
import static dev.hindsight.desk.People.webhook;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import dev.hindsight.desk.Alertmanager;
import dev.hindsight.local.RealStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.mutiny.sqlclient.Pool;

/** What silence says: alerts become stale, checks are missed, storms pass, old receipts go. */
@QuarkusTest
@QuarkusTestResource(value = RealStack.class, initArgs = @ResourceArg(name = "service", value = "incident"))
class WatchTest {

    @Inject
    Pool pool;

    private void set(String sql) {
        pool.query(sql).execute().await().indefinitely();
    }

    @BeforeEach
    void the_desk_has_always_heard() {
        set("delete from deaf_time");
    }

    @Test
    void an_alert_without_an_end_becomes_stale_and_fires_again_when_it_is_heard_of() {
        Alertmanager source = Alertmanager.installed(Map.of("staleAfter", "PT1S"));
        source.outcome(source.postsBody(Alertmanager.firing("quiet")));
        eventually(() -> alice().get("/api/v1/alerts?status=stale&source=" + source.id()).then().body("items", hasSize(1)));
        alice().body(Map.of("routing", Map.of())).patch("/api/v1/alert-sources/" + source.id()).then().statusCode(200);
        assertEquals("processed", source.outcome(source.postsBody(Alertmanager.firing("quiet"))).getString("state"));
        alice().get("/api/v1/alerts?source=" + source.id()).then().body("items.status", equalTo(List.of("firing")));
    }

    @Test
    void an_alert_is_not_stale_before_its_time_and_never_where_nobody_asked_for_it_or_it_is_over() {
        Alertmanager patient = Alertmanager.installed(Map.of("staleAfter", "PT1H"));
        patient.outcome(patient.postsBody(Alertmanager.firing("young")));
        patient.outcome(patient.postsBody(Alertmanager.firing("over")));
        patient.outcome(patient.postsBody(resolved("over")));
        Alertmanager plain = Alertmanager.installed();
        plain.outcome(plain.postsBody(Alertmanager.firing("old")));
        set("update alert set last_seen_at = last_seen_at - interval '59 minutes' where source_id = '" + patient.id() + "'");
        set("update alert set last_seen_at = last_seen_at - interval '9 days' where source_id = '" + plain.id() + "'");
        aRoundLater();
        String firing = "/api/v1/alerts?status=firing&source=";
        alice().get(firing + patient.id()).then().body("items.fingerprint", contains("young"));
        alice().get(firing + plain.id()).then().body("items.fingerprint", contains("old"));
        set("update alert set last_seen_at = last_seen_at - interval '2 minutes' where source_id = '" + patient.id() + "'");
        eventually(() -> alice().get("/api/v1/alerts?source=" + patient.id()).then().body("items.status",
                containsInAnyOrder("stale", "resolved")));
    }

    @Test
    void who_calls_in_time_or_is_only_just_set_to_it_is_not_missed_and_who_is_paused_neither() {
        Alertmanager source = Alertmanager.installed(
                Map.of("checks", Map.of("calls", "PT1H", "never-called", "PT1H"), "heartbeatEvery", "PT1H"));
        webhook().post("/hooks/" + source.id() + "/" + source.secret() + "?check=calls").then().statusCode(202);
        Alertmanager paused = Alertmanager.installed(Map.of("heartbeatEvery", "PT1H"));
        alice().body("{\"paused\":true}").patch("/api/v1/alert-sources/" + paused.id()).then().statusCode(200);
        String earlier = "update alert_source set updated_at = now() - interval '%s' where id = '%s'";
        set(earlier.formatted("59 minutes", source.id()));
        set(earlier.formatted("61 minutes", paused.id()));
        aRoundLater();
        alice().get("/api/v1/alerts?source=" + source.id()).then().body("items", hasSize(0));
        alice().get("/api/v1/alerts?source=" + paused.id()).then().body("items", hasSize(0));
        set(earlier.formatted("61 minutes", source.id()));
        eventually(() -> alice().get("/api/v1/alerts?source=" + source.id()).then().body("items.fingerprint",
                contains("heartbeat:never-called")));
        set("update receipt set received_at = now() - interval '61 minutes' where source_id = '" + source.id() + "'");
        eventually(() -> alice().get("/api/v1/alerts?source=" + source.id()).then().body("items.fingerprint",
                containsInAnyOrder("heartbeat:never-called", "heartbeat:calls", "heartbeat:")));
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
                "update alert set placed_at = placed_at - interval '3 minutes' where source_id = '" + source.id() + "'")
                .execute()
                .await().indefinitely();
        eventually(() -> carol().get("/api/v1/incidents/" + storm).then().body("timeline.text",
                hasItem(matchesPattern("The storm of alerts is over: 1 alert from .*, "
                        + "from \\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d to .*\\d\\d:\\d\\d UTC\\. .*"))));
        Alertmanager still = Alertmanager.installed(Map.of("stormAfter", 1));
        still.outcome(still.postsBody(Alertmanager.firing("s1")));
        String rages = still.outcome(still.postsBody(Alertmanager.firing("s2"))).getString("incident");
        aRoundLater();
        carol().get("/api/v1/incidents/" + storm).then().body(
                "timeline.findAll { it.text.contains('storm of alerts is over') }",
                hasSize(1));
        carol().get("/api/v1/incidents/" + rages).then()
                .body("timeline.findAll { it.text.contains('storm of alerts is over') }", hasSize(0));
    }

    @Test
    void old_receipts_go_and_what_waits_or_is_younger_stays() {
        Alertmanager source = Alertmanager.installed();
        Alertmanager other = Alertmanager.installed();
        String younger = other.postsBody(Alertmanager.firing("younger"));
        other.outcome(younger);
        set("update receipt set received_at = now() - interval '29 days' where source_id = '" + other.id() + "'");
        String done = source.postsBody(Alertmanager.firing("old"));
        source.outcome(done);
        alice().body("{\"paused\":true}").patch("/api/v1/alert-sources/" + source.id()).then().statusCode(200);
        String waits = source.postsBody(Alertmanager.firing("waits"));
        pool.query("update receipt set received_at = now() - interval '40 days' where source_id = '" + source.id() + "'")
                .execute().await()
                .indefinitely();
        eventually(() -> alice().get(source.receipts() + "/" + done).then().statusCode(404));
        alice().get(source.receipts() + "/" + waits).then().statusCode(200).body("state", equalTo("received"));
        alice().get(other.receipts() + "/" + younger).then().statusCode(200);
    }

    @Test
    void the_last_sign_of_life_stays_however_rare_a_check_is() {
        Alertmanager source = Alertmanager.installed(Map.of("checks", Map.of("yearly", "P400D")));
        String hook = "/hooks/" + source.id() + "/" + source.secret() + "?check=yearly";
        webhook().post(hook).then().statusCode(202);
        webhook().post(hook).then().statusCode(202);
        webhook().post("/hooks/" + source.id() + "/" + source.secret() + "?check=nobody").then().statusCode(202);
        eventually(() -> alice().get(source.receipts()).then().body("items.state", everyItem(not(equalTo("received")))));
        set("update receipt set received_at = now() - interval '40 days' where source_id = '" + source.id() + "'");
        eventually(() -> alice().get(source.receipts()).then().body("items", hasSize(1)));
        aRoundLater();
        alice().get(source.receipts()).then().body("items", hasSize(1)).body("items[0].query.check", equalTo("yearly"));
    }
}
