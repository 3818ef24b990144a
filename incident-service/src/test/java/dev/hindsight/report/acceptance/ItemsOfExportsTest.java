package dev.hindsight.report.acceptance;

import static dev.hindsight.desk.People.at;
import static dev.hindsight.desk.People.bob;
import static dev.hindsight.report.acceptance.HomecomingTest.MARKDOWN;
import static dev.hindsight.report.acceptance.HomecomingTest.brought;
import static dev.hindsight.report.acceptance.HomecomingTest.export;
import static dev.hindsight.report.acceptance.HomecomingTest.incident;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;

import java.time.Duration;
import java.time.Instant;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.hindsight.followup.ActionTracker;
import dev.hindsight.local.RealStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;

/** What an edited export makes of action items: only those that were in it can have been taken out of it. */
@QuarkusTest
@QuarkusTestResource(value = RealStack.class, initArgs = @ResourceArg(name = "service", value = "incident"))
class ItemsOfExportsTest {

    private static final String JSON = "application/json";

    @ParameterizedTest
    @ValueSource(strings = {MARKDOWN, "text/html", "application/vnd.atlassian.confluence.storage+xml", JSON})
    void what_the_desk_had_not_heard_of_when_it_was_exported_is_not_given_up(String type) {
        Response declared = incident(false);
        String key = declared.path("key");
        Instant before = Instant.parse(declared.path("declaredAt"));
        String export = export(key, type);
        ActionTracker item = ActionTracker.raise(declared.path("id"), "Paint the pier", before, ",\"owner\":\"bob\"");
        heard(key, "Paint the pier");
        brought(bob(), export.replace("Three ships", "Seven ships"), type).statusCode(201).body("action", is("updated"))
                .body("incident.key", is(key));
        handedOn(key).body("items.findAll { it.type.contains('action-item') }", empty());
        export = export(key, type);
        item.tell("text-changed.v1", "{\"text\":\"Paint the tower\"}", before);
        heard(key, "Paint the tower");
        brought(bob(), export.replace("Seven ships", "Eight ships"), type).statusCode(201).body("incident.key", is(key));
        handedOn(key).body("items.findAll { it.type.contains('action-item') }", empty());
    }

    @ParameterizedTest
    @ValueSource(strings = {MARKDOWN, JSON})
    void what_was_taken_out_of_it_is_given_up(String type) {
        Response declared = incident(false);
        String key = declared.path("key");
        ActionTracker item = ActionTracker.raise(declared.path("id"), "Paint the pier", Instant.now(), "");
        heard(key, "Paint the pier");
        String export = type.equals(JSON)
                ? export(key, type).replaceFirst("\"actionItems\":\\[.*?}](?=[,}])", "\"actionItems\":[]")
                : export(key, type).replaceFirst("\\|[^\n]*Paint the pier[^\n]*\n", "");
        brought(bob(), export, type).statusCode(201).body("incident.key", is(key));
        handedOn(key).body("items.findAll { it.type.contains('action-item') }.data.item", contains(item.id.toString()))
                .body("items.findAll { it.type.contains('action-item') }.data.status", contains("dropped"));
    }

    @Test
    void an_export_of_before_is_compared_with_what_stood_at_its_moment() {
        Response declared = incident(false);
        String key = declared.path("key");
        ActionTracker.raise(declared.path("id"), "Paint the pier", Instant.now(), "");
        heard(key, "Paint the pier");
        String export = export(key, MARKDOWN).replaceFirst(",\"heard\":\\{[^}]*}", "");
        brought(bob(), export, MARKDOWN).statusCode(200).body("action", is("unchanged"))
                .body("findings.code", hasItem("no-difference"));
        String json = export(key, JSON).replaceFirst(",\"origin\":\\{.*?}}", "");
        brought(bob(), json, JSON).statusCode(200).body("action", is("unchanged")).body("incident.key", is(key));
    }

    private static void heard(String key, String text) {
        await().atMost(Duration.ofSeconds(60)).until(() -> export(key, MARKDOWN).contains(text));
    }

    private static ValidatableResponse handedOn(String key) {
        return bob().get(at(key) + "/events?limit=200").then();
    }
}
