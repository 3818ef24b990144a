package dev.hindsight.action;

import static dev.hindsight.action.People.ITEMS;
import static dev.hindsight.action.People.bob;
import static dev.hindsight.action.People.carol;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import dev.hindsight.local.RealStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
@QuarkusTestResource(value = RealStack.class, initArgs = @ResourceArg(name = "service", value = "action"))
class ChangingTest {

    private String item = "";

    @BeforeEach
    void raise() {
        item = ITEMS + "/" + People.raised(FedIncident.known(), "");
    }

    @Test
    void one_thing_after_the_other_changes_and_each_is_a_version() {
        bob().body("{\"owner\":\"carol\"}").put(item + "/owner").then().statusCode(200).header("ETag", "\"2\"")
                .body("owner", equalTo("carol")).body("version", equalTo(2));
        bob().body("{\"dueOn\":\"2026-10-01\"}").put(item + "/due").then().body("dueOn", equalTo("2026-10-01"));
        bob().body("{\"priority\":\"urgent\"}").put(item + "/priority").then().body("priority", equalTo("urgent"));
        bob().body("{\"text\":\"Bell\"}").put(item + "/text").then().body("text", equalTo("Bell"));
        bob().body("{\"type\":\"repair\"}").put(item + "/type").then().body("type", equalTo("repair"));
        bob().body("{\"owner\":null}").put(item + "/owner").then().body("owner", nullValue());
        bob().body("{\"dueOn\":null}").put(item + "/due").then().body("dueOn", nullValue()).header("ETag", "\"8\"");
        bob().body("{\"text\":\"Bell\"}").put(item + "/text").then().statusCode(200).header("ETag", "\"8\"");
        carol().get(item).then().body("version", equalTo(8)).body("text", equalTo("Bell"));
        assertEquals(carol().get(item + "?version=8").asString(), carol().get(item).asString(), "list and log say the same");
    }

    @Test
    void work_goes_from_open_to_verified_with_evidence() {
        bob().body("{\"status\":\"in-progress\"}").put(item + "/status").then().statusCode(200);
        bob().body("{\"status\":\"blocked\"}").put(item + "/status").then().statusCode(409)
                .body("type", containsString("reason-needed")).body("detail", containsString("to “Blocked” needs a reason"));
        bob().body("{\"status\":\"blocked\",\"reason\":\"no access\"}").put(item + "/status").then()
                .body("status", equalTo("blocked")).body("statusReason", equalTo("no access"));
        bob().body("{\"status\":\"verified\"}").put(item + "/status").then().statusCode(409)
                .body("type", containsString("no-way-to-verified"));
        bob().body("{\"status\":\"claimed-done\",\"evidence\":[{\"kind\":\"pull-request\",\"url\":\"https://a.example/1\"}]}")
                .put(item + "/status").then().body("status", equalTo("claimed-done")).body("evidence", hasSize(1));
        carol().body("{\"status\":\"verified\"}").put(item + "/status").then().statusCode(403);
        bob().body("{\"status\":\"verified\",\"evidence\":[{\"kind\":\"note\",\"note\":\"seen\"}]}").put(item + "/status")
                .then().body("status", equalTo("verified")).body("evidence.kind", hasItem("note")).body("evidence", hasSize(2));
        bob().body("{\"status\":\"regressed\",\"reason\":\"back\"}").put(item + "/status").then()
                .body("status", equalTo("regressed"));
    }

    @Test
    void text_where_json_is_expected_is_refused_and_not_taken_for_the_value() {
        bob().contentType("text/plain").body("carol").put(item + "/owner").then().statusCode(415);
        bob().contentType("text/plain").body("Bell").put(item + "/text").then().statusCode(415);
        carol().get(item).then().body("version", equalTo(1));
    }

    @Test
    void a_body_that_is_not_valid_is_refused() {
        bob().body("{\"status\":\"done\"}").put(item + "/status").then().statusCode(400).body("detail",
                containsString("claimed-done"));
        bob().body("{}").put(item + "/status").then().statusCode(422).body("errors.pointer", hasItem("#/status"));
        bob().body("{\"status\":\"claimed-done\",\"evidence\":[{\"kind\":\"x\",\"url\":\"javascript:alert(1)\"}]}")
                .put(item + "/status").then().statusCode(422).body("errors.pointer", hasItem("#/evidence/0/url"));
        bob().body("{\"text\":\"\"}").put(item + "/text").then().statusCode(422).body("errors.pointer", hasItem("#/text"));
        for (String unseen : new String[]{" ", "\\u00a0", "\\u200b", "\\u3164"}) {
            bob().body("{\"owner\":\"" + unseen + "\"}").put(item + "/owner").then().statusCode(422).body("errors.pointer",
                    hasItem("#/owner"));
            bob().body("{\"text\":\"" + unseen + "\"}").put(item + "/text").then().statusCode(422).body("errors.pointer",
                    hasItem("#/text"));
        }
        bob().body("{\"dueOn\":\"+12345-01-01\"}").put(item + "/due").then().statusCode(422).body("errors.pointer",
                hasItem("#/dueOn"));
    }

    @Test
    void who_has_been_overtaken_gets_412() {
        bob().header("If-Match", "\"1\"").body("{\"owner\":\"ann\"}").put(item + "/owner").then().statusCode(200);
        bob().header("If-Match", "\"1\"").body("{\"owner\":\"bob\"}").put(item + "/owner").then().statusCode(412)
                .body("type", containsString("stale-version")).body("currentVersion", equalTo(2));
        carol().get(item).then().body("owner", equalTo("ann"));
    }

    @Test
    void a_reader_who_has_the_version_is_told_so() {
        carol().header("If-None-Match", "\"1\"").get(item).then().statusCode(304);
    }

    @Test
    void tickets_are_linked_by_key_or_encoded_address() {
        String pull = encoded("https://github.com/acme/shop/pull/7");
        bob().put(item + "/tickets/ops-12").then().statusCode(200).body("tickets[0].key", equalTo("OPS-12"));
        bob().put(item + "/tickets/" + pull).then().statusCode(200)
                .body("tickets[1].url", equalTo("https://github.com/acme/shop/pull/7"))
                .body("tickets[1].kind", equalTo("github-pull-request")).header("ETag", "\"3\"");
        bob().put(item + "/tickets/" + pull).then().statusCode(200).header("ETag", "\"3\"");
        bob().put(item + "/tickets/" + encoded("https://wiki.example/a?b=c&d=%20#e")).then().statusCode(200)
                .body("tickets[2].url", equalTo("https://wiki.example/a?b=c&d=%20#e"));
        bob().delete(item + "/tickets/" + pull).then().statusCode(200).body("tickets.key", hasSize(2));
        bob().header("If-Match", "\"1\"").delete(item + "/tickets/OPS-12").then().statusCode(412);
        bob().put(item + "/tickets/" + encoded("javascript:alert(1)")).then().statusCode(422)
                .body("errors.pointer", hasItem("#/ticket"));
        carol().put(item + "/tickets/OPS-13").then().statusCode(403);
    }

    @Test
    void what_is_not_there_is_404() {
        bob().body("{\"owner\":\"ann\"}").put(ITEMS + "/ACT-999999/owner").then().statusCode(404)
                .body("type", containsString("no-such-action-item"));
        carol().get(ITEMS + "/nonsense").then().statusCode(404).contentType("application/problem+json");
    }

    @Test
    void an_item_can_be_read_as_it_stood() {
        bob().body("{\"owner\":\"ann\"}").put(item + "/owner");
        String afterAnn = carol().get(item).path("updatedAt");
        bob().body("{\"owner\":\"carol\"}").put(item + "/owner");
        carol().get(item + "?version=1").then().statusCode(200).header("ETag", "\"1\"").body("owner", nullValue());
        carol().get(item + "?version=2").then().body("owner", equalTo("ann"));
        carol().get(item + "?at=" + afterAnn).then().header("ETag", "\"2\"").body("owner", equalTo("ann"));
        carol().get(item + "?at=2020-01-01T00:00:00Z").then().statusCode(404).body("type", containsString("no-such-version"));
        carol().get(item + "?version=4").then().statusCode(404);
        carol().get(item + "?version=0").then().statusCode(422).body("errors[0].pointer", equalTo("#/version"));
        carol().get(item + "?at=yesterday").then().statusCode(422).body("errors[0].pointer", equalTo("#/at"));
        carol().get(item + "?version=1&at=" + afterAnn).then().statusCode(422);
    }

    @Test
    void the_history_comes_in_pages_and_holds() {
        bob().body("{\"owner\":\"ann\"}").put(item + "/owner");
        bob().body("{\"owner\":\"carol\"}").put(item + "/owner");
        String next = carol().get(item + "/events?limit=2").then().body("items.version", equalTo(java.util.List.of(1, 2)))
                .header("Link", containsString("rel=\"next\"")).extract().path("next");
        carol().get(item + "/events?cursor=" + next).then().body("items.version", equalTo(java.util.List.of(3)))
                .body("items[0].data.owner", equalTo("carol")).body("next", nullValue());
        carol().get(item + "/verification").then().body("valid", equalTo(true)).body("events", equalTo(3));
        assertEquals(3, (int) carol().get(item).path("version"));
    }

    private static String encoded(String url) {
        return URLEncoder.encode(url, StandardCharsets.UTF_8);
    }
}
