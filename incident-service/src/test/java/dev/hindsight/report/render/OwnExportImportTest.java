package dev.hindsight.report.render;

import static dev.hindsight.desk.People.bob;
import static dev.hindsight.desk.People.declare;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.hindsight.local.RealStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
@QuarkusTestResource(value = RealStack.class, initArgs = @ResourceArg(name = "service", value = "incident"))
class OwnExportImportTest {

    @ParameterizedTest
    @ValueSource(strings = {"text/markdown", "text/html", "application/vnd.atlassian.confluence.storage+xml"})
    void an_export_is_imported_to_the_letter(String type) {
        String key = declare(Map.of("title", "Order of *things* | and pipes", "severity", "critical", "environment", "preprod",
                "services", List.of("shop, main", "till"), "labels", List.of("a b"), "startedAt", "2026-09-14T08:00:00Z"))
                .path("key");
        String path = "/api/v1/incidents/" + key;
        String section = "Nobody could <b>pay</b>.\n\n* one\n* two";
        bob().body(Map.of("markdown", section)).put(path + "/report/impact").then().statusCode(200);
        bob().body(Map.of("person", "olga")).put(path + "/roles/lead").then().statusCode(200);
        bob().body(Map.of("text", "It began", "precision", "unknown", "localTime", "08:15", "zone", "UK time", "dayOffset", 1,
                "kind", "alert")).post(path + "/timeline").then().statusCode(201);
        byte[] export = bob().accept(type).get(path + "/report").then().statusCode(200).extract().asByteArray();
        bob().contentType(type).body(export).queryParam("dryRun", true).queryParam("into", "new")
                .post("/api/v1/reports/imports").then().statusCode(200)
                .body("incident.title", is("Order of *things* | and pipes")).body("incident.severity", is("critical"))
                .body("incident.environment", is("preprod")).body("incident.services", equalTo(List.of("shop, main", "till")))
                .body("incident.labels", hasItem("a b")).body("incident.roles.lead", is("olga"))
                .body("incident.startedAt", is("2026-09-14T08:00:00Z")).body("incident.report.impact", is(section))
                .body("incident.timeline[0].zone", is("UK time")).body("incident.timeline[0].localTime", is("08:15"))
                .body("incident.timeline[0].dayOffset", is(1)).body("incident.timeline[0].kind", is("alert"))
                .body("findings.findAll { it.severity == 'error' }", empty());
    }
}
