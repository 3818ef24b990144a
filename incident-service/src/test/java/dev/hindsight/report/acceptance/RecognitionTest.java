package dev.hindsight.report.acceptance;

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

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import dev.hindsight.local.RealStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;

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
