package dev.hindsight.incident.read;

import static dev.hindsight.desk.People.at;
import static dev.hindsight.desk.People.bob;
import static dev.hindsight.desk.People.carol;
import static dev.hindsight.desk.People.declare;
import static dev.hindsight.desk.People.declared;
import static dev.hindsight.desk.People.merge;
import static dev.hindsight.desk.People.tells;
import static dev.hindsight.desk.People.unmerge;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import dev.hindsight.desk.Alertmanager;
import dev.hindsight.local.RealStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;

/** An incident that everybody may see was merged into a confidential one, and that was taken back. */
@QuarkusTest
@QuarkusTestResource(value = RealStack.class, initArgs = @ResourceArg(name = "service", value = "incident"))
class HomeAgainTest {

    @Test
    void what_happens_to_a_line_that_came_home_corrected_is_told_to_everybody() {
        String open = declared("Open");
        String entry = tells(open, "Lamp dark");
        String secret = declare(Map.of("title", "Secret", "confidential", true)).path("key");
        merge(open, secret).statusCode(200);
        correct(secret, entry, "Lamp broken");
        unmerge(open).statusCode(200);
        correct(open, entry, "Lamp stolen");
        bob().body(Map.of("reason", "Not here")).delete(at(open) + "/timeline/" + entry).then().statusCode(200);

        carol().get(at(open)).then().body("timeline.text", contains("Lamp stolen"));
        carol().get(at(open) + "/events").then()
                .body("items.type",
                        contains("hindsight.incident.declared.v1", "hindsight.incident.timeline-entry-added.v1",
                                "hindsight.incident.timeline-entry-corrected.v1",
                                "hindsight.incident.timeline-entry-retracted.v1"))
                .body(not(containsString(secret + "\"")));
    }

    @Test
    void that_an_alert_which_rang_meanwhile_is_over_is_told_to_everybody() {
        var prometheus = Alertmanager.installed();
        String print = "f" + UUID.randomUUID();
        String open = prometheus.outcome(prometheus.postsBody(Alertmanager.firing(print))).getString("incident");
        String secret = declare(Map.of("title", "Secret", "confidential", true)).path("key");
        merge(open, secret).statusCode(200);
        prometheus.outcome(prometheus
                .postsBody(Alertmanager.alert(print, "resolved", "2026-09-14T08:03:15.412Z", "2026-09-14T08:30:00Z")));
        prometheus.outcome(prometheus
                .postsBody(Alertmanager.alert(print, "firing", "2026-09-14T09:00:00Z", "0001-01-01T00:00:00Z")));
        unmerge(open).statusCode(200);
        prometheus.outcome(prometheus
                .postsBody(Alertmanager.alert(print, "resolved", "2026-09-14T09:00:00Z", "2026-09-14T09:30:00Z")));

        carol().get(at(open)).then().body("alerts.status", contains("resolved", "resolved"));
        carol().get(at(open) + "/events").then()
                .body("items.findAll { it.type == 'hindsight.incident.alert-resolved.v1' }", hasSize(1))
                .body(not(containsString(secret + "\"")));
    }

    private static void correct(String key, String entry, String text) {
        bob().body(Map.of("text", text, "reason", "looked again")).patch(at(key) + "/timeline/" + entry).then().statusCode(200);
    }
}
