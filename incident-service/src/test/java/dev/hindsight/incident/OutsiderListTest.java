package dev.hindsight.incident;

import static dev.hindsight.desk.People.alice;
import static dev.hindsight.desk.People.as;
import static dev.hindsight.desk.People.at;
import static dev.hindsight.desk.People.bob;
import static dev.hindsight.desk.People.carol;
import static dev.hindsight.desk.People.declare;
import static dev.hindsight.desk.People.declared;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import dev.hindsight.desk.Alertmanager;
import dev.hindsight.local.RealStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;

/** Somebody who takes no part in a confidential incident looks for it in lists, searches and feeds, among alerts too. */
@QuarkusTest
@QuarkusTestResource(value = RealStack.class, initArgs = @ResourceArg(name = "service", value = "incident"))
class OutsiderListTest {

    private Secret secret;

    @BeforeEach
    void a_secret() {
        secret = Secret.declared();
    }

    @ParameterizedTest
    @MethodSource("dev.hindsight.incident.Secret#outsiders")
    void no_list_counts_it_and_no_page_has_a_place_for_it(Supplier<RequestSpecification> outsider) {
        String open = declare(Map.of("title", "Open", "services", List.of(secret.service()))).path("key");
        for (String query : List.of("", "&at=2999-01-01T00:00:00Z", "&sort=key", "&sort=severity", "&person=bob",
                "&status=triage", "&limit=1")) {
            Response list = outsider.get().get("/api/v1/incidents?service=" + secret.service() + query);
            list.then().statusCode(200).body("items", hasSize(1)).body("items[0].key", equalTo(open)).body("next",
                    equalTo(null));
            assertFalse(list.headers().hasHeaderWithName("Link"), query);
        }
        outsider.get().get("/api/v1/incidents?confidential=true&service=" + secret.service()).then().body("items", hasSize(0));
    }

    @ParameterizedTest
    @MethodSource("dev.hindsight.incident.Secret#outsiders")
    void no_search_finds_it_by_any_of_its_words(Supplier<RequestSpecification> outsider) {
        for (String q : List.of(secret.word(), "breach", secret.key(), secret.service())) {
            for (String more : List.of("", "&sort=-declaredAt", "&at=2999-01-01T00:00:00Z")) {
                outsider.get().queryParam("q", q).get("/api/v1/incidents?limit=200" + more).then()
                        .body("items.key", not(hasItem(secret.key())));
            }
        }
        bob().queryParam("q", secret.word()).get("/api/v1/incidents").then().body("items.key", hasItem(secret.key()));
    }

    @Test
    void a_made_up_cursor_opens_nothing() {
        String made = Base64.getUrlEncoder().withoutPadding()
                .encodeToString("2999-01-01T00:00:00Z\u001f9223372036854775807".getBytes(StandardCharsets.UTF_8));
        Response answer = as("mallory", "viewer")
                .get("/api/v1/incidents?limit=200&service=" + secret.service() + "&cursor=" + made);
        assertFalse(answer.asString().contains(secret.key()));
        Response feed = as("mallory", "viewer").get("/api/v1/events?limit=200&cursor=" + made);
        assertFalse(feed.asString().contains(secret.key() + "\""));
        assertEquals(as("mallory", "viewer").get(at("INC-987654") + "/events?cursor=" + made).statusCode(),
                as("mallory", "viewer").get(at(secret.key()) + "/events?cursor=" + made).statusCode());
        String second = Base64.getUrlEncoder().withoutPadding().encodeToString("1".getBytes(StandardCharsets.UTF_8));
        assertEquals(404, as("mallory", "viewer").get(at(secret.key()) + "/events?cursor=" + second).statusCode());
    }

    @Test
    void the_feed_has_no_event_of_it_even_of_the_time_before_it_was_secret() {
        String once = declared("Open once");
        await().untilAsserted(() -> bob().get(at(once) + "/events").then().body("items[0].globalSeq", notNullValue()));
        int before = bob().get(at(once) + "/events").<Integer>path("items[0].globalSeq") - 1;
        as("mallory", "viewer").get("/api/v1/events?after=" + before).then().body("items.subject", hasItem(once));
        bob().body("{\"confidential\":true}").patch(at(once)).then().statusCode(200);
        as("mallory", "viewer").get("/api/v1/events?after=" + before).then().body("items.subject", not(hasItem(once)));
        assertEquals(404, as("mallory", "viewer").get(at(once) + "?version=1").statusCode());
    }

    @Test
    void the_feed_tells_nothing_of_a_tie_to_it() {
        String open = declared("Open");
        bob().body("{\"kind\":\"related\"}").put(at(open) + "/links/" + secret.key()).then().statusCode(200);
        await().untilAsserted(() -> bob().get(at(open) + "/events").then().body("items[1].globalSeq", notNullValue()));
        int before = bob().get(at(open) + "/events").<Integer>path("items[0].globalSeq") - 1;
        Response feed = as("mallory", "viewer").get("/api/v1/events?after=" + before);
        feed.then().body("items.findAll { it.subject == '" + open + "' }", hasSize(1));
        assertFalse(feed.asString().contains("\"" + secret.key() + "\""));
        bob().get("/api/v1/events?after=" + before).then().body("items.findAll { it.subject == '" + open + "' }", hasSize(2));
        String diff = as("mallory", "viewer").get(at(open) + "/diff?from=1&to=2").asString();
        assertFalse(diff.contains(secret.key()), diff);
    }

    @Test
    void its_alerts_are_not_listed() {
        var prometheus = Alertmanager.installed();
        String print = "f" + UUID.randomUUID();
        String incident = prometheus.outcome(prometheus.postsBody(Alertmanager.firing(print))).getString("incident");
        carol().get("/api/v1/alerts?source=" + prometheus.id()).then().body("items", hasSize(1));
        alice().body("{\"confidential\":true}").patch(at(incident)).then().statusCode(200);
        carol().get("/api/v1/alerts?source=" + prometheus.id()).then().body("items", hasSize(0));
        carol().get("/api/v1/alerts?incident=" + incident).then().body("items", hasSize(0));
        alice().get("/api/v1/alerts?incident=" + incident).then().body("items", hasSize(1));
        assertEquals(403, carol().get(prometheus.receipts()).statusCode());
        assertEquals(403, bob().get(prometheus.receipts()).statusCode());
    }

    @Test
    void the_alerts_of_what_was_merged_into_it_are_not_listed_while_it_is() {
        var prometheus = Alertmanager.installed();
        String print = "f" + UUID.randomUUID();
        String incident = prometheus.outcome(prometheus.postsBody(Alertmanager.firing(print))).getString("incident");
        bob().body(Map.of("into", secret.key())).post(at(incident) + "/merge").then().statusCode(200);
        carol().get("/api/v1/alerts?source=" + prometheus.id()).then().body("items", hasSize(0));
        bob().get("/api/v1/alerts?incident=" + secret.key()).then().body("items", hasSize(1));
        bob().post(at(incident) + "/unmerge").then().statusCode(200);
        carol().get("/api/v1/alerts?source=" + prometheus.id()).then().body("items.incident", hasItem(incident));
    }
}
