package dev.hindsight.incident;

import static dev.hindsight.desk.People.alice;
import static dev.hindsight.desk.People.as;
import static dev.hindsight.desk.People.at;
import static dev.hindsight.desk.People.bob;
import static dev.hindsight.desk.People.declare;
import static dev.hindsight.desk.People.declared;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import dev.hindsight.local.RealStack;
import dev.hindsight.local.identity.TestGateway;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.specification.RequestSpecification;

/** Mallory may see an incident, and not the confidential one that it was linked to and that was merged into it. */
@QuarkusTest
@QuarkusTestResource(value = RealStack.class, initArgs = @ResourceArg(name = "service", value = "incident"))
class OutsiderTieTest {

    private String secret = "";
    private String seen = "";

    @BeforeEach
    void ties() {
        secret = declare(Map.of("title", "Breach", "confidential", true)).path("key");
        bob().body(Map.of("occurredAt", "2026-09-14T09:00:00Z", "text", "quietly")).post(at(secret) + "/timeline").then()
                .statusCode(201);
        seen = declare(Map.of("title", "Seen", "confidential", true)).path("key");
        bob().put(at(seen) + "/participants/mallory").then().statusCode(200);
        bob().body("{\"kind\":\"caused-by\"}").put(at(seen) + "/links/" + secret).then().statusCode(200);
        bob().body(Map.of("into", seen)).post(at(secret) + "/merge").then().statusCode(200);
        await().untilAsserted(() -> bob().get(at(seen) + "/events").then().body("items.globalSeq[-1]", notNullValue()));
    }

    private static RequestSpecification mallory() {
        return as("mallory", "viewer", "responder");
    }

    private int before() {
        return bob().get(at(secret) + "/events").<Integer>path("items[0].globalSeq") - 1;
    }

    /** What the stream says from before the incidents were there until the last of them, which everybody may see, was declared. */
    private static List<String> heard(String person, int after, String last) throws Exception {
        var request = HttpRequest
                .newBuilder(URI.create("http://localhost:" + RestAssured.port + "/api/v1/events/stream?after=" + after))
                .header("Authorization", "Bearer " + TestGateway.shared().token("incident-service", person, "viewer")).build();
        try (var client = HttpClient.newHttpClient()) {
            HttpResponse<Stream<String>> stream = client.send(request, HttpResponse.BodyHandlers.ofLines());
            assertEquals(200, stream.statusCode());
            var heard = new ArrayList<String>();
            var lines = stream.body().iterator();
            do {
                heard.add(lines.next());
            } while (!heard.getLast().startsWith("data:") || !heard.getLast().contains("\"" + last + "\""));
            client.shutdownNow();
            return heard;
        }
    }

    @Test
    void the_stream_tells_an_insider_everything_and_an_outsider_nothing_of_it() throws Exception {
        String last = declared("Open to all");
        String bobs = heard("bob", before(), last).toString();
        assertTrue(bobs.contains("hindsight.incident.linked.v1") && bobs.contains("hindsight.incident.absorbed.v1"), bobs);
        List<String> lines = heard("mallory", before(), last);
        String mallorys = lines.toString();
        assertTrue(mallorys.contains("\"" + seen + "\""), mallorys);
        for (String telling : List.of("\"" + secret + "\"", "linked", "absorbed", "merged", "quietly")) {
            assertFalse(mallorys.contains(telling), telling + " in " + mallorys);
        }
        List<String> places = lines.stream().filter(line -> line.startsWith("id:")).toList();
        List<String> events = lines.stream().filter(line -> line.startsWith("data:")).toList();
        assertEquals(events.size(), places.size(), "a place without an event: " + mallorys);
        List<String> carols = heard("carol", before(), last);
        assertFalse(carols.toString().contains("\"" + seen + "\"") || carols.toString().contains("\"" + secret + "\""));
    }

    @Test
    void the_history_has_no_record_of_it_in_any_page() {
        bob().get(at(seen) + "/events").then().body("items", hasSize(4)).body("items.type",
                hasItems("hindsight.incident.linked.v1", "hindsight.incident.absorbed.v1"));
        mallory().get(at(seen) + "/events").then().body("items.type",
                contains("hindsight.incident.declared.v1", "hindsight.incident.participant-added.v1"))
                .body("next", equalTo(null));
        mallory().get(at(seen) + "/events?limit=2").then().body("items", hasSize(2)).body("next", equalTo(null));
        mallory().get(at(seen)).then().body("links", hasSize(0)).body("merged", hasSize(0)).body("timeline", hasSize(0));
        mallory().get(at(seen) + "/diff?from=2&to=4").then().body("changes", hasSize(0));
    }

    /** Whoever brings the page of an incident again is told of it, and of nothing that hangs on it. */
    @Test
    void a_page_that_comes_again_tells_nothing_of_it() {
        String page = "# Lamps of " + seen + "\n\n**Date**: 2023-05-04\n\n## Summary\n\nDark near " + secret + " tower " + seen
                + "\n";
        String imports = "/api/v1/reports/imports";
        String key = bob().contentType("text/plain").body(page).post(imports).then().statusCode(201).extract()
                .path("incident.key");
        bob().body("{\"kind\":\"caused-by\"}").put(at(key) + "/links/" + secret).then().statusCode(200);
        mallory().contentType("text/plain").body(page).post(imports + "?dryRun=true").then().statusCode(200)
                .body("action", equalTo("unchanged")).body("incident.key", equalTo(key)).body("incident.links", hasSize(0));
        mallory().contentType("text/plain").body(page + "\nStill dark\n").post(imports).then().statusCode(201)
                .body("incident.key", equalTo(key)).body("incident.links", hasSize(0));
        bob().contentType("text/plain").body(page + "\nStill dark\n").post(imports + "?dryRun=true").then().statusCode(200)
                .body("incident.links", hasSize(1));
    }

    /** The version of an incident says nothing of who may see what of it. */
    @Test
    void a_report_is_another_once_somebody_may_see_more_of_it() {
        String report = at(seen) + "/report?format=markdown";
        String tag = mallory().get(report).then().statusCode(200).body(not(containsString("quietly"))).extract().header("ETag");
        mallory().header("If-None-Match", tag).get(report).then().statusCode(304);
        bob().put(at(secret) + "/participants/mallory").then().statusCode(200);
        mallory().header("If-None-Match", tag).get(report).then().statusCode(200).body(containsString("quietly"));
    }

    /** Nor does its ETag, which is its version, since that is what a change goes out from. */
    @Test
    void an_incident_is_read_anew_where_others_decide_what_of_it_is_seen() {
        String tag = mallory().get(at(seen)).then().statusCode(200).body("links", hasSize(0))
                .header("Cache-Control", "no-store").extract().header("ETag");
        bob().put(at(secret) + "/participants/mallory").then().statusCode(200);
        mallory().header("If-None-Match", tag).get(at(seen)).then().statusCode(200).header("ETag", tag)
                .body("links.incident", hasItems(secret));
        mallory().header("If-None-Match", tag).get(at(seen) + "?version=" + tag.replace("\"", "")).then().statusCode(200)
                .body("links.incident", hasItems(secret));
        bob().delete(at(secret) + "/participants/mallory").then().statusCode(200);
        mallory().header("If-None-Match", tag).get(at(seen)).then().statusCode(200).body("links", hasSize(0));
        mallory().header("If-Match", tag).body("{\"severity\":\"info\"}").put(at(seen) + "/severity").then().statusCode(200);
        String alone = "/api/v1/incidents/" + declared("Alone");
        mallory().header("If-None-Match", "\"1\"").get(alone).then().statusCode(304).header("ETag", "\"1\"");
    }

    /** An answer that is the same for everybody cannot tell anybody what they do not see. */
    @Test
    void the_verification_says_the_same_to_everybody() {
        String alices = alice().get(at(seen) + "/verification").then().body("valid", equalTo(true)).extract().asString();
        assertEquals(alices, mallory().get(at(seen) + "/verification").asString());
        mallory().get(at(seen) + "/verification").then().body("events",
                equalTo(mallory().get(at(seen)).<Integer>path("version")));
    }
}
