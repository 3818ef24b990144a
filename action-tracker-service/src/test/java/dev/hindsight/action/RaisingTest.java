package dev.hindsight.action;

import static dev.hindsight.action.People.ITEMS;
import static dev.hindsight.action.People.alice;
import static dev.hindsight.action.People.as;
import static dev.hindsight.action.People.bearing;
import static dev.hindsight.action.People.bob;
import static dev.hindsight.action.People.carol;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.UUID;

import org.junit.jupiter.api.Test;

import dev.hindsight.local.RealStack;
import dev.hindsight.local.identity.TestGateway;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
@QuarkusTestResource(value = RealStack.class, initArgs = @ResourceArg(name = "service", value = "action"))
class RaisingTest {

    @Test
    void an_item_on_a_known_incident_is_there_at_once() {
        var incident = FedIncident.known();
        String key = bob().body("""
                {"incident":"%s","text":" Alarm on queue length ","type":"detect","owner":"carol","priority":"high",
                 "dueOn":"2026-09-30","tickets":["ops-12","https://github.com/acme/shop/pull/7/files#r1"]}"""
                .formatted(incident.key)).post(ITEMS).then().statusCode(201)
                .header("Location", matchesPattern(".*" + ITEMS + "/ACT-[0-9]+")).header("ETag", "\"1\"")
                .body("key", matchesPattern("ACT-[0-9]+")).body("version", equalTo(1)).body("incident", equalTo(incident.key))
                .body("incidentId", equalTo(incident.id.toString())).body("text", equalTo("Alarm on queue length"))
                .body("type", equalTo("detect")).body("owner", equalTo("carol")).body("priority", equalTo("high"))
                .body("dueOn", equalTo("2026-09-30")).body("status", equalTo("open"))
                .body("tickets[0].key", equalTo("OPS-12")).body("tickets[0].kind", equalTo("jira"))
                .body("tickets[1].url", equalTo("https://github.com/acme/shop/pull/7"))
                .body("tickets[1].kind", equalTo("github-pull-request")).body("evidence", hasSize(0))
                .body("createdAt", notNullValue()).extract().path("key");

        carol().get(ITEMS + "/" + key).then().statusCode(200).header("ETag", "\"1\"").body("owner", equalTo("carol"));
        carol().get(ITEMS + "?incident=" + incident.key).then().statusCode(200).body("items.key", contains(key))
                .body("next", nullValue());
        carol().get(ITEMS + "/" + key + "/events").then().statusCode(200)
                .body("items[0].type", equalTo("hindsight.action-item.raised.v1")).body("items[0].actor", equalTo("bob"))
                .body("items[0].data.incident", equalTo(incident.id.toString()))
                .body("items[0].data.incidentKey", equalTo(incident.key)).body("items[0].hash", matchesPattern("[0-9a-f]{64}"));
        carol().get(ITEMS + "/" + key + "/verification").then().statusCode(200).body("valid", equalTo(true))
                .body("events", equalTo(1));
    }

    @Test
    void what_is_left_out_has_a_default() {
        var incident = FedIncident.known();
        bob().body("{\"incident\":\"%s\",\"text\":\"x\"}".formatted(incident.id)).post(ITEMS).then().statusCode(201)
                .body("priority", equalTo("normal")).body("type", equalTo("prevent")).body("owner", nullValue())
                .body("dueOn", nullValue()).body("tickets", hasSize(0));
    }

    @Test
    void keys_have_no_holes_even_when_a_raise_is_refused() {
        var incident = FedIncident.known();
        long first = number(People.raised(incident, ""));
        bob().body("{\"incident\":\"%s\",\"text\":\"\"}".formatted(incident.key)).post(ITEMS).then().statusCode(422);
        assertEquals(first + 1, number(People.raised(incident, "")));
    }

    @Test
    void a_viewer_may_not_raise_and_a_stranger_not_even_look() {
        carol().body("{\"incident\":\"INC-1\",\"text\":\"x\"}").post(ITEMS).then().statusCode(403);
        as("mallory", "webhook").get(ITEMS).then().statusCode(403);
        given().get(ITEMS).then().statusCode(401);
        given().header("X-Remote-User", "alice").get(ITEMS).then().statusCode(401);
        bearing(TestGateway.shared().token("incident-service", "alice", "viewer", "admin")).get(ITEMS).then().statusCode(401);
        bearing(TestGateway.shared().forgedToken(People.SERVICE, "alice", "viewer", "admin")).get(ITEMS).then()
                .statusCode(401);
    }

    @Test
    void what_is_not_valid_is_named_by_pointer() {
        bob().body("{\"incident\":\"INC-1\",\"text\":\"x\",\"dueOn\":\"soon\"}").post(ITEMS).then().statusCode(400)
                .body("detail", containsString("a day such as"));
        bob().body("""
                {"incident":"Checkout","text":" ","owner":"","dueOn":"1969-01-01","tickets":["OPS-1","javascript:alert(1)"]}""")
                .post(ITEMS).then().statusCode(422).body("errors.pointer", hasItem("#/incident"))
                .body("errors.pointer", hasItem("#/text")).body("errors.pointer", hasItem("#/owner"))
                .body("errors.pointer", hasItem("#/dueOn")).body("errors.pointer", hasItem("#/tickets/1"));
        bob().body("{}").post(ITEMS).then().statusCode(422).body("errors.pointer", hasItem("#/incident"));
        bob().body("{\"incident\":\"INC-1\",\"text\":\"x\",\"type\":\"repiar\"}").post(ITEMS).then().statusCode(400)
                .body("detail", containsString("mitigate, prevent"));
    }

    @Test
    void the_same_key_raises_once() {
        var incident = FedIncident.known();
        String key = UUID.randomUUID().toString();
        String body = "{\"incident\":\"%s\",\"text\":\"once\"}".formatted(incident.key);
        String first = bob().header("Idempotency-Key", key).body(body).post(ITEMS).then().statusCode(201).extract().asString();
        String again = bob().header("Idempotency-Key", key).body(body).post(ITEMS).then().statusCode(201)
                .header("ETag", "\"1\"").extract().asString();
        assertEquals(first, again);
        alice().get(ITEMS + "?incident=" + incident.key).then().body("items", hasSize(1));
        bob().header("Idempotency-Key", key).body(body.replace("once", "twice")).post(ITEMS).then().statusCode(422);
    }

    private static long number(String key) {
        return Long.parseLong(key.substring(4));
    }
}
