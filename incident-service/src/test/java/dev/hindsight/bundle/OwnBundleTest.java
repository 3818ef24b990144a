package dev.hindsight.bundle;

import static dev.hindsight.bundle.ArchiveCalls.BUNDLES;
import static dev.hindsight.bundle.ArchiveCalls.bring;
import static dev.hindsight.bundle.ArchiveCalls.bundle;
import static dev.hindsight.desk.People.alice;
import static dev.hindsight.desk.People.bob;
import static dev.hindsight.desk.People.carol;
import static dev.hindsight.desk.People.declared;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import java.util.ArrayList;
import java.util.List;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.node.ObjectNode;

import dev.hindsight.eventlog.ExportedStream;
import dev.hindsight.eventlog.HashChain;
import dev.hindsight.eventlog.NewEvent;
import dev.hindsight.eventlog.RecordedEvent;
import dev.hindsight.local.RealStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;

/** Bundles of incidents of this desk: what its log and its roots say to them, and which versions there are. */
@QuarkusTest
@QuarkusTestResource(value = RealStack.class, initArgs = @ResourceArg(name = "service", value = "incident"))
class OwnBundleTest {

    @Inject
    RootVersionFill fill;

    @Inject
    Pool pool;

    private static ValidatableResponse verification(String id) {
        return carol().get(BUNDLES + "/" + id + "/verification").then().statusCode(200);
    }

    @Test
    void a_bundle_that_contradicts_the_log_is_not_valid() {
        byte[] file = bundle(declared("Ours"));
        String id = bring(bob(), file).statusCode(201).extract().path("id");
        verification(id).body("valid", equalTo(true)).body("ownLog", equalTo("agrees"))
                .body("unproven", hasItem("report.html"));
        String forged = bring(bob(), forged(file)).statusCode(201).extract().path("id");
        verification(forged).body("valid", equalTo(false)).body("ownLog", equalTo("contradicts")).body("events", equalTo(2))
                .body("flaws.file", contains("events.json")).body("flaws.event", contains(2))
                .body("flaws.message", contains("The log of this desk has no event 2 of this incident."));
        String foreign = bring(bob(), SampleBundle.foreign(false)).statusCode(201).extract().path("id");
        verification(foreign).body("valid", equalTo(true)).body("ownLog", nullValue()).body("flaws", hasSize(0));
    }

    @Test
    void the_desk_has_verifiers_of_its_own_for_bundles_of_others() {
        var files = SampleBundle.files(SampleBundle.foreign(false));
        files.forEach((name, ours) -> {
            if (name.startsWith("verify.") || name.equals("readme.txt")) {
                carol().get(BUNDLES + "/verifiers/" + name).then().statusCode(200)
                        .contentType("application/octet-stream")
                        .header("Content-Disposition", equalTo("attachment; filename=\"" + name + "\""))
                        .body(equalTo(new String(ours, UTF_8)));
            }
        });
        carol().get(BUNDLES + "/verifiers/manifest.json").then().statusCode(404);
    }

    /** One more event than the log has, sealed as it should be. */
    private static byte[] forged(byte[] file) {
        var events = new ArrayList<>(Verified.of(file).events());
        List<RecordedEvent> more = HashChain.seal(events.getLast().head(),
                List.of(new NewEvent("hindsight.incident.renamed.v1", "{\"title\":\"Bob did it\"}")), "bob",
                events.getLast().recordedAt());
        events.addAll(more);
        var files = SampleBundle.files(file);
        ObjectNode report = RichBundle.report(files);
        report.put("title", "Bob did it").put("version", 2);
        files.put("report.json", RichBundle.json(report));
        files.put("events.json", RichBundle.json(ExportedStream.of(events).withoutPlaces()));
        return RichBundle.packed(files, events);
    }

    @Test
    void what_its_root_has_seen_is_told_of_bundles_that_were_kept_before_too() {
        String key = declared("Seen once");
        await().untilAsserted(
                () -> carol().get("/api/v1/incidents/" + key + "/events").then().body("items[0].globalSeq", notNullValue()));
        alice().post("/api/v1/roots");
        bob().put("/api/v1/incidents/" + key + "/labels/blue").then().statusCode(200);
        String id = bring(bob(), bundle(key)).statusCode(201).body("version", equalTo(2)).body("rootVersion", equalTo(1))
                .extract().path("id");
        pool.preparedQuery("update bundle_archive set root_version = null where id = $1")
                .execute(Tuple.of(java.util.UUID.fromString(id))).await().indefinitely();
        carol().get(BUNDLES + "/" + id).then().body("rootVersion", nullValue());
        fill.all().await().indefinitely();
        carol().get(BUNDLES + "/" + id).then().body("rootVersion", equalTo(1));
    }

    @Test
    void a_version_that_is_not_there_is_answered_alike_of_bundle_incident_and_report() {
        String path = "/api/v1/incidents/" + declared("Only once");
        for (String version : List.of("-1", "0", "2", "2147483648", "9223372036854775806", "9223372036854775807")) {
            for (String of : List.of("", "/bundle", "/report")) {
                carol().get(path + of + "?version=" + version).then().statusCode(404).body("type", endsWith("no-such-version"));
            }
        }
        for (String of : List.of("", "/bundle", "/report")) {
            carol().get(path + of + "?version=9223372036854775808").then().statusCode(422);
        }
    }
}
