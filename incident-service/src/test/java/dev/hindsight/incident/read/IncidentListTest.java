package dev.hindsight.incident.read;

import static dev.hindsight.desk.People.bob;
import static dev.hindsight.desk.People.carol;
import static dev.hindsight.desk.People.declare;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import dev.hindsight.local.RealStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;

@QuarkusTest
@QuarkusTestResource(value = RealStack.class, initArgs = @ResourceArg(name = "service", value = "incident"))
class IncidentListTest {

    private static final String INCIDENTS = "/api/v1/incidents";
    /** Tells the incidents of one test from those of others. */
    private final String mine = "svc-" + UUID.randomUUID();

    private Response one(String title, String severity, String startedAt) {
        return declare(Map.of("title", title, "severity", severity, "services", List.of(mine), "startedAt", startedAt));
    }

    private ValidatableResponse list(String query) {
        return carol().get(INCIDENTS + "?service=" + mine + query).then().statusCode(200);
    }

    @Test
    void filters_narrow_and_go_together() {
        String a = one("Alpha", "critical", "2026-09-14T08:00:00Z").path("key");
        String b = one("Beta", "minor", "2026-09-15T08:00:00Z").path("key");
        bob().body("{\"status\":\"in-progress\"}").put(INCIDENTS + "/" + b + "/status");
        bob().put(INCIDENTS + "/" + b + "/labels/blue");
        bob().body("{\"environment\":\"preprod\"}").patch(INCIDENTS + "/" + b);
        bob().body("{\"person\":\"ann\"}").put(INCIDENTS + "/" + a + "/roles/lead");
        list("").body("items.key", contains(b, a)).body("next", nullValue());
        list("&status=triage").body("items.key", contains(a));
        list("&status=triage,in-progress").body("items", hasSize(2));
        list("&status=triage&status=in-progress").body("items", hasSize(2));
        list("&severity=minor&severity=major").body("items.key", contains(b));
        list("&environment=preprod&environment=staging&label=blue&label=red&person=bob&person=zoe").body("items.key",
                contains(b));
        list("&service=nowhere").body("items", hasSize(2));
        list("&severity=minor").body("items.key", contains(b));
        list("&label=blue&environment=preprod").body("items.key", contains(b));
        list("&label=blue&severity=critical").body("items", hasSize(0));
        list("&person=ann").body("items.key", contains(a));
        list("&from=2026-09-15T00:00:00Z").body("items.key", contains(b));
        list("&to=2026-09-15T00:00:00Z").body("items.key", contains(a));
        list("&confidential=true").body("items", hasSize(0));
    }

    @Test
    void a_search_finds_words_wherever_they_stand() {
        String key = one("Payments are slow", "major", "2026-09-14T08:00:00Z").path("key");
        bob().body("{\"markdown\":\"The connection pool was exhausted\"}").put(INCIDENTS + "/" + key + "/report/rootCauses");
        bob().body("{\"occurredAt\":\"2026-09-14T09:00:00Z\",\"text\":\"Restarted the flux capacitor\"}")
                .post(INCIDENTS + "/" + key + "/timeline");
        for (String q : List.of("payment", "exhausted pool", "\"flux capacitor\"", "capacitors", key, "slow -fast")) {
            carol().queryParam("q", q).queryParam("service", mine).get(INCIDENTS).then().statusCode(200)
                    .body("items.key", contains(key));
        }
        list("&q=giraffe").body("items", hasSize(0));
        list("&q=slow -payments").body("items", hasSize(0));
    }

    @Test
    void a_list_is_brief() {
        one("Short", "major", "2026-09-14T08:00:00Z");
        list("").body("items[0].title", equalTo("Short")).body("items[0].containsKey('timeline')", equalTo(false))
                .body("items[0].containsKey('report')", equalTo(false));
    }

    @Test
    void pages_follow_one_another_without_gap_or_repetition() {
        var expected = new ArrayList<String>();
        for (int i = 0; i < 7; i++) {
            expected.add(one("Number " + i, i % 2 == 0 ? "minor" : "critical", "2026-09-14T08:00:00Z").path("key"));
        }
        for (String sort : List.of("declaredAt", "-updatedAt", "severity", "-startedAt", "key")) {
            var seen = new ArrayList<String>();
            String cursor = "";
            do {
                Response page = carol().get(INCIDENTS + "?limit=3&service=" + mine + "&sort=" + sort + cursor);
                seen.addAll(page.path("items.key"));
                String next = page.path("next");
                cursor = next == null ? "" : "&cursor=" + next;
                page.then().header("Link", next == null ? nullValue() : containsString("rel=\"next\""));
            } while (!cursor.isEmpty());
            assertEquals(7, seen.size(), sort);
            assertEquals(expected.stream().sorted().toList(), seen.stream().sorted().toList(), sort);
        }
        list("&sort=severity").body("items.severity",
                contains("critical", "critical", "critical", "minor", "minor", "minor", "minor"));
    }

    @Test
    void the_list_can_be_seen_as_it_stood() {
        Response declared = one("Changing", "major", "2026-09-14T08:00:00Z");
        String key = declared.path("key");
        String untouched = one("Untouched", "major", "2026-09-14T08:00:00Z").path("key");
        String then = carol().get(INCIDENTS + "/" + untouched).path("updatedAt");
        bob().body("{\"title\":\"Giraffes\",\"services\":[\"elsewhere\"]}").patch(INCIDENTS + "/" + key).then().statusCode(200);
        String later = one("Later", "major", "2026-09-14T08:00:00Z").path("key");
        list("&at=" + then).body("items.key", contains(untouched, key)).body("items.title", hasItem("Changing"));
        list("&at=" + then + "&q=changing&sort=-key").body("items.key", contains(key));
        list("&at=" + then + "&q=giraffes").body("items", hasSize(0));
        list("").body("items.key", contains(later, untouched));
        list("&at=2020-01-01T00:00:00Z").body("items", hasSize(0));
        list("&at=" + then + "&limit=1").body("next", notNullValue());
    }

    @Test
    void what_makes_no_sense_in_a_query_is_named() {
        carol().queryParam("q", "a\u0000b")
                .get(INCIDENTS + "?status=open&severity=awful&from=yesterday&confidential=maybe").then().statusCode(422)
                .body("errors.pointer", contains("#/status", "#/severity", "#/q", "#/from", "#/confidential"));
        carol().get(INCIDENTS + "?status=triage&status=open").then().statusCode(422).body("errors.pointer",
                contains("#/status"));
        carol().get(INCIDENTS + "?q=a&q=b").then().statusCode(400).body("parameter", equalTo("q"));
        carol().get(INCIDENTS + "?sort=colour").then().statusCode(422);
        carol().get(INCIDENTS + "?limit=0").then().statusCode(422);
        carol().get(INCIDENTS + "?limit=201").then().statusCode(422);
        carol().get(INCIDENTS + "?cursor=nonsense").then().statusCode(400);
        carol().get(INCIDENTS + "?at=then").then().statusCode(422);
    }
}
