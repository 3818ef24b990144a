package dev.hindsight.alert.hook;

import static dev.hindsight.desk.People.alice;
import static dev.hindsight.desk.People.webhook;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import dev.hindsight.alert.sources.Payloads;
import dev.hindsight.local.RealStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

/** Those who posted to PagerDuty or Opsgenie post to us, with another host and another key. */
@QuarkusTest
@QuarkusTestResource(value = RealStack.class, initArgs = @ResourceArg(name = "service", value = "incident"))
class DropInTest {

    private static Response source(String type) {
        return alice().body(Map.of("name", type + UUID.randomUUID(), "type", type)).post("/api/v1/alert-sources").then()
                .statusCode(201)
                .extract().response();
    }

    private static String trigger(String key, String dedupKey) {
        return """
                {"routing_key":"%s","event_action":"trigger","dedup_key":"%s","payload":{"summary":"Disk full","source":"db-1",
                 "severity":"critical"}}""".formatted(key, dedupKey);
    }

    private static void eventually(String source, String status, int count) {
        await().pollInterval(Duration.ofMillis(50)).atMost(Duration.ofSeconds(30)).untilAsserted(() -> alice()
                .get("/api/v1/alerts?source=" + source + "&status=" + status).then().body("items", hasSize(count)));
    }

    @Test
    void a_pagerduty_client_triggers_acknowledges_and_resolves() {
        Response source = source("pagerduty");
        String key = source.path("secret");
        assertEquals(32, key.length());
        assertTrue(source.<String>path("hookUrl").endsWith("/v2/enqueue"));
        webhook().body(trigger(key, "disk")).post("/v2/enqueue").then().statusCode(202).body("status", equalTo("success"))
                .body("dedup_key", equalTo("disk"));
        eventually(source.path("id"), "firing", 1);
        webhook().body("{\"routing_key\":\"" + key + "\",\"event_action\":\"acknowledge\",\"dedup_key\":\"disk\"}")
                .post("/v2/enqueue").then()
                .statusCode(202);
        eventually(source.path("id"), "acknowledged", 1);
        webhook().body("{\"routing_key\":\"" + key + "\",\"event_action\":\"resolve\",\"dedup_key\":\"disk\"}")
                .post("/v2/enqueue").then()
                .statusCode(202);
        eventually(source.path("id"), "resolved", 1);
        alice().get("/api/v1/alert-sources/" + source.path("id") + "/receipts").then().body(not(containsString(key)));
        String receipt = alice().get("/api/v1/alert-sources/" + source.path("id") + "/receipts").path("items[0].id");
        alice().get("/api/v1/alert-sources/" + source.path("id") + "/receipts/" + receipt).then().body(not(containsString(key)))
                .body("body", containsString("disk"));
    }

    @Test
    void what_was_never_triggered_is_acknowledged_and_resolved_without_an_incident() {
        Response source = source("pagerduty");
        String key = source.path("secret");
        webhook().body("{\"routing_key\":\"" + key + "\",\"event_action\":\"acknowledge\",\"dedup_key\":\"a\"}")
                .post("/v2/enqueue").then()
                .statusCode(202);
        webhook().body("{\"routing_key\":\"" + key + "\",\"event_action\":\"resolve\",\"dedup_key\":\"r\"}").post("/v2/enqueue")
                .then()
                .statusCode(202);
        eventually(source.path("id"), "acknowledged", 1);
        eventually(source.path("id"), "resolved", 1);
        alice().get("/api/v1/alerts?source=" + source.path("id")).then().body("items.incident", everyItem(nullValue()));
    }

    @Test
    void what_pagerduty_refuses_is_refused_as_pagerduty_does() {
        webhook().body(trigger("0".repeat(32), "x")).post("/v2/enqueue").then().statusCode(400)
                .body("status", equalTo("invalid event"))
                .body("errors", notNullValue());
        webhook().body("not JSON").post("/v2/enqueue").then().statusCode(400);
        String key = source("pagerduty").path("secret");
        webhook().body("{\"routing_key\":\"" + key + "\",\"event_action\":\"dance\"}").post("/v2/enqueue").then()
                .statusCode(400);
        Response other = source("opsgenie");
        String opsgenie = other.path("secret");
        webhook().header("X-Hindsight-Source-Authorization", "GenieKey ").body("{\"message\":\"x\"}")
                .post("/hooks/" + other.path("id")).then()
                .statusCode(401);
        webhook().header("X-Hindsight-Source-Authorization", "GenieKey " + opsgenie).body("{\"message\":\"x\"}")
                .post("/hooks/" + other.path("id")).then().statusCode(401);
        webhook().body(trigger(key, "long").replace("Disk full", "x".repeat(400_000))).post("/v2/enqueue").then()
                .statusCode(not(equalTo(413)));
        webhook().body(trigger(opsgenie, "x")).post("/v2/enqueue").then().statusCode(400);
    }

    @Test
    void an_opsgenie_client_creates_and_closes_by_alias() {
        Response source = source("opsgenie");
        var client = webhook().header("X-Hindsight-Source-Authorization", "GenieKey " + source.path("secret"));
        client.body(Payloads.bytes("inbound/opsgenie-create-alert.json")).post("/v2/alerts").then().statusCode(202)
                .body("result", equalTo("Request will be processed")).body("requestId", notNullValue());
        eventually(source.path("id"), "firing", 1);
        String alias = alice().get("/api/v1/alerts?source=" + source.path("id")).path("items[0].labels.alias");
        webhook().header("X-Hindsight-Source-Authorization", "GenieKey " + source.path("secret")).urlEncodingEnabled(true)
                .body("{}")
                .post("/v2/alerts/{alias}/close?identifierType=alias", alias).then().statusCode(202);
        eventually(source.path("id"), "resolved", 1);
        webhook().header("X-Hindsight-Source-Authorization", "geniekey " + source.path("secret")).body("{\"message\":\"x\"}")
                .post("/v2/alerts").then().statusCode(202);
        for (String no : List.of("GenieKey wrong", "GenieKey ", "Bearer " + source.path("secret"))) {
            webhook().header("X-Hindsight-Source-Authorization", no).body("{\"message\":\"x\"}").post("/v2/alerts").then()
                    .statusCode(401);
        }
    }

    @Test
    void two_hundred_posts_of_one_new_key_at_once_are_one_incident() throws Exception {
        Response source = source("pagerduty");
        String body = trigger(source.path("secret"), "race");
        Callable<Integer> post = () -> webhook().body(body).post("/v2/enqueue").statusCode();
        try (var threads = Executors.newFixedThreadPool(16)) {
            for (var posted : threads.invokeAll(IntStream.range(0, 200).mapToObj(_ -> post).toList())) {
                assertEquals(202, posted.get());
            }
        }
        await().pollInterval(Duration.ofMillis(200)).atMost(Duration.ofSeconds(60)).untilAsserted(() -> alice()
                .get("/api/v1/alert-sources/" + source.path("id") + "/receipts?state=received").then()
                .body("items", hasSize(0)));
        List<String> incidents = alice().get("/api/v1/alerts?source=" + source.path("id")).path("items.incident");
        assertEquals(1, incidents.size());
        alice().get("/api/v1/alert-sources/" + source.path("id") + "/receipts?state=duplicate&limit=200").then().body("items",
                hasSize(199));
    }
}
