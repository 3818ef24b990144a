package dev.hindsight.alert.sources.github;

import static dev.hindsight.alert.sources.github.GitHubPosts.deployment;
import static dev.hindsight.alert.sources.github.GitHubPosts.only;
import static dev.hindsight.alert.sources.github.GitHubPosts.read;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import dev.hindsight.alert.AlertState;
import dev.hindsight.alert.Change;
import dev.hindsight.alert.Post;
import dev.hindsight.alert.Reading;
import dev.hindsight.alert.Signal;
import dev.hindsight.alert.sources.Payloads;

/** Deployments to production that fail, and what ends that. */
class GitHubDeploymentTest {

    @Test
    void a_failed_deployment_to_production_is_an_alert() {
        Reading reading = read(deployment("failure"));
        Signal signal = only(deployment("failure"));
        assertEquals("deployment:example-org/checkout-api:production", signal.fingerprint());
        assertEquals(AlertState.FIRING, signal.state());
        assertEquals(Instant.parse("2026-09-14T07:55:40Z"), signal.at());
        assertNull(signal.startsAt());
        assertEquals("Deployment of checkout-api v2026.9.3 to production failed: Health check failed after rollout",
                signal.title());
        assertNull(signal.severity());
        assertEquals("checkout-api", signal.labels().get("service"));
        assertEquals("production", signal.labels().get("environment"));
        assertEquals("4f6c1d0b9a8e7f5d3c2b1a0918273645f0e1d2c3", signal.labels().get("sha"));
        assertEquals("https://ci.example/pipelines/4471", signal.link());
        assertTrue(reading.changes().isEmpty());
        assertEquals("d-1", new GitHub().deliveryId(deployment("failure")));
        Post again = Payloads.post(deployment("failure").body(), "X-GitHub-Delivery", "d-2");
        assertEquals(new GitHub().signedDeliveryId(again), new GitHub().signedDeliveryId(deployment("failure")));
    }

    @Test
    void the_next_success_ends_it_and_is_a_change() {
        Reading reading = read(deployment("success"));
        Signal signal = only(deployment("success"));
        assertEquals(only(deployment("failure")).fingerprint(), signal.fingerprint());
        assertEquals(AlertState.RESOLVED, signal.state());
        assertEquals(Instant.parse("2026-09-14T07:55:40Z"), signal.endsAt());
        assertEquals(List.of(new Change("2210987654/5550123", "Deployed checkout-api v2026.9.3 to production", "success",
                "checkout-api", "production", Instant.parse("2026-09-14T07:55:40Z"), "https://ci.example/pipelines/4471")),
                reading.changes());
    }

    @ParameterizedTest
    @CsvSource({"staging,0", "pre-production,0", "non-prod,0", "prod-eu,1", "Production / EU,1", "preview,0"})
    void only_production_opens_alerts(String environment, int alerts) {
        String body = deployment("failure").text().replace("\"environment\": \"production\"",
                "\"environment\": \"" + environment + "\"").replace("\"production_environment\": true", "\"x\": 1");
        Reading reading = read(Payloads.post(body, "X-GitHub-Event", "deployment_status"));
        assertEquals(alerts, reading.signals().size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"inactive", "in_progress", "pending", "queued"})
    void a_deployment_on_its_way_is_no_alert(String state) {
        String body = deployment("failure").text().replace("\"state\": \"failure\"", "\"state\": \"" + state + "\"");
        Reading reading = read(Payloads.post(body));
        assertTrue(reading.signals().isEmpty() && reading.changes().isEmpty() && !reading.test());
    }

    @Test
    void an_error_is_a_failure() {
        String body = deployment("failure").text().replace("\"state\": \"failure\"", "\"state\": \"error\"");
        assertEquals(AlertState.FIRING, only(Payloads.post(body)).state());
    }

    @Test
    void environments_and_branches_are_told_apart() {
        String body = deployment("failure").text().replace("\"environment\": \"production\"", "\"environment\": \"prod-eu\"");
        assertNotEquals(only(deployment("failure")).fingerprint(), only(Payloads.post(body)).fingerprint());
    }
}
