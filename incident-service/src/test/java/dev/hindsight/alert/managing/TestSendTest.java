package dev.hindsight.alert.managing;

import static dev.hindsight.desk.People.alice;
import static dev.hindsight.desk.People.bob;
import static dev.hindsight.desk.People.webhook;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.hindsight.desk.Alertmanager;
import dev.hindsight.local.RealStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
@QuarkusTestResource(value = RealStack.class, initArgs = @ResourceArg(name = "service", value = "incident"))
class TestSendTest {

    private static String tests(String source) {
        return "/api/v1/alert-sources/" + source + "/tests";
    }

    @ParameterizedTest
    @ValueSource(strings = {"alertmanager", "cloudwatch", "pagerduty", "uptime-kuma", "generic"})
    void a_test_goes_the_way_of_every_post_and_opens_nothing(String type) {
        String id = alice().body(Map.of("name", "t-" + UUID.randomUUID(), "type", type)).post("/api/v1/alert-sources").then()
                .statusCode(201).extract().path("id");
        String receipt = alice().post(tests(id)).then().statusCode(202).body("method", equalTo("TEST"))
                .body("replyStatus", equalTo(202)).extract().path("id");
        var outcome = new Alertmanager(id, "").outcome(receipt);
        assertEquals("test", outcome.getString("state"));
        assertEquals("Test received: sent by alice from Hindsight itself.", outcome.getString("reason"));
        assertEquals(List.of(), outcome.getList("alerts"));
        alice().get("/api/v1/alerts?source=" + id).then().body("items", hasSize(0));
    }

    @Test
    void a_test_is_no_post_of_the_source() {
        Alertmanager source = Alertmanager.installed();
        source.outcome(alice().post(tests(source.id())).path("id"));
        String at = "/api/v1/alert-sources/" + source.id() + "/activity";
        alice().get(at).then().body("lastReceivedAt", nullValue()).body("receipts", equalTo(Map.of())).body("hours",
                hasSize(24));
        source.posts("firing");
        alice().get(at).then().body("hours.receipts.sum()", equalTo(1)).body("hours[23].refused", equalTo(0));
    }

    @Test
    void while_the_source_is_paused_it_waits() {
        Alertmanager source = Alertmanager.installed();
        alice().body("{\"paused\":true}").patch("/api/v1/alert-sources/" + source.id()).then().statusCode(200);
        String receipt = alice().post(tests(source.id())).path("id");
        alice().get(source.receipts() + "/" + receipt).then().body("state", equalTo("received"));
        alice().body("{\"paused\":false}").patch("/api/v1/alert-sources/" + source.id()).then().statusCode(200);
        assertEquals("test", source.outcome(receipt).getString("state"));
    }

    @Test
    void the_same_request_sends_one_test() {
        Alertmanager source = Alertmanager.installed();
        String key = UUID.randomUUID().toString();
        String first = alice().header("Idempotency-Key", key).post(tests(source.id())).path("id");
        alice().header("Idempotency-Key", key).post(tests(source.id())).then().statusCode(202).body("id", equalTo(first));
        alice().get(source.receipts()).then().body("items", hasSize(1));
    }

    @Test
    void only_administrators_test_and_only_sources_that_are_there() {
        Alertmanager source = Alertmanager.installed();
        given().post(tests(source.id())).then().statusCode(401);
        bob().post(tests(source.id())).then().statusCode(403);
        webhook().post(tests(source.id())).then().statusCode(403);
        alice().post(tests(UUID.randomUUID().toString())).then().statusCode(404);
        alice().delete("/api/v1/alert-sources/" + source.id()).then().statusCode(204);
        alice().post(tests(source.id())).then().statusCode(404).body("detail", containsString("no such source"));
    }

    @Test
    void nobody_comes_in_by_the_method_of_a_test() {
        Alertmanager source = Alertmanager.installed();
        webhook().body("{}").request("TEST", "/hooks/" + source.id() + "/" + source.secret()).then().statusCode(405);
    }
}
