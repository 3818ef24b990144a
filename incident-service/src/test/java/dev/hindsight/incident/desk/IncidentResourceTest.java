package dev.hindsight.incident.desk;

import static dev.hindsight.desk.People.bob;
import static dev.hindsight.desk.People.carol;
import static dev.hindsight.desk.People.declared;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;

import java.time.Instant;

import org.junit.jupiter.api.Test;

import dev.hindsight.local.RealStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
@QuarkusTestResource(value = RealStack.class, initArgs = @ResourceArg(name = "service", value = "incident"))
class IncidentResourceTest {

    private static final String INCIDENTS = "/api/v1/incidents";

    @Test
    void declaring_answers_with_the_incident_and_where_it_is() {
        String key = bob().body("""
                {"title":"Checkout fails","severity":"critical","environment":"preprod","services":["checkout","checkout"],
                 "summary":"Nobody can pay","startedAt":"2026-09-14T08:03:15Z","labels":["payments"]}""").post(INCIDENTS).then()
                .statusCode(201).header("Location", matchesPattern(".*/api/v1/incidents/INC-\\d+")).header("ETag", "\"1\"")
                .body("key", matchesPattern("INC-\\d+")).body("version", equalTo(1)).body("status", equalTo("triage"))
                .body("severity", equalTo("critical")).body("environment", equalTo("preprod"))
                .body("services", contains("checkout")).body("labels", contains("payments"))
                .body("report.summary", equalTo("Nobody can pay")).body("declaredBy", equalTo("bob"))
                .body("startedAt", equalTo("2026-09-14T08:03:15Z")).body("containsKey('resolvedAt')", equalTo(true))
                .body("resolvedAt", nullValue()).extract().path("key");
        carol().get(INCIDENTS + "/" + key.toLowerCase(java.util.Locale.ROOT)).then().statusCode(200).header("ETag", "\"1\"")
                .body("key", equalTo(key)).body("timeline.size()", equalTo(0)).body("links.size()", equalTo(0));
    }

    @Test
    void what_is_not_said_is_taken_for_worse() {
        bob().body("{\"title\":\"Something\"}").post(INCIDENTS).then().statusCode(201).body("severity", equalTo("major"))
                .body("environment", equalTo("production")).body("confidential", equalTo(false));
    }

    @Test
    void keys_have_no_holes() {
        long first = number(declared("First"));
        bob().body("{\"title\":\"\"}").post(INCIDENTS).then().statusCode(422);
        long second = number(declared("Second"));
        org.junit.jupiter.api.Assertions.assertEquals(first + 1, second);
    }

    @Test
    void a_declaration_that_cannot_be_names_its_fields() {
        bob().body("{\"title\":\" \",\"services\":[\"a\",\"\"]}").post(INCIDENTS).then().statusCode(422)
                .body("errors.pointer", hasItem("#/title")).body("errors.pointer", hasItem(containsString("#/services/1")));
        bob().body("{\"title\":\"x\",\"severity\":\"awful\"}").post(INCIDENTS).then().statusCode(400)
                .body("errors[0].pointer", equalTo("#/severity")).body("errors[0].detail", containsString("critical"));
        bob().body("{\"title\":\"" + "x".repeat(301) + "\"}").post(INCIDENTS).then().statusCode(422);
        bob().body("{\"title\":\"a\\u0000b\"}").post(INCIDENTS).then().statusCode(400);
        bob().body("{\"headline\":\"x\"}").post(INCIDENTS).then().statusCode(400);
    }

    @Test
    void a_declaration_sent_twice_under_one_key_is_one_incident() {
        String first = bob().header("Idempotency-Key", "declare-1").body("{\"title\":\"Once\"}").post(INCIDENTS).then()
                .statusCode(201).extract().path("key");
        bob().header("Idempotency-Key", "declare-1").body("{\"title\":\"Once\"}").post(INCIDENTS).then().statusCode(201)
                .header("Location", endsWith(first)).header("ETag", "\"1\"").body("key", equalTo(first));
        bob().header("Idempotency-Key", "declare-1").body("{\"title\":\"Another\"}").post(INCIDENTS).then().statusCode(422);
    }

    @Test
    void a_patch_changes_what_it_names_and_null_clears_a_time() {
        String at = INCIDENTS + "/" + declared("Old title");
        bob().contentType("application/merge-patch+json").body("""
                {"title":"New title","environment":"staging","services":["api"],"startedAt":"2026-09-14T09:00:00+01:00",
                 "detectedAt":"2026-09-14T08:05:00Z","confidential":false}""").patch(at).then().statusCode(200)
                .body("title", equalTo("New title")).body("environment", equalTo("staging")).body("services", contains("api"))
                .body("startedAt", equalTo("2026-09-14T08:00:00Z")).body("version", equalTo(5));
        bob().body("{\"detectedAt\":null}").patch(at).then().statusCode(200).body("detectedAt", nullValue())
                .body("startedAt", equalTo("2026-09-14T08:00:00Z")).header("ETag", "\"6\"");
        bob().body("{}").patch(at).then().statusCode(200).header("ETag", "\"6\"");
    }

    @Test
    void a_time_in_the_future_is_a_slip_of_its_field() {
        String later = "2999-09-14T08:00:00Z";
        bob().body("{\"title\":\"x\",\"startedAt\":\"" + later + "\"}").post(INCIDENTS).then().statusCode(422)
                .body("errors.pointer", contains("#/startedAt")).body("detail", equalTo(
                        "startedAt must not be in the future: it is more than 10 minutes after now."));
        String at = INCIDENTS + "/" + declared("In time");
        bob().body("{\"resolvedAt\":\"" + later + "\"}").patch(at + "?insist=true").then().statusCode(422)
                .body("errors.pointer", contains("#/resolvedAt"));
        bob().body("{\"status\":\"resolved\",\"at\":\"" + later + "\"}").put(at + "/status").then().statusCode(422)
                .body("errors.pointer", contains("#/at"));
        bob().body("{\"text\":\"Alarm\",\"occurredAt\":\"" + later + "\"}").post(at + "/timeline").then().statusCode(422)
                .body("errors.pointer", contains("#/occurredAt"));
        bob().body("{\"mitigatedAt\":\"" + Instant.now().plusSeconds(240) + "\"}").patch(at).then().statusCode(200);
    }

    @Test
    void a_patch_that_cannot_be_points_at_its_fields() {
        String at = INCIDENTS + "/" + declared("Patched");
        bob().body("{\"severity\":\"minor\",\"title\":null,\"startedAt\":\"yesterday\",\"services\":[1]}").patch(at).then()
                .statusCode(422).body("errors.pointer",
                        contains("#/severity", "#/title", "#/startedAt", "#/services/0"));
        bob().body("[]").patch(at).then().statusCode(422);
        bob().body("{\"startedAt\":\"2026-09-14T09:00:00Z\",\"resolvedAt\":\"2026-09-14T08:00:00Z\"}").patch(at).then()
                .statusCode(409).body("type", endsWith("times-out-of-order"));
        bob().contentType("text/plain").body("x").patch(at).then().statusCode(415);
    }

    @Test
    void text_where_json_is_expected_is_refused_and_breaks_nothing() {
        String at = INCIDENTS + "/" + declared("Told in plain text");
        bob().contentType("text/plain").body("x").put(at + "/report/impact").then().statusCode(415);
        bob().contentType("text/plain").body("bob").put(at + "/roles/lead").then().statusCode(415);
        bob().contentType("text/plain").body("INC-1").post(at + "/merge").then().statusCode(415);
    }

    @Test
    void who_has_been_overtaken_is_told_so() {
        String at = INCIDENTS + "/" + declared("Contested");
        bob().header("If-Match", "\"1\"").body("{\"severity\":\"minor\"}").put(at + "/severity").then().statusCode(200);
        bob().header("If-Match", "\"1\"").body("{\"severity\":\"info\"}").put(at + "/severity").then().statusCode(412)
                .body("currentVersion", equalTo(2));
        bob().header("If-Match", "\"1\"").delete(at + "/labels/x").then().statusCode(412);
        bob().header("If-Match", "\"2\"").body("{\"title\":\"Won\"}").patch(at).then().statusCode(200);
    }

    @Test
    void nobody_gets_in_without_a_role() {
        given().get(INCIDENTS).then().statusCode(401);
        given().body("{}").post(INCIDENTS).then().statusCode(401);
        carol().body("{\"title\":\"x\"}").post(INCIDENTS).then().statusCode(403);
        carol().body("{\"severity\":\"minor\"}").put(INCIDENTS + "/INC-1/severity").then().statusCode(403);
        dev.hindsight.desk.People.webhook().get(INCIDENTS).then().statusCode(403);
    }

    @Test
    void what_is_not_there_is_404() {
        carol().get(INCIDENTS + "/INC-999999").then().statusCode(404).body("type", endsWith("no-such-incident"));
        carol().get(INCIDENTS + "/00000000-0000-7000-8000-000000000000").then().statusCode(404);
        carol().get(INCIDENTS + "/nonsense").then().statusCode(404);
        bob().body("{\"severity\":\"minor\"}").put(INCIDENTS + "/INC-999999/severity").then().statusCode(404);
    }

    private static long number(String key) {
        return Long.parseLong(key.substring(4));
    }

    @Test
    void a_hundred_thousand_letters_are_taken_in_every_writing() {
        var at = "/api/v1/incidents/" + declared("Lamp out");
        bob().body("{\"markdown\":\"" + "\\u706f".repeat(100_000) + "\"}").put(at + "/report/summary").then().statusCode(200)
                .body("report.summary.length()", equalTo(100_000));
    }
}
