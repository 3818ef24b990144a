package dev.hindsight.alert.read;

import static dev.hindsight.desk.People.alice;
import static dev.hindsight.desk.People.carol;
import static dev.hindsight.desk.People.webhook;
import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import java.time.Duration;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import dev.hindsight.local.RealStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

/** What changed: deployments and the like, as sources tell them. */
@QuarkusTest
@QuarkusTestResource(value = RealStack.class, initArgs = @ResourceArg(name = "service", value = "incident"))
class ChangeResourceTest {

    private static final String CHANGES = "/api/v1/changes";
    private String id = "";
    private String name = "";

    @BeforeEach
    void a_source_that_told_of_four_changes() {
        name = "ci " + UUID.randomUUID();
        Response source = alice().body(Map.of("name", name, "type", "pagerduty")).post("/api/v1/alert-sources").then()
                .statusCode(201).extract().response();
        id = source.path("id");
        tell(source.path("secret"), "Checkout 1.4", "2026-09-14T05:00:00Z",
                "{\"service\":\"checkout\",\"environment\":\"prod\"}");
        tell(source.path("secret"), "Cart 2.0", "2026-09-14T06:00:00Z", "{\"service\":\"Cart\",\"environment\":\"preprod\"}");
        tell(source.path("secret"), "Feature flag 100 %", "2026-09-14T07:00:00Z", "{}");
        tell(source.path("secret"), "Checkout 1.5", "2026-09-14T07:30:00Z",
                "{\"service\":\"checkout\",\"environment\":\"production\"}");
        await().pollInterval(Duration.ofMillis(50)).atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> changes("").body("items", hasSize(4)));
    }

    private static void tell(String key, String summary, String at, String details) {
        webhook().body("""
                {"routing_key":"%s","payload":{"summary":"%s","timestamp":"%s","source":"ci","custom_details":%s},
                 "links":[{"href":"https://ci.example/%s","text":"build"}]}""".formatted(key, summary, at, details,
                at.substring(11, 13))).post("/v2/change/enqueue").then().statusCode(202);
    }

    private io.restassured.response.ValidatableResponse changes(String query) {
        return carol().get(CHANGES + "?source=" + id + query).then().statusCode(200);
    }

    @Test
    void the_newest_comes_first_and_leads_to_the_far_side() {
        changes("").body("items.title", contains("Checkout 1.5", "Feature flag 100 %", "Cart 2.0", "Checkout 1.4"))
                .body("items[0].sourceName", equalTo(name)).body("items[0].link", equalTo("https://ci.example/07"))
                .body("items[0].at", equalTo("2026-09-14T07:30:00Z")).body("items[1].service", nullValue());
        carol().get(CHANGES + "?source=" + name.toUpperCase(java.util.Locale.ROOT)).then().body("items", hasSize(4));
    }

    @Test
    void changes_are_narrowed_by_service_environment_and_time() {
        changes("&service=checkout").body("items", hasSize(2));
        changes("&service=checkout&service=cart").body("items", hasSize(3));
        changes("&environment=production").body("items.title", contains("Checkout 1.5", "Checkout 1.4"));
        changes("&environment=live&service=checkout&orUnsaid=true").body("items.title",
                contains("Checkout 1.5", "Feature flag 100 %", "Checkout 1.4"));
        changes("&from=2026-09-14T06:00:00Z&to=2026-09-14T07:30:00Z").body("items.title",
                contains("Feature flag 100 %", "Cart 2.0"));
        carol().queryParam("q", "FLAG 100 %").get(CHANGES + "?source=" + id).then().body("items", hasSize(1));
    }

    @Test
    void pages_of_changes_hold_each_of_them_once() {
        Response first = carol().get(CHANGES + "?limit=3&source=" + id);
        first.then().body("items", hasSize(3));
        changes("&limit=3&cursor=" + first.path("next")).body("items.title", containsInAnyOrder("Checkout 1.4"))
                .body("next", nullValue());
    }

    @Test
    void what_makes_no_sense_is_refused_with_its_field() {
        carol().get(CHANGES + "?from=yesterday").then().statusCode(422).body("errors[0].pointer", equalTo("#/from"));
        carol().queryParam("service", "\0").get(CHANGES).then().statusCode(422).body("errors[0].pointer", equalTo("#/service"));
        carol().get(CHANGES + "?cursor=x").then().statusCode(400);
        carol().get(CHANGES + "?limit=0").then().statusCode(422);
    }

    @Test
    void changes_are_for_who_is_signed_in() {
        given().get(CHANGES).then().statusCode(401);
        webhook().get(CHANGES).then().statusCode(403);
    }
}
