package dev.hindsight.incident.root;

import static dev.hindsight.desk.People.alice;
import static dev.hindsight.desk.People.as;
import static dev.hindsight.desk.People.bob;
import static dev.hindsight.desk.People.carol;
import static dev.hindsight.desk.People.declare;
import static dev.hindsight.desk.People.declared;
import static dev.hindsight.desk.People.webhook;
import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;

import dev.hindsight.desk.Alertmanager;
import dev.hindsight.local.RealStack;
import dev.hindsight.local.Root;
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

    private static final String ROOTS = "/api/v1/roots";

    @Inject
    Pool pool;

    /** An incident of which every event has its number in the feed, so that the next root has seen it. */
    private static String numbered(String key) {
        await().untilAsserted(
                () -> carol().get("/api/v1/incidents/" + key + "/events").then().body("items[-1].globalSeq", notNullValue()));
        return key;
    }

    private static JsonPath inclusion(String key) {
        return carol().get("/api/v1/incidents/" + key + "/inclusion").then().statusCode(200).extract().jsonPath();
    }

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
    void of_several_who_sign_at_once_one_does() {
        numbered(declared("Contended"));
        List<Response> signings = IntStream.range(0, 6).parallel().mapToObj(_ -> alice().post(ROOTS)).toList();
        assertEquals(1, signings.stream().filter(signing -> signing.statusCode() == 201).count());
        assertEquals(1, signings.stream().map(signing -> signing.<Integer>path("number")).distinct().count());
    }

    @Test
    void a_root_and_the_answer_for_its_key_are_of_one_transaction() {
        numbered(declared("Keyed"));
        String key = UUID.randomUUID().toString();
        int number = alice().header("Idempotency-Key", key).post(ROOTS).then().statusCode(201).extract().path("number");
        assertEquals(1, pool
                .query("""
                select xmin::text from idempotency where key = '%s' union select xmin::text from signed_root where number = %d"""
                        .formatted(key, number))
                .execute().await().indefinitely().size());
        numbered(declared("Later"));
        alice().post(ROOTS).then().statusCode(201);
        alice().header("Idempotency-Key", key).post(ROOTS).then().statusCode(201).body("number", equalTo(number));
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

    /** Installations had these tables before the other services did, so their migration stands where it was first landed. */
    @Test
    void the_tables_are_those_of_the_other_services() throws IOException {
        assertEquals(Files.readString(Root.path("event-log/src/main/resources/db/root/V2.60.0__signed_root.sql")),
                Files.readString(Root.path("incident-service/src/main/resources/db/incident/V2.60.0__signed_root.sql")));
    }

    @Test
    void who_may_do_what() {
        String secret = declare(Map.of("title", "Breach", "confidential", true)).path("key");
        bob().post(ROOTS).then().statusCode(403);
        given().post(ROOTS).then().statusCode(401);
        given().get(ROOTS + "/latest").then().statusCode(401);
        alice().post(ROOTS);
        carol().get(ROOTS + "/1/heads").then().statusCode(403);
        carol().get("/api/v1/incidents/" + secret + "/inclusion").then().statusCode(404);
        as("mallory", "viewer").get("/api/v1/incidents/INC-999999/inclusion").then().statusCode(404);
        carol().get(ROOTS + "/999999").then().statusCode(404).body("type", endsWith("no-such-root"));
        carol().get(ROOTS + "?limit=0").then().statusCode(422);
        carol().get(ROOTS + "?cursor=x").then().statusCode(400);
        String open = declared("Open");
        carol().get("/api/v1/incidents/" + open + "/inclusion?root=0").then().statusCode(422)
                .body("errors.pointer", hasItem("#/root"));
        carol().get("/api/v1/incidents/" + open + "/inclusion?root=999999").then().statusCode(404);
        carol().get(ROOTS).then().statusCode(200).body("items", hasSize(greaterThan(0)));
    }
}
