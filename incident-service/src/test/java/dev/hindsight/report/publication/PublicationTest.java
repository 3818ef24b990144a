package dev.hindsight.report.publication;

import static dev.hindsight.desk.Parts.assertWhole;
import static dev.hindsight.desk.People.alice;
import static dev.hindsight.desk.People.as;
import static dev.hindsight.desk.People.bob;
import static dev.hindsight.desk.People.carol;
import static dev.hindsight.desk.People.declare;
import static dev.hindsight.desk.People.webhook;
import static dev.hindsight.report.publication.Ready.PUBLIC;
import static dev.hindsight.report.publication.Ready.incident;
import static dev.hindsight.report.publication.Ready.path;
import static dev.hindsight.report.publication.Ready.ready;
import static dev.hindsight.report.publication.Ready.write;
import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
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

/** The gate, pinned versions and who may publish. */
@QuarkusTest
@QuarkusTestResource(value = RealStack.class, initArgs = @ResourceArg(name = "service", value = "incident"))
class PublicationTest {

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
        String tag = carol().get(incident(key)).then().body("publication.changedSince", is(false)).extract().header("ETag");

        item.tell("text-changed.v1", "{\"text\":\"Paint the tower\"}", Instant.now());
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> carol().header("If-None-Match", tag).get(incident(key)).then()
                        .statusCode(200).header("ETag", tag).body("publication.changedSince", is(true)));

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
    void publications_are_listed_in_parts_too() {
        String key = ready("Often");
        for (int publication = 0; publication < 3; publication++) {
            bob().body("{}").post(path(key)).then().statusCode(201);
        }
        assertWhole(() -> carol(), path(key), "number");
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
        bob().body(Map.of("public", Map.of("sections", List.of("summary", "importedNotPlaced")))).post(path(key)).then()
                .statusCode(422).body("errors[0].pointer", is("#/public/sections"));
        for (String part : List.of("secrets", "importedNotPlaced")) {
            bob().queryParam("section", part).get(path(key) + "/preview").then().statusCode(422)
                    .body("errors[0].pointer", is("#/section"));
        }
        bob().body(Map.of("note", "x".repeat(2_001))).post(path(key)).then().statusCode(422)
                .body("errors[0].pointer", is("#/note"));
        String once = bob().header("Idempotency-Key", "publish-" + key).body("{}").post(path(key)).then().statusCode(201)
                .extract().asString();
        bob().header("Idempotency-Key", "publish-" + key).body("{}").post(path(key)).then().statusCode(201).body(is(once));
        carol().get(path(key)).then().body("items", hasSize(1));
        bob().header("If-Match", "\"1\"").delete(path(key) + "/1").then().statusCode(412);
    }
}
