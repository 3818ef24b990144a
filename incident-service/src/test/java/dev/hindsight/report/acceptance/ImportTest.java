package dev.hindsight.report.acceptance;

import static dev.hindsight.desk.People.bob;
import static dev.hindsight.desk.People.carol;
import static dev.hindsight.report.acceptance.Library.brings;
import static dev.hindsight.report.acceptance.Library.page;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.UUID;

import org.junit.jupiter.api.Test;

import dev.hindsight.local.RealStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;

/** What becomes of a page that is brought for the first time. */
@QuarkusTest
@QuarkusTestResource(value = RealStack.class, initArgs = @ResourceArg(name = "service", value = "incident"))
class ImportTest {

    @Test
    void a_page_becomes_an_incident_with_everything_it_says() {
        String key = brings(page("Dark lamps").getBytes(UTF_8)).then().statusCode(201)
                .header("Location", containsString("/api/v1/incidents/INC-")).header("ETag", notNullValue())
                .body("action", equalTo("created")).body("incident.title", equalTo("Dark lamps"))
                .body("actionItems[0].text", containsString("Measure the oil")).body("actionItems[0].id", notNullValue())
                .body("actionItems[0].incident", containsString("INC-")).extract().path("incident.key");
        bob().get("/api/v1/incidents/" + key).then().statusCode(200).body("status", equalTo("resolved"))
                .body("authors", contains("Ada Example")).body("report.impact", containsString("Three ships"))
                .body("report.rootCauses", containsString("oil had run out"))
                .body("timeline.text", contains("The lamps go out", "A keeper calls the yard", "The lamps shine again"))
                .body("timeline[0].occurredAt", equalTo("2023-05-04T10:00:00Z"))
                .body("timeline.precision", everyItem(equalTo("exact"))).body("declaredBy", equalTo("bob"))
                .body("resolvedAt", nullValue()).body("importedFrom.format", equalTo("markdown"))
                .body("importedFrom.contentHash", notNullValue()).body("importedFrom.importedAt", notNullValue());
        bob().get("/api/v1/incidents/" + key + "/verification").then().body("valid", is(true));
    }

    @Test
    void its_history_begins_with_the_import_which_says_how_much_it_has_brought() {
        String key = brings(page("Counted").getBytes(UTF_8)).then().statusCode(201).extract().path("incident.key");
        JsonPath events = bob().get("/api/v1/incidents/" + key + "/events?limit=200").jsonPath();
        assertEquals("hindsight.incident.declared.v1", events.get("items[0].type"));
        assertEquals(true, events.get("items[0].data.imported"));
        assertEquals("hindsight.incident.imported.v1", events.get("items[1].type"));
        assertEquals(events.getList("items").size() - 2, events.<Integer>get("items[1].data.following"));
        assertEquals("hindsight.incident.action-item-imported.v1", events.get("items[-1].type"));
    }

    @Test
    void lists_tell_when_it_began_and_what_says_so() {
        String key = brings(page("Long ago").getBytes(UTF_8)).then().statusCode(201).extract().path("incident.key");
        bob().get("/api/v1/incidents?q=" + key).then().body("items[0].beganAt", equalTo("2023-05-04T10:00:00Z"))
                .body("items[0].beganFrom", equalTo("timeline")).body("items[0].startedAt", nullValue());
        bob().body("{\"startedAt\":\"2023-05-04T09:58:00Z\"}").patch("/api/v1/incidents/" + key).then().statusCode(200)
                .body("beganAt", equalTo("2023-05-04T09:58:00Z")).body("beganFrom", equalTo("startedAt"));
        String timeless = page("Long ago, without a clock").replaceAll("- 1[01]:\\d\\d .*", "");
        String other = brings(timeless.getBytes(UTF_8)).then().statusCode(201).extract().path("incident.key");
        bob().get("/api/v1/incidents?q=" + other).then().body("items[0].beganAt", equalTo("2023-05-04T00:00:00Z"))
                .body("items[0].beganFrom", equalTo("date"));
        String someDay = page("Long ago, some day").replace("- 11:", "- 2023-05-03 Lamps looked at, nobody knows when\n- 11:");
        String third = brings(someDay.getBytes(UTF_8)).then().statusCode(201).extract().path("incident.key");
        bob().get("/api/v1/incidents?q=" + third).then().body("items[0].beganAt", equalTo("2023-05-03T00:00:00Z"))
                .body("items[0].beganFrom", equalTo("date"));
    }

    @Test
    void what_is_said_of_a_line_names_it_wherever_it_stands_in_the_timeline() {
        String mixed = page("Out of order").replaceFirst("(?m)^- 11:",
                "- 2023-05-06 12:00 Written down too early\n- 2023-05-04 11:");
        JsonPath read = bob().contentType("text/markdown").body(mixed.getBytes(UTF_8))
                .post("/api/v1/reports/imports?dryRun=true").then().statusCode(200).extract().jsonPath();
        String entry = read.get("findings.find { it.code == 'out-of-order' }.entry");
        assertEquals("timeline[2]", read.get("findings.find { it.code == 'out-of-order' }.where"));
        assertEquals("Written down too early", read.get("incident.timeline.find { it.id == '" + entry + "' }.text"));
    }

    @Test
    void the_page_itself_is_kept_byte_for_byte_for_those_who_may_see_the_incident() {
        byte[] page = page("Kept").getBytes(UTF_8);
        String key = brings(bob(), page, "?confidential=true").then().statusCode(201).body("incident.confidential", is(true))
                .extract().path("incident.key");
        assertArrayEquals(page, bob().get("/api/v1/incidents/" + key + "/import").then().statusCode(200)
                .contentType("application/octet-stream").header("Content-Disposition", containsString(key + "-import-1.md"))
                .extract().asByteArray());
        bob().get("/api/v1/incidents/" + key + "/imports").then().body("items", hasSize(1))
                .body("items[0].number", is(1)).body("items[0].size", is(page.length));
        carol().get("/api/v1/incidents/" + key + "/import").then().statusCode(404);
        carol().get("/api/v1/incidents/" + key + "/imports").then().statusCode(404);
        bob().get("/api/v1/incidents/" + key + "/import?number=2").then().statusCode(404);
    }

    @Test
    void what_fits_nowhere_is_kept_word_for_word() {
        String page = page("Odd") + "\n## Weather report\n\nIt was foggy, and the moon was new.\n\n**Budget**: 12 crowns\n";
        brings(page.getBytes(UTF_8)).then().statusCode(201)
                .body("incident.report.importedNotPlaced",
                        containsString("## Weather report\n\nIt was foggy, and the moon was new."))
                .body("findings.code", hasItem("unknown-section"));
    }

    @Test
    void severity_environment_services_and_roles_are_what_the_page_says() {
        String page = page("Said").replace("**Status**: Resolved", """
                **Severity**: SEV1

                **Environment**: Pre-prod

                **Services**: lamp-api, oil-meter

                **Incident commander**: Ida Keeper

                **Detected**: 2023-05-04 10:05 UTC

                **Status**: Closed""");
        brings(page.getBytes(UTF_8)).then().statusCode(201).body("incident.severity", equalTo("critical"))
                .body("incident.environment", equalTo("preprod")).body("incident.services", contains("lamp-api", "oil-meter"))
                .body("incident.roles.lead", equalTo("Ida Keeper")).body("incident.status", equalTo("closed"))
                .body("incident.detectedAt", equalTo("2023-05-04T10:05:00Z"))
                .body("findings.code", not(hasItem("severity-assumed")));
    }

    @Test
    void an_imported_incident_stands_in_lists_where_it_began() {
        String title = "Old " + UUID.randomUUID();
        String key = brings(page(title).getBytes(UTF_8)).then().statusCode(201).extract().path("incident.key");
        bob().get("/api/v1/incidents?from=2023-05-04T00:00:00Z&to=2023-05-05T00:00:00Z&limit=200").then()
                .body("items.key", hasItem(key));
    }
}
