package dev.hindsight.alert.receipt;

import static dev.hindsight.alert.receipt.WatchRounds.aRoundLater;
import static dev.hindsight.alert.receipt.WatchRounds.eventually;
import static dev.hindsight.desk.Alertmanager.resolved;
import static dev.hindsight.desk.People.bob;
import static dev.hindsight.desk.People.carol;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;

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

/** An incident whose alerts are all over is resolved by itself, where all its sources are set to it. */
@QuarkusTest
@QuarkusTestResource(value = RealStack.class, initArgs = @ResourceArg(name = "service", value = "incident"))
class QuietIncidentsTest {

    @Inject
    Pool pool;

    @Test
    void an_incident_is_resolved_once_all_its_alerts_are_over() {
        Alertmanager source = Alertmanager.installed(Map.of("autoResolve", "PT1S", "groupBy", List.of("service")));
        String incident = source.outcome(source.postsBody(Alertmanager.firing("p"))).getString("incident");
        source.outcome(source.postsBody(Alertmanager.firing("q")));
        source.outcome(source.postsBody(resolved("p")));
        source.outcome(source.postsBody(resolved("q")));
        eventually(() -> carol().get("/api/v1/incidents/" + incident).then().body("status", equalTo("resolved")));
        carol().get("/api/v1/incidents/" + incident + "/events").then().body("items.data.reason",
                hasItem(containsString("All of its alerts have been over for 1 s")));
    }

    @Test
    void it_is_waited_as_long_as_the_most_patient_source_says_and_all_must_be_set_to_it() {
        String service = "calm-" + UUID.randomUUID();
        var hasty = Map.of("autoResolve", "PT0S", "attachWithin", "PT1H");
        Alertmanager quick = Alertmanager.installed(hasty);
        Alertmanager patient = Alertmanager.installed(Map.of("autoResolve", "PT1H", "attachWithin", "PT1H"));
        String waits = quick.incidentOf(Alertmanager.firing("w1", service, "warning"));
        assertEquals(waits, patient.incidentOf(Alertmanager.firing("w2", service, "warning")));
        Alertmanager mixed = Alertmanager.installed(hasty);
        String kept = mixed.incidentOf(Alertmanager.firing("k1", service + "-kept", "warning"));
        Alertmanager unset = Alertmanager.installed(Map.of("attachWithin", "PT1H"));
        assertEquals(kept, unset.incidentOf(Alertmanager.firing("k2", service + "-kept", "warning")));
        mixed.outcome(mixed.postsBody(resolved("k1")));
        unset.outcome(unset.postsBody(resolved("k2")));
        patient.outcome(patient.postsBody(resolved("w2")));
        quick.outcome(quick.postsBody(resolved("w1")));
        aRoundLater();
        carol().get("/api/v1/incidents/" + waits).then().body("status", equalTo("triage"));
        carol().get("/api/v1/incidents/" + kept).then().body("status", equalTo("triage"));
        set("update alert set last_seen_at = last_seen_at - interval '2 hours' where source_id = '" + quick.id() + "'");
        aRoundLater();
        carol().get("/api/v1/incidents/" + waits).then().body("status", equalTo("triage"));
        set("update alert set last_seen_at = last_seen_at - interval '2 hours' where source_id = '" + patient.id() + "'");
        eventually(() -> carol().get("/api/v1/incidents/" + waits).then().body("status", equalTo("resolved")).body("key",
                equalTo(waits)));
        carol().get("/api/v1/incidents/" + kept).then().body("status", equalTo("triage"));
    }

    private void set(String sql) {
        pool.query(sql).execute().await().indefinitely();
    }

    @Test
    void one_alert_that_fires_or_a_source_that_is_not_set_to_it_keeps_an_incident_open() {
        Alertmanager source = Alertmanager.installed(Map.of("autoResolve", "PT0S", "groupBy", List.of("service")));
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
    void what_a_person_has_opened_again_is_left_to_people_until_another_alert_came_and_went() {
        Alertmanager source = Alertmanager.installed(Map.of("autoResolve", "PT0S", "groupBy", List.of("service")));
        String incident = source.outcome(source.postsBody(Alertmanager.firing("o1"))).getString("incident");
        source.outcome(source.postsBody(resolved("o1")));
        eventually(() -> carol().get("/api/v1/incidents/" + incident).then().body("status", equalTo("resolved")));
        bob().body("{\"status\":\"in-progress\",\"reason\":\"Customers still complain.\"}")
                .put("/api/v1/incidents/" + incident + "/status").then().statusCode(200);
        aRoundLater();
        carol().get("/api/v1/incidents/" + incident).then().body("status", equalTo("in-progress"));
        assertEquals(incident, source.outcome(source.postsBody(Alertmanager.firing("o2"))).getString("incident"));
        source.outcome(source.postsBody(resolved("o2")));
        eventually(() -> carol().get("/api/v1/incidents/" + incident).then().body("status", equalTo("resolved")));
    }
}
