package dev.hindsight.delivery;

import static dev.hindsight.stage.People.alice;
import static dev.hindsight.stage.People.bob;
import static dev.hindsight.stage.People.carol;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.UUID;

import jakarta.inject.Inject;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dev.hindsight.local.RealStack;
import dev.hindsight.local.identity.TestGateway;
import dev.hindsight.stage.MailAddressOfTests;
import dev.hindsight.stage.Receiver;
import dev.hindsight.stage.Setup;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.vertx.mutiny.sqlclient.Pool;

@QuarkusTest
@QuarkusTestResource(value = RealStack.class, initArgs = @ResourceArg(name = "service", value = "notifier"))
@QuarkusTestResource(MailAddressOfTests.class)
class ChannelResourceTest {

    private static final String SECRET = "whsec_AQIDBAUGBwgJCgsMDQ4PEBESExQVFhcYGRobHB0eHyA=";
    private static final String URL = "https://hooks.example.com/hindsight";

    @Inject
    Pool pool;

    @Test
    void only_the_gateway_is_believed_and_only_administrators_write() {
        for (String path : List.of("/api/v1/channels", "/api/v1/rules", "/api/v1/deliveries",
                "/api/v1/dead-letters/notifier")) {
            given().header("X-User", "alice").get(path).then().statusCode(401).contentType("application/problem+json");
            given().header("Authorization",
                    "Bearer " + TestGateway.shared().token("incident-service", "alice", "admin", "viewer"))
                    .get(path).then().statusCode(401);
            given().header("Authorization",
                    "Bearer " + TestGateway.shared().forgedToken("notifier-service", "alice", "admin", "viewer")).get(path)
                    .then().statusCode(401);
        }
        bob().body("{}").post("/api/v1/channels").then().statusCode(403);
        bob().body("{}").post("/api/v1/rules").then().statusCode(403);
        carol().get("/api/v1/channels").then().statusCode(200);
    }

    @Test
    void a_secret_that_was_made_up_is_shown_once_and_kept_unreadable() {
        var created = alice().body(body("webhook", "{\"url\":\"" + URL + "\"}")).post("/api/v1/channels").then().statusCode(201)
                .header("ETag", notNullValue()).body("config.secrets[0]", matchesPattern("whsec_[A-Za-z0-9+/]{43}="))
                .body("config.secrets", hasSize(1)).extract();
        String id = created.path("id");
        String secret = created.path("config.secrets[0]");
        carol().get("/api/v1/channels/" + id).then().statusCode(200).body("config.url", equalTo(URL))
                .body("config", not(hasKey("secrets"))).body("hasSecrets", equalTo(true));
        var row = pool.query("select config, secrets from channel where id = '" + id + "'").executeAndAwait().iterator().next();
        assertFalse(row.getString("config").contains("whsec"));
        assertFalse(row.getBuffer("secrets").toString(StandardCharsets.ISO_8859_1.name()).contains(secret.substring(6)));
        alice().body("{\"name\":\"renamed\"}").patch("/api/v1/channels/" + id).then().statusCode(200)
                .body("name", equalTo("renamed")).body("config", not(hasKey("secrets")));
        alice().body("{\"config\":{\"secrets\":null}}").patch("/api/v1/channels/" + id).then().statusCode(200)
                .body("config.secrets[0]", not(equalTo(secret)));
    }

    @Test
    void a_repeated_request_gets_the_channel_with_its_secret_again_which_is_kept_unreadable() {
        String key = UUID.randomUUID().toString();
        String body = body("webhook", "{\"url\":\"" + URL + "\"}");
        var created = alice().header("Idempotency-Key", key).body(body).post("/api/v1/channels").then().statusCode(201)
                .extract();
        String secret = created.path("config.secrets[0]");
        String id = created.path("id");
        alice().header("Idempotency-Key", key).body(body).post("/api/v1/channels").then().statusCode(201)
                .body("id", equalTo(id)).header("Location", endsWith("/api/v1/channels/" + id))
                .body("config.secrets[0]", equalTo(secret));
        var kept = pool.query("select body from idempotency where key = '" + key + "'").executeAndAwait().iterator().next();
        assertFalse(kept.getBuffer("body").toString(StandardCharsets.ISO_8859_1.name()).contains("whsec"));
    }

    @Test
    void two_secrets_both_sign_while_a_receiver_changes_over() {
        try (var receiver = new Receiver()) {
            String id = Setup.channel("webhook", "{\"url\":\"" + receiver.url() + "\",\"secrets\":[\"" + SECRET + "\"]}");
            alice().body("{\"config\":{\"secrets\":[\"" + SECRET.replace("AQID", "ISIj") + "\",\"" + SECRET + "\"]}}")
                    .patch("/api/v1/channels/" + id).then().statusCode(200);
            alice().post("/api/v1/channels/" + id + "/test").then().statusCode(202);
            assertTrue(receiver.await(1).getFirst().headers().get("webhook-signature").matches("v1,\\S+ v1,\\S+"));
        }
    }

    @Test
    void a_test_message_takes_the_real_way_and_its_fate_is_in_the_ledger() {
        try (var receiver = new Receiver()) {
            String id = Setup.webhook(receiver.url());
            String location = alice().post("/api/v1/channels/" + id + "/test").then().statusCode(202).extract()
                    .header("Location");
            assertTrue(receiver.await(1).getFirst().body().contains("\"type\":\"channel.test\""));
            String path = location.substring(location.indexOf("/api/"));
            Awaitility.await().atMost(Duration.ofSeconds(30)).untilAsserted(
                    () -> carol().get(path).then().statusCode(200).body("outcome", equalTo("sent"))
                            .body("eventType", equalTo("channel.test")).body("channel", equalTo(id)));
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "{\"name\":\"a\",\"type\":\"pigeon\",\"config\":{}} | 422 | #/type",
            "{\"name\":\" \",\"type\":\"email\",\"config\":{\"to\":[\"a@b.c\"]}} | 422 | #/name",
            "{\"name\":\"a\",\"type\":\"email\"} | 422 | #/config",
            "{\"name\":\"a\",\"type\":\"email\",\"config\":{\"to\":[]}} | 422 | #/config/to",
            "{\"name\":\"a\",\"type\":\"email\",\"config\":{\"to\":[\"a@b.c\",\"nobody\"]}} | 422 | #/config/to/1",
            "{\"name\":\"a\",\"type\":\"email\",\"config\":{\"to\":[\"a@b.c\"],\"cc\":[]}} | 422 | #/config/cc",
            "{\"name\":\"a\",\"type\":\"webhook\",\"config\":{\"url\":\"https://169.254.169.254/\"}} | 422 | #/config/url",
            "{\"name\":\"a\",\"type\":\"webhook\",\"config\":{\"url\":\"https://a.example/\",\"secrets\":[\"short\"]}} | 422 | #/config/secrets/0",
            "{\"name\":\"a\",\"type\":\"webhook\",\"config\":[]} | 400 | #/config",
            "{\"name\":\"a\",\"colour\":\"blue\"} | 400 | #/colour"})
    void what_is_wrong_is_named(String body, int status, String pointer) {
        alice().body(body).post("/api/v1/channels").then().statusCode(status).contentType("application/problem+json")
                .body("errors.pointer", hasItems(pointer));
    }

    @Test
    void an_old_version_is_refused_and_the_type_stays() {
        String id = Setup.email("mara@corp.example");
        String tag = alice().get("/api/v1/channels/" + id).header("ETag");
        alice().header("If-Match", tag).body("{\"name\":\"one\"}").patch("/api/v1/channels/" + id).then().statusCode(200);
        alice().header("If-Match", tag).body("{\"name\":\"two\"}").patch("/api/v1/channels/" + id).then().statusCode(412)
                .body("currentVersion", notNullValue());
        alice().body("{\"type\":\"webhook\",\"config\":{\"to\":null,\"url\":\"" + URL + "\"}}").patch("/api/v1/channels/" + id)
                .then().statusCode(422).body("errors[0].pointer", equalTo("#/type"));
        alice().contentType("application/merge-patch+json").body("{\"name\":\"three\"}").patch("/api/v1/channels/" + id).then()
                .statusCode(200).body("name", equalTo("three"));
    }

    @Test
    void a_channel_that_a_rule_uses_cannot_be_deleted_and_a_deleted_one_is_gone() {
        String id = Setup.email("mara@corp.example");
        String rule = Setup.rule(Setup.key(), List.of(id));
        alice().delete("/api/v1/channels/" + id).then().statusCode(409).body("detail", containsString("rule “all of"));
        alice().delete("/api/v1/rules/" + rule).then().statusCode(204);
        alice().delete("/api/v1/channels/" + id).then().statusCode(204);
        carol().get("/api/v1/channels/" + id).then().statusCode(404);
        alice().delete("/api/v1/channels/" + id).then().statusCode(404);
        alice().contentType(ContentType.JSON).body("{}").patch("/api/v1/channels/" + id).then().statusCode(404);
    }

    @Test
    void lists_come_in_pages() {
        for (int i = 0; i < 3; i++) {
            Setup.email("mara@corp.example");
        }
        var first = carol().get("/api/v1/channels?limit=2").then().statusCode(200).body("items", hasSize(2)).extract();
        String next = first.path("next");
        assertTrue(first.header("Link").contains("rel=\"next\""));
        carol().get("/api/v1/channels?limit=2&cursor=" + next).then().statusCode(200)
                .body("items[0].id", not(equalTo(first.path("items[1].id"))));
        carol().get("/api/v1/channels?cursor=nonsense").then().statusCode(400);
    }

    private static String body(String type, String config) {
        return "{\"name\":\"a channel\",\"type\":\"" + type + "\",\"config\":" + config + "}";
    }
}
