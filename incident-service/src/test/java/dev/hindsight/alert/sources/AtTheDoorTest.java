package dev.hindsight.alert.sources;

import static dev.hindsight.desk.People.alice;
import static dev.hindsight.desk.People.webhook;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.JsonNode;

import dev.hindsight.local.RealStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;

/** Types of sources over HTTP, as the far side posts: with its signature, its key, its content type and its method. */
@QuarkusTest
@QuarkusTestResource(value = RealStack.class, initArgs = @ResourceArg(name = "service", value = "incident"))
class AtTheDoorTest {

    private static final String SOURCES = "/api/v1/alert-sources";

    private static Response added(String type, Map<String, ?> more) {
        Map<String, Object> source = new HashMap<>(more);
        source.put("name", type + "-" + UUID.randomUUID());
        source.put("type", type);
        return alice().body(source).post(SOURCES).then().statusCode(201).extract().response();
    }

    private static Response signing(String type, String secret) {
        return added(type, Map.of("authentication", Map.of("scheme", "signature"), "secret", secret));
    }

    private static RequestSpecification sample(String name) {
        return webhook().body(Payloads.bytes("inbound/" + name));
    }

    private static String hook(Response source) {
        return "/hooks/" + source.path("id");
    }

    /** Waits until it is known, with this status. */
    private static void alert(Response source, String fingerprint, String status) {
        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> alice()
                .get("/api/v1/alerts?source=" + source.path("id")).then().body("items.findAll { it.fingerprint == '"
                        + fingerprint + "' }.status", hasItem(status)));
    }

    private static void receipts(Response source, int count, String state) {
        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> alice()
                .get(SOURCES + "/" + source.path("id") + "/receipts?state=" + state).then().body("items", hasSize(count)));
    }

    @Test
    void what_github_sentry_and_grafana_signed_comes_in_and_nothing_else() {
        JsonNode github = Payloads.vectorOf("github-deployment_status-failure.json");
        Response source = signing("github", github.get("secret").asText());
        String name = "github-deployment_status-failure.json";
        sample(name).header("X-Hub-Signature-256", github.get("value").asText()).header("X-GitHub-Event", "deployment_status")
                .post(hook(source)).then().statusCode(202);
        sample(name).header("X-Hub-Signature-256", "sha256=" + "0".repeat(64)).post(hook(source)).then().statusCode(401);
        sample(name).post(hook(source)).then().statusCode(401);
        alert(source, "deployment:example-org/checkout-api:production", "firing");
        sample(name).header("X-Hub-Signature-256", github.get("value").asText()).header("X-GitHub-Delivery", "another")
                .post(hook(source)).then().statusCode(202);
        alice().get(SOURCES + "/" + source.path("id") + "/receipts?state=duplicate").then()
                .body("items.reason", hasItem(containsString("came before")));

        JsonNode sentry = Payloads.vector("sentry");
        source = signing("sentry", sentry.get("secret").asText());
        sample("sentry-event-alert-triggered.json").header("Sentry-Hook-Signature", sentry.get("value").asText())
                .header("Sentry-Hook-Resource", "event_alert").post(hook(source)).then().statusCode(202);
        alert(source, "6021458812", "firing");

        JsonNode grafana = Payloads.vector("grafana HMAC without");
        source = signing("grafana", grafana.get("secret").asText());
        sample("grafana-firing.json").header("X-Grafana-Alerting-Signature", grafana.get("value").asText()).post(hook(source))
                .then().statusCode(202);
        alert(source, "7e21d0c4b9aa5163", "firing");
    }

    @Test
    void what_is_meant_for_pagerduty_is_answered_as_by_pagerduty_and_its_key_is_not_kept() {
        Response source = added("pagerduty", Map.of());
        String key = source.path("secret");
        String trigger = Payloads.sample("pagerduty-v2-trigger.json").text().replace("R03AXMPLE5K3YR0UT1NGK3YABCDEF012", key);
        webhook().body(trigger).post("/v2/enqueue").then().statusCode(202).body("status", equalTo("success"))
                .body("dedup_key", equalTo("checkout-api/5xx/eu-1"));
        alert(source, "checkout-api/5xx/eu-1", "firing");
        String made = webhook().body(trigger.replace("\"dedup_key\": \"checkout-api/5xx/eu-1\",", "")).post("/v2/enqueue")
                .then()
                .statusCode(202).extract().path("dedup_key");
        alert(source, made, "firing");
        webhook().body(trigger.replace("\"critical\"", "\"bad\"")).post("/v2/enqueue").then().statusCode(400)
                .body("status", equalTo("invalid event")).body("errors", hasSize(1));
        receipts(source, 1, "unreadable");
        webhook().body("{\"routing_key\":\"" + key + "\",\"event_action\":\"resolve\",\"dedup_key\":\"" + made + "\"}")
                .post("/v2/enqueue").then().statusCode(202);
        alert(source, made, "resolved");
        List<String> ids = alice().get(SOURCES + "/" + source.path("id") + "/receipts").path("items.id");
        assertEquals(4, ids.size());
        ids.forEach(id -> alice().get(SOURCES + "/" + source.path("id") + "/receipts/" + id).then()
                .body(not(containsString(key))));
    }

    @Test
    void what_is_meant_for_opsgenie_is_closed_by_its_alias() {
        Response source = added("opsgenie", Map.of());
        String key = "GenieKey " + source.path("secret");
        sample("opsgenie-create-alert.json").header("X-Hindsight-Source-Authorization", key).post("/v2/alerts").then()
                .statusCode(202).body("result", equalTo("Request will be processed"));
        webhook().header("X-Hindsight-Source-Authorization", key).body("{}").post("/v2/alerts").then().statusCode(422)
                .body("errors.message", equalTo("may not be empty"));
        String alias = "items.find { it.labels.alias == 'orders-queue/backlog' }.status";
        String at = "/api/v1/alerts?source=" + source.path("id");
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> alice().get(at).then().body(alias, equalTo("firing")));
        sample("opsgenie-close-alert.json").urlEncodingEnabled(false).header("X-Hindsight-Source-Authorization", key)
                .post("/v2/alerts/orders-queue%2Fbacklog/close?identifierType=alias").then().statusCode(202);
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> alice().get(at).then().body(alias, equalTo("resolved")));
    }

    @Test
    void uptime_kuma_may_send_everything_in_a_query() {
        Response source = added("uptime-kuma", Map.of());
        JsonNode down = Json.object(Payloads.bytes("inbound/uptimekuma-down.json"));
        webhook().queryParam("msg", down.path("msg").asText()).queryParam("heartbeat", down.path("heartbeat").toString())
                .queryParam("monitor", down.path("monitor").toString())
                .get(hook(source) + "/" + source.path("secret")).then().statusCode(202);
        alert(source, "14", "firing");
        sample("uptimekuma-up.json").post(hook(source) + "/" + source.path("secret")).then().statusCode(202);
        alert(source, "14", "resolved");
    }

    @Test
    void datadog_begins_and_ends_and_a_try_opens_nothing() {
        Response source = added("datadog", Map.of());
        String hook = hook(source) + "/" + source.path("secret");
        sample("datadog-recommended-triggered.json").post(hook).then().statusCode(202);
        alert(source, "f3b4a1c2d5e60718293a4b5c6d7e8f90", "firing");
        sample("datadog-recommended-recovered.json").post(hook).then().statusCode(202);
        alert(source, "f3b4a1c2d5e60718293a4b5c6d7e8f90", "resolved");
        webhook().body("{\"alert_id\":\"\",\"title\":\"\"}").post(hook).then().statusCode(202);
        receipts(source, 0, "received");
        alice().get("/api/v1/alerts?source=" + source.path("id")).then().body("items.fingerprint",
                everyItem(equalTo("f3b4a1c2d5e60718293a4b5c6d7e8f90")));
    }

    @Test
    void of_sns_only_allowed_topics_are_asked_about() {
        Response source = added("cloudwatch", Map.of("authentication",
                Map.of("scheme", "signature", "topics", List.of("arn:aws:sns:eu-central-1:1:another"))));
        sample("cloudwatch-sns-notification-alarm.json").contentType("text/plain; charset=UTF-8").post(hook(source)).then()
                .statusCode(401);
    }
}
