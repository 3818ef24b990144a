package dev.hindsight.desk;

import static dev.hindsight.desk.People.alice;
import static dev.hindsight.desk.People.webhook;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;

/** An Alertmanager with a hook of its own. */
public record Alertmanager(String id, String secret) {

    public static Alertmanager installed() {
        return installed(Map.of());
    }

    public static Alertmanager installed(Map<String, ?> routing) {
        Response added = alice().body(Map.of("name", "am-" + UUID.randomUUID(), "type", "alertmanager", "routing", routing))
                .post("/api/v1/alert-sources").then().statusCode(201).extract().response();
        return new Alertmanager(added.path("id"), added.path("secret"));
    }

    /** One of the samples, posted; the id of the receipt. */
    public String posts(String sample) {
        return postsBody(sample(sample));
    }

    public String postsBody(String body) {
        return webhook().body(body).post("/hooks/" + id + "/" + secret).then().statusCode(202).extract().path("receipt");
    }

    /** What became of a receipt, once it is known. */
    public JsonPath outcome(String receipt) {
        return await().pollDelay(Duration.ZERO).pollInterval(Duration.ofMillis(20)).atMost(Duration.ofSeconds(20)).until(
                () -> alice().get(receipts() + "/" + receipt).jsonPath(),
                json -> !Set.of("received").contains(json.getString("state")));
    }

    /** The incident that the only alert of a post went to. */
    public String incidentOf(String body) {
        return outcome(postsBody(body)).getString("incident");
    }

    public JsonPath alerts() {
        return alice().get("/api/v1/alerts?limit=200&source=" + id).then().statusCode(200).extract().jsonPath();
    }

    public String receipts() {
        return "/api/v1/alert-sources/" + id + "/receipts";
    }

    public static String sample(String name) {
        try (var in = Alertmanager.class.getResourceAsStream("/alertmanager/" + name + ".json")) {
            return new String(java.util.Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A post with one alert. */
    public static String alert(String fingerprint, String status, String startsAt, String endsAt) {
        return """
                {"version":"4","status":"%s","groupKey":"group of %s","truncatedAlerts":0,"alerts":[{"status":"%s",
                 "labels":{"alertname":"A %s","severity":"warning","service":"api"},"annotations":{"summary":"%s is broken"},
                 "startsAt":"%s","endsAt":"%s","fingerprint":"%s"}]}""".formatted(status, fingerprint, status, fingerprint,
                fingerprint, startsAt, endsAt, fingerprint);
    }

    public static String firing(String fingerprint) {
        return alert(fingerprint, "firing", "2026-09-14T08:03:15.412Z", "0001-01-01T00:00:00Z");
    }

    public static String firing(String fingerprint, String service, String severity) {
        return firing(fingerprint).replace("\"api\"", "\"" + service + "\"").replace("\"warning\"", "\"" + severity + "\"");
    }

    /** The end of what {@link #firing(String)} says. */
    public static String resolved(String fingerprint) {
        return alert(fingerprint, "resolved", "2026-09-14T08:03:15.412Z", "2026-09-14T09:00:00Z");
    }
}
