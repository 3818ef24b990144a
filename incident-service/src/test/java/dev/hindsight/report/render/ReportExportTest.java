package dev.hindsight.report.render;

import static dev.hindsight.desk.People.alice;
import static dev.hindsight.desk.People.as;
import static dev.hindsight.desk.People.bob;
import static dev.hindsight.desk.People.carol;
import static dev.hindsight.desk.People.declare;
import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dev.hindsight.followup.ActionTracker;
import dev.hindsight.local.RealStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
@QuarkusTestResource(value = RealStack.class, initArgs = @ResourceArg(name = "service", value = "incident"))
class ReportExportTest {

    private static final String CONFLUENCE = "application/vnd.atlassian.confluence.storage+xml";

    @ParameterizedTest
    @CsvSource(textBlock = """
            text/markdown,   text/markdown;charset=UTF-8, md
            text/html,       text/html;charset=UTF-8,     html
            application/pdf, application/pdf,             pdf
            application/vnd.atlassian.confluence.storage+xml, application/vnd.atlassian.confluence.storage+xml;charset=UTF-8, storage.xml
            application/json, application/json, json
            """)
    void the_report_comes_in_the_type_that_is_asked_for_under_a_name_that_speaks(String type, String contentType,
            String ending) {
        String key = written("Größe über alles: <b>x</b>/..\\y");
        String header = carol().accept(type).get(report(key)).then().statusCode(200).contentType(equalTo(contentType))
                .header("Vary", containsString("Accept")).header("X-Content-Type-Options", "nosniff")
                .extract().header("Content-Disposition");
        assertTrue(header.contains("filename=\"" + key + "-grosse-uber-alles-b-x-b-y-v2." + ending + "\"")
                || header.contains("filename=\"" + key + "-gro-e-uber-alles-b-x-b-y-v2." + ending + "\""), header);
    }

    @Test
    void a_link_in_a_browser_names_the_format_and_wins_over_what_the_browser_accepts() {
        String key = written("Browser");
        carol().accept("text/html,*/*;q=0.8").queryParam("format", "pdf").get(report(key)).then().statusCode(200)
                .contentType("application/pdf").body(startsWith("%PDF-"));
        carol().queryParam("format", "confluence").get(report(key)).then().statusCode(200).contentType(startsWith(CONFLUENCE));
        carol().queryParam("format", "docx").get(report(key)).then().statusCode(422).body("errors[0].pointer", is("#/format"));
    }

    @Test
    void a_type_that_a_report_does_not_come_in_is_a_problem() {
        carol().accept("image/png").get(report(written("Picture"))).then().statusCode(406)
                .contentType("application/problem+json").body("type", containsString("not-acceptable"));
        carol().accept("image/png, application/pdf;q=0.1").get(report(written("Either"))).then().statusCode(200)
                .contentType("application/pdf");
    }

    @Test
    void without_sign_in_without_role_and_without_incident_there_is_nothing() {
        String key = written("Nothing");
        given().get(report(key)).then().statusCode(401);
        as("hook", "webhook").get(report(key)).then().statusCode(403);
        carol().get(report("INC-999999")).then().statusCode(404).contentType("application/problem+json");
        carol().get(report("nonsense")).then().statusCode(404);
    }

    @Test
    void a_confidential_report_is_there_for_insiders_and_nobody_else() {
        String key = declare(Map.of("title", "Secret", "confidential", true, "summary", "hush")).path("key");
        for (String format : List.of("json", "html", "markdown", "pdf", "confluence")) {
            carol().queryParam("format", format).get(report(key)).then().statusCode(404).body(not(containsString("hush")));
            carol().queryParam("format", format).queryParam("version", 1).get(report(key)).then().statusCode(404);
            bob().queryParam("format", format).get(report(key)).then().statusCode(200);
            alice().queryParam("format", format).get(report(key)).then().statusCode(200);
        }
    }

    @Test
    void a_version_and_an_instant_show_incident_and_action_items_as_they_stood() {
        var declared = declare(Map.of("title", "Then", "summary", "first"));
        String key = declared.path("key");
        Instant before = Instant.parse(declared.path("updatedAt"));
        ActionTracker item = ActionTracker.raise(declared.path("id"), "Alarm on age", before.minusSeconds(60), "");
        item.tell("owner-assigned.v1", "{\"owner\":\"olga\"}", before.plus(Duration.ofDays(1)));
        await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> carol().accept("text/markdown").get(report(key)).then()
                .body(containsString("olga")));
        bob().body(Map.of("markdown", "second")).put("/api/v1/incidents/" + key + "/report/summary").then().statusCode(200);
        carol().accept("text/markdown").queryParam("version", 1).get(report(key)).then().statusCode(200)
                .body(containsString("first")).body(not(containsString("second"))).body(containsString("Alarm on age"))
                .body(not(containsString("olga")));
        carol().accept("text/markdown").queryParam("at", before.toString()).get(report(key)).then().statusCode(200)
                .body(containsString("first")).body(not(containsString("olga")));
        carol().get(report(key)).then().body("incident.report.summary", is("second")).body("actionItems[0].owner", is("olga"));
        carol().queryParam("version", 99).get(report(key)).then().statusCode(404);
        carol().queryParam("at", "2000-01-01T00:00:00Z").get(report(key)).then().statusCode(404);
        carol().queryParam("at", "yesterday").get(report(key)).then().statusCode(422);
        carol().queryParam("at", before.toString()).queryParam("version", 1).get(report(key)).then().statusCode(422);
    }

    @Test
    void whoever_has_the_report_already_gets_304_and_another_tag_once_anything_is_different() {
        var declared = declare(Map.of("title", "Tag", "summary", "x"));
        String path = report(declared.path("key"));
        String tag = carol().accept("text/html").get(path).then().statusCode(200).extract().header("ETag");
        carol().accept("text/html").header("If-None-Match", tag).get(path).then().statusCode(304);
        carol().accept("text/html").header("If-None-Match", "*").get(path).then().statusCode(304);
        assertTrue(tag.matches("\"1-[0-9a-f]+-html\""), tag);
        assertEquals(tag.replace("html", "markdown"), carol().accept("text/markdown").get(path).header("ETag"));
        ActionTracker.raise(declared.path("id"), "Newly raised", Instant.now(), "");
        await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> carol().accept("text/html").header("If-None-Match", tag)
                .get(path).then().statusCode(200).body(containsString("Newly raised")));
    }

    @Test
    void action_items_of_a_merged_incident_follow_it_and_come_back() {
        var merged = declare(Map.of("title", "Same thing again"));
        String into = written("The one that stays");
        ActionTracker.raise(merged.path("id"), "Raised on the other", Instant.now(),
                ",\"owner\":\"carol\",\"dueOn\":\"2026-10-01\"");
        bob().body(Map.of("into", into)).post("/api/v1/incidents/" + merged.path("key") + "/merge").then().statusCode(200);
        await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> carol().get(report(into)).then()
                .body("actionItems.text", equalTo(List.of("Raised on the other"))));
        bob().body("{}").post("/api/v1/incidents/" + merged.path("key") + "/unmerge").then().statusCode(200);
        carol().get(report(into)).then().body("actionItems", equalTo(List.of()));
        String diff = "/api/v1/incidents/" + into + "/diff";
        carol().get(diff + "?from=2&to=3").then().body("actionItems.kind", equalTo(List.of("added")))
                .body("actionItems[0].after.text", is("Raised on the other"))
                .body("actionItems[0].after.owner", is("carol")).body("actionItems[0].after.dueOn", is("2026-10-01"));
        carol().get(diff + "?from=3&to=4").then().body("actionItems.kind", equalTo(List.of("removed")));
        carol().get(diff + "?from=1&to=4").then().body("actionItems", equalTo(List.of()));
    }

    @Test
    void the_report_of_a_merged_incident_names_the_one_that_work_goes_on_in_and_leads_there() throws IOException {
        String merged = written("Same thing again");
        String into = written("The one that stays");
        bob().body(Map.of("into", into)).post("/api/v1/incidents/" + merged + "/merge").then().statusCode(200);
        String address = "http://localhost:8080/incidents/" + into;
        carol().get(report(merged) + "?format=markdown").then()
                .body(containsString("| **Merged into** | [" + into + "](<" + address + ">) |"));
        carol().get(report(merged) + "?format=html").then().body(matchesPattern("(?s).*<th scope=\"row\">Merged into</th><td>"
                + "<a [^>]*href=\"" + address + "\">" + into + "</a></td>.*"));
        carol().get(report(merged) + "?format=confluence").then().body(containsString("Merged into"),
                containsString("<a href=\"" + address + "\">" + into + "</a>"));
        try (var pdf = Loader.loadPDF(carol().get(report(merged) + "?format=pdf").asByteArray())) {
            assertTrue(new PDFTextStripper().getText(pdf).contains("Merged into " + into));
        }
        carol().get(report(into) + "?format=markdown").then().body(not(containsString("Merged into")));
        bob().body("{}").post("/api/v1/incidents/" + merged + "/unmerge").then().statusCode(200);
        carol().get(report(merged) + "?format=markdown").then().body(not(containsString("Merged into")));
    }

    private static String written(String title) {
        String key = declare(Map.of("title", title, "summary", "It was slow.")).path("key");
        bob().body(Map.of("occurredAt", "2026-09-14T08:03:15Z", "text", "Alarm")).post("/api/v1/incidents/" + key + "/timeline")
                .then().statusCode(201);
        return key;
    }

    private static String report(String key) {
        return "/api/v1/incidents/" + key + "/report";
    }
}
