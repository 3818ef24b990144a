package dev.hindsight.bundle;

import static dev.hindsight.bundle.ArchiveCalls.BUNDLES;
import static dev.hindsight.bundle.ArchiveCalls.bring;
import static dev.hindsight.bundle.ArchiveCalls.bundle;
import static dev.hindsight.desk.People.alice;
import static dev.hindsight.desk.People.as;
import static dev.hindsight.desk.People.bob;
import static dev.hindsight.desk.People.carol;
import static dev.hindsight.desk.People.declare;
import static dev.hindsight.desk.People.declared;
import static dev.hindsight.desk.People.merge;
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
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import dev.hindsight.followup.ActionTracker;
import dev.hindsight.local.RealStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

/** A bundle leaves, comes back as it went, and holds only as long as nobody touched it. */
@QuarkusTest
@QuarkusTestResource(value = RealStack.class, initArgs = @ResourceArg(name = "service", value = "incident"))
class BundleTest {

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
        carol().get("/api/v1/incidents/" + key + "/bundle?version=2").then().statusCode(404)
                .body("detail", equalTo(key + " has one version only, the first."));
        bob().put("/api/v1/incidents/" + key + "/labels/blue").then().statusCode(200);
        byte[] then = carol().get("/api/v1/incidents/" + key + "/bundle?version=1").then().statusCode(200).extract()
                .asByteArray();
        assertArrayEquals(first, then);
        assertEquals(2, Verified.of(bundle(key)).events().size());
        String path = "/api/v1/incidents/" + key + "/bundle";
        String stood = carol().get("/api/v1/incidents/" + key + "/events").path("items[0].recordedAt");
        assertArrayEquals(first, carol().queryParam("at", stood).get(path).then().statusCode(200)
                .header("Content-Disposition", containsString(key + "-v1.zip")).extract().asByteArray());
        carol().get(path + "?at=2020-01-01T00:00:00Z").then().statusCode(404)
                .body("detail", equalTo(key + " was not declared yet at 2020-01-01T00:00:00Z."));
        carol().get(path + "?at=2020-01-01T00:00:00Z&version=1").then().statusCode(422).body("errors.pointer",
                contains("#/at"));
        carol().get(path + "?at=yesterday").then().statusCode(422).body("errors.pointer", contains("#/at"));
        carol().get("/api/v1/incidents/" + key + "/bundle?version=3").then().statusCode(404)
                .body("detail", equalTo(key + " has the versions 1 to 2.")).body("type", endsWith("no-such-version"));
        carol().get("/api/v1/incidents/" + key + "/bundle?version=0").then().statusCode(404);
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
    void action_items_of_what_had_been_merged_into_that_come_along_too_and_the_bundle_holds() {
        Response first = declare(Map.of("title", "First of a chain", "severity", "minor"));
        String second = declared("Second of a chain");
        String last = declared("Last of a chain");
        ActionTracker item = ActionTracker.raise(first.path("id"), first.path("key"), "Buy a lamp", Instant.now());
        await().untilAsserted(() -> carol().get("/api/v1/incidents/" + first.path("key") + "/report").then()
                .body("actionItems.key", contains(item.key)));
        merge(first.path("key"), second).statusCode(200);
        merge(second, last).statusCode(200);

        byte[] file = bundle(last);

        assertTrue(new String(StoredZip.read(file).get("followups.json").data(), UTF_8).contains(item.key));
        assertEquals(2, Verified.of(file).events().size());
        bring(bob(), file).statusCode(201);
    }

    @Test
    void a_signed_root_travels_with_it() {
        String key = declared("Rooted");
        await().untilAsserted(
                () -> carol().get("/api/v1/incidents/" + key + "/events").then().body("items[0].globalSeq", notNullValue()));
        alice().post("/api/v1/roots");
        byte[] file = bundle(key);
        assertTrue(StoredZip.read(file).containsKey("inclusion.json"));
        bring(bob(), file).statusCode(201).body("root", greaterThan(0)).body("rootVersion", equalTo(1))
                .body("rootKey", notNullValue());
        var files = SampleBundle.files(file);
        String proof = new String(files.get("inclusion.json"), UTF_8);
        files.put("inclusion.json", proof.replaceFirst("\"number\":\\d+", "\"number\":77777")
                .getBytes(UTF_8));
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
}
