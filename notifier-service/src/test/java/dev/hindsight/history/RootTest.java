package dev.hindsight.history;

import static dev.hindsight.stage.People.alice;
import static dev.hindsight.stage.People.as;
import static dev.hindsight.stage.People.bob;
import static dev.hindsight.stage.People.carol;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
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

import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

import dev.hindsight.local.RealStack;
import dev.hindsight.local.audit.Auditor;
import dev.hindsight.stage.MailAddressOfTests;
import dev.hindsight.stage.Setup;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;

/** No relay runs here: an event is numbered when a root is signed, unless an older transaction is still open somewhere. */
@QuarkusTest
@QuarkusTestResource(value = RealStack.class, initArgs = @ResourceArg(name = "service", value = "notifier"))
@QuarkusTestResource(MailAddressOfTests.class)
class RootTest {

    private static final String ROOTS = "/api/v1/roots/notifications";

    @Inject
    Pool pool;

    /** The latest root, once it has seen the stream up to that version. */
    private static JsonPath seen(String stream, int version) {
        Awaitility.await().untilAsserted(() -> {
            alice().post(ROOTS);
            alice().get(ROOTS + "/streams/" + stream + "/inclusion").then().statusCode(200).body("head.version",
                    equalTo(version));
        });
        return alice().get(ROOTS + "/streams/" + stream + "/inclusion").jsonPath();
    }

    private static void rename(String channel) {
        alice().body("{\"name\":\"renamed %s\"}".formatted(UUID.randomUUID())).patch("/api/v1/channels/" + channel).then()
                .statusCode(200);
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
        String channel = Setup.email("mara@corp.example");
        JsonPath first = seen(channel, 1);
        rename(channel);
        JsonPath second = seen(channel, 2);
        assertEquals(first.getInt("root.number") + 1, second.getInt("root.number"));
        assertEquals(Auditor.digest(first.getString("root.statement")), second.getString("root.previous"));
        assertEquals("notifier-service", second.getString("root.service"));
        alice().post(ROOTS).then().statusCode(200).body("number", equalTo(second.getInt("root.number")));
        carol().get(ROOTS + "/latest").then().body("number", equalTo(second.getInt("root.number")))
                .body("globalSeq", greaterThan(first.getInt("root.globalSeq")));
        carol().get(ROOTS + "/" + first.getInt("root.number")).then().body("root", equalTo(first.getString("root.root")));
        carol().get(ROOTS + "?limit=1").then().body("items.number", contains(second.getInt("root.number")))
                .body("next", notNullValue());
        as("webhook", "webhook").get("/.well-known/hindsight-roots/notifications").then().statusCode(200)
                .body("keys[0].publicKey", equalTo(second.getString("root.publicKey")))
                .body("keys[0].service", equalTo("notifier-service"));
    }

    @Test
    void what_was_set_up_is_proved_to_be_in_it_and_what_comes_later_is_not() {
        String channel = Setup.email("mara@corp.example");
        JsonPath proof = seen(channel, 1);
        leadsToItsRoot(proof);
        assertEquals(alice().get("/api/v1/channels/" + channel + "/events").path("items[0].hash"),
                proof.getString("head.hash"));
        assertTrue(proof.getBoolean("holds"));
        int first = proof.getInt("root.number");
        rename(channel);
        String later = Setup.rule(Setup.key(), List.of(channel));
        leadsToItsRoot(seen(later, 1));
        leadsToItsRoot(seen(channel, 2));
        alice().get(ROOTS + "/streams/" + later + "/inclusion?root=" + first).then().statusCode(404)
                .body("type", endsWith("no-such-inclusion"));
        alice().get(ROOTS + "/streams/" + channel + "/inclusion?root=" + first).then().body("head.version", equalTo(1));
        alice().get(ROOTS + "/" + first + "/heads?limit=200").then().statusCode(200)
                .body("items.find { it.stream == '" + channel + "' }.version", equalTo(1));
    }

    @Test
    void a_history_whose_end_was_cut_off_is_found() {
        String channel = Setup.email("mara@corp.example");
        rename(channel);
        seen(channel, 2);
        UUID away = UUID.randomUUID();
        move(UUID.fromString(channel), away);
        alice().get(ROOTS + "/streams/" + channel + "/inclusion").then().body("holds", equalTo(false));
        move(away, UUID.fromString(channel));
        alice().get(ROOTS + "/streams/" + channel + "/inclusion").then().body("holds", equalTo(true));
    }

    private void move(UUID from, UUID to) {
        pool.preparedQuery("update event set stream_id = $1 where stream_id = $2 and version = 2").execute(Tuple.of(to, from))
                .await().indefinitely();
    }

    @Test
    void of_several_who_sign_at_once_one_does() {
        Setup.email("mara@corp.example");
        List<Response> signings = IntStream.range(0, 6).parallel().mapToObj(_ -> alice().post(ROOTS)).toList();
        List<Integer> made = signings.stream().filter(signing -> signing.statusCode() == 201)
                .map(signing -> signing.<Integer>path("number")).toList();
        assertEquals(made.stream().distinct().toList(), made);
        signings.forEach(signing -> assertEquals(2, signing.statusCode() / 100, signing::asString));
        assertEquals(0, gaps());
    }

    /** How far the feed of this service is from 1, 2, 3 and so on. */
    private long gaps() {
        return pool.query("select coalesce(max(global_seq), 0) - count(global_seq) as gaps from event").execute().await()
                .indefinitely().iterator().next().getLong("gaps");
    }

    @Test
    void who_may_do_what() {
        String channel = Setup.email("mara@corp.example");
        bob().post(ROOTS).then().statusCode(403);
        given().post(ROOTS).then().statusCode(401);
        given().get(ROOTS + "/latest").then().statusCode(401);
        seen(channel, 1);
        carol().get(ROOTS + "/1/heads").then().statusCode(403);
        carol().get(ROOTS + "/streams/" + channel + "/inclusion").then().statusCode(403);
        alice().get(ROOTS + "/streams/" + UUID.randomUUID() + "/inclusion").then().statusCode(404);
        alice().get(ROOTS + "/streams/" + channel + "/inclusion?root=0").then().statusCode(422);
        alice().get(ROOTS + "/streams/" + channel + "/inclusion?root=999999").then().statusCode(404);
        carol().get(ROOTS + "/999999").then().statusCode(404).body("type", endsWith("no-such-root"));
        carol().get(ROOTS + "?limit=0").then().statusCode(422);
        carol().get(ROOTS + "?cursor=x").then().statusCode(400);
    }
}
