package dev.hindsight.report.publication;

import static dev.hindsight.desk.People.alice;
import static dev.hindsight.desk.People.as;
import static dev.hindsight.desk.People.bob;
import static dev.hindsight.desk.People.carol;
import static dev.hindsight.desk.People.declare;
import static dev.hindsight.desk.People.named;
import static dev.hindsight.desk.People.webhook;
import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import dev.hindsight.followup.ActionTracker;
import dev.hindsight.local.RealStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

@QuarkusTest
@QuarkusTestResource(value = RealStack.class, initArgs = @ResourceArg(name = "service", value = "incident"))
class PublicationTest {

    private static final Map<String, ?> PUBLIC = Map.of("public", Map.of("sections", List.of("summary", "timeline",
            "actionItems")));

    @Test
    void the_gate_names_all_that_is_missing_and_publishing_is_refused_with_the_same_list() {
        Response declared = declare(Map.of("title", "Not ready", "severity", "minor"));
        String key = declared.path("key");
        ActionTracker item = ActionTracker.raise(declared.path("id"), "Nobody's", Instant.now(), "");
        await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> carol().get(path(key) + "/gate").then().statusCode(200)
                .body("ready", is(false))
                .body("missing.code", hasItems("section-missing", "root-cause-missing", "owner-missing",
                        "not-resolved"))
                .body("missing.where", hasItems("/report/summary", "/report/impact", "/report/resolution", item.key)));
        bob().body("{}").post(path(key)).then().statusCode(409).contentType("application/problem+json")
                .body("type", endsWith("not-ready")).body("missing.where", hasItem(item.key)).body("missing.what", hasSize(6));
        carol().get(path(key)).then().statusCode(200).body("items", empty());
        bob().body(PUBLIC).post(path(key)).then().statusCode(409).body("missing", hasSize(6));
    }

    @Test
    void publishing_pins_a_version_and_later_edits_show() {
        String key = ready("Pinned");
        carol().get(path(key) + "/gate").then().body("ready", is(true)).body("missing", empty());
        int version = carol().get(incident(key)).path("version");
        bob().body(Map.of("note", "Reviewed")).post(path(key)).then().statusCode(201)
                .header("Location", endsWith(path(key) + "/1")).header("ETag", "\"" + (version + 1) + "\"")
                .body("number", is(1)).body("version", is(version)).body("by", is("bob")).body("note", is("Reviewed"))
                .body("changedSince", is(false)).body("publicPath", nullValue());
        carol().get(incident(key)).then().body("publication.number", is(1)).body("publication.changedSince", is(false));
        write(key, "summary", "Something else");
        carol().get(incident(key)).then().body("publication.changedSince", is(true)).body("publication.version", is(version));
        carol().accept("text/markdown").get(path(key) + "/1").then().statusCode(200).body(containsString("Bob saw it first"))
                .body(not(containsString("Something else")));
        carol().queryParam("format", "pdf").get(path(key) + "/1").then().statusCode(200).contentType("application/pdf");
        carol().accept("image/png").get(path(key) + "/1").then().statusCode(406);
        carol().queryParam("from", version).queryParam("to", version + 2).get(incident(key) + "/diff").then().statusCode(200)
                .body("changes.path", hasItem("/report/summary"));
        bob().noContentType().post(path(key)).then().statusCode(201).body("number", is(2)).body("note", nullValue());
        carol().get(path(key)).then().body("items.number", equalTo(List.of(2, 1)))
                .body("items.changedSince", equalTo(List.of(false, true)));
    }

    @Test
    void action_items_are_published_as_they_were_looked_at_and_later_changes_of_them_show() {
        String key = ready("With actions");
        String id = carol().get(incident(key)).path("id");
        ActionTracker item = ActionTracker.raise(id, "Paint the pier", Instant.now(), ",\"owner\":\"bob\"");
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> carol().accept("text/markdown").get(incident(key) + "/report")
                        .then().body(containsString("Paint the pier")));
        int version = carol().get(incident(key)).path("version");
        carol().accept("text/markdown").queryParam("version", version).get(incident(key) + "/report").then()
                .body(containsString("Paint the pier"));
        String address = bob().body(PUBLIC).post(path(key)).then().statusCode(201).extract().path("publicPath");
        carol().get(incident(key)).then().body("publication.changedSince", is(false));

        item.tell("text-changed.v1", "{\"text\":\"Paint the tower\"}", Instant.now());
        await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> carol().get(incident(key)).then()
                .body("publication.changedSince", is(true)));

        carol().get(path(key)).then().body("items[0].changedSince", is(true));
        carol().accept("text/markdown").get(path(key) + "/1").then().body(containsString("Paint the pier"))
                .body(not(containsString("Paint the tower")));
        webhook().accept("text/html").get(address).then().body(containsString("Paint the pier"))
                .body(not(containsString("Paint the tower")));
        carol().queryParam("from", version).get(incident(key) + "/diff").then().statusCode(200)
                .body("actionItems.path", equalTo(List.of("/actionItems/" + item.key + "/text")))
                .body("actionItems[0].before", is("Paint the pier")).body("actionItems[0].after", is("Paint the tower"))
                .body("actionItems[0].by", is("alice")).body("actionItems[0].textDiff", hasSize(greaterThan(1)));
        carol().queryParam("from", 1).get(incident(key) + "/diff").then().body("actionItems.kind", equalTo(List.of("added")))
                .body("actionItems[0].after.text", is("Paint the tower"));
    }

    @Test
    void a_public_view_is_read_without_sign_in_and_shows_chosen_parts_without_names() {
        String key = ready("Shown to Bob and everybody, see INC-1");
        String address = bob().body(PUBLIC).post(path(key)).then().statusCode(201)
                .body("publicPath", matchesPattern("/api/v1/public/reports/[A-Za-z0-9_-]{43}"))
                .body("publicSections", hasItems("summary", "timeline")).extract().path("publicPath");
        webhook().accept("text/html").get(address).then().statusCode(200).contentType("text/html;charset=UTF-8")
                .header("X-Content-Type-Options", "nosniff").header("X-Robots-Tag", containsString("noindex"))
                .header("Content-Security-Policy", allOf(containsString("default-src 'none'"), containsString("sandbox")))
                .header("Cache-Control", "no-store")
                .body(containsString("[name] saw it first")).body(containsString("Restarted by [name]"))
                .body(not(containsString("Impact"))).body(not(containsString("lead-person")))
                .body(not(containsString(key))).body(not(containsString("hindsight-report")))
                .body(not(containsString("wiki.corp"))).body(not(containsString("Bob")));
        carol().get(path(key)).then().body("items[0].publicPath", nullValue());
        webhook().accept("application/pdf").get(address).then().statusCode(406);
        write(key, "summary", "Edited later");
        webhook().get(address).then().statusCode(200).body(not(containsString("Edited later")));
        bob().queryParam("section", "summary").get(path(key) + "/preview").then().statusCode(200)
                .body(containsString("Edited later"));
    }

    @Test
    void the_public_view_has_no_name_that_the_desk_knows() {
        named("Wanda Archer", "wanda", "viewer").get("/api/v1/incidents").then().statusCode(200);
        String key = ready("Named");
        named("Olaf Baker", "olaf", "viewer", "responder").put(incident(key) + "/participants/zoë").then().statusCode(200);
        bob().put(incident(key) + "/authors/Zoë Müller").then().statusCode(200);
        bob().put(incident(key) + "/participants/Robert Vane").then().statusCode(200);
        write(key, "summary",
                "Olaf Baker restarted it; then Baker went home. Wanda Archer helped, see XYZ-99 and inc-338. POD-1 fell.\n\n"
                        + "Robbie slept, and so did Tilda’s cat. Tilda.K knows, as @tilda.k said at https://jira.corp/browse/XYZ-7.\n\n"
                        + "```zoe-müller\nx\n```\n");
        String address = bob().body(PUBLIC).post(path(key)).then().statusCode(201).extract().path("publicPath");
        String page = webhook().get(address).then().statusCode(200)
                .body(containsString(
                        "[name] restarted it; then [name] went home. [name] helped, see [ticket] and [ticket]. POD-1 fell."))
                .body(containsString("[name] slept, and so did [name]’s cat. [name] knows, as [name] said at [link]"))
                .extract().asString().toLowerCase(java.util.Locale.ROOT);
        for (String inside : List.of("olaf", "baker", "wanda", "archer", "zoe", "müller", "xyz", "inc-338", "tilda",
                "robbie")) {
            org.junit.jupiter.api.Assertions.assertFalse(page.contains(inside), inside);
        }
    }

    @Test
    void a_public_address_is_void_once_it_is_withdrawn_or_the_incident_is_confidential() {
        String key = ready("Void");
        String first = bob().body(PUBLIC).post(path(key)).path("publicPath");
        String second = bob().body(PUBLIC).post(path(key)).path("publicPath");
        bob().queryParam("reason", "It named a customer").delete(path(key) + "/1").then().statusCode(204);
        webhook().get(first).then().statusCode(404).body(not(containsString(first)));
        webhook().get(second).then().statusCode(200);
        carol().get(incident(key)).then().body("publication.number", is(2));
        carol().get(path(key)).then().body("items.find { it.number == 1 }.withdrawnBy", is("bob"))
                .body("items.find { it.number == 1 }.withdrawalReason", is("It named a customer"));
        bob().delete(path(key) + "/1").then().statusCode(204);
        bob().delete(path(key) + "/9").then().statusCode(404);
        bob().queryParam("reason", "  ").delete(path(key) + "/2").then().statusCode(422);
        bob().body(Map.of("confidential", true)).patch(incident(key)).then()
                .statusCode(200);
        webhook().get(second).then().statusCode(404);
        bob().body(PUBLIC).post(path(key)).then().statusCode(409).body("type", endsWith("confidential"));
        bob().body("{}").post(path(key)).then().statusCode(201);
    }

    @Test
    void strangers_guess_in_vain_and_nobody_comes_in_by_the_side() {
        given().get("/api/v1/public/reports/" + "A".repeat(43)).then().statusCode(401);
        webhook().get("/api/v1/public/reports/" + "A".repeat(43)).then().statusCode(404)
                .body("instance", not(containsString("AAAA")));
        webhook().get("/api/v1/public/reports/1").then().statusCode(404);
        webhook().post("/api/v1/public/reports/" + "A".repeat(43)).then().statusCode(405);
        webhook().get(path(ready("Inside"))).then().statusCode(403);
    }

    @Test
    void who_may_not_gets_nowhere() {
        String key = ready("Roles");
        given().contentType("application/json").body("{}").post(path(key)).then().statusCode(401);
        given().get(path(key)).then().statusCode(401);
        given().get(path(key) + "/gate").then().statusCode(401);
        given().get(path(key) + "/1").then().statusCode(401);
        given().delete(path(key) + "/1").then().statusCode(401);
        carol().body("{}").post(path(key)).then().statusCode(403);
        carol().delete(path(key) + "/1").then().statusCode(403);
        carol().queryParam("section", "summary").get(path(key) + "/preview").then().statusCode(403);
        as("none", "other").get(path(key) + "/gate").then().statusCode(403);
        bob().body("{}").post(path("INC-999999")).then().statusCode(404);
        carol().get(path("INC-999999")).then().statusCode(404);
        carol().get(path("INC-999999") + "/gate").then().statusCode(404);
        carol().get(path(key) + "/1").then().statusCode(404);
    }

    @Test
    void a_confidential_incidents_publications_are_not_there_for_outsiders() {
        String key = ready("Hidden");
        bob().body("{}").post(path(key)).then().statusCode(201);
        bob().body(Map.of("confidential", true)).patch(incident(key)).then()
                .statusCode(200);
        for (String below : List.of("", "/gate", "/1")) {
            carol().get(path(key) + below).then().statusCode(404);
            alice().get(path(key) + below).then().statusCode(200);
        }
    }

    @Test
    void stale_and_senseless_requests_are_refused_and_a_repeated_one_acts_once() {
        String key = ready("Manners");
        bob().header("If-Match", "\"1\"").body("{}").post(path(key)).then().statusCode(412);
        bob().body(Map.of("public", Map.of("sections", List.of()))).post(path(key)).then().statusCode(422);
        bob().body(Map.of("public", Map.of("sections", List.of("secrets")))).post(path(key)).then().statusCode(422)
                .body("errors[0].pointer", is("#/public/sections"));
        bob().body(Map.of("note", "x".repeat(2_001))).post(path(key)).then().statusCode(422)
                .body("errors[0].pointer", is("#/note"));
        String once = bob().header("Idempotency-Key", "publish-" + key).body("{}").post(path(key)).then().statusCode(201)
                .extract().asString();
        bob().header("Idempotency-Key", "publish-" + key).body("{}").post(path(key)).then().statusCode(201).body(is(once));
        carol().get(path(key)).then().body("items", hasSize(1));
        bob().header("If-Match", "\"1\"").delete(path(key) + "/1").then().statusCode(412);
    }

    private static String ready(String title) {
        String key = declare(Map.of("title", title, "severity", "minor", "summary",
                "Bob saw it first, see [page](https://wiki.corp/x) and https://wiki.corp/y")).path("key");
        write(key, "impact", "None could pay");
        write(key, "resolution", "A restart");
        write(key, "rootCauses", "A full disk");
        bob().body(Map.of("person", "lead-person")).put(incident(key) + "/roles/lead").then().statusCode(200);
        bob().body(Map.of("occurredAt", "2026-09-14T08:03:15Z", "text", "Restarted by @bob")).post(incident(key) + "/timeline")
                .then().statusCode(201);
        bob().body(Map.of("status", "resolved")).put(incident(key) + "/status").then().statusCode(200);
        return key;
    }

    private static void write(String key, String section, String text) {
        bob().body(Map.of("markdown", text)).put(incident(key) + "/report/" + section).then().statusCode(200);
    }

    private static String incident(String key) {
        return "/api/v1/incidents/" + key;
    }

    private static String path(String key) {
        return incident(key) + "/report/publications";
    }
}
