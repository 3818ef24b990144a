package dev.hindsight.incident;

import static dev.hindsight.desk.People.alice;
import static dev.hindsight.desk.People.as;
import static dev.hindsight.desk.People.bob;
import static dev.hindsight.desk.People.carol;
import static dev.hindsight.desk.People.declare;
import static dev.hindsight.desk.People.declared;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import dev.hindsight.desk.Alertmanager;
import dev.hindsight.local.RealStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;

@QuarkusTest
@QuarkusTestResource(value = RealStack.class, initArgs = @ResourceArg(name = "service", value = "incident"))
class MergingTest {

    private static String at(String key) {
        return "/api/v1/incidents/" + key;
    }

    private static ValidatableResponse merge(String key, String into) {
        return bob().body(Map.of("into", into)).post(at(key) + "/merge").then();
    }

    private static ValidatableResponse unmerge(String key) {
        return bob().post(at(key) + "/unmerge").then();
    }

    private static String tells(String key, String text) {
        return bob().body(Map.of("occurredAt", "2026-09-14T09:00:00Z", "text", text)).post(at(key) + "/timeline").then()
                .statusCode(201).extract().path("timeline.find { it.text == '" + text + "' }.id");
    }

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
    void a_confidential_incident_does_not_get_out_by_being_merged() {
        String open = declared("Open");
        String secret = declare(Map.of("title", "Secret", "confidential", true)).path("key");
        merge(secret, open).statusCode(409).body("type", containsString("confidential-into-public"));
        assertEquals("triage", bob().get(at(secret)).path("status"));
        assertEquals(1, bob().get(at(open)).<Integer>path("version"));
        bob().body("{\"confidential\":true}").patch(at(open)).then().statusCode(200);
        merge(secret, open).statusCode(200);
        bob().body("{\"confidential\":false}").patch(at(open)).then().statusCode(409)
                .body("type", containsString("holds-confidential"));
    }

    @Test
    void who_sees_the_survivor_but_not_what_went_into_it_sees_nothing_of_that() {
        String survivor = declare(Map.of("title", "Survivor", "confidential", true)).path("key");
        String secret = declare(Map.of("title", "Secret", "confidential", true)).path("key");
        String entry = tells(secret, "the secret");
        bob().put(at(survivor) + "/participants/carol").then().statusCode(200);
        merge(secret, survivor).statusCode(200);
        bob().body(Map.of("text", "the secret, corrected", "reason", "x")).patch(at(survivor) + "/timeline/" + entry);
        unmerge(secret).statusCode(200);
        for (String path : List.of("", "?version=3", "?version=4", "/events", "?at=2999-01-01T00:00:00Z")) {
            carol().get(at(survivor) + path).then().statusCode(200).body(not(containsString(secret + "\"")))
                    .body(not(containsString("the secret")));
        }
        alice().get(at(survivor) + "?version=4").then().body("timeline.text", hasItem("the secret, corrected"));
        alice().get(at(survivor) + "/events").then().body("items", hasSize(5));
        carol().get(at(survivor) + "/events").then().body("items", hasSize(2));
        carol().queryParam("q", "secret").get("/api/v1/incidents").then().body("items.key", not(hasItem(survivor)));
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

    @Test
    void who_sees_only_what_was_merged_does_not_learn_into_what() {
        String open = declared("Open");
        String secret = declare(Map.of("title", "Secret", "confidential", true)).path("key");
        merge(open, secret).statusCode(200);
        var mallory = as("mallory", "viewer", "responder");
        mallory.get(at(open)).then().statusCode(200).body("status", equalTo("merged")).body(not(containsString(secret + "\"")));
        as("mallory", "viewer").get(at(open) + "/events").then().body("items", hasSize(1));
        as("mallory", "viewer", "responder").post(at(open) + "/unmerge").then().statusCode(409)
                .body("type", containsString("survivor-unseen")).body(not(containsString(secret + "\"")));
        as("mallory", "viewer", "responder").body(Map.of("into", open)).post(at(declared("Other")) + "/merge").then()
                .statusCode(409).body("type", containsString("survivor-merged")).body(not(containsString(secret + "\"")));
    }
}
