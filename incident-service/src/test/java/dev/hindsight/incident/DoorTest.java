package dev.hindsight.incident;

import static dev.hindsight.desk.People.bob;
import static dev.hindsight.desk.People.declared;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import dev.hindsight.local.RealStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;

/** What comes in by the address of a request is read strictly, and what cannot be is named. */
@QuarkusTest
@QuarkusTestResource(value = RealStack.class, initArgs = @ResourceArg(name = "service", value = "incident"))
class DoorTest {

    private String at = "";

    @BeforeEach
    void an_incident() {
        at = "/api/v1/incidents/" + declared("Asked for");
    }

    @Test
    void years_that_cannot_be_stored_are_refused_everywhere() {
        for (String year : new String[]{"+294277", "+999999999", "1969"}) {
            String then = year + "-01-01T00:00:00Z";
            bob().body(Map.of("title", "x", "startedAt", then)).post("/api/v1/incidents").then().statusCode(422)
                    .body("errors[0].pointer", equalTo("#/startedAt"));
            bob().body(Map.of("startedAt", then)).patch(at).then().statusCode(422)
                    .body("errors[0].detail", containsString("1970 and 9999"));
            bob().body(Map.of("status", "resolved", "at", then)).put(at + "/status").then().statusCode(422);
            for (String path : new String[]{"/api/v1/incidents?from", "/api/v1/incidents?to", "/api/v1/incidents?at",
                    at + "?at",
                    at + "/report?at", at + "/diff?from", "/api/v1/changes?from"}) {
                bob().queryParam(path.replaceAll(".*\\?", ""), then).get(path.replaceAll("\\?.*", "")).then().statusCode(422)
                        .contentType("application/problem+json");
            }
        }
    }

    @Test
    void parameters_that_are_no_numbers_are_named() {
        for (String path : new String[]{at + "?version=abc", "/api/v1/incidents?limit=x", "/api/v1/events?after=abc",
                at + "/report?version=x", at + "/bundle?version=x"}) {
            bob().get(path).then().statusCode(422).body("errors[0].pointer", equalTo("#/" + path.replaceAll(".*\\?|=.*", "")));
        }
    }

    @Test
    void the_feed_has_a_topic() {
        bob().get("/api/v1/events?topic=hindsight.incidents.v1&limit=1").then().statusCode(200);
        for (String topic : new String[]{"nonsense", "hindsight.action-items.v1"}) {
            bob().get("/api/v1/events?topic=" + topic).then().statusCode(422).body("errors[0].pointer", equalTo("#/topic"))
                    .body("errors[0].detail", containsString("hindsight.incidents.v1"));
            bob().get("/api/v1/events/stream?topic=" + topic).then().statusCode(422);
        }
    }

    @Test
    void labels_and_names_hold_nothing_that_cannot_be_shown_everywhere() {
        for (String sign : new String[]{"%EF%BF%BE", "%EF%BF%BF", "%01"}) {
            for (String place : new String[]{"/labels/", "/authors/", "/participants/"}) {
                bob().urlEncodingEnabled(false).put(at + place + "a" + sign + "b").then().statusCode(422);
            }
        }
        bob().urlEncodingEnabled(false).put(at + "/labels/a%EF%BF%BDb").then().statusCode(200);
    }

    @Test
    void what_names_something_can_be_seen_and_turns_nothing_around() {
        for (String unseen : new String[]{"\u00a0", "\u200b", "\u3164\u2800", "Paid\u202E twice", "\u00a0Lamp out"}) {
            bob().body(Map.of("title", unseen)).post("/api/v1/incidents").then().statusCode(422)
                    .body("errors[0].pointer", equalTo("#/title"));
            bob().body(Map.of("title", unseen)).patch(at).then().statusCode(422).body("errors[0].pointer", equalTo("#/title"));
        }
        for (String unseen : new String[]{"\u00a0", "\u200b"}) {
            bob().body(Map.of("text", unseen, "occurredAt", "2026-01-01T10:00:00Z")).post(at + "/timeline").then()
                    .statusCode(422).body("errors.pointer", contains("#/text"));
        }
        for (String seen : new String[]{"灯", "!", "שלום", "🔥", "Ma\u00a0lampe", "Zero\u200dwidth"}) {
            bob().body(Map.of("title", seen)).patch(at).then().statusCode(200).body("title", equalTo(seen));
        }
    }

    @Test
    void an_address_that_is_there_says_for_what() {
        bob().get(at + "/status").then().statusCode(405).header("Allow", "OPTIONS, PUT");
        bob().delete(at + "/timeline").then().statusCode(405).header("Allow", "OPTIONS, POST");
        bob().get(at + "/nonsense").then().statusCode(404);
        bob().put(at + "/timeline/not-an-id").then().statusCode(405).header("Allow", "DELETE, GET, HEAD, OPTIONS, PATCH");
    }

    @Test
    void labels_and_names_may_have_a_slash() {
        bob().urlEncodingEnabled(false).put(at + "/labels/team%2Fpayments").then().statusCode(200)
                .body("labels", hasItem("team/payments"));
        bob().urlEncodingEnabled(false).put(at + "/authors/Ann%20Example%2FSRE").then().statusCode(200)
                .body("authors", hasItem("Ann Example/SRE"));
        bob().urlEncodingEnabled(false).delete(at + "/labels/team%2Fpayments").then().statusCode(200)
                .body("labels", not(hasItem("team/payments")));
    }
}
