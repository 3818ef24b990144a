package dev.hindsight.alert.receipt;

import static dev.hindsight.alert.receipt.WatchRounds.aRoundLater;
import static dev.hindsight.alert.receipt.WatchRounds.eventually;
import static dev.hindsight.desk.People.alice;
import static dev.hindsight.desk.People.carol;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import java.util.Map;

import org.junit.jupiter.api.Test;

import dev.hindsight.desk.Alertmanager;
import dev.hindsight.local.RealStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;

/** Who was missing when somebody said that it need not call any more. */
@QuarkusTest
@QuarkusTestResource(value = RealStack.class, initArgs = @ResourceArg(name = "service", value = "incident"))
class UnwatchedTest {

    private static String alerts(Alertmanager source, String status) {
        return "/api/v1/alerts?status=" + status + "&source=" + source.id();
    }

    private static void route(Alertmanager source, Map<String, ?> routing) {
        alice().body(Map.of("routing", routing)).patch("/api/v1/alert-sources/" + source.id()).then().statusCode(200);
    }

    @Test
    void a_check_that_is_taken_out_of_the_settings_is_missing_no_more_and_its_incident_is_resolved() {
        Alertmanager source = Alertmanager.installed(Map.of("checks", Map.of("nightly", "PT1S", "weekly", "PT1S"),
                "heartbeatEvery", "PT1S", "autoResolve", "PT0S"));
        eventually(() -> alice().get(alerts(source, "firing")).then().body("items", hasSize(3)));
        String nightly = alice().get(alerts(source, "firing")).jsonPath()
                .getString("items.find { it.fingerprint == 'heartbeat:nightly' }.incident");
        route(source, Map.of("checks", Map.of("weekly", "PT1S"), "autoResolve", "PT0S"));
        eventually(() -> alice().get(alerts(source, "resolved")).then().body("items.fingerprint",
                containsInAnyOrder("heartbeat:nightly", "heartbeat:")));
        eventually(() -> carol().get("/api/v1/incidents/" + nightly).then().body("status", equalTo("resolved")));
        alice().get(alerts(source, "firing")).then().body("items.fingerprint", contains("heartbeat:weekly"));
        route(source, Map.of("checks", Map.of("nightly", "PT1S"), "autoResolve", "PT0S"));
        eventually(() -> alice().get(alerts(source, "firing")).then().body("items.fingerprint", contains("heartbeat:nightly")));
    }

    @Test
    void a_check_of_a_deleted_source_is_missing_no_more_and_that_of_a_paused_one_waits_with_its_other_alerts() {
        Alertmanager deleted = Alertmanager.installed(Map.of("checks", Map.of("nightly", "PT1S")));
        Alertmanager paused = Alertmanager.installed(Map.of("checks", Map.of("nightly", "PT1S")));
        eventually(() -> alice().get(alerts(deleted, "firing")).then().body("items", hasSize(1)));
        eventually(() -> alice().get(alerts(paused, "firing")).then().body("items", hasSize(1)));
        alice().body("{\"paused\":true}").patch("/api/v1/alert-sources/" + paused.id()).then().statusCode(200);
        alice().delete("/api/v1/alert-sources/" + deleted.id()).then().statusCode(204);
        eventually(() -> alice().get(alerts(deleted, "resolved")).then().body("items", hasSize(1)));
        aRoundLater();
        alice().get(alerts(paused, "firing")).then().body("items", hasSize(1));
    }

    @Test
    void an_alert_of_the_source_itself_is_none_of_ours_whatever_its_fingerprint() {
        Alertmanager source = Alertmanager.installed();
        source.outcome(source.postsBody(Alertmanager.firing("heartbeat:theirs")));
        aRoundLater();
        alice().get(alerts(source, "firing")).then().body("items.fingerprint", contains("heartbeat:theirs"));
    }
}
