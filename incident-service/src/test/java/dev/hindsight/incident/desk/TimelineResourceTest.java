package dev.hindsight.incident.desk;

import static dev.hindsight.desk.People.bob;
import static dev.hindsight.desk.People.carol;
import static dev.hindsight.desk.People.declared;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import dev.hindsight.local.RealStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
@QuarkusTestResource(value = RealStack.class, initArgs = @ResourceArg(name = "service", value = "incident"))
class TimelineResourceTest {

    private String at = "";

    @BeforeEach
    void an_incident() {
        at = "/api/v1/incidents/" + declared("Told");
    }

    private String add(String body) {
        String location = bob().body(body).post(at + "/timeline").then().statusCode(201).extract().header("Location");
        return location.substring(location.lastIndexOf('/') + 1);
    }

    @Test
    void entries_stand_in_the_order_in_which_things_happened() {
        add("{\"occurredAt\":\"2026-09-14T09:00:00Z\",\"text\":\"second\"}");
        add("{\"occurredAt\":\"2026-09-14T08:00:00Z\",\"text\":\"first\",\"approximate\":true,\"kind\":\"detection\"}");
        add("{\"text\":\"just after first\",\"precision\":\"unknown\",\"localTime\":\"14:45\",\"zone\":\"GMT\",\"dayOffset\":1}");
        carol().get(at).then().body("timeline.text", contains("first", "just after first", "second"))
                .body("timeline[0].precision", equalTo("approximate")).body("timeline[0].kind", equalTo("detection"))
                .body("timeline[1].occurredAt", nullValue()).body("timeline[1].localTime", equalTo("14:45"))
                .body("timeline[1].dayOffset", equalTo(1)).body("timeline[2].precision", equalTo("exact"))
                .body("timeline[2].by", equalTo("bob")).body("timeline[2].kind", equalTo("note"));
    }

    @Test
    void what_an_entry_said_before_its_correction_stays_readable() {
        String entry = add("{\"occurredAt\":\"2026-09-14T09:00:00Z\",\"text\":\"Rolled back\"}");
        bob().body("{\"text\":\"Rolled forward\",\"reason\":\"Read the log again\"}").patch(at + "/timeline/" + entry).then()
                .statusCode(200).body("timeline[0].text", equalTo("Rolled forward"))
                .body("timeline[0].occurredAt", equalTo("2026-09-14T09:00:00Z"));
        bob().body("{\"occurredAt\":\"2026-09-14T09:05:00Z\",\"approximate\":true,\"reason\":\"Clock was wrong\"}")
                .patch(at + "/timeline/" + entry).then().statusCode(200)
                .body("timeline[0].corrections.text", contains("Rolled back", "Rolled forward"))
                .body("timeline[0].corrections.reason", contains("Read the log again", "Clock was wrong"))
                .body("timeline[0].precision", equalTo("approximate"));
    }

    @Test
    void a_correction_gives_another_end_or_none_and_another_kind() {
        String entry = add("{\"occurredAt\":\"2026-09-14T09:00:00Z\",\"text\":\"Traffic moved\"}");
        bob().body("{\"until\":\"2026-09-14T09:30:00Z\",\"kind\":\"decision\",\"reason\":\"Saw the graph\"}")
                .patch(at + "/timeline/" + entry).then().statusCode(200)
                .body("timeline[0].until", equalTo("2026-09-14T09:30:00Z")).body("timeline[0].kind", equalTo("decision"))
                .body("timeline[0].corrections[0].kind", equalTo("note")).body("timeline[0].corrections[0].until", nullValue());
        bob().body("{\"text\":\"All traffic moved\",\"reason\":\"Words\"}").patch(at + "/timeline/" + entry).then()
                .body("timeline[0].until", equalTo("2026-09-14T09:30:00Z")).body("timeline[0].kind", equalTo("decision"));
        carol().get(at + "/diff?from=2&to=3").then().body("changes.path", hasItem(endsWith("/until")))
                .body("changes.path", hasItem(endsWith("/kind")));
        bob().body("{\"withoutEnd\":true,\"reason\":\"It goes on\"}").patch(at + "/timeline/" + entry).then()
                .statusCode(200).body("timeline[0].until", nullValue())
                .body("timeline[0].corrections[2].until", equalTo("2026-09-14T09:30:00Z"));
        bob().body("{\"withoutEnd\":true,\"until\":\"2026-09-14T09:30:00Z\",\"reason\":\"x\"}")
                .patch(at + "/timeline/" + entry).then().statusCode(422).body("errors.pointer", hasItem("#/withoutEnd"));
        bob().body("{\"until\":\"2026-09-14T08:30:00Z\",\"reason\":\"x\"}").patch(at + "/timeline/" + entry).then()
                .statusCode(409).body("type", endsWith("end-before-beginning"));
        bob().body("{\"kind\":\"not a word\",\"reason\":\"x\"}").patch(at + "/timeline/" + entry).then().statusCode(422);
    }

    @Test
    void a_retracted_entry_stays_readable_too() {
        String entry = add("{\"occurredAt\":\"2026-09-14T09:00:00Z\",\"text\":\"It was DNS\"}");
        bob().delete(at + "/timeline/" + entry).then().statusCode(422).body("errors.pointer", hasItem("#/reason"));
        bob().body("{\"reason\":\"It was not\"}").delete(at + "/timeline/" + entry).then().statusCode(200)
                .body("timeline[0].text", equalTo("It was DNS")).body("timeline[0].retracted.reason", equalTo("It was not"))
                .body("timeline[0].retracted.by", equalTo("bob"));
        bob().body("{\"text\":\"x\",\"reason\":\"x\"}").patch(at + "/timeline/" + entry).then().statusCode(409)
                .body("type", endsWith("retracted"));
    }

    @Test
    void a_reason_in_the_query_does_for_clients_that_cannot_send_a_body() {
        String entry = add("{\"occurredAt\":\"2026-09-14T09:00:00Z\",\"text\":\"Gone\"}");
        bob().delete(at + "/timeline/" + entry + "?reason=Mistaken").then().statusCode(200)
                .body("timeline[0].retracted.reason", equalTo("Mistaken"));
        bob().body("null").delete(at + "/timeline/" + entry).then().statusCode(422).body("errors.pointer", hasItem("#/reason"));
    }

    @Test
    void the_address_of_a_new_entry_is_where_it_can_be_read() {
        String place = bob().body("{\"occurredAt\":\"2026-09-14T09:00:00Z\",\"text\":\"Gone\"}").post(at + "/timeline").then()
                .statusCode(201).extract().header("Location").replaceFirst("^https?://[^/]+", "");
        bob().get(place).then().statusCode(200).body("text", equalTo("Gone")).body("by", equalTo("bob"));
        bob().delete(place + "?reason=Mistaken").then().statusCode(200);
        bob().get(place).then().statusCode(200).body("retracted.reason", equalTo("Mistaken"));
        bob().get(at + "/timeline/" + new java.util.UUID(0, 1)).then().statusCode(404).body("detail",
                containsString("no such entry"));
        bob().get(at + "/timeline/x").then().statusCode(404);
    }

    @Test
    void an_entry_that_cannot_be_is_refused() {
        bob().body("{\"text\":\"when?\"}").post(at + "/timeline").then().statusCode(422).body("errors.detail",
                hasItem("is needed unless the precision is unknown")).body("errors.pointer", hasItem("#/occurredAt"));
        bob().body("{\"occurredAt\":\"2026-09-14T09:00:00Z\",\"until\":\"2026-09-14T08:00:00Z\",\"text\":\"x\"}")
                .post(at + "/timeline").then().statusCode(422).body("errors.pointer", hasItem("#/until"));
        bob().body("{\"occurredAt\":\"at nine\",\"text\":\"x\"}").post(at + "/timeline").then().statusCode(400)
                .body("errors.pointer", hasItem("#/occurredAt"));
        bob().body("{\"occurredAt\":\"2026-09-14T09:00:00Z\",\"text\":\" \"}").post(at + "/timeline").then().statusCode(422);
        for (String unknown : List.of("nonsense", "00000000-0000-7000-8000-000000000000")) {
            bob().body("{\"text\":\"x\",\"reason\":\"x\"}").patch(at + "/timeline/" + unknown).then().statusCode(404);
            bob().delete(at + "/timeline/" + unknown + "?reason=x").then().statusCode(404);
        }
    }

    @Test
    void an_entry_sent_twice_under_one_key_stands_once() {
        String key = at + "-entry";
        for (int i = 0; i < 2; i++) {
            bob().header("Idempotency-Key", key).body("{\"occurredAt\":\"2026-09-14T09:00:00Z\",\"text\":\"Once\"}")
                    .post(at + "/timeline").then().statusCode(201).header("ETag", "\"2\"");
        }
        carol().get(at).then().body("timeline", hasSize(1));
    }
}
