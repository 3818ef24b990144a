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
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import dev.hindsight.local.RealStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;

/** A bundle tells nobody what the incident here keeps from them. */
@QuarkusTest
@QuarkusTestResource(value = RealStack.class, initArgs = @ResourceArg(name = "service", value = "incident"))
class BundleSecrecyTest {

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
    void who_brings_one_that_is_here_already_sees_it_too() {
        byte[] file = SampleBundle.foreign(true);
        String id = bring(as("mallory", "viewer", "responder"), file).statusCode(201).extract().path("id");
        bob().get(BUNDLES + "/" + id).then().statusCode(404);
        bring(bob(), file).statusCode(200).body("id", equalTo(id)).body("importedBy", equalTo("mallory"));
        bring(bob(), file).statusCode(200).body("id", equalTo(id));
        for (String path : new String[]{"", "/file", "/events", "/report", "/verification"}) {
            bob().get(BUNDLES + "/" + id + path).then().statusCode(200);
            carol().get(BUNDLES + "/" + id + path).then().statusCode(404);
        }
        bob().get(BUNDLES + "?limit=200").then().body("items.id", hasItem(id));
        as("mallory", "viewer").get(BUNDLES + "/" + id).then().statusCode(200);
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
