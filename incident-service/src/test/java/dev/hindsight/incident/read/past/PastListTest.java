package dev.hindsight.incident.read.past;

import static dev.hindsight.desk.People.alice;
import static dev.hindsight.desk.People.as;
import static dev.hindsight.desk.People.bob;
import static dev.hindsight.desk.People.carol;
import static dev.hindsight.desk.People.declare;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;

import dev.hindsight.local.RealStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;

@QuarkusTest
@QuarkusTestResource(value = RealStack.class, initArgs = @ResourceArg(name = "service", value = "incident"))
class PastListTest {

    private static final String INCIDENTS = "/api/v1/incidents";
    private final String mine = "svc-" + UUID.randomUUID();

    @Inject
    Pool pool;
    @Inject
    PastRows past;

    private String one(String title, String severity) {
        return declare(Map.of("title", title, "severity", severity, "services", List.of(mine), "startedAt",
                "2026-09-14T08:00:00Z")).path("key");
    }

    private static String now(String key) {
        return carol().get(INCIDENTS + "/" + key).path("updatedAt");
    }

    private ValidatableResponse list(String at, String query) {
        return carol().queryParam("at", at).get(INCIDENTS + "?service=" + mine + query).then().statusCode(200);
    }

    @Test
    void filters_order_and_words_go_by_what_an_incident_was_then() {
        String a = one("Alpha giraffe", "minor");
        String b = one("Beta", "critical");
        bob().body("{\"markdown\":\"An elephant sat on it\"}").put(INCIDENTS + "/" + b + "/report/summary");
        String then = now(b);
        bob().body("{\"status\":\"in-progress\"}").put(INCIDENTS + "/" + a + "/status").then().statusCode(200);
        bob().body("{\"severity\":\"info\",\"reason\":\"less\"}").put(INCIDENTS + "/" + b + "/severity").then().statusCode(200);
        bob().body("{\"markdown\":\"A mouse\"}").put(INCIDENTS + "/" + b + "/report/summary").then().statusCode(200);
        bob().body("{\"title\":\"Alpha zebra\"}").patch(INCIDENTS + "/" + a).then().statusCode(200);
        list(then, "&status=triage").body("items.key", containsInAnyOrder(a, b));
        list(then, "&status=in-progress").body("items", hasSize(0));
        list(then, "&sort=severity").body("items.key", contains(b, a)).body("items.severity", contains("critical", "minor"));
        list(then, "&sort=-updatedAt").body("items.key", contains(b, a));
        list(then, "&q=giraffe").body("items.key", contains(a)).body("items[0].title", equalTo("Alpha giraffe"));
        list(then, "&q=elephant&severity=critical").body("items.key", contains(b));
        list(then, "&q=zebra").body("items", hasSize(0));
        list(then, "&q=mouse").body("items", hasSize(0));
        list(now(a), "&q=zebra").body("items.key", contains(a));
    }

    @Test
    void what_an_earlier_version_has_stored_is_brought_to_the_present_rules_at_the_start() {
        String key = one("Stored long ago", "minor");
        String then = now(key);
        bob().body("{\"title\":\"Stored a while ago\"}").patch(INCIDENTS + "/" + key).then().statusCode(200);
        String whole = carol().get(INCIDENTS + "/" + key).asString();
        for (String table : List.of("incident", "incident_past")) {
            pool.query("update " + table + " set began_at = declared_at, brief = (brief::jsonb - 'beganAt' - 'beganFrom')::text"
                    + " where key = '" + key + "'").execute().await().indefinitely();
        }
        pool.query("update incident set shape = 0, view = (view::jsonb - 'beganAt' - 'beganFrom' - 'nextStatuses')::text"
                + " where key = '" + key + "'").execute().await().indefinitely();
        carol().get(INCIDENTS + "/" + key).then().body("beganFrom", equalTo(null));
        past.makeAll();
        assertEquals(whole, carol().get(INCIDENTS + "/" + key).asString());
        carol().get(INCIDENTS + "?service=" + mine + "&to=2026-09-15T00:00:00Z").then().body("items.beganFrom",
                contains("startedAt"));
        list(then, "").body("items.title", contains("Stored long ago")).body("items.beganFrom", contains("startedAt"))
                .body("items.beganAt", contains("2026-09-14T08:00:00Z"));
    }

    @Test
    void pages_of_a_search_in_the_past_follow_one_another() {
        var expected = new ArrayList<String>();
        for (int i = 0; i < 5; i++) {
            expected.add(one("Walrus " + i, "major"));
        }
        String then = now(expected.getLast());
        expected.forEach(key -> bob().body("{\"title\":\"Renamed\"}").patch(INCIDENTS + "/" + key).then().statusCode(200));
        var seen = new ArrayList<String>();
        String cursor = "";
        do {
            Response page = list(then, "&q=walrus&sort=key&limit=2" + cursor).extract().response();
            seen.addAll(page.path("items.key"));
            cursor = page.path("next") == null ? "" : "&cursor=" + page.path("next");
        } while (!cursor.isEmpty());
        assertEquals(expected, seen);
    }

    @Test
    void the_best_of_the_past_come_first_whether_they_have_changed_since_or_not() {
        String title = one("The tapir queue is full", "minor");
        String report = one("Something else", "minor");
        bob().body("{\"markdown\":\"A tapir of a query\"}").put(INCIDENTS + "/" + report + "/report/rootCauses").then()
                .statusCode(200);
        String changed = one("A tapir again", "minor");
        String timeline = one("Again something", "minor");
        bob().body(Map.of("occurredAt", "2026-09-14T09:00:00Z", "text", "tapir tapir, said the log"))
                .post(INCIDENTS + "/" + timeline + "/timeline").then().statusCode(201);
        String then = now(timeline);
        bob().body("{\"title\":\"Renamed\"}").patch(INCIDENTS + "/" + changed).then().statusCode(200);
        bob().body("{\"title\":\"Tapirs, too\"}").patch(INCIDENTS + "/" + timeline).then().statusCode(200);
        one("A tapir of later", "minor");
        list(then, "&q=tapir").body("items.key", contains(changed, title, report, timeline))
                .body("items.title", contains("A tapir again", "The tapir queue is full", "Something else", "Again something"));
        list(then, "&q=tapir&sort=key").body("items.key", contains(title, report, changed, timeline))
                .body("items[1].snippets[0].field", equalTo("report/rootCauses")).body("items[2].snippets", hasSize(0));
        list(then, "&q=tapir&severity=major").body("items", hasSize(0));
        var seen = new ArrayList<String>();
        String cursor = "";
        do {
            Response page = list(then, "&q=tapir&limit=1" + cursor).extract().response();
            seen.addAll(page.path("items.key"));
            cursor = page.path("next") == null ? "" : "&cursor=" + page.path("next");
        } while (!cursor.isEmpty());
        assertEquals(List.of(changed, title, report, timeline), seen);
    }

    @Test
    void who_may_see_it_now_decides() {
        String key = one("Breach", "major");
        String open = now(key);
        list(open, "").body("items.key", contains(key));
        bob().body("{\"confidential\":true}").patch(INCIDENTS + "/" + key).then().statusCode(200);
        list(open, "").body("items", hasSize(0));
        list(open, "&q=breach").body("items", hasSize(0));
        alice().queryParam("at", open).get(INCIDENTS + "?service=" + mine).then().body("items.key", contains(key))
                .body("items.confidential", contains(false));
        as("mallory", "viewer").queryParam("at", open).get(INCIDENTS + "?service=" + mine).then().body("items", hasSize(0));
    }

    @Test
    void rows_that_are_missing_are_made_from_the_log() {
        String key = one("Older than the table", "minor");
        String then = now(key);
        bob().body("{\"title\":\"Newer\"}").patch(INCIDENTS + "/" + key).then().statusCode(200);
        UUID id = UUID.fromString(carol().get(INCIDENTS + "/" + key).path("id"));
        pool.preparedQuery("delete from incident_past where id = $1").execute(Tuple.of(id)).await().indefinitely();
        list(then, "").body("items", hasSize(0));
        past.makeAll();
        await().untilAsserted(() -> list(then, "").body("items.title", contains("Older than the table")));
        list(now(key), "").body("items.title", contains("Newer"));
        bob().body("{\"title\":\"Newest\"}").patch(INCIDENTS + "/" + key).then().statusCode(200);
        list(now(key), "").body("items.title", contains("Newest"));
    }
}
