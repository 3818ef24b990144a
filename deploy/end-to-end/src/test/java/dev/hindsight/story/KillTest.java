package dev.hindsight.story;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * The claim that nobody else makes: kill -9 any service at any moment, and every accepted post is there exactly once. The sender
 * behaves as Alertmanager does: what was not answered with 2xx is posted again.
 */
class KillTest {

    private static final int ALERTS = 500;
    private static final List<String> VICTIMS = List.of("incident-service", "action-tracker-service", "notifier-service",
            "gateway");

    private final Desk desk = Desk.shared();
    private final Client client = desk.client();

    @Test
    void every_accepted_alert_is_there_once_whoever_is_killed() throws Exception {
        Setup setup = Setup.by(client, "survivor", "\"hindsight.incident.declared.v1\"");
        var accepted = new AtomicInteger();
        try (var senders = Executors.newFixedThreadPool(8)) {
            var posts = IntStream.range(0, ALERTS).mapToObj(i -> senders.submit(postUntilAccepted(setup, i, accepted)))
                    .toList();
            for (int i = 0; i < VICTIMS.size(); i++) {
                int share = ALERTS * (i + 1) / (VICTIMS.size() + 1);
                await().atMost(Duration.ofMinutes(3)).pollInterval(Duration.ofMillis(20)).until(() -> accepted.get() >= share);
                var victim = desk.stack().part(VICTIMS.get(i));
                victim.kill();
                victim.start();
            }
            for (var post : posts) {
                post.get();
            }
        }
        assertEquals(ALERTS, accepted.get());

        Map<String, String> incidents = incidentsByAlert();
        assertEquals(ALERTS, incidents.size(), "one incident per alert identity");
        assertDeclaredOnce(incidents.values());
        assertNotifiedOnce(setup, new HashSet<>(incidents.values()));
    }

    private Callable<Void> postUntilAccepted(Setup setup, int number, AtomicInteger accepted) {
        String fingerprint = String.format("%016x", 0xfeed_0000L + number);
        String body = new Alert("survivor-" + number, fingerprint, "warning", "2026-09-14T08:03:15.412Z").body();
        return () -> {
            await().atMost(Duration.ofMinutes(4)).pollInterval(Duration.ofMillis(100)).until(() -> client.hook(setup.hookUrl(),
                    body) == 202);
            accepted.incrementAndGet();
            return null;
        };
    }

    private Map<String, String> incidentsByAlert() {
        var byAlert = new HashMap<String, String>();
        await().atMost(Duration.ofMinutes(2)).untilAsserted(() -> {
            byAlert.clear();
            for (JsonNode incident : client.all("alice", "/api/v1/incidents")) {
                String title = incident.get("title").asText();
                if (title.startsWith("survivor-")) {
                    assertEquals(null, byAlert.put(title, incident.get("key").asText()), title + " has two incidents");
                }
            }
            assertEquals(ALERTS, byAlert.size());
        });
        return byAlert;
    }

    /** The feed has no holes, and each incident is declared in it once. */
    private void assertDeclaredOnce(java.util.Collection<String> keys) {
        var declared = new ArrayList<String>();
        long after = 0;
        while (true) {
            JsonNode items = client.get("alice", "/api/v1/events?limit=200&after=" + after).expect(200).json().get("items");
            if (items.isEmpty()) {
                break;
            }
            for (JsonNode event : items) {
                assertEquals(++after, event.get("globalSeq").asLong());
                if (event.get("type").asText().equals("hindsight.incident.declared.v1")) {
                    declared.add(event.get("data").get("key").asText());
                }
            }
        }
        Map<String, Long> counts = declared.stream().collect(groupingBy(key -> key, counting()));
        keys.forEach(key -> assertEquals(1L, counts.get(key), key));
    }

    /** One row in the ledger each, sent; one Message-ID each, however often the mail went over the wire. */
    private void assertNotifiedOnce(Setup setup, Set<String> keys) {
        await().atMost(Duration.ofMinutes(3)).pollInterval(Duration.ofSeconds(2)).untilAsserted(() -> {
            List<JsonNode> rows = client.all("alice", "/api/v1/deliveries?channel=" + setup.channel());
            assertEquals(ALERTS, rows.size());
            assertEquals(keys, new HashSet<>(rows.stream().map(row -> row.get("incidentKey").asText()).toList()));
            assertTrue(rows.stream().allMatch(row -> row.get("outcome").asText().equals("sent")), "all sent");
        });
        var messageIds = new HashMap<String, Set<String>>();
        client.mails().forEach(mail -> keyOf(mail).ifPresent(key -> messageIds
                .computeIfAbsent(key, _ -> new HashSet<>()).add(mail.get("messageId").asText())));
        keys.forEach(key -> assertEquals(1, messageIds.getOrDefault(key, Set.of()).size(), "Message-IDs of " + key));
    }

    private static java.util.Optional<String> keyOf(JsonNode mail) {
        if (!mail.get("to").toString().contains("survivor@")) {
            return java.util.Optional.empty();
        }
        String subject = mail.get("subject").asText();
        return java.util.Optional.of(subject.substring(subject.indexOf('[') + 1, subject.indexOf(']')));
    }
}
