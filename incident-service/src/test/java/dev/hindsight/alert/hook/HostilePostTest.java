package dev.hindsight.alert.hook;

import static dev.hindsight.desk.People.alice;
import static dev.hindsight.desk.People.webhook;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import java.time.Duration;
import java.util.Map;
import java.util.Random;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import dev.hindsight.local.RealStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

/** What is genuine is kept and worked on, whatever texts are in it: such as no database holds, or no index. */
@QuarkusTest
@QuarkusTestResource(value = RealStack.class, initArgs = @ResourceArg(name = "service", value = "incident"))
class HostilePostTest {

    /** Which no compression makes short enough. */
    private static final String LONG = new Random(1).ints(3_500, 'a', 'z').mapToObj(Character::toString)
            .reduce("", String::concat);

    private static Response source(String type) {
        return alice().body(Map.of("name", type + UUID.randomUUID(), "type", type)).post("/api/v1/alert-sources").then()
                .statusCode(201).extract().response();
    }

    private static void processed(Response source, int count) {
        await().pollInterval(Duration.ofMillis(50)).atMost(Duration.ofSeconds(30)).untilAsserted(() -> alice()
                .get("/api/v1/alert-sources/" + source.path("id") + "/receipts?state=processed").then()
                .body("items", hasSize(count)));
    }

    @Test
    void names_of_deliveries_and_alerts_may_be_any_text() {
        Response source = source("elasticsearch-watcher");
        String hook = "/hooks/" + source.path("id") + "/" + source.path("secret");
        webhook().body("{\"watch_id\":\"w\\u0000\",\"execution_id\":\"a\\u0000\"}").post(hook).then().statusCode(202);
        webhook().body("{\"watch_id\":\"w\",\"execution_id\":\"" + LONG + "\"}").post(hook).then().statusCode(202);
        webhook().body("{\"watch_id\":\"" + LONG + "\"}").post(hook).then().statusCode(202);
        processed(source, 3);
    }

    @Test
    void parameters_may_have_any_name_and_a_check_too() {
        Response source = source("generic");
        String hook = "/hooks/" + source.path("id") + "/" + source.path("secret");
        webhook().urlEncodingEnabled(false).body("{\"title\":\"Disk full\"}").post(hook + "?a%00b=c").then().statusCode(202);
        webhook().body("{}").post(hook + "?check=" + LONG).then().statusCode(202);
        processed(source, 2);
    }

    @Test
    void an_answer_may_repeat_any_text() {
        Response source = source("pagerduty");
        String key = source.path("secret");
        webhook().body("""
                {"routing_key":"%s","event_action":"trigger","dedup_key":"a\\u0000b","payload":{"summary":"Disk full",
                 "source":"db-1","severity":"critical"}}""".formatted(key)).post("/v2/enqueue").then().statusCode(202)
                .body("dedup_key", equalTo("a\uFFFDb"));
        webhook().body("{\"routing_key\":\"" + key + "\",\"event_action\":\"resolve\",\"dedup_key\":\"a\\u0000b\"}")
                .post("/v2/enqueue").then().statusCode(202);
        await().pollInterval(Duration.ofMillis(50)).atMost(Duration.ofSeconds(30)).untilAsserted(() -> alice()
                .get("/api/v1/alerts?status=resolved&source=" + source.path("id")).then().body("items", hasSize(1)));
    }
}
