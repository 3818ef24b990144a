package dev.hindsight.report.acceptance;

import static dev.hindsight.desk.People.as;
import static dev.hindsight.desk.People.at;
import static dev.hindsight.desk.People.bob;
import static dev.hindsight.report.acceptance.HomecomingTest.MARKDOWN;
import static dev.hindsight.report.acceptance.HomecomingTest.brought;
import static dev.hindsight.report.acceptance.HomecomingTest.export;
import static dev.hindsight.report.acceptance.HomecomingTest.incident;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.hindsight.local.RealStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;

/** An export says that its incident is confidential, and what is made of it elsewhere is so too. */
@QuarkusTest
@QuarkusTestResource(value = RealStack.class, initArgs = @ResourceArg(name = "service", value = "incident"))
class ConfidentialExportTest {

    /** Sees nothing of the incident, as people of another desk. */
    private static RequestSpecification oscar() {
        return as("oscar", "viewer", "responder");
    }

    @ParameterizedTest
    @ValueSource(strings = {MARKDOWN, "text/html", "application/vnd.atlassian.confluence.storage+xml", "application/json"})
    void the_report_of_a_confidential_incident_becomes_a_confidential_incident_elsewhere(String type) {
        String export = export(incident(true).path("key"), type);
        assertTrue(export.toLowerCase(Locale.ROOT).contains("confidential"));
        oscar().contentType(type).body(export.getBytes(UTF_8)).queryParam("dryRun", true).post("/api/v1/reports/imports").then()
                .statusCode(200).body("action", is("created")).body("incident.confidential", is(true))
                .body("findings.code", hasItem("confidential"));
        String theirs = brought(oscar(), export, type).statusCode(201)
                .body("incident.confidential", is(true)).extract().path("incident.key");
        bob().get(at(theirs)).then().statusCode(404);
    }

    @Test
    void whoever_brings_the_report_of_a_confidential_incident_may_open_it_to_everybody_and_it_stays_open() {
        String export = export(incident(true).path("key"), MARKDOWN);
        String theirs = oscar().contentType(MARKDOWN).body(export.getBytes(UTF_8))
                .queryParam("confidential", false).post("/api/v1/reports/imports").then().statusCode(201)
                .body("incident.confidential", is(false)).body("findings.findAll { it.code == 'confidential' }.severity",
                        contains("warning"))
                .extract().path("incident.key");
        brought(oscar(), export.replace("Three ships", "Two ships"), MARKDOWN).statusCode(201)
                .body("action", is("updated")).body("incident.key", is(theirs)).body("incident.confidential", is(false));
    }

    @Test
    void what_was_exported_while_it_was_confidential_does_not_hide_it_again() {
        String key = incident(true).path("key");
        String export = export(key, MARKDOWN);
        bob().body("{\"confidential\":false}").patch(at(key)).then().statusCode(200);
        brought(bob(), export, MARKDOWN).statusCode(200).body("action", is("unchanged"))
                .body("incident.confidential", is(false));
    }

    @Test
    void an_export_of_before_that_did_not_tell_of_confidentiality_changes_nothing() {
        String key = incident(true).path("key");
        String before = export(key, MARKDOWN).replaceFirst("\\| \\*\\*Confidential.*\n", "");
        brought(bob(), before, MARKDOWN).statusCode(200).body("action", is("unchanged"))
                .body("findings.code", hasItem("no-difference")).body("incident.confidential", is(true));
    }
}
