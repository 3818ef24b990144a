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
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import dev.hindsight.local.RealStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;

/** What the public may read of a report, and what it never sees. */
@QuarkusTest
@QuarkusTestResource(value = RealStack.class, initArgs = @ResourceArg(name = "service", value = "incident"))
class PublicViewTest {

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
                "Olaf Baker restarted it; then Baker went home. Wanda Archer helped, see XYZ-99 and inc-338. Pod-1 fell.\n\n"
                        + "Robbie slept, and so did Tilda’s cat. Tilda.K knows, as @tilda.k said at https://jira.corp/browse/XYZ-7.\n\n"
                        + "```zoe-müller\nx\n```\n");
        String address = bob().body(PUBLIC).post(path(key)).then().statusCode(201).extract().path("publicPath");
        String page = webhook().get(address).then().statusCode(200)
                .body(containsString(
                        "[name] restarted it; then [name] went home. [name] helped, see [ticket] and [ticket]. Pod-1 fell."))
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
}
