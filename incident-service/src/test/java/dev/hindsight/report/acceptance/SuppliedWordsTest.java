package dev.hindsight.report.acceptance;

import static dev.hindsight.desk.People.alice;
import static dev.hindsight.desk.People.as;
import static dev.hindsight.desk.People.at;
import static dev.hindsight.desk.People.bob;
import static dev.hindsight.report.acceptance.Library.brings;
import static dev.hindsight.report.acceptance.Library.created;
import static dev.hindsight.report.acceptance.Library.page;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
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

/** What somebody supplied for a page, and who else may bring it: both still hold when the page comes again. */
@QuarkusTest
@QuarkusTestResource(value = RealStack.class, initArgs = @ResourceArg(name = "service", value = "incident"))
class SuppliedWordsTest {

    private final String title = "Lamps " + UUID.randomUUID();
    private final String first = page(title);

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
}
