package dev.hindsight.story;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * What monitoring really sends: a Prometheus, an Alertmanager and the whole desk, and each that hands on is killed once. Runs with
 * {@code ./hindsight test --with-prometheus} only, because it needs two Debian packages.
 */
@Tag("prometheus")
class PrometheusTest {

    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final Desk desk = Desk.shared();
    private final Client client = desk.client();
    private String source = "";

    @Test
    void what_fires_and_resolves_is_there_once_though_alertmanager_and_the_desk_are_killed() throws Exception {
        JsonNode added = client.post("alice", "/api/v1/alert-sources", "{\"name\":\"A real one\",\"type\":\"alertmanager\"}")
                .expect(201).json();
        source = added.get("id").asText();
        try (var monitoring = new Monitoring(added.get("hookUrl").asText())) {
            monitoring.breaks("one");
            awaitAlerts(Map.of("one", "firing"));
            String incident = onlyIncident();
            assertOpen(incident);

            int posts = posts().size();
            await("repeats").atMost(PATIENCE).until(() -> posts().size() >= posts + 3);
            awaitAlerts(Map.of("one", "firing"));

            monitoring.killAlertmanager();
            monitoring.breaks("two");
            monitoring.startAlertmanager();
            awaitAlerts(Map.of("one", "firing", "two", "firing"));

            desk.stack().part("incident-service").kill();
            monitoring.mends("one");
            monitoring.breaks("three");
            int failed = monitoring.failedPosts();
            await("attempts").atMost(PATIENCE).until(() -> monitoring.failedPosts() > failed);
            desk.stack().part("incident-service").start();
            awaitAlerts(Map.of("one", "resolved", "two", "firing", "three", "firing"));

            monitoring.mends("two");
            monitoring.mends("three");
            awaitAlerts(Map.of("one", "resolved", "two", "resolved", "three", "resolved"));
            assertEquals(incident, onlyIncident());
            assertToldOnce(incident);
        }
    }

    /** Exactly these, each once, by the check that they are about. */
    private void awaitAlerts(Map<String, String> wanted) {
        await().atMost(PATIENCE).pollInterval(Duration.ofMillis(500)).untilAsserted(() -> {
            var states = new HashMap<String, String>();
            for (JsonNode alert : alerts()) {
                String check = alert.get("labels").get("check").asText();
                assertFalse(states.containsKey(check), () -> "two alerts of check " + check);
                states.put(check, alert.get("status").asText());
            }
            assertEquals(wanted, states);
        });
    }

    private List<JsonNode> alerts() {
        return client.all("alice", "/api/v1/alerts?source=" + source);
    }

    private List<JsonNode> posts() {
        return client.all("alice", "/api/v1/alert-sources/" + source + "/receipts");
    }

    private String onlyIncident() {
        Set<String> incidents = new HashSet<>();
        alerts().forEach(alert -> incidents.add(alert.get("incident").asText()));
        assertEquals(1, incidents.size(), "incidents");
        return incidents.iterator().next();
    }

    private void assertOpen(String incident) {
        String status = client.get("alice", "/api/v1/incidents/" + incident).expect(200).json().get("status").asText();
        assertEquals("triage", status);
    }

    /** Every post was worked on and understood, and the history says everything once. */
    private void assertToldOnce(String incident) {
        await().atMost(PATIENCE).untilAsserted(() -> assertTrue(posts().stream().map(post -> post.get("state").asText())
                .allMatch(Set.of("processed", "duplicate")::contains)));
        var types = new HashMap<String, Integer>();
        client.all("alice", "/api/v1/incidents/" + incident + "/events")
                .forEach(event -> types.merge(event.get("type").asText(), 1, Integer::sum));
        assertEquals(Map.of("hindsight.incident.declared.v1", 1, "hindsight.incident.timeline-entry-added.v1", 1,
                "hindsight.incident.alert-attached.v1", 3, "hindsight.incident.alert-resolved.v1", 3), types);
    }
}
