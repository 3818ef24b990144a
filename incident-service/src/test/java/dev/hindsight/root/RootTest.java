package dev.hindsight.root;

import static dev.hindsight.desk.People.alice;
import static dev.hindsight.desk.People.as;
import static dev.hindsight.desk.People.bob;
import static dev.hindsight.desk.People.carol;
import static dev.hindsight.desk.People.declare;
import static dev.hindsight.desk.People.declared;
import static dev.hindsight.desk.People.webhook;
import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.security.KeyFactory;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;

import dev.hindsight.local.RealStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;

@QuarkusTest
@QuarkusTestResource(value = RealStack.class, initArgs = @ResourceArg(name = "service", value = "incident"))
class RootTest {

    private static final String ROOTS = "/api/v1/roots";
    private static final byte[] X509_OF_ED25519 = HexFormat.of().parseHex("302a300506032b6570032100");

    @Inject
    Pool pool;
    @Inject
    Roots roots;

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
    void a_root_is_signed_when_something_has_happened_and_names_the_one_before() throws Exception {
        numbered(declared("First"));
        JsonPath first = alice().post(ROOTS).then().statusCode(201).extract().jsonPath();
        numbered(declared("Second"));
        JsonPath second = alice().post(ROOTS).then().statusCode(201).header("Location", endsWith(ROOTS + "/"
                + (first.getLong("number") + 1))).body("globalSeq", greaterThan(first.getInt("globalSeq"))).extract()
                .jsonPath();
        assertEquals(HexFormat.of().formatHex(MerkleTree.sha256().digest(first.getString("statement").getBytes(UTF_8))),
                second.getString("previous"));
        alice().post(ROOTS).then().statusCode(200).body("number", equalTo(second.getInt("number")));
        carol().get(ROOTS + "/latest").then().body("number", equalTo(second.getInt("number")));
        carol().get(ROOTS + "/" + first.getInt("number")).then().body("root", equalTo(first.getString("root")));
        carol().get(ROOTS + "?limit=1").then().body("items.number", contains(second.getInt("number")))
                .body("next", notNullValue());
        var key = KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(
                concat(X509_OF_ED25519, Base64.getDecoder().decode(second.getString("publicKey")))));
        Signature signature = Signature.getInstance("Ed25519");
        signature.initVerify(key);
        signature.update(second.getString("statement").getBytes(UTF_8));
        assertTrue(signature.verify(Base64.getDecoder().decode(second.getString("signature"))));
        webhook().get("/.well-known/hindsight-roots").then().statusCode(200)
                .body("keys[0].publicKey", equalTo(second.getString("publicKey")));
    }

    @Test
    void an_incident_is_proved_to_be_in_it_and_what_comes_later_is_not() {
        String key = numbered(declared("Proved"));
        alice().post(ROOTS);
        bob().put("/api/v1/incidents/" + key + "/labels/later").then().statusCode(200);
        JsonPath proof = inclusion(key);
        List<byte[]> path = proof.<String>getList("path").stream().map(HexFormat.of()::parseHex).toList();
        assertEquals(proof.getString("root.root"), HexFormat.of().formatHex(MerkleTree.root(
                MerkleTree.leaf(proof.getString("leaf").getBytes(UTF_8)), proof.getInt("index"), proof.getInt("root.streams"),
                path)));
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
        List<Roots.Signing> signings = Uni.join().all(roots.sign(), roots.sign(), roots.sign(), roots.sign()).andFailFast()
                .await().indefinitely();
        assertEquals(1, signings.stream().filter(Roots.Signing::isNew).count());
        assertEquals(1, signings.stream().map(signing -> signing.root().number()).distinct().count());
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

    private static byte[] concat(byte[] one, byte[] other) {
        byte[] all = java.util.Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, all, one.length, other.length);
        return all;
    }
}
