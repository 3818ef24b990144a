package dev.hindsight.incident;

import static dev.hindsight.desk.People.as;
import static dev.hindsight.desk.People.declare;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;

/** A confidential incident with a service and a word that no other incident has. */
record Secret(String service, String word, String key, String id) {

    static Secret declared() {
        String service = "svc-" + UUID.randomUUID();
        String word = "word" + UUID.randomUUID().toString().replace("-", "");
        Response made = declare(Map.of("title", "Breach " + word, "services", List.of(service), "labels", List.of(word),
                "confidential", true, "summary", word));
        return new Secret(service, word, made.path("key"), made.path("id"));
    }

    /** Who takes no part in it. */
    static List<Supplier<RequestSpecification>> outsiders() {
        return List.of(() -> as("mallory", "viewer"), () -> as("mallory", "viewer", "responder"));
    }
}
