package dev.hindsight.story;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * The claim that nobody else makes: kill -9 any service at any moment, and every accepted post and action item is there exactly once.
 * The sender behaves as Alertmanager does: what was not answered with 2xx is posted again.
 */
class KillTest {

    private static final int ALERTS = 500;
    private static final int ITEMS = 100;
    /** The action tracker first: a key that died with it is free again after a minute, in which the others die. */
    private static final List<String> VICTIMS = List.of("action-tracker-service", "incident-service", "notifier-service",
            "gateway");

    private final Desk desk = Desk.shared();
    private final Client client = desk.client();

    @Test
    void every_accepted_alert_and_action_item_is_there_once_whoever_is_killed() throws Exception {
        Setup setup = Setup.by(client, "survivor", "\"hindsight.incident.declared.v1\"");
        var raising = new Raising(desk);
        var accepted = new AtomicInteger();
        try (var senders = Executors.newFixedThreadPool(8)) {
            var posts = IntStream.range(0, ALERTS).mapToObj(i -> senders.submit(() -> {
                postUntilAccepted(setup, i);
                accepted.incrementAndGet();
            })).toList();
            for (int i = 0; i < VICTIMS.size(); i++) {
                int share = ALERTS * (i + 1) / (VICTIMS.size() + 1);
                await().atMost(Duration.ofMinutes(3)).pollInterval(Duration.ofMillis(20)).until(() -> accepted.get() >= share);
                var victim = desk.stack().part(VICTIMS.get(i));
                raising.begin(ITEMS / VICTIMS.size());
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
        Set<String> keys = new HashSet<>(incidents.values());
        keys.add(raising.incident());
        assertDeclaredOnce(keys);
        assertNotifiedOnce(setup, keys);
        raising.assertEachThereOnce(() -> feed("hindsight.action-items.v1"));
    }

    private void postUntilAccepted(Setup setup, int number) {
        String fingerprint = String.format("%016x", 0xfeed_0000L + number);
        String body = new Alert("survivor-" + number, fingerprint, "warning", "2026-09-14T08:03:15.412Z").body();
        await().atMost(Duration.ofMinutes(4)).pollInterval(Duration.ofMillis(100))
                .until(() -> client.hook(setup.hookUrl(), body) == 202);
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

    private void assertDeclaredOnce(Collection<String> keys) {
        Map<String, Long> counts = feed("hindsight.incidents.v1").stream()
                .filter(event -> event.get("type").asText().equals("hindsight.incident.declared.v1"))
                .collect(groupingBy(event -> event.get("data").get("key").asText(), counting()));
        keys.forEach(key -> assertEquals(1L, counts.get(key), key));
    }

    /** All events of a topic, between which there are no holes. */
    private List<JsonNode> feed(String topic) {
        var events = new ArrayList<JsonNode>();
        while (true) {
            JsonNode items = client.get("alice", "/api/v1/events?limit=200&topic=%s&after=%d".formatted(topic, events.size()))
                    .expect(200).json().get("items");
            if (items.isEmpty()) {
                return events;
            }
            for (JsonNode event : items) {
                events.add(event);
                assertEquals(events.size(), event.get("globalSeq").asLong());
            }
        }
    }

    /** One row in the ledger each, sent; one Message-ID each, however often the mail went over the wire. */
    private void assertNotifiedOnce(Setup setup, Set<String> keys) {
        await().atMost(Duration.ofMinutes(3)).pollInterval(Duration.ofSeconds(2)).untilAsserted(() -> {
            List<JsonNode> rows = client.all("alice", "/api/v1/deliveries?channel=" + setup.channel());
            assertEquals(keys.size(), rows.size());
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
