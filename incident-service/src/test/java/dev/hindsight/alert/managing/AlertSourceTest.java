package dev.hindsight.alert.managing;

import static dev.hindsight.desk.Parts.assertWhole;
import static dev.hindsight.desk.People.alice;
import static dev.hindsight.desk.People.bob;
import static dev.hindsight.desk.People.webhook;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import java.util.UUID;

import org.junit.jupiter.api.Test;

import dev.hindsight.desk.Alertmanager;
import dev.hindsight.local.RealStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

@QuarkusTest
@QuarkusTestResource(value = RealStack.class, initArgs = @ResourceArg(name = "service", value = "incident"))
class AlertSourceTest {

    private static final String SOURCES = "/api/v1/alert-sources";

    private static String body(String name) {
        return "{\"name\":\"" + name + "\",\"type\":\"alertmanager\"}";
    }

    @Test
    void the_address_of_a_hook_is_told_once() {
        String name = "once-" + UUID.randomUUID();
        Response added = alice().body(body(name)).post(SOURCES);
        added.then().statusCode(201).header("ETag", "\"1\"").body("hookUrl", startsWith("http://localhost:8080/hooks/"))
                .body("hookUrl", endsWith(added.path("secret"))).body("tokens", hasSize(1));
        alice().get(SOURCES + "/" + added.path("id")).then().statusCode(200).body("name", equalTo(name))
                .body("secret", nullValue()).body("hookUrl", nullValue());
        alice().get(SOURCES).then().body("items.name", hasItem(name)).body("items.secret", hasItem(nullValue()));
    }

    @Test
    void what_is_not_supported_says_what_is() {
        alice().body("{\"name\":\"g\",\"type\":\"carrier-pigeon\"}").post(SOURCES).then().statusCode(422)
                .body("errors[0].pointer", equalTo("#/type")).body("errors[0].detail", containsString("alertmanager"));
        alice().body("{\"name\":\" \",\"type\":\"alertmanager\"}").post(SOURCES).then().statusCode(422);
        alice().body("{\"name\":\"r\",\"type\":\"alertmanager\",\"routing\":{\"service\":\" \"}}").post(SOURCES).then()
                .statusCode(422).body("errors.pointer", hasItem("#/routing/service"));
        alice().body("{\"name\":\"r\",\"type\":\"alertmanager\",\"routing\":{\"mood\":\"x\"}}").post(SOURCES).then()
                .statusCode(400);
    }

    @Test
    void a_name_is_given_once() {
        String name = "unique-" + UUID.randomUUID();
        String id = alice().body(body(name)).post(SOURCES).path("id");
        alice().body(body(name)).post(SOURCES).then().statusCode(409).body("type", endsWith("name-taken"));
        alice().delete(SOURCES + "/" + id).then().statusCode(204);
        alice().body(body(name)).post(SOURCES).then().statusCode(201);
    }

    @Test
    void a_source_is_changed_by_whoever_has_seen_it_last() {
        String at = SOURCES + "/" + Alertmanager.installed().id();
        String name = "renamed-" + UUID.randomUUID();
        alice().header("If-Match", "\"1\"").body("{\"name\":\"" + name + "\"}").patch(at).then().statusCode(200)
                .header("ETag", "\"2\"").body("name", equalTo(name)).body("paused", equalTo(false));
        alice().header("If-Match", "\"1\"").body("{\"paused\":true}").patch(at).then().statusCode(412)
                .body("currentVersion", equalTo(2));
        alice().header("If-Match", "\"1\"").delete(at).then().statusCode(412);
        alice().body("{\"routing\":{\"declareFrom\":\"major\"}}").patch(at).then().statusCode(200)
                .body("routing.declareFrom", equalTo("major")).body("name", equalTo(name));
    }

    @Test
    void a_deleted_source_is_closed_at_once() {
        Alertmanager source = Alertmanager.installed();
        alice().delete(SOURCES + "/" + source.id()).then().statusCode(204);
        webhook().body("{}").post("/hooks/" + source.id() + "/" + source.secret()).then().statusCode(404);
        alice().get(SOURCES + "/" + source.id()).then().statusCode(404);
        alice().delete(SOURCES + "/" + source.id()).then().statusCode(404);
    }

    @Test
    void whoever_has_not_seen_the_new_secrets_does_not_change_the_source() {
        Alertmanager source = Alertmanager.installed();
        String at = SOURCES + "/" + source.id();
        Response seen = alice().get(at);
        alice().post(at + "/tokens").then().statusCode(201).header("ETag", "\"2\"");
        alice().header("If-Match", seen.header("ETag")).body("{\"paused\":true}").patch(at).then().statusCode(412);
        alice().delete(at + "/tokens/" + seen.path("tokens[0].id")).then().statusCode(200).header("ETag", "\"3\"");
        alice().header("If-Match", "\"2\"").delete(at).then().statusCode(412);
        alice().header("If-Match", "\"3\"").delete(at).then().statusCode(204);
    }

    @Test
    void tokens_are_changed_without_a_gap() {
        Alertmanager source = Alertmanager.installed();
        String at = SOURCES + "/" + source.id();
        String first = alice().get(at).path("tokens[0].id");
        Response rotated = alice().post(at + "/tokens");
        rotated.then().statusCode(201).body("tokens", hasSize(2));
        String body = Alertmanager.firing("rotated");
        webhook().body(body).post("/hooks/" + source.id() + "/" + source.secret()).then().statusCode(202);
        webhook().body(body).post("/hooks/" + source.id() + "/" + rotated.path("secret")).then().statusCode(202);
        alice().delete(at + "/tokens/" + first).then().statusCode(200).body("tokens", hasSize(1));
        webhook().body(body).post("/hooks/" + source.id() + "/" + source.secret()).then().statusCode(404);
        webhook().body(body).post("/hooks/" + source.id() + "/" + rotated.path("secret")).then().statusCode(202);
        alice().delete(at + "/tokens/" + first).then().statusCode(404);
    }

    @Test
    void only_administrators_look_after_sources() {
        Alertmanager source = Alertmanager.installed();
        given().get(SOURCES).then().statusCode(401);
        bob().get(SOURCES).then().statusCode(403);
        bob().body(body("x")).post(SOURCES).then().statusCode(403);
        bob().get(source.receipts()).then().statusCode(403);
        bob().post(source.receipts() + "/" + UUID.randomUUID() + "/replay").then().statusCode(403);
    }

    @Test
    void sources_are_listed_in_parts_too() {
        Alertmanager.installed();
        Alertmanager.installed();
        assertWhole(() -> alice(), SOURCES, "id");
        assertWhole(() -> alice(), SOURCES + "/activity", "source");
        assertWhole(() -> bob(), "/api/v1/alerts/sources", "id");
        assertWhole(() -> alice(), "/api/v1/alert-source-types", "type");
    }

    @Test
    void receipts_keep_what_came_but_no_secrets() {
        Alertmanager source = Alertmanager.installed();
        String receipt = webhook().header("User-Agent", "Alertmanager/0.34.0").header("X-Secret-Thing", "hush")
                .body(Alertmanager.firing("kept")).post("/hooks/" + source.id() + "/" + source.secret()).path("receipt");
        source.outcome(receipt);
        alice().get(source.receipts() + "/" + receipt).then().statusCode(200)
                .body("headers.'user-agent'", equalTo("Alertmanager/0.34.0"))
                .body("headers.'x-secret-thing'", equalTo("(not kept)")).body("headers.authorization", nullValue())
                .body("body", equalTo(Alertmanager.firing("kept"))).body("alerts", hasSize(1)).body("attempts", equalTo(1));
        alice().get(source.receipts() + "?limit=1").then().body("items", hasSize(1)).body("items[0].body", nullValue());
        alice().get(source.receipts() + "/" + UUID.randomUUID()).then().statusCode(404);
        alice().get(source.receipts() + "?state=eaten").then().statusCode(422);
    }

    @Test
    void alerts_are_listed_and_narrowed() {
        Alertmanager source = Alertmanager.installed();
        String incident = source.outcome(source.posts("firing")).getString("incident");
        source.outcome(source.posts("partially-resolved"));
        String at = "/api/v1/alerts?source=" + source.id();
        bob().get(at).then().statusCode(200).body("items", hasSize(2)).body("items[0].incident", equalTo(incident))
                .body("items[0].service", equalTo("checkout-api")).body("items[0].labels.pod", containsString("checkout-api"));
        bob().get(at + "&status=resolved").then().body("items.fingerprint", hasItem("4ad1c9e27730b65f"))
                .body("items", hasSize(1));
        bob().get(at + "&incident=" + incident.toLowerCase(java.util.Locale.ROOT)).then().body("items", hasSize(2));
        bob().get(at + "&service=other").then().body("items", hasSize(0));
        String next = bob().get(at + "&limit=1").path("next");
        bob().get(at + "&limit=1&cursor=" + next).then().body("items", hasSize(1)).body("next", nullValue());
        bob().get("/api/v1/alerts?status=loud").then().statusCode(422);
        bob().body("{\"confidential\":true}").patch("/api/v1/incidents/" + incident).then().statusCode(200);
        bob().get(at).then().body("items", hasSize(0));
        alice().get(at).then().body("items", hasSize(2));
    }
}
