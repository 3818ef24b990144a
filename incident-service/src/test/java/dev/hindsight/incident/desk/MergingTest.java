package dev.hindsight.incident.desk;

import static dev.hindsight.desk.People.at;
import static dev.hindsight.desk.People.bob;
import static dev.hindsight.desk.People.carol;
import static dev.hindsight.desk.People.declared;
import static dev.hindsight.desk.People.merge;
import static dev.hindsight.desk.People.tells;
import static dev.hindsight.desk.People.unmerge;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import dev.hindsight.desk.Alertmanager;
import dev.hindsight.local.RealStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

/** Two incidents become one, and two again. */
@QuarkusTest
@QuarkusTestResource(value = RealStack.class, initArgs = @ResourceArg(name = "service", value = "incident"))
class MergingTest {

    private static List<String> texts(String path) {
        return bob().get(path).path("timeline.text");
    }

    @Test
    void the_survivor_shows_what_was_merged_into_it_until_it_is_unmerged() {
        String one = declared("One");
        String two = declared("Two");
        tells(one, "ours");
        tells(two, "theirs");
        bob().body("{\"status\":\"mitigated\"}").put(at(two) + "/status").then().statusCode(200);
        merge(two, one).statusCode(200).body("status", equalTo("merged")).body("mergedInto", equalTo(one));
        bob().get(at(one)).then().body("merged", contains(two)).body("timeline.text", hasItems("ours", "theirs"))
                .body("timeline.find { it.text == 'theirs' }.from", equalTo(two))
                .body("timeline.find { it.text == 'ours' }.from", nullValue());
        unmerge(two).statusCode(200).body("status", equalTo("mitigated")).body("mergedInto", nullValue());
        assertEquals(List.of("ours"), texts(at(one)));
        assertEquals(List.of("theirs"), texts(at(two)));
        bob().get(at(one) + "?version=3").then().body("timeline.text", hasItems("ours", "theirs"))
                .body("merged", contains(two));
        bob().get(at(one)).then().body("merged", hasSize(0));
        for (String key : List.of(one, two)) {
            bob().get(at(key) + "/verification").then().body("valid", equalTo(true));
        }
    }

    @Test
    void what_was_corrected_meanwhile_comes_back_and_what_is_new_stays() {
        String one = declared("One");
        String two = declared("Two");
        String entry = tells(two, "theirs");
        merge(two, one).statusCode(200);
        tells(one, "said later");
        bob().body(Map.of("text", "theirs, corrected", "reason", "typo")).patch(at(one) + "/timeline/" + entry).then()
                .statusCode(200);
        bob().body(Map.of("text", "x", "occurredAt", "2026-09-14T09:00:00Z")).post(at(two) + "/timeline").then()
                .statusCode(409).body("type", containsString("merged"));
        unmerge(two).statusCode(200).body("timeline.text", contains("theirs, corrected"))
                .body("timeline[0].corrections[0].text", equalTo("theirs")).body("timeline[0].from", nullValue());
        assertEquals(List.of("said later"), texts(at(one)));
    }

    @Test
    void much_that_was_corrected_meanwhile_comes_back_in_several_events() {
        String one = declared("One");
        String two = declared("Two");
        List<String> entries = IntStream.range(0, 12).mapToObj(i -> tells(two, "x".repeat(19_000) + i)).toList();
        merge(two, one).statusCode(200);
        entries.forEach(entry -> bob().body(Map.of("text", "y".repeat(19_000), "reason", "typo"))
                .patch(at(one) + "/timeline/" + entry).then().statusCode(200));
        unmerge(two).statusCode(200).body("status", equalTo("triage")).body("timeline", hasSize(12))
                .body("timeline.corrections.flatten()", hasSize(12));
        bob().get(at(two) + "/events?limit=200").then()
                .body("items.count { it.type == 'hindsight.incident.unmerged.v1' }", greaterThan(1))
                .body("items.findAll { it.type == 'hindsight.incident.unmerged.v1' }.data.timeline.flatten()", hasSize(12));
        bob().get(at(two) + "/verification").then().body("valid", equalTo(true));
    }

    @Test
    void a_chain_loses_nothing_and_is_undone_from_its_end() {
        String a = declared("A");
        String b = declared("B");
        String c = declared("C");
        tells(a, "of a");
        tells(b, "of b");
        merge(a, b).statusCode(200);
        merge(b, c).statusCode(200);
        bob().get(at(c)).then().body("timeline.text", hasItems("of a", "of b")).body("merged", contains(b))
                .body("timeline.find { it.text == 'of a' }.from", equalTo(a));
        merge(declared("D"), b).statusCode(409).body("type", containsString("survivor-merged")).body("detail",
                containsString(c));
        unmerge(a).statusCode(409).body("type", containsString("survivor-merged"));
        merge(c, a).statusCode(409).body("type", containsString("survivor-merged"));
        unmerge(b).statusCode(200).body("timeline.text", hasItems("of a", "of b"));
        assertEquals(List.of(), texts(at(c)));
        unmerge(a).statusCode(200).body("timeline.text", contains("of a"));
        assertEquals(List.of("of b"), texts(at(b)));
    }

    @Test
    void an_incident_is_not_merged_into_itself_or_into_nothing() {
        String one = declared("One");
        merge(one, one).statusCode(409).body("type", containsString("itself"));
        merge(one, "INC-999999").statusCode(404);
        bob().body("{}").post(at(one) + "/merge").then().statusCode(422);
        carol().body(Map.of("into", one)).post(at(one) + "/merge").then().statusCode(403);
        unmerge(one).statusCode(409).body("type", containsString("not-merged"));
        bob().header("If-Match", "\"7\"").body(Map.of("into", declared("Two"))).post(at(one) + "/merge").then()
                .statusCode(412);
    }

    @Test
    void a_merge_is_answered_the_same_when_it_is_asked_again() {
        String one = declared("One");
        String two = declared("Two");
        String key = UUID.randomUUID().toString();
        Response first = bob().header("Idempotency-Key", key).body(Map.of("into", one)).post(at(two) + "/merge");
        Response again = bob().header("Idempotency-Key", key).body(Map.of("into", one)).post(at(two) + "/merge");
        assertEquals(first.asString(), again.asString());
        assertEquals(2, again.<Integer>path("version"));
        merge(two, one).statusCode(200).body("version", equalTo(2));
    }

    @Test
    void merging_both_ways_at_once_ends_with_one_survivor() {
        for (int i = 0; i < 5; i++) {
            String one = declared("One");
            String two = declared("Two");
            List<Integer> answers = Stream.of(List.of(one, two), List.of(two, one))
                    .map(pair -> CompletableFuture.supplyAsync(() -> merge(pair.get(0), pair.get(1)).extract().statusCode()))
                    .toList().stream().map(CompletableFuture::join).sorted().toList();
            assertEquals(List.of(200, 409), answers);
        }
    }

    @Test
    void an_alert_goes_to_the_survivor_and_home_again_after_it() {
        var prometheus = Alertmanager.installed();
        String print = "f" + UUID.randomUUID();
        String home = prometheus.outcome(prometheus.postsBody(Alertmanager.firing(print))).getString("incident");
        String survivor = declared("Survivor");
        merge(home, survivor).statusCode(200);
        bob().get(at(survivor)).then().body("alerts", hasSize(1)).body("alerts[0].from", equalTo(home));
        prometheus.outcome(prometheus
                .postsBody(Alertmanager.alert(print, "resolved", "2026-09-14T08:03:15.412Z", "2026-09-14T08:30:00Z")));
        bob().get(at(survivor)).then().body("alerts[0].status", equalTo("resolved"));
        String again = prometheus
                .postsBody(Alertmanager.alert(print, "firing", "2026-09-14T09:00:00Z", "0001-01-01T00:00:00Z"));
        assertEquals(survivor, prometheus.outcome(again).getString("incident"));
        bob().get(at(survivor)).then().body("alerts", hasSize(2)).body("alerts.from", contains(home, home));
        carol().get("/api/v1/alerts?incident=" + survivor).then().body("items", hasSize(2));
        carol().get("/api/v1/alerts?incident=" + home).then().body("items.incident", contains(survivor, survivor));
        unmerge(home).statusCode(200).body("alerts", hasSize(2)).body("alerts[0].status", equalTo("resolved"))
                .body("alerts.from", contains(nullValue(), nullValue()));
        bob().get(at(survivor)).then().body("alerts", hasSize(0));
        carol().get("/api/v1/alerts?incident=" + survivor).then().body("items", hasSize(0));
        prometheus.postsBody(Alertmanager.alert(print, "resolved", "2026-09-14T09:00:00Z", "2026-09-14T09:30:00Z"));
        String third = prometheus
                .postsBody(Alertmanager.alert(print, "firing", "2026-09-14T10:00:00Z", "0001-01-01T00:00:00Z"));
        assertEquals(home, prometheus.outcome(third).getString("incident"));
    }
}
