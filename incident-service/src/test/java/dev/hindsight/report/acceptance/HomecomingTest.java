package dev.hindsight.report.acceptance;

import static dev.hindsight.desk.People.alice;
import static dev.hindsight.desk.People.as;
import static dev.hindsight.desk.People.at;
import static dev.hindsight.desk.People.bob;
import static dev.hindsight.desk.People.declare;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.hindsight.followup.ActionTracker;
import dev.hindsight.local.RealStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;

/** An export of this desk that comes back is the incident that it was taken from. */
@QuarkusTest
@QuarkusTestResource(value = RealStack.class, initArgs = @ResourceArg(name = "service", value = "incident"))
class HomecomingTest {

    static final String MARKDOWN = "text/markdown";

    static Response incident(boolean confidential) {
        Response declared = declare(
                Map.of("title", "Home " + UUID.randomUUID(), "severity", "major", "confidential", confidential));
        String at = at(declared.path("key"));
        bob().body(Map.of("markdown", "Three ships had to wait for the lamp outside.")).put(at + "/report/impact").then()
                .statusCode(200);
        bob().body(Map.of("text", "The lamp goes dark", "occurredAt", "2026-09-14T08:00:00Z")).post(at + "/timeline").then()
                .statusCode(201);
        bob().body(Map.of("text", "A keeper calls the yard", "occurredAt", "2026-09-14T08:30:00Z")).post(at + "/timeline")
                .then()
                .statusCode(201);
        return declared;
    }

    static String export(String key, String type) {
        return new String(bob().accept(type).get(at(key) + "/report").then().statusCode(200).extract().asByteArray(), UTF_8);
    }

    static ValidatableResponse brought(RequestSpecification by, String page, String type) {
        return by.contentType(type).body(page.getBytes(UTF_8)).post("/api/v1/reports/imports").then();
    }

    private static int version(String key) {
        return bob().get(at(key)).path("version");
    }

    @ParameterizedTest
    @ValueSource(strings = {MARKDOWN, "text/html", "application/vnd.atlassian.confluence.storage+xml", "application/json"})
    void the_export_of_any_version_changes_nothing_when_it_comes_back(String type) {
        String key = incident(false).path("key");
        String early = export(key, type);
        bob().body(Map.of("markdown", "Four ships.")).put(at(key) + "/report/impact").then().statusCode(200);
        int version = version(key);
        for (String page : List.of(early, export(key, type))) {
            brought(bob(), page, type).statusCode(200).body("action", is("unchanged")).body("incident.key", is(key))
                    .body("findings.code", hasItem("no-difference")).body("findings.message", hasItem(containsString(key)));
        }
        assertEquals(version, version(key));
        bob().get(at(key)).then().body("report.impact", is("Four ships.")).body("importedFrom", nullValue());
    }

    @Test
    void what_was_edited_in_an_export_is_taken_over_beside_what_was_done_here_since() {
        String key = incident(false).path("key");
        String edited = export(key, MARKDOWN).replace("Three ships", "Seven ships")
                .replace("calls the yard", "calls the harbour")
                .replace("| The lamp goes dark |", "| The lamp goes dark at once |");
        bob().body(Map.of("text", "The lamp shines", "occurredAt", "2026-09-14T09:00:00Z")).post(at(key) + "/timeline").then()
                .statusCode(201);
        bob().body("{\"severity\":\"minor\"}").put(at(key) + "/severity").then().statusCode(200);
        String dark = bob().get(at(key)).path("timeline[0].id");
        bob().body("{\"text\":\"The lamp flickers\",\"reason\":\"asked him\"}").patch(at(key) + "/timeline/" + dark).then()
                .statusCode(200);
        brought(bob(), edited, MARKDOWN).statusCode(201).body("action", is("updated")).body("incident.key", is(key))
                .body("findings.code", hasItem("own-export")).body("findings.findAll { it.code == 'conflict' }.where",
                        contains("timeline." + dark))
                .body("incident.severity", is("minor")).body("incident.report.impact", containsString("Seven ships"))
                .body("incident.timeline.text",
                        contains("The lamp flickers", "A keeper calls the harbour", "The lamp shines"))
                .body("incident.timeline[1].corrections", hasSize(1));
        brought(bob(), edited, MARKDOWN).statusCode(200).body("action", is("unchanged"))
                .body("findings.code", hasItem("already-imported"));
    }

    @Test
    void action_items_are_compared_with_what_they_were_when_it_was_exported() {
        Response declared = incident(false);
        String key = declared.path("key");
        ActionTracker item = ActionTracker.raise(declared.path("id"), "Paint the pier", Instant.now(), ",\"owner\":\"bob\"");
        await().atMost(Duration.ofSeconds(60)).until(() -> export(key, MARKDOWN).contains("Paint the pier"));
        String early = export(key, MARKDOWN);
        item.tell("text-changed.v1", "{\"text\":\"Paint the tower\"}", Instant.now());
        await().atMost(Duration.ofSeconds(60)).until(() -> export(key, MARKDOWN).contains("Paint the tower"));
        brought(bob(), early, MARKDOWN).statusCode(200).body("action", is("unchanged"))
                .body("findings.code", hasItem("no-difference"));
        brought(bob(), early.replace("Paint the pier", "Paint the long pier"), MARKDOWN).statusCode(201)
                .body("action", is("updated")).body("incident.key", is(key));
        bob().get(at(key) + "/events?limit=200").then()
                .body("items.findAll { it.type.contains('action-item') }.data.item", contains(item.id.toString()))
                .body("items.findAll { it.type.contains('action-item') }.data.before.text", contains("Paint the pier"));
    }

    @Test
    void an_outsider_with_the_export_of_a_confidential_incident_brings_a_page_from_elsewhere() {
        String key = incident(true).path("key");
        String edited = export(key, MARKDOWN).replace("Three ships", "Nine ships");
        String theirs = brought(as("oscar", "viewer", "responder"), edited, MARKDOWN).statusCode(201)
                .body("action", is("created"))
                .body("findings.code", not(hasItem("own-export"))).body("incident.key", not(equalTo(key)))
                .extract().path("incident.key");
        assertNotEquals(key, theirs);
        bob().get(at(key)).then().body("report.impact", containsString("Three ships"));
        brought(alice(), edited, MARKDOWN).statusCode(201).body("incident.key", is(key));
    }

    @ParameterizedTest
    @ValueSource(strings = {MARKDOWN, "text/html", "application/vnd.atlassian.confluence.storage+xml", "application/json"})
    void evidence_and_links_are_told_and_make_no_difference_when_they_come_back(String type) {
        Response declared = incident(false);
        String key = declared.path("key");
        String other = incident(false).path("key");
        bob().body("{\"kind\":\"recurrence-of\"}").put(at(key) + "/links/" + other).then().statusCode(200);
        ActionTracker item = ActionTracker.raise(declared.path("id"), "Paint the pier", Instant.now(), ",\"owner\":\"bob\"");
        item.tell("status-changed.v1", "{\"from\":\"open\",\"to\":\"verified\",\"evidence\":[{\"kind\":\"link\",\"url\":"
                + "\"https://ci.example/8\"},{\"kind\":\"photo\",\"note\":\"seen, white\"}]}", Instant.now());
        await().atMost(Duration.ofSeconds(60)).until(() -> export(key, type).contains("https://ci.example/8"));
        String export = export(key, type);
        assertTrue(export.contains("seen") && export.contains(other), export);
        brought(bob(), export, type).statusCode(200).body("action", is("unchanged"))
                .body("findings.code", hasItem("no-difference"));
    }

    @Test
    void one_may_say_that_it_is_another_incident() {
        String key = incident(false).path("key");
        bob().contentType(MARKDOWN).body(export(key, MARKDOWN)).queryParam("into", "new").post("/api/v1/reports/imports").then()
                .statusCode(201).body("action", is("created")).body("incident.key", not(equalTo(key)));
        bob().contentType(MARKDOWN).body(export(key, MARKDOWN)).queryParam("into", key).post("/api/v1/reports/imports").then()
                .statusCode(200).body("action", is("unchanged"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"version\":0", "\"version\":-3", "\"version\":99999", "\"items\":\"+999999999-01-01T00:00:00Z\"",
            "\"heard\":{\"ACT-1\":null}",
            "\"incident\":null"})
    void a_mark_that_somebody_has_made_up_is_a_page_from_elsewhere(String forged) {
        String name = forged.substring(1, forged.indexOf('"', 1));
        String key = incident(false).path("key");
        String page = export(key, MARKDOWN).replaceFirst("\"" + name + "\":(\"[^\"]*\"|\\d+|\\{[^}]*})(?=[,}])", forged);
        bob().contentType(MARKDOWN).body(page.getBytes(UTF_8)).queryParam("dryRun", true).post("/api/v1/reports/imports").then()
                .statusCode(200).body("action", is("created")).body("findings.findAll { it.severity == 'error' }", empty());
    }
}
