package dev.hindsight.report.acceptance;

import static dev.hindsight.desk.People.alice;
import static dev.hindsight.desk.People.as;
import static dev.hindsight.desk.People.at;
import static dev.hindsight.desk.People.bob;
import static dev.hindsight.report.acceptance.Library.brings;
import static dev.hindsight.report.acceptance.Library.bringsAll;
import static dev.hindsight.report.acceptance.Library.created;
import static dev.hindsight.report.acceptance.Library.page;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import dev.hindsight.local.RealStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

/** A page that comes again is the same incident, and what people did here since stays. */
@QuarkusTest
@QuarkusTestResource(value = RealStack.class, initArgs = @ResourceArg(name = "service", value = "incident"))
class RecognitionTest {

    private final String title = "Lamps " + UUID.randomUUID();
    private final String first = page(title);

    @Test
    void the_same_page_again_changes_nothing() {
        String key = created(first);
        int version = bob().get(at(key)).path("version");
        brings(first).then().statusCode(200).body("action", equalTo("unchanged")).body("incident.key", equalTo(key))
                .body("findings.code", hasItem("already-imported"));
        brings(first + "\n\n").then().statusCode(200).body("action", equalTo("unchanged"))
                .body("findings.code", hasItem("no-difference"));
        assertEquals(version, bob().get(at(key)).<Integer>path("version"));
    }

    @Test
    void what_changed_on_the_page_changes_on_the_incident() {
        String key = created(first);
        String page = first.replace("10:20 A keeper", "10:25 A keeper").replace("- 11:00 The lamps shine again\n", "")
                .replace("- 10:00 The lamps", "- 09:50 The wind drops\n- 10:00 The lamps")
                .replace("Three ships had", "Four ships had").replace("every evening", "every morning and evening")
                .replace("Ada Example\n\n**Status**: Resolved", "Sam Sample\n\n**Status**: Closed");
        brings(page).then().statusCode(201).body("action", equalTo("updated")).body("incident.key", equalTo(key))
                .body("findings.code", not(hasItem("conflict")));
        bob().get(at(key)).then().body("status", equalTo("closed")).body("authors", contains("Sam Sample"))
                .body("report.impact", containsString("Four ships"))
                .body("timeline.find { it.text.startsWith('A keeper') }.occurredAt", equalTo("2023-05-04T10:25:00Z"))
                .body("timeline.find { it.text.startsWith('A keeper') }.corrections", hasSize(1))
                .body("timeline.find { it.text.startsWith('The lamps shine') }.retracted.reason", containsString("page"))
                .body("timeline[0].text", equalTo("The wind drops"));
        List<Map<String, Object>> items = bob().get(at(key) + "/events?limit=200").jsonPath()
                .getList("items.findAll { it.type.contains('action-item') }.data");
        assertEquals(2, items.size());
        assertEquals(items.getFirst().get("item"), items.getLast().get("item"));
    }

    @Test
    void what_people_wrote_here_since_is_never_overwritten() {
        String key = created(first);
        bob().body("{\"markdown\":\"Counted again: five ships.\"}").put(at(key) + "/report/impact").then().statusCode(200);
        String entry = bob().get(at(key)).path("timeline[1].id");
        bob().body("{\"text\":\"A keeper calls twice\",\"reason\":\"asked her\"}").patch(at(key) + "/timeline/" + entry).then()
                .statusCode(200);
        String page = first.replace("Three ships had", "Four ships had").replace("A keeper calls the yard",
                "A keeper calls the yard by radio").replace("run out overnight", "run out in the night");
        brings(page).then().statusCode(201).body("action", equalTo("updated"))
                .body("findings.findAll { it.code == 'conflict' }.where", contains("report.impact", "timeline." + entry))
                .body("incident.report.impact", equalTo("Counted again: five ships."))
                .body("incident.timeline[1].text", equalTo("A keeper calls twice"))
                .body("incident.report.rootCauses", containsString("run out in the night"));
        brings(page).then().statusCode(200).body("action", equalTo("unchanged"));
    }

    @Test
    void what_people_changed_and_the_page_did_not_stays_without_a_word() {
        String key = created(first);
        bob().body("{\"severity\":\"minor\"}").put(at(key) + "/severity").then().statusCode(200);
        bob().body("{\"title\":\"Renamed here\"}").patch(at(key)).then().statusCode(200);
        brings(first.replace("Three ships", "Four ships")).then().statusCode(201).body("incident.key", equalTo(key))
                .body("incident.title", equalTo("Renamed here")).body("incident.severity", equalTo("minor"))
                .body("findings.code", not(hasItem("conflict")));
    }

    @Test
    void a_preview_of_a_later_version_shows_it_and_stores_nothing() {
        String key = created(first);
        int version = bob().get(at(key)).path("version");
        brings(bob(), first.replace("Three ships", "Four ships").getBytes(UTF_8), "?dryRun=true").then().statusCode(200)
                .body("action", equalTo("updated")).body("incident.key", equalTo(key))
                .body("incident.report.impact", containsString("Four ships"));
        bob().get(at(key)).then().body("version", equalTo(version)).body("report.impact", containsString("Three ships"));
    }

    @Test
    void an_incident_that_is_closed_takes_the_next_version_too() {
        String key = created(first);
        bob().body("{\"status\":\"closed\"}").put(at(key) + "/status").then().statusCode(200);
        brings(first.replace("Three ships", "Four ships")).then().statusCode(201).body("incident.key", equalTo(key))
                .body("incident.status", equalTo("closed")).body("incident.report.impact", containsString("Four ships"));
    }

    @Test
    void a_day_that_was_supplied_once_still_holds_when_the_page_comes_again() {
        String page = first.replace("**Date**: 2023-05-04\n", "").replace("Times in UTC\n", "");
        String key = brings(bob(), page.getBytes(UTF_8), "?date=2023-05-04&zone=UTC").then().statusCode(201)
                .body("incident.timeline[0].occurredAt", equalTo("2023-05-04T10:00:00Z")).extract().path("incident.key");
        brings(page).then().statusCode(200).body("action", equalTo("unchanged")).body("incident.key", equalTo(key));
        brings(bob(), page.getBytes(UTF_8), "?date=2023-05-05").then().statusCode(201).body("action", equalTo("updated"))
                .body("incident.key", equalTo(key))
                .body("incident.timeline[0].occurredAt", equalTo("2023-05-05T10:00:00Z"));
    }

    @Test
    void a_title_that_was_supplied_still_holds_when_the_page_comes_again_and_may_be_corrected() {
        String page = first.substring(first.indexOf('\n') + 1);
        String key = brings(bob(), page.getBytes(UTF_8), "?title=Lock gate jammed").then().statusCode(201)
                .body("incident.title", equalTo("Lock gate jammed")).extract().path("incident.key");
        brings(page).then().statusCode(200).body("action", equalTo("unchanged")).body("incident.key", equalTo(key))
                .body("incident.title", equalTo("Lock gate jammed"));
        brings(bob(), page.getBytes(UTF_8), "?title=Weir jammed").then().statusCode(201).body("action", equalTo("updated"))
                .body("incident.key", equalTo(key)).body("incident.title", equalTo("Weir jammed"));
        brings(page.replace("Three ships", "Four ships")).then().statusCode(201).body("incident.key", equalTo(key))
                .body("incident.title", equalTo("Weir jammed"));
    }

    @Test
    void two_who_import_one_page_at_the_same_moment_make_one_incident() throws Exception {
        try (var threads = Executors.newFixedThreadPool(8)) {
            List<Future<Response>> answers = IntStream.range(0, 8)
                    .mapToObj(i -> threads.submit(() -> brings(as("racer" + i, "viewer", "responder"), first.getBytes(UTF_8),
                            "")))
                    .toList();
            int created = 0;
            var keys = new java.util.HashSet<String>();
            for (Future<Response> answer : answers) {
                Response response = answer.get();
                assertEquals(2, response.statusCode() / 100, response.asString());
                keys.add(response.path("incident.key"));
                created += response.path("action").equals("created") ? 1 : 0;
            }
            assertEquals(1, keys.size());
            assertEquals(1, created);
        }
    }

    @Test
    void a_page_of_an_incident_that_one_may_not_see_is_a_page_that_nobody_has_brought() {
        String secret = brings(alice(), first.getBytes(UTF_8), "?confidential=true").then().statusCode(201).extract()
                .path("incident.key");
        int version = alice().get(at(secret)).path("version");
        String open = brings(as("mallory", "viewer", "responder"), first.getBytes(UTF_8), "").then().statusCode(201)
                .body("action", equalTo("created")).extract().path("incident.key");
        assertNotEquals(secret, open);
        brings(as("mallory", "viewer", "responder"), first.replace("Three", "Nine").getBytes(UTF_8), "").then()
                .statusCode(201).body("incident.key", equalTo(open));
        alice().get(at(secret)).then().body("version", equalTo(version)).body("report.impact", containsString("Three"));
    }

    @Test
    void a_known_page_can_be_made_confidential_with_its_next_version() {
        String key = created(first);
        brings(bob(), first.replace("Three", "Nine").getBytes(UTF_8), "?confidential=true").then().statusCode(201)
                .body("incident.confidential", equalTo(true)).body("incident.key", equalTo(key));
        as("mallory", "viewer", "responder").get(at(key)).then().statusCode(404);
    }

    @Test
    void an_older_version_of_a_known_page_does_not_turn_it_back() {
        String head = "« Previous Version %d Next »\n\nDate\n\n4 May 2023\n\nAuthors\n\nIda Keeper\n\nStatus\n\nResolved\n\n"
                + "Summary\n\n%s\n\nImpact\n\nShips waited " + first.replaceAll("(?s).*an hour\\. (.*?)\n.*", "$1") + "\n";
        String key = brings(head.formatted(4, "Dark for an hour")).then().statusCode(201).extract().path("incident.key");
        brings(head.formatted(3, "Dark for a minute")).then().statusCode(200).body("action", equalTo("unchanged"))
                .body("incident.key", equalTo(key)).body("findings.code", hasItem("older-version"));
        bob().get(at(key)).then().body("report.summary", equalTo("Dark for an hour"));
        brings(head.formatted(5, "Dark for two hours")).then().statusCode(201).body("action", equalTo("updated"))
                .body("incident.report.summary", equalTo("Dark for two hours"))
                .body("incident.importedFrom.pageVersion", equalTo(5));
    }

    @Test
    void several_versions_of_which_some_are_known_bring_only_what_is_new() {
        String key = created(first);
        bringsAll(bob(), "", first.getBytes(UTF_8), first.replace("Three", "Four").getBytes(UTF_8)).then().statusCode(201)
                .body("action", equalTo("updated")).body("incident.key", equalTo(key));
        bob().get(at(key) + "/imports").then().body("items", hasSize(2));
        bob().get(at(key) + "/import?number=1").then().statusCode(200);
    }

    @Test
    void parts_that_are_not_files_are_refused() {
        bob().contentType("multipart/form-data").multiPart("text", "x").post(Library.IMPORTS).then().statusCode(400)
                .body("detail", notNullValue()).body("incident", nullValue());
    }
}
