package dev.hindsight.incident.desk;

import static dev.hindsight.desk.People.as;
import static dev.hindsight.desk.People.bob;
import static dev.hindsight.desk.People.carol;
import static dev.hindsight.desk.People.declare;
import static dev.hindsight.desk.People.declared;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import dev.hindsight.local.RealStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;

@QuarkusTest
@QuarkusTestResource(value = RealStack.class, initArgs = @ResourceArg(name = "service", value = "incident"))
class RestorationTest {

    private String at = "";

    @BeforeEach
    void a_summary_that_was_written_twice() {
        at = "/api/v1/incidents/" + declared("Checkout fails");
        bob().body("{\"markdown\":\"First\"}").put(at + "/report/summary").then().statusCode(200);
        bob().body("{\"markdown\":\"Second\"}").put(at + "/report/summary").then().statusCode(200);
    }

    private ValidatableResponse restore(RequestSpecification person, String section, String body) {
        return person.body(body).post(at + "/report/" + section + "/restorations").then();
    }

    @Test
    void a_section_says_again_what_it_said_and_the_event_names_where_it_comes_from() {
        restore(bob(), "summary", "{\"version\":2}").statusCode(200).header("ETag", "\"4\"")
                .body("report.summary", equalTo("First"));
        carol().get(at + "/events").then().body("items[3].type", equalTo("hindsight.incident.report-section-restored.v1"))
                .body("items[3].data.fromVersion", equalTo(2)).body("items[3].data.markdown", equalTo("First"));
        restore(bob(), "summary", "{\"version\":1}").statusCode(200).header("ETag", "\"5\"")
                .body("report.summary", nullValue());
    }

    @Test
    void what_it_says_already_is_nothing_new() {
        restore(bob(), "summary", "{\"version\":3}").statusCode(200).header("ETag", "\"3\"");
    }

    @Test
    void who_has_been_overtaken_gets_412_and_who_asks_twice_one_restoration() {
        restore(bob().header("If-Match", "\"2\""), "summary", "{\"version\":2}").statusCode(412)
                .body("currentVersion", equalTo(3));
        String key = UUID.randomUUID().toString();
        restore(bob().header("Idempotency-Key", key).header("If-Match", "\"3\""), "summary", "{\"version\":2}")
                .statusCode(200).header("ETag", "\"4\"");
        restore(bob().header("Idempotency-Key", key).header("If-Match", "\"3\""), "summary", "{\"version\":2}")
                .statusCode(200).header("ETag", "\"4\"");
        restore(bob().header("Idempotency-Key", key), "summary", "{\"version\":1}").statusCode(422);
        carol().get(at).then().header("ETag", "\"4\"");
    }

    @Test
    void what_cannot_be_restored_is_refused() {
        restore(bob(), "summary", "{\"version\":4}").statusCode(422).body("errors.pointer", contains("#/version"));
        restore(bob(), "summary", "{\"version\":0}").statusCode(422).body("errors.pointer", contains("#/version"));
        restore(bob(), "summary", "{}").statusCode(422);
        restore(bob(), "poem", "{\"version\":1}").statusCode(404).body("type", endsWith("no-such-section"));
        restore(carol(), "summary", "{\"version\":1}").statusCode(403);
        given().contentType(ContentType.JSON).body("{\"version\":1}").post(at + "/report/summary/restorations").then()
                .statusCode(401);
        bob().body("{\"status\":\"declined\",\"reason\":\"Nothing was wrong\"}").put(at + "/status").then().statusCode(200);
        restore(bob(), "summary", "{\"version\":2}").statusCode(409).body("type", endsWith("declined"));
        at = "/api/v1/incidents/" + declare(Map.of("title", "Breach", "confidential", true)).path("key");
        restore(as("mallory", "viewer", "responder"), "summary", "{\"version\":1}").statusCode(404);
    }
}
