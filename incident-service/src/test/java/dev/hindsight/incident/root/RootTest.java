package dev.hindsight.incident.root;

import static dev.hindsight.desk.People.alice;
import static dev.hindsight.desk.People.bob;
import static dev.hindsight.desk.People.carol;
import static dev.hindsight.desk.People.declared;
import static dev.hindsight.desk.People.webhook;
import static dev.hindsight.incident.root.Rooted.ROOTS;
import static dev.hindsight.incident.root.Rooted.inclusion;
import static dev.hindsight.incident.root.Rooted.numbered;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Base64;
import java.util.UUID;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;

import dev.hindsight.desk.Alertmanager;
import dev.hindsight.local.RealStack;
import dev.hindsight.local.audit.Auditor;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;

@QuarkusTest
@QuarkusTestResource(value = RealStack.class, initArgs = @ResourceArg(name = "service", value = "incident"))
class RootTest {

    @Inject
    Pool pool;

    @Test
    void a_root_is_signed_when_something_has_happened_and_names_the_one_before() {
        numbered(declared("First"));
        JsonPath first = alice().post(ROOTS).then().statusCode(201).extract().jsonPath();
        numbered(declared("Second"));
        JsonPath second = alice().post(ROOTS).then().statusCode(201).header("Location", endsWith(ROOTS + "/"
                + (first.getLong("number") + 1))).body("globalSeq", greaterThan(first.getInt("globalSeq"))).extract()
                .jsonPath();
        assertEquals(Auditor.digest(first.getString("statement")), second.getString("previous"));
        alice().post(ROOTS).then().statusCode(200).body("number", equalTo(second.getInt("number")));
        carol().get(ROOTS + "/latest").then().body("number", equalTo(second.getInt("number")));
        carol().get(ROOTS + "/" + first.getInt("number")).then().body("root", equalTo(first.getString("root")));
        carol().get(ROOTS + "?limit=1").then().body("items.number", contains(second.getInt("number")))
                .body("next", notNullValue());
        assertTrue(Auditor.isSigned(second.getString("statement"), second.getString("signature"),
                second.getString("publicKey")));
        assertFalse(Auditor.isSigned(first.getString("statement"), second.getString("signature"),
                second.getString("publicKey")));
        webhook().get("/.well-known/hindsight-roots").then().statusCode(200)
                .body("keys[0].publicKey", equalTo(second.getString("publicKey")));
    }

    @Test
    void an_incident_is_proved_to_be_in_it_and_what_comes_later_is_not() {
        String key = numbered(declared("Proved"));
        alice().post(ROOTS);
        bob().put("/api/v1/incidents/" + key + "/labels/later").then().statusCode(200);
        JsonPath proof = inclusion(key);
        assertEquals(proof.getString("root.root"), Auditor.root(proof.getString("leaf"), proof.getInt("index"),
                proof.getInt("root.streams"), proof.getList("path")));
        assertEquals(1, proof.getInt("head.version"));
        assertEquals(carol().get("/api/v1/incidents/" + key + "/events").path("items[0].hash"), proof.getString("head.hash"));
        assertTrue(proof.getBoolean("holds"));
        int first = proof.getInt("root.number");
        String later = numbered(declared("Too late"));
        carol().get("/api/v1/incidents/" + later + "/inclusion?root=" + first).then().statusCode(404)
                .body("type", endsWith("no-such-inclusion"));
        numbered(key);
        alice().post(ROOTS);
        assertEquals(2, inclusion(key).getInt("head.version"));
        carol().get("/api/v1/incidents/" + key + "/inclusion?root=" + first).then().body("head.version", equalTo(1));
        assertEquals(1, versionIn(first, proof.getString("head.stream")));
    }

    @Test
    void the_ends_in_a_root_come_page_by_page_each_once() {
        numbered(declared("Paged"));
        numbered(declared("Paged too"));
        int root = alice().post(ROOTS).path("number");
        int streams = carol().get(ROOTS + "/" + root).path("streams");
        var found = new ArrayList<String>();
        String cursor = "";
        while (cursor != null) {
            Response page = alice().queryParam("limit", Math.clamp(streams / 2, 1, 200)).queryParam("cursor", cursor)
                    .get(ROOTS + "/" + root + "/heads");
            found.addAll(page.then().statusCode(200).extract().path("items.stream"));
            cursor = page.path("next");
        }
        assertEquals(found.stream().sorted().distinct().toList(), found);
        assertEquals(streams, found.size());
        String strange = Base64.getUrlEncoder().encodeToString("no stream".getBytes(UTF_8));
        alice().queryParam("cursor", strange).get(ROOTS + "/" + root + "/heads").then().statusCode(400)
                .body("type", endsWith("cursor"));
    }

    private static int versionIn(int root, String stream) {
        String cursor = "";
        while (cursor != null) {
            Response page = alice().queryParam("limit", 200).queryParam("cursor", cursor).get(ROOTS + "/" + root + "/heads");
            Integer version = page.then().statusCode(200).extract()
                    .path("items.find { it.stream == '" + stream + "' }.version");
            if (version != null) {
                return version;
            }
            cursor = page.path("next");
        }
        throw new AssertionError("root " + root + " has no stream " + stream);
    }

    @Test
    void a_history_whose_end_was_cut_off_is_found() {
        String key = declared("Cut");
        bob().put("/api/v1/incidents/" + key + "/labels/inconvenient").then().statusCode(200);
        numbered(key);
        alice().post(ROOTS);
        UUID stream = UUID.fromString(carol().get("/api/v1/incidents/" + key).path("id"));
        move(stream, UUID.randomUUID(), stream);
        carol().get("/api/v1/incidents/" + key + "/verification").then().body("events", equalTo(1));
        assertEquals(false, inclusion(key).getBoolean("holds"));
        move(stream, stream, stream);
        assertEquals(true, inclusion(key).getBoolean("holds"));
    }

    private UUID away = UUID.randomUUID();

    /** Moves the second event of a stream to another, or back. */
    private void move(UUID stream, UUID to, UUID back) {
        UUID from = to.equals(back) ? away : stream;
        away = to;
        pool.preparedQuery("update event set stream_id = $1 where stream_id = $2 and version = 2").execute(Tuple.of(to, from))
                .await().indefinitely();
    }

    @Test
    void other_streams_are_proved_to_administrators_by_their_id() {
        String source = Alertmanager.installed().id();
        await().untilAsserted(() -> alice().get("/api/v1/alert-sources/" + source + "/events").then()
                .body("items[-1].globalSeq", notNullValue()));
        alice().post(ROOTS);
        JsonPath proof = alice().get(ROOTS + "/streams/" + source + "/inclusion").then().statusCode(200)
                .body("head.stream", equalTo(source)).body("holds", equalTo(true)).extract().jsonPath();
        assertEquals(proof.getString("root.root"), Auditor.root(proof.getString("leaf"), proof.getInt("index"),
                proof.getInt("root.streams"), proof.getList("path")));
        carol().get(ROOTS + "/streams/" + source + "/inclusion").then().statusCode(403);
        alice().get(ROOTS + "/streams/" + UUID.randomUUID() + "/inclusion").then().statusCode(404);
    }
}
