package dev.hindsight.story;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;

import com.fasterxml.jackson.databind.JsonNode;

/** Action items that somebody raises who sends each again, under its Idempotency-Key, until it is answered. */
final class Raising {

    private static final String ITEMS = "/api/v1/action-items";
    /** A service is away or late, or a request that died with it still holds the key. */
    private static final Set<Integer> AGAIN = Set.of(409, 503, 504);

    private final Desk desk;
    /** Holds for five minutes, longer than any item is tried. */
    private final String bearer;
    private final String incident;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final List<Future<?>> begun = new ArrayList<>();
    /** The key that each item was answered with, by its text. */
    private final Map<String, String> answered = new ConcurrentHashMap<>();

    Raising(Desk desk) {
        this.desk = desk;
        bearer = bearer();
        incident = desk.client().post("bob", "/api/v1/incidents", "{\"title\":\"Work for survivors\"}").expect(201).json()
                .get("key").asText();
    }

    /** Key of the incident that they are raised on. */
    String incident() {
        return incident;
    }

    private String bearer() {
        return "Bearer " + desk.client().token("bob");
    }

    /** Begins many at once and returns as soon as one of them is answered, while most are on their way. */
    void begin(int count) {
        int before = answered.size();
        for (int i = 0; i < count; i++) {
            int number = begun.size();
            begun.add(threads.submit(() -> untilAnswered(number)));
        }
        await().atMost(Duration.ofMinutes(2)).pollDelay(Duration.ZERO).pollInterval(Duration.ofMillis(1))
                .until(() -> answered.size() > before);
    }

    private void untilAnswered(int number) {
        String text = "Survive " + number;
        String body = "{\"incident\":\"%s\",\"text\":\"%s\"}".formatted(incident, text);
        String once = UUID.randomUUID().toString();
        await().atMost(Duration.ofMinutes(4)).pollDelay(Duration.ZERO).pollInterval(Duration.ofMillis(200))
                .until(() -> sent(text, body, once));
    }

    private boolean sent(String text, String body, String once) {
        try {
            var answer = desk.client().plain("POST", desk.url(ITEMS), body, "Authorization", bearer, "Content-Type",
                    "application/json", "Idempotency-Key", once);
            if (AGAIN.contains(answer.status())) {
                return false;
            }
            answered.put(text, answer.expect(201).json().get("key").asText());
            return true;
        } catch (UncheckedIOException unanswered) {
            return false;
        }
    }

    /** Each is there under the key that it was answered with, was raised once, and its chain of hashes holds. */
    void assertEachThereOnce(Supplier<List<JsonNode>> feed) throws Exception {
        for (Future<?> item : begun) {
            item.get();
        }
        var there = new HashMap<String, String>();
        for (JsonNode item : desk.client().all("bob", ITEMS + "?incident=" + incident)) {
            assertEquals(null, there.put(item.get("text").asText(), item.get("key").asText()), "raised twice");
        }
        assertEquals(begun.size(), answered.size());
        assertEquals(answered, there);
        List<String> raised = feed.get().stream().filter(event -> event.get("type").asText().endsWith(".raised.v1"))
                .map(event -> event.get("data").get("key").asText()).filter(there::containsValue).sorted().toList();
        assertEquals(there.values().stream().sorted().toList(), raised);
        String fresh = bearer();
        raised.forEach(key -> assertTrue(holds(key, fresh), key));
    }

    private boolean holds(String key, String bearer) {
        return desk.client().plain("GET", desk.url(ITEMS + "/" + key + "/verification"), null, "Authorization", bearer)
                .expect(200).json().get("valid").asBoolean();
    }
}
