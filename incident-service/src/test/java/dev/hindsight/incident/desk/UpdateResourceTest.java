package dev.hindsight.incident.desk;

import static dev.hindsight.desk.Parts.assertWhole;
import static dev.hindsight.desk.People.bob;
import static dev.hindsight.desk.People.carol;
import static dev.hindsight.desk.People.declare;
import static dev.hindsight.desk.People.declared;
import static dev.hindsight.desk.People.named;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Collections;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;

import org.junit.jupiter.api.Test;

import dev.hindsight.local.RealStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;

@QuarkusTest
@QuarkusTestResource(value = RealStack.class, initArgs = @ResourceArg(name = "service", value = "incident"))
class UpdateResourceTest {

    private static String updates(String key) {
        return "/api/v1/incidents/" + key + "/updates";
    }

    private static ValidatableResponse post(String key, String audience, String text) {
        return bob().body(Map.of("audience", audience, "text", text)).post(updates(key)).then();
    }

    @Test
    void each_audience_reads_its_own() {
        String key = declared("Down");
        post(key, "technical", "Pool is full").statusCode(201).body("updates[0].by", equalTo("bob"));
        post(key, "non-technical", "We know and work on it").statusCode(201).body("updates", hasSize(2));
        post(key, "public", "Payments are slow").statusCode(201).body("version", equalTo(4));
        carol().get(updates(key)).then().statusCode(200).body("items", hasSize(3)).body("next", nullValue());
        carol().get(updates(key) + "?audience=non-technical").then().body("items.text", contains("We know and work on it"));
        carol().get(updates(key) + "?audience=everybody").then().statusCode(422);
        carol().get("/api/v1/incidents/" + key + "?version=2").then().body("updates.text", contains("Pool is full"));
    }

    @Test
    void what_was_told_is_read_in_parts_too() {
        String key = declared("Down");
        String withdrawn = post(key, "public", "Meant for others").statusCode(201).extract().path("updates[0].id");
        for (int update = 0; update < 3; update++) {
            post(key, update == 1 ? "technical" : "public", "Update " + update).statusCode(201);
        }
        bob().queryParam("reason", "Wrong incident").delete(updates(key) + "/" + withdrawn).then().statusCode(200);
        assertWhole(() -> carol(), updates(key), "text");
        assertWhole(() -> carol(), updates(key) + "?audience=public", "text");
    }

    @Test
    void an_update_that_was_posted_by_mistake_is_withdrawn_and_stays_readable_with_its_reason() {
        String key = declared("Down");
        post(key, "public", "Meant for others").statusCode(201);
        String update = post(key, "public", "This holds").statusCode(201).extract().path("updates[0].id");
        String at = updates(key) + "/" + update;
        bob().delete(at).then().statusCode(422).body("errors[0].pointer", equalTo("#/reason"));
        carol().queryParam("reason", "x").delete(at).then().statusCode(403);
        bob().queryParam("reason", "x").delete(updates(key) + "/" + UUID.randomUUID()).then().statusCode(404);
        for (int again = 0; again < 2; again++) {
            bob().queryParam("reason", "Wrong incident").delete(at).then().statusCode(200).body("version", equalTo(4))
                    .body("updates[0].withdrawn.reason", equalTo("Wrong incident"))
                    .body("updates[0].withdrawn.by", equalTo("bob")).body("updates[0].text", equalTo("Meant for others"))
                    .body("updates[1].withdrawn", nullValue());
        }
        carol().get(updates(key) + "?audience=public").then().body("items.text", contains("This holds"));
        carol().get("/api/v1/incidents/" + key + "?version=3").then().body("updates[0].withdrawn", nullValue());
    }

    @Test
    void whoever_withdraws_an_update_together_with_others_withdraws_it_once() throws Exception {
        String key = declared("Down");
        String update = post(key, "public", "Meant for others").statusCode(201).extract().path("updates[0].id");
        Callable<Integer> withdraws = () -> bob().queryParam("reason", "Wrong incident").delete(updates(key) + "/" + update)
                .statusCode();
        try (var threads = Executors.newFixedThreadPool(8)) {
            for (var answer : threads.invokeAll(Collections.nCopies(8, withdraws))) {
                assertEquals(200, answer.get());
            }
        }
        carol().get("/api/v1/incidents/" + key).then().body("version", equalTo(3));
    }

    @Test
    void a_draft_starts_from_what_the_report_says_to_that_audience() {
        String key = declare(Map.of("title", "Down", "summary", "bob saw the pool run full")).path("key");
        carol().get(updates(key) + "/draft?audience=non-technical").then().statusCode(200)
                .body("text", equalTo("Status: investigating.")).body("section", nullValue());
        bob().body("{\"markdown\":\"Bob says paying is slow\"}").put("/api/v1/incidents/" + key
                + "/report/nonTechnicalDescription").then().statusCode(200);
        carol().get(updates(key) + "/draft?audience=technical").then().body("section", equalTo("summary"))
                .body("text", containsString("bob saw the pool run full"));
        carol().get(updates(key) + "/draft?audience=non-technical").then()
                .body("section", equalTo("nonTechnicalDescription")).body("text", containsString("Bob says paying is slow"));
        carol().get(updates(key) + "/draft?audience=public").then().body("text", containsString("a colleague says"))
                .body("text", not(containsString("Bob")));
        carol().get(updates(key) + "/draft").then().statusCode(422);
    }

    @Test
    void the_public_hears_no_name_in_any_spelling_and_no_ticket() {
        named("Una Quill", "una", "viewer").get("/api/v1/incidents").then().statusCode(200);
        var ann = named("Ann Example", "ann", "viewer", "responder");
        String key = ann.body(Map.of("title", "Down")).post("/api/v1/incidents").then().statusCode(201).extract().path("key");
        post(key, "public", "xyz-1, pod-1 and UTF-8 are no tickets; `@Override` and @types/node are nobody")
                .statusCode(201);
        post(key, "public", "Bob has PAY-7 and INC-8").statusCode(409)
                .body("detail", endsWith("Leave out Bob, PAY-7, INC-8."));
        post(key, "public", "`@quinn` knows").statusCode(409).body("detail", containsString("@Override or @angular/core"));
        bob().body(Map.of("occurredAt", "2026-09-14T09:00:00Z", "text", "see https://jira.example/browse/XYZ-7"))
                .post("/api/v1/incidents/" + key + "/timeline").then().statusCode(201);
        for (String text : new String[]{"Ann said", "ann  example", "Ann&nbsp;Example", "mail ann.example@corp.example",
                "INC-341",
                "Una Quill knows", "thanks to Quill", "xyz-1 is XYZ-1", "mail quinn.smith@corp.example", "ask @quinn.smith",
                "see https://intra.corp/browse/x", "CORP\\example did it", "[Exam](http://x)ple did it",
                "**An**[n](http://x) did it",
                "ask [XYZ](x)-77", "AnnExample did it", "on db01.corp"}) {
            post(key, "public", text).statusCode(409).body("type", containsString("names-in-public"));
        }
        post(key, "public", "Una helped; [Node.js](#x)/Express 4.18.2 and setup.sh stay").statusCode(201);
        bob().body(Map.of("markdown",
                "Example saw it: ann@x.example, inc-3, [the page](https://user:pw@intra.corp/x), git@github.com:acme/secret.git, [~qsmith]"))
                .put("/api/v1/incidents/" + key
                        + "/report/nonTechnicalDescription")
                .then().statusCode(200);
        for (String status : new String[]{"resolved", "documenting"}) {
            bob().body(Map.of("status", status)).put("/api/v1/incidents/" + key + "/status").then().statusCode(200);
        }
        carol().get(updates(key) + "/draft?audience=public").then().statusCode(200)
                .body("text", equalTo(
                        "Status: resolved.\n\na colleague saw it: an address, a ticket, the page, a link, a colleague"));
        carol().get(updates(key) + "/draft?audience=technical").then().body("text", equalTo("Status: resolved (documenting)."));
    }

    @Test
    void people_of_a_directory_have_a_colon_in_their_names_and_machines_have_no_name() {
        String key = declared("Down");
        bob().put("/api/v1/incidents/" + key + "/participants/corp:okaminski").then().statusCode(200);
        bob().put("/api/v1/incidents/" + key + "/participants/alert-source:prometheus").then().statusCode(200);
        post(key, "public", "okaminski mended it").statusCode(409).body("type", containsString("names-in-public"));
        post(key, "public", "prometheus saw it").statusCode(201);
    }

    @Test
    void what_may_not_be_told_is_refused() {
        String key = declared("Down");
        post(key, "public", "Bob mended it").statusCode(409).body("type", containsString("names-in-public"));
        post(key, "everybody", "x").statusCode(400);
        post(key, "technical", " ").statusCode(422);
        post("INC-999999", "technical", "x").statusCode(404);
        carol().body(Map.of("audience", "technical", "text", "x")).post(updates(key)).then().statusCode(403);
        String secret = declare(Map.of("title", "Secret", "confidential", true)).path("key");
        post(secret, "public", "x").statusCode(409).body("type", containsString("confidential"));
        carol().get(updates(secret)).then().statusCode(404);
        carol().get(updates(secret) + "/draft?audience=public").then().statusCode(404);
    }

    @Test
    void times_that_contradict_each_other_are_kept_when_somebody_insists() {
        String key = declare(Map.of("title", "Down", "startedAt", "2026-09-14T08:00:00Z")).path("key");
        String at = "/api/v1/incidents/" + key;
        bob().body("{\"resolvedAt\":\"2026-09-14T07:00:00Z\"}").patch(at).then().statusCode(409)
                .body("type", containsString("times-out-of-order"));
        bob().body("{\"resolvedAt\":\"2026-09-14T07:00:00Z\"}").patch(at + "?insist=true").then().statusCode(200)
                .body("durations.timeToResolve.state", equalTo("invalid"))
                .body("durations.timeToResolve.reason", equalTo("It was resolved before it was started."))
                .body("durations.timeToResolve.to.version", equalTo(2))
                .body("durations.timeToMitigate.state", equalTo("pending"));
        bob().body("{\"detectedAt\":\"2026-09-14T08:05:00Z\"}").patch(at).then().statusCode(200)
                .body("durations.timeToDetect.seconds", equalTo(300));
        bob().body("{\"status\":\"mitigated\",\"at\":\"2026-09-14T06:00:00Z\"}").put(at + "/status?insist=true").then()
                .statusCode(200).body("durations.timeToMitigate.state", equalTo("invalid"));
    }
}
