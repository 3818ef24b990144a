package dev.hindsight.report.acceptance;

import static dev.hindsight.desk.People.as;
import static dev.hindsight.desk.People.bob;
import static dev.hindsight.desk.People.carol;
import static dev.hindsight.report.acceptance.Library.brings;
import static dev.hindsight.report.acceptance.Library.page;
import static dev.hindsight.report.acceptance.Library.raw;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import java.nio.charset.Charset;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.hindsight.local.RealStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;

/** Who may bring a page, in which form, and how what is asked for wrongly is answered. */
@QuarkusTest
@QuarkusTestResource(value = RealStack.class, initArgs = @ResourceArg(name = "service", value = "incident"))
class ImportDoorTest {

    @Test
    void what_is_asked_for_wrongly_is_named() {
        byte[] page = page("Wrong").getBytes(UTF_8);
        for (String query : new String[]{"?date=11.12.2023", "?date=%2B12345-01-01", "?zone=Mars", "?dryRun=perhaps",
                "?confidential=1", "?title=" + "x".repeat(301), "?title=a\u0000b",
                "?into=INC-1\u0000"}) {
            String field = query.substring(1, query.indexOf('='));
            brings(bob(), page, query).then().statusCode(422).contentType("application/problem+json")
                    .body("errors[0].pointer", equalTo("#/" + field));
        }
    }

    @Test
    void a_report_none_of_whose_parts_we_know_is_kept_whole_and_said_so() {
        String page = "# 2031-05-06 lamps.example out of reach\n\n## How it came\n\nThe lamps went dark.\n";
        brings(bob(), page.getBytes(UTF_8), "?dryRun=true").then().statusCode(200)
                .body("incident.report.importedNotPlaced", containsString("The lamps went dark."))
                .body("findings.code", hasItem("no-known-part"));
        brings(bob(), page.replace("2031-05-06 ", "").getBytes(UTF_8), "?dryRun=true").then().statusCode(422)
                .body("detail", containsString("with the day in its title"));
    }

    @Test
    void a_letter_without_headings_day_or_the_word_is_kept_whole_too() {
        String letter = "Dear boats on the river\n\nThe lamp on the pier was dark for most of the night. Nobody had looked after "
                + "the oil. A keeper lights it by hand every evening from now on.\n";
        brings(bob(), letter.getBytes(UTF_8), "?dryRun=true").then().statusCode(200)
                .body("incident.report.importedNotPlaced", containsString("Nobody had looked after the oil."))
                .body("findings.code", hasItem("no-known-part"));
        brings(bob(), "oil, two cans; wick; soap\n\nbread and butter\n".getBytes(UTF_8), "?dryRun=true").then().statusCode(422)
                .body("detail", containsString("a text of whole sentences"));
    }

    @Test
    void what_a_page_says_of_the_future_is_taken_and_pointed_at() {
        String page = "# 2099-05-06 lamps.example out of reach\n\n## Timeline\n\n- 09:00 UTC The lamps went dark\n";
        brings(bob(), page.getBytes(UTF_8), "").then().statusCode(201)
                .body("incident.timeline[0].occurredAt", equalTo("2099-05-06T09:00:00Z"))
                .body("findings.findAll { it.code == 'in-the-future' && it.where == 'timeline' }.entries",
                        contains(List.of(0)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"--b\r\nContent-Disp", "--b\r\nContent-Disposition: form-data; name=\"file\"\r\n\r\nx", "",
            "hello", "--c\r\nContent-Disposition: form-data; name=\"file\"\r\n\r\nx\r\n--c--\r\n",
            "--b\r\nContent-Disposition: form-data; name=\"file\"; filename*=UTF-8''%ZZ\r\n\r\nx\r\n--b--\r\n"})
    void a_form_that_was_broken_on_its_way_is_not_our_fault(String body) {
        bob().contentType("multipart/form-data; boundary=b").body(body.getBytes(UTF_8)).post(Library.IMPORTS + "?dryRun=true")
                .then().statusCode(400).body("type", endsWith("/unreadable"));
    }

    @Test
    void a_form_says_how_its_parts_are_told_apart_and_has_not_too_many() {
        bob().contentType("multipart/form-data").body("--b--\r\n".getBytes(UTF_8)).post(Library.IMPORTS).then().statusCode(400)
                .body("detail", containsString("boundary"));
        String many = "--b\r\nContent-Disposition: form-data; name=\"x\"\r\n\r\nx\r\n".repeat(200) + "--b--\r\n";
        bob().contentType("multipart/form-data; boundary=b").body(many.getBytes(UTF_8)).post(Library.IMPORTS).then()
                .statusCode(400).body("detail", containsString("1 to 50 parts"));
    }

    @Test
    void only_responders_import() {
        byte[] page = page("Who").getBytes(UTF_8);
        brings(carol(), page, "").then().statusCode(403);
        raw(io.restassured.RestAssured.given()).contentType("text/plain").body(page).post(Library.IMPORTS).then()
                .statusCode(401);
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/plain", "text/html", "text/markdown", "application/xml", "application/xhtml+xml",
            "application/octet-stream", "application/json"})
    void the_content_decides_whatever_the_content_type_says(String type) {
        raw(bob()).contentType(type).body(page("Typed").getBytes(UTF_8)).post(Library.IMPORTS + "?dryRun=true").then()
                .statusCode(200).body("incident.importedFrom.format", equalTo("markdown"))
                .body("incident.timeline", hasSize(3));
    }

    @Test
    void a_page_that_is_not_utf_8_is_read_as_windows_1252_and_that_is_said() {
        byte[] page = page("Café").getBytes(Charset.forName("windows-1252"));
        brings(bob(), page, "?dryRun=true").then().statusCode(200).body("incident.title", equalTo("Café"))
                .body("findings.code", hasItem("charset-assumed"));
        byte[] marked = ("\ufeff" + page("Café")).getBytes(UTF_8);
        brings(bob(), marked, "?dryRun=true").then().statusCode(200).body("incident.title", equalTo("Café"))
                .body("findings.code", not(hasItem("charset-assumed")));
    }

    @Test
    void the_same_request_under_the_same_key_is_answered_the_same() {
        byte[] page = page("Again").getBytes(UTF_8);
        String idempotency = UUID.randomUUID().toString();
        String first = brings(bob().header("Idempotency-Key", idempotency), page, "").then().statusCode(201).extract()
                .path("incident.key");
        brings(bob().header("Idempotency-Key", idempotency), page, "").then().statusCode(201)
                .body("incident.key", equalTo(first)).body("action", equalTo("created"));
        brings(bob().header("Idempotency-Key", idempotency), page("Other").getBytes(UTF_8), "").then().statusCode(422)
                .body("type", endsWith("idempotency-key-reused"));
    }

    @Test
    void a_tool_imports_like_a_person() {
        brings(as("archive-tool", "viewer", "responder"), page("By a tool").getBytes(UTF_8), "").then().statusCode(201)
                .body("incident.declaredBy", equalTo("archive-tool"));
    }
}
