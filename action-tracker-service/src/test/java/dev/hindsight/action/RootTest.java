package dev.hindsight.action;

import static dev.hindsight.action.People.ITEMS;
import static dev.hindsight.action.People.alice;
import static dev.hindsight.action.People.as;
import static dev.hindsight.action.People.bob;
import static dev.hindsight.action.People.carol;
import static dev.hindsight.action.People.raised;
import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;

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
@QuarkusTestResource(value = RealStack.class, initArgs = @ResourceArg(name = "service", value = "action"))
class RootTest {

    private static final String ROOTS = "/api/v1/roots/action-items";

    @Inject
    Pool pool;

    private UUID away = UUID.randomUUID();

    /** The path of an item of which every event has its number in the feed, so that the next root has seen it. */
    private static String numbered() {
        return numbered(ITEMS + "/" + raised(FedIncident.known(), ""));
    }

    private static String numbered(String item) {
        await().untilAsserted(() -> carol().get(item + "/events").then().body("items[-1].globalSeq", notNullValue()));
        return item;
    }

    private static JsonPath proof(String item) {
        return carol().get(item + "/inclusion").then().statusCode(200).extract().jsonPath();
    }

    private static void leadsToItsRoot(JsonPath proof) {
        assertEquals(proof.getString("root.root"), Auditor.root(proof.getString("leaf"), proof.getInt("index"),
                proof.getInt("root.streams"), proof.getList("path")));
        assertTrue(Auditor.isSigned(proof.getString("root.statement"), proof.getString("root.signature"),
                proof.getString("root.publicKey")));
        assertTrue(proof.getString("leaf").contains(proof.getString("head.hash")));
        assertTrue(proof.getString("root.statement").contains(proof.getString("root.root")));
    }

    @Test
    void a_root_is_signed_when_something_has_happened_and_names_the_one_before() {
        numbered();
        JsonPath first = alice().post(ROOTS).then().statusCode(201).body("service", equalTo("action-tracker-service")).extract()
                .jsonPath();
        numbered();
        JsonPath second = alice().post(ROOTS).then().statusCode(201)
                .header("Location", endsWith(ROOTS + "/" + (first.getLong("number") + 1)))
                .body("globalSeq", greaterThan(first.getInt("globalSeq"))).extract().jsonPath();
        assertEquals(Auditor.digest(first.getString("statement")), second.getString("previous"));
        alice().post(ROOTS).then().statusCode(200).body("number", equalTo(second.getInt("number")));
        carol().get(ROOTS + "/latest").then().body("number", equalTo(second.getInt("number")));
        carol().get(ROOTS + "/" + first.getInt("number")).then().body("root", equalTo(first.getString("root")));
        carol().get(ROOTS + "?limit=1").then().body("items.number", contains(second.getInt("number")))
                .body("next", notNullValue());
        as("webhook", "webhook").get("/.well-known/hindsight-roots/action-items").then().statusCode(200)
                .body("keys[0].publicKey", equalTo(second.getString("publicKey")))
                .body("keys[0].service", equalTo("action-tracker-service"));
    }

    @Test
    void an_item_is_proved_to_be_in_it_and_what_comes_later_is_not() {
        String item = numbered();
        alice().post(ROOTS);
        bob().body("{\"owner\":\"bob\"}").put(item + "/owner").then().statusCode(200);
        JsonPath proof = proof(item);
        leadsToItsRoot(proof);
        assertEquals(1, proof.getInt("head.version"));
        assertEquals(carol().get(item + "/events").path("items[0].hash"), proof.getString("head.hash"));
        assertTrue(proof.getBoolean("holds"));
        int first = proof.getInt("root.number");
        String later = numbered();
        carol().get(later + "/inclusion?root=" + first).then().statusCode(404).body("type", endsWith("no-such-inclusion"));
        numbered(item);
        alice().post(ROOTS);
        assertEquals(2, proof(item).getInt("head.version"));
        leadsToItsRoot(proof(item));
        carol().get(item + "/inclusion?root=" + first).then().body("head.version", equalTo(1));
        alice().get(ROOTS + "/" + first + "/heads?limit=200").then().statusCode(200)
                .body("items.find { it.stream == '" + proof.getString("head.stream") + "' }.version", equalTo(1));
    }

    @Test
    void a_history_whose_end_was_cut_off_is_found() {
        String item = ITEMS + "/" + raised(FedIncident.known(), "");
        bob().body("{\"owner\":\"bob\"}").put(item + "/owner").then().statusCode(200);
        numbered(item);
        alice().post(ROOTS);
        UUID stream = UUID.fromString(carol().get(item).path("id"));
        move(stream, away);
        carol().get(item + "/verification").then().body("events", equalTo(1));
        assertEquals(false, proof(item).getBoolean("holds"));
        move(away, stream);
        assertEquals(true, proof(item).getBoolean("holds"));
    }

    private void move(UUID from, UUID to) {
        pool.preparedQuery("update event set stream_id = $1 where stream_id = $2 and version = 2").execute(Tuple.of(to, from))
                .await().indefinitely();
    }

    @Test
    void of_several_who_sign_at_once_one_does() {
        numbered();
        List<Response> signings = IntStream.range(0, 6).parallel().mapToObj(_ -> alice().post(ROOTS)).toList();
        assertEquals(1, signings.stream().filter(signing -> signing.statusCode() == 201).count());
        assertEquals(1, signings.stream().map(signing -> signing.<Integer>path("number")).distinct().count());
    }

    @Test
    void who_may_do_what() {
        var secret = FedIncident.confidential();
        String hidden = alice().body("{\"incident\":\"%s\",\"text\":\"quiet\"}".formatted(secret.key)).post(ITEMS).then()
                .statusCode(201).extract().path("key");
        String id = alice().get(ITEMS + "/" + hidden).path("id");
        await().untilAsserted(() -> alice().get(ITEMS + "/" + hidden + "/events").then()
                .body("items[-1].globalSeq", notNullValue()));
        bob().post(ROOTS).then().statusCode(403);
        given().post(ROOTS).then().statusCode(401);
        given().get(ROOTS + "/latest").then().statusCode(401);
        alice().post(ROOTS);
        carol().get(ROOTS + "/1/heads").then().statusCode(403);
        carol().get(ITEMS + "/" + hidden + "/inclusion").then().statusCode(404);
        leadsToItsRoot(alice().get(ITEMS + "/" + hidden + "/inclusion").jsonPath());
        leadsToItsRoot(alice().get(ROOTS + "/streams/" + id + "/inclusion").jsonPath());
        carol().get(ROOTS + "/streams/" + id + "/inclusion").then().statusCode(403);
        carol().get(ROOTS + "/999999").then().statusCode(404).body("type", endsWith("no-such-root"));
        carol().get(ROOTS + "?limit=0").then().statusCode(422);
        carol().get(ROOTS + "?cursor=x").then().statusCode(400);
        String open = numbered();
        carol().get(open + "/inclusion?root=0").then().statusCode(422).body("errors.pointer", contains(containsString("root")));
        carol().get(open + "/inclusion?root=999999").then().statusCode(404);
    }
}
