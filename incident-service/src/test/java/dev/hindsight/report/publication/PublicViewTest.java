package dev.hindsight.report.publication;

import static dev.hindsight.desk.People.bob;
import static dev.hindsight.desk.People.carol;
import static dev.hindsight.desk.People.declare;
import static dev.hindsight.desk.People.named;
import static dev.hindsight.desk.People.webhook;
import static dev.hindsight.report.publication.Ready.PUBLIC;
import static dev.hindsight.report.publication.Ready.incident;
import static dev.hindsight.report.publication.Ready.path;
import static dev.hindsight.report.publication.Ready.ready;
import static dev.hindsight.report.publication.Ready.write;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;

import dev.hindsight.local.RealStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;

/** What the public may read of a report, and what it never sees. */
@QuarkusTest
@QuarkusTestResource(value = RealStack.class, initArgs = @ResourceArg(name = "service", value = "incident"))
class PublicViewTest {

    @Inject
    Pool pool;

    @Test
    void a_public_view_is_read_without_sign_in_and_shows_chosen_parts_without_names() {
        String key = ready("Shown to Bob and everybody, see INC-1");
        String address = bob().body(PUBLIC).post(path(key)).then().statusCode(201)
                .body("publicPath", matchesPattern("/api/v1/public/reports/[A-Za-z0-9_-]{43}"))
                .body("publicSections", hasItems("summary", "timeline")).extract().path("publicPath");
        webhook().accept("text/html").get(address).then().statusCode(200).contentType("text/html;charset=UTF-8")
                .header("X-Content-Type-Options", "nosniff").header("X-Robots-Tag", containsString("noindex"))
                .header("Content-Security-Policy", allOf(containsString("default-src 'none'"), containsString("sandbox")))
                .header("Cache-Control", "no-store")
                .body(containsString("[name] saw it first")).body(containsString("Restarted by [name]"))
                .body(not(containsString("Impact"))).body(not(containsString("lead-person")))
                .body(not(containsString(key))).body(not(containsString("hindsight-report")))
                .body(not(containsString("wiki.corp"))).body(not(containsString("Bob")));
        carol().get(path(key)).then().body("items[0].publicPath", nullValue());
        webhook().accept("application/pdf").get(address).then().statusCode(406);
        write(key, "summary", "Edited later");
        webhook().get(address).then().statusCode(200).body(not(containsString("Edited later")));
        bob().queryParam("section", "summary").get(path(key) + "/preview").then().statusCode(200)
                .body(containsString("Edited later"));
    }

    @Test
    void the_public_view_has_no_name_that_the_desk_knows() {
        named("Wanda Archer", "wanda", "viewer").get("/api/v1/incidents").then().statusCode(200);
        String key = ready("Named");
        named("Olaf Baker", "olaf", "viewer", "responder").put(incident(key) + "/participants/zoë").then().statusCode(200);
        bob().put(incident(key) + "/authors/Zoë Müller").then().statusCode(200);
        bob().put(incident(key) + "/participants/Robert Vane").then().statusCode(200);
        write(key, "summary",
                "Olaf Baker restarted it; then Baker went home. Wanda Archer helped, see XYZ-99 and inc-338. POD-1 fell.\n\n"
                        + "Robbie slept, and so did Tilda’s cat. Tilda.K knows, as @tilda.k said at https://jira.corp/browse/XYZ-7.\n\n"
                        + "```zoe-müller\nx\n```\n");
        String address = bob().body(PUBLIC).post(path(key)).then().statusCode(201).extract().path("publicPath");
        String page = webhook().get(address).then().statusCode(200)
                .body(containsString(
                        "[name] restarted it; then [name] went home. [name] helped, see [ticket] and [ticket]. POD-1 fell."))
                .body(containsString("[name] slept, and so did [name]’s cat. [name] knows, as [name] said at [link]"))
                .extract().asString().toLowerCase(java.util.Locale.ROOT);
        for (String inside : List.of("olaf", "baker", "wanda", "archer", "zoe", "müller", "xyz", "inc-338", "tilda",
                "robbie")) {
            org.junit.jupiter.api.Assertions.assertFalse(page.contains(inside), inside);
        }
    }

    private static String other() {
        String key = declare(Map.of("title", "The same seen elsewhere")).path("key");
        bob().body(Map.of("occurredAt", "2026-09-14T08:00:00Z", "text", "Zelda restarted the far shop")).post(incident(key)
                + "/timeline").then().statusCode(201);
        bob().put(incident(key) + "/participants/zelda.kowalski").then().statusCode(200);
        return key;
    }

    @Test
    void the_people_of_what_was_merged_into_it_are_not_named() {
        String merged = other();
        String key = ready("Took another in");
        bob().body(Map.of("into", key)).post(incident(merged) + "/merge").then().statusCode(200);
        String address = bob().body(PUBLIC).post(path(key)).then().statusCode(201).extract().path("publicPath");
        webhook().get(address).then().statusCode(200).body(containsString("[name] restarted the far shop"));
        bob().body(Map.of("audience", "public", "text", "Zelda is on it")).post(incident(key) + "/updates").then()
                .statusCode(409);
    }

    @Test
    void what_came_from_an_incident_that_is_confidential_by_now_is_shown_to_nobody() {
        String merged = other();
        String key = ready("Had taken another in");
        bob().body(Map.of("into", key)).post(incident(merged) + "/merge").then().statusCode(200);
        String address = bob().body(PUBLIC).post(path(key)).then().statusCode(201).extract().path("publicPath");
        webhook().get(address).then().statusCode(200).body(containsString("the far shop"));
        bob().post(incident(merged) + "/unmerge").then().statusCode(200);
        bob().body(Map.of("confidential", true)).patch(incident(merged)).then().statusCode(200);
        carol().get(path(key) + "/1?format=markdown").then().statusCode(200).body(not(containsString("the far shop")));
        webhook().get(address).then().statusCode(200).body(not(containsString("the far shop")))
                .body(containsString("Restarted by [name]"));
        bob().body(Map.of("confidential", false)).patch(incident(merged)).then().statusCode(200);
        carol().get(path(key) + "/1?format=markdown").then().statusCode(200).body(containsString("the far shop"));
        webhook().get(address).then().statusCode(200).body(not(containsString("the far shop")));
        String anew = bob().body(PUBLIC).post(path(key)).then().statusCode(201).extract().path("publicPath");
        webhook().get(anew).then().statusCode(200).body(not(containsString("the far shop")));
        bob().body(Map.of("into", key)).post(incident(merged) + "/merge").then().statusCode(200);
        webhook().get(address).then().statusCode(200).body(not(containsString("the far shop")));
        String merging = bob().body(PUBLIC).post(path(key)).then().statusCode(201).extract().path("publicPath");
        webhook().get(merging).then().statusCode(200).body(containsString("the far shop"));
    }

    @Test
    void a_public_address_is_void_once_it_is_withdrawn_or_the_incident_is_confidential() {
        String key = ready("Void");
        String first = bob().body(PUBLIC).post(path(key)).path("publicPath");
        String second = bob().body(PUBLIC).post(path(key)).path("publicPath");
        bob().queryParam("reason", "It named a customer").delete(path(key) + "/1").then().statusCode(204);
        webhook().get(first).then().statusCode(404).body(not(containsString(first)));
        webhook().get(second).then().statusCode(200);
        carol().get(incident(key)).then().body("publication.number", is(2));
        carol().get(path(key)).then().body("items.find { it.number == 1 }.withdrawnBy", is("bob"))
                .body("items.find { it.number == 1 }.withdrawalReason", is("It named a customer"));
        bob().delete(path(key) + "/1").then().statusCode(204);
        bob().delete(path(key) + "/9").then().statusCode(404);
        bob().queryParam("reason", "  ").delete(path(key) + "/2").then().statusCode(422);
        bob().urlEncodingEnabled(false).delete(path(key) + "/2?reason=a%00").then().statusCode(422);
        bob().body(Map.of("confidential", true)).patch(incident(key)).then()
                .statusCode(200);
        webhook().get(second).then().statusCode(404);
        bob().body(PUBLIC).post(path(key)).then().statusCode(409).body("type", endsWith("confidential"));
        bob().body("{}").post(path(key)).then().statusCode(201);
        bob().body(Map.of("confidential", false)).patch(incident(key)).then().statusCode(200);
        webhook().get(second).then().statusCode(404);
        carol().get(path(key)).then().body("items.find { it.number == 2 }.withdrawnBy", is("bob"))
                .body("items.find { it.number == 2 }.withdrawalReason", is("The incident became confidential."))
                .body("items.find { it.number == 3 }.withdrawnAt", nullValue());
        String third = bob().body(PUBLIC).post(path(key)).then().statusCode(201).extract().path("publicPath");
        webhook().get(third).then().statusCode(200);
    }

    @Test
    void the_row_of_an_address_tells_since_when_and_why_it_is_void() {
        String key = ready("Row");
        bob().body(PUBLIC).post(path(key)).then().statusCode(201);
        bob().body(PUBLIC).post(path(key)).then().statusCode(201);
        bob().queryParam("reason", "It named a customer").delete(path(key) + "/1").then().statusCode(204);
        bob().body(Map.of("confidential", true)).patch(incident(key)).then().statusCode(200);
        bob().queryParam("reason", "Again").delete(path(key) + "/1").then().statusCode(204);
        assertEquals(told(key), rows(key));
    }

    /** What the log says of each publication, the first one first. */
    private static List<Map<String, String>> told(String key) {
        List<Map<String, Object>> items = bob().get(path(key)).path("items");
        return items.reversed().stream().map(one -> Map.of("at", String.valueOf(one.get("withdrawnAt")), "why",
                String.valueOf(one.get("withdrawalReason")))).toList();
    }

    private List<Map<String, String>> rows(String key) {
        return StreamSupport.stream(pool.preparedQuery("""
                select report.* from public_report report join incident on incident.id = report.incident
                where incident.key = $1 order by report.number""").execute(Tuple.of(key)).await().indefinitely().spliterator(),
                false).map(
                        row -> Map.of("at", row.getOffsetDateTime("withdrawn_at").toInstant().toString(), "why",
                                row.getString("withdrawal_reason")))
                .toList();
    }

    @Test
    void strangers_guess_in_vain_and_nobody_comes_in_by_the_side() {
        given().get("/api/v1/public/reports/" + "A".repeat(43)).then().statusCode(401);
        webhook().get("/api/v1/public/reports/" + "A".repeat(43)).then().statusCode(404)
                .body("instance", not(containsString("AAAA")));
        webhook().get("/api/v1/public/reports/1").then().statusCode(404);
        webhook().post("/api/v1/public/reports/" + "A".repeat(43)).then().statusCode(405);
        webhook().get(path(ready("Inside"))).then().statusCode(403);
    }

    @Test
    void who_follows_a_void_address_reads_a_page_and_a_program_a_problem() {
        webhook().accept("text/html,application/xhtml+xml;q=0.9").get("/api/v1/public/reports/" + "A".repeat(43)).then()
                .statusCode(404).contentType("text/html").header("X-Robots-Tag", containsString("noindex"))
                .header("Content-Security-Policy", containsString("default-src 'none'"))
                .body(allOf(containsString("<h1>There is no such report</h1>"), not(containsString("AAAA"))));
        webhook().accept("*/*").get("/api/v1/public/reports/" + "A".repeat(43)).then().statusCode(404)
                .contentType("application/problem+json");
    }
}
