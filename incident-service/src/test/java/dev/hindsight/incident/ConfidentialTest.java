package dev.hindsight.incident;

import static dev.hindsight.desk.People.alice;
import static dev.hindsight.desk.People.as;
import static dev.hindsight.desk.People.bob;
import static dev.hindsight.desk.People.carol;
import static dev.hindsight.desk.People.declare;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import dev.hindsight.local.RealStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;

@QuarkusTest
@QuarkusTestResource(value = RealStack.class, initArgs = @ResourceArg(name = "service", value = "incident"))
class ConfidentialTest {

    private final String service = "svc-" + UUID.randomUUID();
    private String key = "";
    private String at = "";

    @BeforeEach
    void a_confidential_incident() {
        key = declare(Map.of("title", "Breach", "confidential", true, "services", List.of(service))).path("key");
        at = "/api/v1/incidents/" + key;
    }

    private static RequestSpecification mallory() {
        return as("mallory", "viewer", "responder");
    }

    @Test
    void whoever_has_no_part_in_it_finds_nothing_anywhere() {
        for (String path : List.of("", "/events", "/verification", "?version=1", "?at=2999-01-01T00:00:00Z")) {
            mallory().get(at + path).then().statusCode(404);
        }
        mallory().body("{\"severity\":\"info\"}").put(at + "/severity").then().statusCode(404);
        mallory().body("{\"title\":\"x\"}").patch(at).then().statusCode(404);
        mallory().delete(at + "/labels/x").then().statusCode(404);
        mallory().put(at + "/participants/mallory").then().statusCode(404);
        mallory().get("/api/v1/incidents?service=" + service).then().body("items", hasSize(0));
        mallory().get("/api/v1/incidents?at=2999-01-01T00:00:00Z&service=" + service).then().body("items", hasSize(0));
        mallory().get("/api/v1/incidents?q=breach&confidential=true").then().body("items", hasSize(0));
    }

    @Test
    void whoever_asks_only_whether_it_is_there_hears_no_more_than_whoever_reads_it() {
        bob().header("If-None-Match", "*").get(at).then().statusCode(304).header("ETag", "\"1\"");
        mallory().header("If-None-Match", "*").get(at).then().statusCode(404);
        bob().header("If-None-Match", "*").get("/api/v1/incidents/nothing").then().statusCode(404);
    }

    @Test
    void the_feed_says_nothing_of_it_to_others() {
        await().untilAsserted(() -> bob().get(at + "/events").then().body("items[0].globalSeq", notNullValue()));
        int before = bob().get(at + "/events").<Integer>path("items[0].globalSeq") - 1;
        mallory().get("/api/v1/events?after=" + before).then().body("items.subject", not(hasItem(key)));
        bob().get("/api/v1/events?after=" + before).then().body("items.subject", hasItem(key));
    }

    @Test
    void whoever_declared_it_leads_it_writes_it_or_takes_part_sees_it() {
        bob().get(at).then().statusCode(200);
        alice().get(at).then().statusCode(200);
        carol().get(at).then().statusCode(404);
        bob().put(at + "/participants/carol").then().statusCode(200);
        carol().get(at).then().statusCode(200);
        carol().get("/api/v1/incidents?service=" + service).then().body("items.key", contains(key));
        bob().delete(at + "/participants/carol").then().statusCode(200);
        carol().get(at).then().statusCode(404);
        bob().put(at + "/authors/carol").then().statusCode(200);
        carol().get(at).then().statusCode(200);
        bob().body("{\"person\":\"mallory\"}").put(at + "/roles/lead").then().statusCode(200);
        mallory().get(at).then().statusCode(200);
    }
}
