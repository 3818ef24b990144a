package dev.hindsight.action;

import static dev.hindsight.action.People.ITEMS;
import static dev.hindsight.action.People.alice;
import static dev.hindsight.action.People.as;
import static dev.hindsight.action.People.bob;
import static dev.hindsight.action.People.carol;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.hindsight.local.RealStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;

@QuarkusTest
@QuarkusTestResource(value = RealStack.class, initArgs = @ResourceArg(name = "service", value = "action"))
class ConfidentialityTest {

    private FedIncident incident = new FedIncident();
    private String item = "";

    @BeforeEach
    void raise_on_a_secret_incident() {
        incident = FedIncident.confidential();
        String key = alice().body("{\"incident\":\"%s\",\"text\":\"quiet\",\"owner\":\"olga\"}".formatted(incident.key))
                .post(ITEMS).then().statusCode(201).extract().path("key");
        item = ITEMS + "/" + key;
    }

    @Test
    void who_takes_no_part_sees_nothing_anywhere() {
        hidden(carol());
        carol().get(item + "/events").then().statusCode(404);
        carol().get(item + "/verification").then().statusCode(404);
        carol().get(item + "?version=1").then().statusCode(404);
        carol().get(ITEMS + "?q=quiet&incident=" + incident.key).then().body("items", empty());
        bob().body("{\"owner\":\"bob\"}").put(item + "/owner").then().statusCode(404);
        bob().put(item + "/tickets/OPS-1").then().statusCode(404);
        bob().body("{\"incident\":\"%s\",\"text\":\"x\"}".formatted(incident.key)).post(ITEMS).then().statusCode(409)
                .body("type", containsString("unknown-incident"));
    }

    /** Overdue, with a ticket; the only item of its owner, so that a list of theirs has nothing else to count. */
    @ParameterizedTest
    @ValueSource(strings = {"", "&overdue=true", "&overdue=true&sort=due", "&dueBefore=2999-01-01", "&status=open",
            "&priority=urgent",
            "&type=repair", "&ticket=OPS-4711", "&q=late", "&at=2999-01-01T00:00:00Z", "&at=2999-01-01T00:00:00Z&overdue=true",
            "&limit=1", "&limit=1&sort=-key"})
    void no_list_has_it_or_a_place_for_it(String query) {
        String owner = "olga-" + UUID.randomUUID();
        String key = alice().body("""
                {"incident":"%s","text":"late","owner":"%s","dueOn":"2020-01-01","priority":"urgent","type":"repair",
                 "tickets":["OPS-4711"]}""".formatted(incident.key, owner)).post(ITEMS).then().statusCode(201).extract()
                .path("key");
        Response nothing = carol().get(ITEMS + "?owner=nobody-" + UUID.randomUUID() + query);
        Response list = carol().get(ITEMS + "?owner=" + owner + query);
        assertEquals(nothing.asString(), list.asString());
        assertEquals(nothing.headers().hasHeaderWithName("Link"), list.headers().hasHeaderWithName("Link"));
        assertFalse(carol().get(ITEMS + "?limit=200" + query.replace("&limit=1", "")).asString().contains("\"" + key + "\""));
        carol().get(ITEMS + "?incident=" + incident.id + query).then().body("items", empty()).body("next", nullValue());
        alice().get(ITEMS + "?owner=" + owner + query).then().body("items.key", contains(key));
    }

    @Test
    void the_feed_of_action_items_tells_of_it_only_who_may_see_it() {
        String feed = "/api/v1/events?topic=hindsight.action-items.v1&limit=200&after=";
        String open = alice().body("{\"incident\":\"%s\",\"text\":\"open\"}".formatted(FedIncident.known().key))
                .post(ITEMS).then().statusCode(201).extract().path("key");
        String secret = item.substring(ITEMS.length() + 1);
        await().untilAsserted(() -> assertTrue(subjects(alice(), feed).containsAll(List.of(secret, open))));
        assertTrue(subjects(carol(), feed).contains(open));
        assertFalse(subjects(carol(), feed).contains(secret));
        assertTrue(subjects(as("olga", "viewer"), feed).contains(secret));
        carol().get(feed + "x").then().statusCode(422).body("errors[0].pointer", org.hamcrest.Matchers.equalTo("#/after"));
        for (String topic : List.of("nonsense", "hindsight.incidents.v1")) {
            carol().get("/api/v1/events?topic=" + topic).then().statusCode(422)
                    .body("errors[0].detail", containsString("hindsight.action-items.v1"));
        }
    }

    /** All of the feed, page by page. */
    private static List<String> subjects(RequestSpecification reader, String feed) {
        var subjects = new java.util.ArrayList<String>();
        String next = "";
        while (next != null) {
            var page = reader.get(feed + (next.isEmpty() ? "0" : "0&cursor=" + next)).then().statusCode(200).extract()
                    .jsonPath();
            subjects.addAll(page.getList("items.subject", String.class));
            next = page.getString("next");
        }
        return subjects;
    }

    @Test
    void a_made_up_cursor_opens_nothing() {
        for (String place : List.of("2999-01-01T00:00:00Z\u001f999999999", "0\u001f0")) {
            String cursor = Base64.getUrlEncoder().withoutPadding().encodeToString(place.getBytes(StandardCharsets.UTF_8));
            Response list = carol().get(ITEMS + "?limit=200&incident=" + incident.key + "&cursor=" + cursor);
            assertFalse(list.asString().contains(item.substring(ITEMS.length() + 1) + "\""), list.asString());
        }
    }

    @Test
    void administrators_the_declarer_and_the_owner_see_it() {
        seen(as("root", "viewer", "responder", "admin"));
        seen(as("alice", "viewer"));
        seen(as("olga", "viewer"));
    }

    @Test
    void participants_authors_and_holders_of_roles_see_it_as_long_as_they_are() {
        comesAndGoes("participant-added.v1", "participant-removed.v1", "{\"person\":\"carol\"}");
        comesAndGoes("author-added.v1", "author-removed.v1", "{\"person\":\"carol\"}");
        comesAndGoes("role-assigned.v1", "role-vacated.v1", "{\"role\":\"scribe\",\"person\":\"carol\"}");
        incident.tell("role-assigned.v1", "{\"role\":\"lead\",\"person\":\"carol\"}");
        await().untilAsserted(() -> seen(carol()));
        incident.tell("role-assigned.v1", "{\"role\":\"lead\",\"person\":\"dave\"}");
        await().untilAsserted(() -> hidden(carol()));
    }

    @Test
    void an_owner_who_hands_it_on_sees_it_no_more_not_even_as_it_stood() {
        alice().body("{\"owner\":\"pete\"}").put(item + "/owner").then().statusCode(200);
        hidden(as("olga", "viewer"));
        as("olga", "viewer").get(ITEMS + "?incident=" + incident.key + "&at=2099-01-01T00:00:00Z").then()
                .body("items", empty());
        seen(as("pete", "viewer"));
    }

    @Test
    void an_incident_becomes_public_and_confidential_again() {
        incident.tell("confidentiality-changed.v1", "{\"confidential\":false}");
        await().untilAsserted(() -> seen(carol()));
        incident.tell("confidentiality-changed.v1", "{\"confidential\":true}");
        await().untilAsserted(() -> hidden(carol()));
    }

    private void comesAndGoes(String comes, String goes, String data) {
        incident.tell(comes, data);
        await().untilAsserted(() -> seen(carol()));
        incident.tell(goes, data);
        await().untilAsserted(() -> hidden(carol()));
    }

    private void seen(RequestSpecification person) {
        person.get(item).then().statusCode(200);
        person.get(ITEMS + "?incident=" + incident.key).then().body("items", hasSize(1));
    }

    private void hidden(RequestSpecification person) {
        person.get(item).then().statusCode(404).body("type", containsString("no-such-action-item"));
        person.get(ITEMS + "?incident=" + incident.key).then().body("items", empty());
    }
}
