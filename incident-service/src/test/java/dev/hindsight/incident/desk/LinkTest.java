package dev.hindsight.incident.desk;

import static dev.hindsight.desk.People.as;
import static dev.hindsight.desk.People.at;
import static dev.hindsight.desk.People.bob;
import static dev.hindsight.desk.People.carol;
import static dev.hindsight.desk.People.declare;
import static dev.hindsight.desk.People.declared;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dev.hindsight.local.RealStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;

@QuarkusTest
@QuarkusTestResource(value = RealStack.class, initArgs = @ResourceArg(name = "service", value = "incident"))
class LinkTest {

    private static ValidatableResponse link(String key, String other, String kind) {
        return bob().body(Map.of("kind", kind)).put(at(key) + "/links/" + other).then();
    }

    @ParameterizedTest
    @CsvSource({"related,related", "duplicate-of,duplicated-by", "caused-by,causes", "recurrence-of,recurred-as"})
    void both_sides_show_a_link_each_from_its_own(String kind, String inverse) {
        String one = declared("One");
        String two = declared("Two");
        link(one, two, kind).statusCode(200).body("links.incident", contains(two)).body("links.kind", contains(kind));
        bob().get(at(two)).then().body("links.incident", contains(one)).body("links.kind", contains(inverse));
        bob().delete(at(two) + "/links/" + one).then().statusCode(200).body("links", hasSize(0));
        bob().get(at(one)).then().body("links", hasSize(0)).header("ETag", "\"3\"");
        bob().get(at(one) + "?version=2").then().body("links.kind", contains(kind));
    }

    @Test
    void a_new_kind_replaces_the_old_and_the_same_is_nothing_new() {
        String one = declared("One");
        String two = declared("Two");
        link(one, two, "related").statusCode(200);
        link(one, two, "related").statusCode(200).body("version", equalTo(2));
        link(two, one, "caused-by").statusCode(200).body("links.kind", contains("caused-by"));
        bob().get(at(one)).then().body("links.kind", contains("causes"));
    }

    @Test
    void what_cannot_be_linked_is_refused() {
        String one = declared("One");
        link(one, one, "related").statusCode(409).body("type", containsString("itself"));
        link(one, "INC-999999", "related").statusCode(404);
        link(one, declared("Two"), "causes").statusCode(422).body("errors[0].pointer", equalTo("#/kind"));
        link(one, declared("Two"), "friend-of").statusCode(400);
        carol().body(Map.of("kind", "related")).put(at(one) + "/links/" + declared("Two")).then().statusCode(403);
        bob().header("If-Match", "\"9\"").body(Map.of("kind", "related")).put(at(one) + "/links/" + declared("Two")).then()
                .statusCode(412);
        bob().delete(at(one) + "/links/" + declared("Two")).then().statusCode(200).body("version", equalTo(1));
    }

    @Test
    void a_link_to_what_one_may_not_see_is_not_there() {
        String open = declared("Open");
        String secret = declare(Map.of("title", "Secret", "confidential", true)).path("key");
        link(open, secret, "caused-by").statusCode(200).body("links", hasSize(1));
        var paths = List.of("", "?version=2", "?at=2999-01-01T00:00:00Z", "/events");
        for (String path : paths) {
            carol().get(at(open) + path).then().statusCode(200).body(not(containsString(secret + "\"")));
        }
        carol().get(at(open) + "/events").then().body("items", hasSize(1));
        as("mallory", "viewer", "responder").body("{\"title\":\"Still open\"}").patch(at(open)).then().statusCode(200)
                .body("links", hasSize(0));
        as("mallory", "viewer", "responder").header("Idempotency-Key", UUID.randomUUID().toString())
                .body("{\"occurredAt\":\"2026-09-14T09:00:00Z\",\"text\":\"x\"}").post(at(open) + "/timeline").then()
                .statusCode(201).body("links", hasSize(0));
        bob().get(at(open)).then().body("links", hasSize(1));
    }

    @Test
    void a_link_to_what_one_may_not_see_cannot_be_made_or_guessed() {
        String mine = declared("Mine");
        String secret = declare(Map.of("title", "Secret", "confidential", true)).path("key");
        link(mine, secret, "related");
        var there = as("mallory", "viewer", "responder").body(Map.of("kind", "related")).put(at(mine) + "/links/" + secret)
                .then().statusCode(404).extract();
        var nowhere = as("mallory", "viewer", "responder").body(Map.of("kind", "related"))
                .put(at(mine) + "/links/INC-999999").then().statusCode(404).extract();
        assertEquals(nowhere.asString().replace("INC-999999", "KEY"), there.asString().replace(secret, "KEY"));
        as("mallory", "viewer", "responder").delete(at(mine) + "/links/" + secret).then().statusCode(404);
    }

    @Test
    void who_becomes_an_outsider_later_sees_the_link_no_more() {
        String open = declared("Open");
        String other = declared("Other");
        link(open, other, "related").statusCode(200);
        carol().get(at(open)).then().body("links", hasSize(1));
        bob().body("{\"confidential\":true}").patch(at(other)).then().statusCode(200);
        carol().get(at(open)).then().body("links", hasSize(0));
        bob().put(at(other) + "/participants/carol").then().statusCode(200);
        carol().get(at(open)).then().body("links", hasSize(1));
        bob().delete(at(other) + "/participants/carol").then().statusCode(200);
        carol().get(at(open) + "?version=2").then().body("links", hasSize(0));
    }
}
