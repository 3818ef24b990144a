package dev.hindsight.report.acceptance;

import static dev.hindsight.desk.Parts.assertWhole;
import static dev.hindsight.desk.People.bob;
import static dev.hindsight.report.acceptance.Library.bringsAll;
import static dev.hindsight.report.acceptance.Library.report;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.JsonNode;

import dev.hindsight.eventlog.EventCodec;
import dev.hindsight.local.RealStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;

/** Three versions of one page, as a careful reader compares them, become the history of one incident. */
@QuarkusTest
@QuarkusTestResource(value = RealStack.class, initArgs = @ResourceArg(name = "service", value = "incident"))
class VersionsTest {
    @Test
    void each_difference_between_versions_is_an_event_and_a_repetition_changes_nothing() throws IOException {
        byte[] first = report("10-blossom-sync.v1.txt");
        byte[] second = report("10-blossom-sync.v2.txt");
        byte[] third = report("10-blossom-sync.v3.txt");
        String key = bringsAll(bob(), "", first, second, third).then().statusCode(201).body("action", equalTo("created"))
                .body("incident.status", equalTo("closed")).body("findings.source", hasItem(3))
                .body("actionItems.text", contains(containsString("by an event"), containsString("Alarm when"))).extract()
                .path("incident.key");
        comparedWith(key);
        stands(key);
        long version = bob().get("/api/v1/incidents/" + key).jsonPath().getLong("version");
        for (byte[] again : List.of(third, second, first)) {
            Library.brings(again).then().statusCode(200).body("action", equalTo("unchanged"))
                    .body("incident.key", equalTo(key)).body("incident.version", equalTo((int) version));
        }
        bob().get("/api/v1/incidents/" + key + "/imports").then().body("items.pageVersion", contains(1, 2, 3));
        assertWhole(() -> bob(), "/api/v1/incidents/" + key + "/imports", "number");
    }

    @Test
    void more_than_is_taken_over_at_once_is_refused_as_a_whole_and_taken_in_several_imports() {
        String page = Library.page("Lamps in many versions");
        byte[][] versions = new byte[3][];
        for (int version = 0; version < versions.length; version++) {
            var text = new StringBuilder(page).append("\n## Timeline\n\n");
            for (int line = 0; line < 4_500; line++) {
                text.append("- %02d:%02d lamp %d went dark, version %d\n".formatted(line / 60 % 24, line % 60, line, version));
            }
            versions[version] = text.toString().getBytes(java.nio.charset.StandardCharsets.UTF_8);
        }
        String last = bob().get("/api/v1/incidents?limit=1&sort=-key").path("items[0].key");
        bringsAll(bob(), "", versions).then().statusCode(422).body("type", containsString("too-much"))
                .body("detail", containsString("several imports, the oldest first"));
        assertEquals(last, bob().get("/api/v1/incidents?limit=1&sort=-key").path("items[0].key"));
        String key = bringsAll(bob(), "", versions[0], versions[1]).then().statusCode(201).extract().path("incident.key");
        bringsAll(bob(), "", versions[2]).then().statusCode(201).body("action", equalTo("updated"))
                .body("incident.key", equalTo(key));
    }

    @Test
    void versions_with_nothing_in_common_are_doubted_before_they_are_taken() {
        byte[] hail = report("07-hail-nets.export.html");
        bringsAll(bob(), "?dryRun=true", report("10-blossom-sync.v1.txt"), report("10-blossom-sync.v2.txt"), hail).then()
                .statusCode(200).body("findings.findAll { it.code == 'versions-unlike' }.source", contains(3))
                .body("findings.find { it.code == 'versions-unlike' }.severity", equalTo("warning"));
        bringsAll(bob(), "?dryRun=true", hail).then().body("findings.code", not(hasItem("versions-unlike")));
    }

    private static void stands(String key) {
        bob().get("/api/v1/incidents/" + key).then().body("authors", contains("Doc Dummy", "Ada Example"))
                .body("title", equalTo("Blossom dates on the county maps are a day behind"))
                .body("report.lessonsLearned", containsString("An old map looks just like a fresh one."))
                .body("timeline.findAll { it.retracted == null }", hasSize(6))
                .body("timeline.find { it.text.startsWith('Map still old') }.retracted.reason",
                        containsString("page version 3"))
                .body("timeline.find { it.text.startsWith('Sync started') }.occurredAt", equalTo("2024-01-17T09:12:00Z"))
                .body("timeline.find { it.text.startsWith('Sync started') }.corrections", hasSize(1))
                .body("timeline.find { it.text.startsWith('Sync started') }.corrections[0].occurredAt", nullValue())
                .body("timeline.find { it.text.startsWith('Hosting') }.occurredAt", equalTo("2024-01-17T09:15:00Z"))
                .body("timeline.find { it.text.startsWith('Hosting') }.zone", equalTo("CET"))
                .body("importedFrom.pageVersion", equalTo(3)).body("resolvedAt", nullValue());
        bob().get("/api/v1/incidents/" + key + "/verification").then().body("valid", equalTo(true));
    }

    /** Each change that stands in the list beside a page is made, in its place, from what it says to what it says, and no other. */
    private static void comparedWith(String key) throws IOException {
        JsonNode events = EventCodec.JSON.readTree(bob().get("/api/v1/incidents/" + key + "/events?limit=200").asString())
                .get("items");
        List<JsonNode> pages = new ArrayList<>();
        for (int version = 1; version <= 3; version++) {
            pages.add(EventCodec.JSON.readTree(report("10-blossom-sync.v" + version + ".expected.json")));
        }
        for (int version = 1; version < pages.size(); version++) {
            assertEquals(VersionChanges.told(pages.get(version)),
                    VersionChanges.made(events, pages.get(version - 1), pages.get(version)));
        }
    }
}
