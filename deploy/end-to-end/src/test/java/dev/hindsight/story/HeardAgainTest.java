package dev.hindsight.story;

import static org.awaitility.Awaitility.await;

import java.time.Duration;

import org.junit.jupiter.api.Test;

/** A service that was killed hears the others again as soon as it is back, and not only when its old membership has run out. */
class HeardAgainTest {

    private static final Duration SOON = Duration.ofSeconds(25);

    private final Desk desk = Desk.shared();
    private final Client client = desk.client();

    @Test
    void an_action_item_is_known_soon_after_the_incident_service_was_killed() throws Exception {
        String key = client.post("bob", "/api/v1/incidents", """
                {"title":"Heard again","environment":"preprod"}""").expect(201).json().get("key").asText();
        var item = await().atMost(Duration.ofMinutes(1)).until(() -> client.post("bob", "/api/v1/action-items", """
                {"incident":"%s","text":"Listen","type":"detect"}""".formatted(key)), said -> said.status() == 201);
        String action = item.json().get("key").asText();
        await().atMost(Duration.ofMinutes(1)).until(() -> report(key).contains(action));

        desk.stack().part("incident-service").kill();
        desk.stack().part("incident-service").start();
        client.put("bob", "/api/v1/action-items/" + action + "/owner", "{\"owner\":\"carol\"}").expect(200);

        await().atMost(SOON).until(() -> report(key).contains("\"carol\""));
    }

    private String report(String key) {
        return client.get("bob", "/api/v1/incidents/" + key + "/report").body();
    }
}
