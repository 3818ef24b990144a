package dev.hindsight.bundle;

import static dev.hindsight.desk.People.alice;
import static dev.hindsight.desk.People.as;
import static dev.hindsight.desk.People.bob;
import static dev.hindsight.desk.People.carol;
import static dev.hindsight.desk.People.declare;
import static dev.hindsight.desk.People.declared;
import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import dev.hindsight.followup.ActionTracker;
import dev.hindsight.local.RealStack;
import dev.hindsight.local.identity.TestGateway;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;

@QuarkusTest
@QuarkusTestResource(value = RealStack.class, initArgs = @ResourceArg(name = "service", value = "incident"))
class BundleTest {

    private static final String BUNDLES = "/api/v1/bundles";

    private static byte[] bundle(String key) {
        return carol().get("/api/v1/incidents/" + key + "/bundle").then().statusCode(200)
                .header("Content-Type", "application/zip").header("Content-Disposition", containsString(key + "-v"))
                .extract().asByteArray();
    }

    private static ValidatableResponse bring(RequestSpecification person, byte[] file) {
        return person.contentType("application/zip").body(file).post(BUNDLES).then();
    }

    @Test
    void a_bundle_comes_back_as_it_went_and_verifies_here() {
        String key = declared("Travelled");
        bob().put("/api/v1/incidents/" + key + "/labels/blue").then().statusCode(200);
        byte[] file = bundle(key);
        assertArrayEquals(file, bundle(key));
        assertTrue(StoredZip.read(file).keySet().containsAll(List.of("report.md", "report.html", "followups.json")));
        String id = bring(bob(), file).statusCode(201).header("Location", containsString(BUNDLES + "/"))
                .body("key", equalTo(key)).body("version", equalTo(2)).body("title", equalTo("Travelled"))
                .body("importedBy", equalTo("bob")).extract().path("id");
        bring(alice(), file).statusCode(200).body("id", equalTo(id)).body("importedBy", equalTo("bob"));
        carol().get(BUNDLES + "/" + id + "/verification").then().statusCode(200).body("valid", equalTo(true))
                .body("events", equalTo(2)).body("flaws", hasSize(0));
        var events = carol().get("/api/v1/incidents/" + key + "/events").jsonPath();
        carol().get(BUNDLES + "/" + id + "/events").then().statusCode(200)
                .body("stream", equalTo(events.get("items[0].stream")))
                .body("events.id", equalTo(events.getList("items.id")))
                .body("events.hash", equalTo(events.getList("items.hash")))
                .body("events.recordedAt", equalTo(events.getList("items.recordedAt")))
                .body("events.actor", everyItem(equalTo("bob")));
        carol().get(BUNDLES + "/" + id + "/report").then().body("title", equalTo("Travelled")).body("labels", contains("blue"));
        assertArrayEquals(file, carol().get(BUNDLES + "/" + id + "/file").then().statusCode(200).extract().asByteArray());
        carol().get(BUNDLES + "?limit=200").then().body("items.id", hasItem(id));
        carol().get("/api/v1/incidents/" + key).then().body("version", equalTo(2));
    }

    @Test
    void an_earlier_version_can_be_taken_and_a_later_change_makes_other_bytes() {
        String key = declared("Twice");
        byte[] first = bundle(key);
        bob().put("/api/v1/incidents/" + key + "/labels/blue").then().statusCode(200);
        byte[] then = carol().get("/api/v1/incidents/" + key + "/bundle?version=1").then().statusCode(200).extract()
                .asByteArray();
        assertArrayEquals(first, then);
        assertEquals(2, Verified.of(bundle(key)).events().size());
        carol().get("/api/v1/incidents/" + key + "/bundle?version=3").then().statusCode(404)
                .body("type", endsWith("no-such-version"));
        carol().get("/api/v1/incidents/" + key + "/bundle?version=0").then().statusCode(422);
    }

    @Test
    void action_items_of_what_was_merged_into_it_come_along() {
        Response survivor = declare(Map.of("title", "Both", "severity", "minor"));
        Response other = declare(Map.of("title", "One of both", "severity", "minor"));
        String key = survivor.path("key");
        ActionTracker item = ActionTracker.raise(other.path("id"), "Buy a lamp", Instant.now(), "");
        await().untilAsserted(() -> carol().get("/api/v1/incidents/" + other.path("key") + "/report").then()
                .body("actionItems.key", contains(item.key)));
        bob().body(Map.of("into", key)).post("/api/v1/incidents/" + other.path("key") + "/merge").then().statusCode(200);

        byte[] file = bundle(key);

        assertTrue(new String(StoredZip.read(file).get("followups.json").data(), UTF_8).contains(item.key));
        assertEquals(2, Verified.of(file).events().size());
        assertFalse(new String(StoredZip.read(carol().get("/api/v1/incidents/" + key + "/bundle?version=1").asByteArray())
                .get("followups.json").data(), UTF_8).contains(item.key));
    }

    @Test
    void a_signed_root_travels_with_it() {
        String key = declared("Rooted");
        await().untilAsserted(
                () -> carol().get("/api/v1/incidents/" + key + "/events").then().body("items[0].globalSeq", notNullValue()));
        alice().post("/api/v1/roots");
        byte[] file = bundle(key);
        assertTrue(StoredZip.read(file).containsKey("inclusion.json"));
        bring(bob(), file).statusCode(201).body("root", greaterThan(0)).body("rootKey", notNullValue());
        var files = new java.util.LinkedHashMap<String, byte[]>();
        StoredZip.read(file).forEach((name, entry) -> files.put(name, entry.data()));
        String proof = new String(files.get("inclusion.json"), java.nio.charset.StandardCharsets.UTF_8);
        files.put("inclusion.json", proof.replaceFirst("\"number\":\\d+", "\"number\":77777")
                .getBytes(java.nio.charset.StandardCharsets.UTF_8));
        files.put("manifest.json", Manifest.of(files, Verified.of(file).events()));
        bring(bob(), StoredZip.write(files)).statusCode(422).body("flaws.file", contains("inclusion.json"))
                .body("flaws.field", contains("root"));
    }

    @Test
    void one_changed_byte_is_named_and_leaves_nothing() {
        byte[] file = bundle(declared("Tampered"));
        int at = new String(file, java.nio.charset.StandardCharsets.ISO_8859_1).indexOf("\"actor\":\"bob\"") + 9;
        file[at] = 'r';
        bring(bob(), file).statusCode(422).contentType("application/problem+json").body("type", endsWith("broken-bundle"))
                .body("flaws.file", everyItem(equalTo("events.json"))).body("flaws.event", hasItem(1))
                .body("flaws.field", hasItems("actor"));
        carol().get(BUNDLES + "?limit=200").then().body("items.title", not(hasItem("Tampered")));
    }

    @Test
    void what_is_too_big_or_no_bundle_is_refused_quickly() throws java.io.IOException {
        assertTrue(announced(17 << 20).startsWith("HTTP/1.1 413"));
        bring(bob(), new byte[15 << 20]).statusCode(422).time(lessThan(30_000L));
        bring(bob(), "no zip".getBytes(java.nio.charset.StandardCharsets.UTF_8)).statusCode(422);
        bob().body("{\"a\":\"" + "x".repeat(300_000) + "\"}").post("/api/v1/incidents").then().statusCode(413);
        bob().body("{}").post(BUNDLES).then().statusCode(415);
    }

    /** The first line of the answer to somebody who announces a body and waits. */
    private static String announced(int length) throws java.io.IOException {
        try (var socket = new java.net.Socket("127.0.0.1", io.restassured.RestAssured.port)) {
            socket.setSoTimeout(30_000);
            socket.getOutputStream().write(("POST " + BUNDLES + " HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer "
                    + TestGateway.shared().token("incident-service", "bob", "viewer", "responder")
                    + "\r\nContent-Type: application/zip\r\nContent-Length: " + length + "\r\n\r\n")
                    .getBytes(java.nio.charset.StandardCharsets.US_ASCII));
            return new java.io.BufferedReader(new java.io.InputStreamReader(socket.getInputStream(),
                    java.nio.charset.StandardCharsets.US_ASCII)).readLine();
        }
    }

    @Test
    void who_may_do_what() {
        byte[] file = bundle(declared("Guarded"));
        bring(carol(), file).statusCode(403);
        given().contentType("application/zip").body(file).post(BUNDLES).then().statusCode(401);
        given().get(BUNDLES).then().statusCode(401);
        carol().get(BUNDLES + "/" + UUID.randomUUID()).then().statusCode(404).body("type", endsWith("no-such-bundle"));
        carol().get(BUNDLES + "/x/file").then().statusCode(404);
        carol().get("/api/v1/incidents/INC-999999/bundle").then().statusCode(404);
        String key = UUID.randomUUID().toString();
        String id = bring(bob().header("Idempotency-Key", key), file).statusCode(201).extract().path("id");
        bring(bob().header("Idempotency-Key", key), file).statusCode(201).body("id", equalTo(id));
        bring(bob().header("Idempotency-Key", key), bundle(declared("Other"))).statusCode(422)
                .body("type", endsWith("idempotency-key-reused"));
    }

    @Test
    void a_confidential_one_is_for_insiders_and_in_the_archive_for_who_brought_it() {
        String secret = declare(Map.of("title", "Breach", "confidential", true)).path("key");
        carol().get("/api/v1/incidents/" + secret + "/bundle").then().statusCode(404);
        bob().get("/api/v1/incidents/" + secret + "/bundle").then().statusCode(200);
        byte[] file = SampleBundle.foreign(true);
        String id = bring(as("mallory", "viewer", "responder"), file).statusCode(201).extract().path("id");
        for (String path : new String[]{"", "/file", "/events", "/report", "/verification"}) {
            bob().get(BUNDLES + "/" + id + path).then().statusCode(404);
            alice().get(BUNDLES + "/" + id + path).then().statusCode(200);
        }
        bob().get(BUNDLES + "?limit=200").then().body("items.id", not(hasItem(id)));
        as("mallory", "viewer").get(BUNDLES + "?limit=200").then().body("items.id", hasItem(id));
    }

    @Test
    void what_became_confidential_here_is_gone_from_the_archive_too() {
        String key = declared("Open at first");
        String id = bring(as("mallory", "viewer", "responder"), bundle(key)).statusCode(201).extract().path("id");
        carol().get(BUNDLES + "/" + id + "/report").then().statusCode(200);
        bob().body("{\"confidential\":true}").patch("/api/v1/incidents/" + key).then().statusCode(200);
        gone(id);
        bob().get(BUNDLES + "/" + id + "/report").then().statusCode(200);
        alice().get(BUNDLES + "?limit=200").then().body("items.id", hasItem(id));
        bob().body("{\"confidential\":false}").patch("/api/v1/incidents/" + key).then().statusCode(200);
        carol().get(BUNDLES + "/" + id + "/file").then().statusCode(200);
    }

    @Test
    void neither_does_it_tell_of_a_merged_one_that_became_confidential() {
        String key = declared("Whole");
        String other = declared("Part of it");
        bob().body(Map.of("into", key)).post("/api/v1/incidents/" + other + "/merge").then().statusCode(200);
        String id = bring(bob(), bundle(key)).statusCode(201).extract().path("id");
        carol().get(BUNDLES + "/" + id).then().statusCode(200);
        bob().body("{}").post("/api/v1/incidents/" + other + "/unmerge").then().statusCode(200);
        bob().body("{\"confidential\":true}").patch("/api/v1/incidents/" + other).then().statusCode(200);
        gone(id);
        bob().get(BUNDLES + "/" + id).then().statusCode(200);
    }

    private static void gone(String id) {
        for (var outsider : List.of(carol(), as("mallory", "viewer", "responder"))) {
            outsider.get(BUNDLES + "?limit=200").then().body("items.id", not(hasItem(id)));
        }
        for (String path : new String[]{"", "/file", "/events", "/report", "/verification"}) {
            carol().get(BUNDLES + "/" + id + path).then().statusCode(404);
            as("mallory", "viewer", "responder").get(BUNDLES + "/" + id + path).then().statusCode(404);
        }
    }
}
