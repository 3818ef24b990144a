package dev.hindsight.alert.hook;

import static dev.hindsight.desk.Alertmanager.firing;
import static dev.hindsight.desk.People.alice;
import static dev.hindsight.desk.People.webhook;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;
import java.util.zip.GZIPOutputStream;

import org.junit.jupiter.api.Test;

import dev.hindsight.local.RealStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;

/** Each way to show that a post is genuine, over HTTP. What the gateway got as Authorization comes in a header of its own. */
@QuarkusTest
@QuarkusTestResource(value = RealStack.class, initArgs = @ResourceArg(name = "service", value = "incident"))
class AuthenticationTest {

    private static final String AUTHORIZATION = "X-Hindsight-Source-Authorization";

    private static Response added(Map<String, ?> authentication) {
        return alice().body(Map.of("name", "a-" + UUID.randomUUID(), "type", "alertmanager", "authentication", authentication))
                .post("/api/v1/alert-sources").then().statusCode(201).extract().response();
    }

    private static RequestSpecification post() {
        return webhook().body(firing("a" + UUID.randomUUID()));
    }

    private static String hook(Response source) {
        return "/hooks/" + source.path("id");
    }

    private static String basic(String user, String password) {
        return "Basic " + Base64.getEncoder().encodeToString((user + ":" + password).getBytes(UTF_8));
    }

    @Test
    void a_bearer_token_opens_and_nothing_else_does() {
        Response source = added(Map.of("scheme", "bearer"));
        String secret = source.path("secret");
        assertEquals(true, source.<String>path("hookUrl").endsWith(hook(source)));
        post().header(AUTHORIZATION, "bearer " + secret).post(hook(source)).then().statusCode(202);
        post().header(AUTHORIZATION, "Bearer " + secret + "x").post(hook(source)).then().statusCode(401)
                .body("type", endsWith("post-not-genuine")).body("detail", containsString("bearer"));
        post().header(AUTHORIZATION, basic("u", secret)).post(hook(source)).then().statusCode(401);
        post().post(hook(source)).then().statusCode(401);
        post().post(hook(source) + "/" + secret).then().statusCode(401);
    }

    @Test
    void basic_asks_for_the_password_and_for_the_user_that_is_set() {
        Response source = added(Map.of("scheme", "basic", "username", "am"));
        String secret = source.path("secret");
        post().header(AUTHORIZATION, basic("am", secret)).post(hook(source)).then().statusCode(202);
        post().header(AUTHORIZATION, basic("other", secret)).post(hook(source)).then().statusCode(401);
        post().header(AUTHORIZATION, "Basic %%%").post(hook(source)).then().statusCode(401);
    }

    @Test
    void a_header_of_any_name_can_hold_the_secret_and_is_not_kept() {
        Response source = added(Map.of("scheme", "header", "name", "X-Shop-Pass"));
        String secret = source.path("secret");
        String receipt = post().header("x-shop-pass", secret).post(hook(source)).then().statusCode(202).extract()
                .path("receipt");
        post().header("X-Webhook-Token", secret).post(hook(source)).then().statusCode(401);
        alice().get("/api/v1/alert-sources/" + source.path("id") + "/receipts/" + receipt).then()
                .body(not(containsString(secret))).body("headers.'x-shop-pass'", equalTo("(not kept)"))
                .body("replyStatus", equalTo(202)).body("reply.receipt", equalTo(receipt));
    }

    @Test
    void a_new_secret_opens_at_once_and_the_old_one_until_its_time_is_over() {
        Response source = added(Map.of("scheme", "bearer"));
        String at = "/api/v1/alert-sources/" + source.path("id");
        String renewed = alice().body(Map.of("othersExpireAfterSeconds", 3_600)).post(at + "/rotations").then().statusCode(201)
                .extract().path("secret");
        post().header(AUTHORIZATION, "Bearer " + renewed).post(hook(source)).then().statusCode(202);
        post().header(AUTHORIZATION, "Bearer " + source.path("secret")).post(hook(source)).then().statusCode(202);
        alice().body(Map.of("othersExpireAfterSeconds", 0)).post(at + "/rotations").then().statusCode(201);
        post().header(AUTHORIZATION, "Bearer " + renewed).post(hook(source)).then().statusCode(401);
        alice().get(at).then().body("tokens", hasSize(1));
    }

    @Test
    void what_came_and_what_was_refused_is_counted() {
        Response source = added(Map.of("scheme", "bearer"));
        String at = "/api/v1/alert-sources/" + source.path("id") + "/activity";
        alice().get(at).then().statusCode(200).body("errorRate", equalTo(0f)).body("lastReceivedAt", nullValue());
        post().header(AUTHORIZATION, "Bearer " + source.path("secret")).post(hook(source)).then().statusCode(202);
        post().header(AUTHORIZATION, "Bearer forged-forged").post(hook(source)).then().statusCode(401);
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> alice().get(at).then().body("refused.'not-genuine'", equalTo(1))
                        .body("receipts.processed", equalTo(1)).body("errorRate", equalTo(0.5f))
                        .body("lastReceivedAt", notNullValue()));
    }

    @Test
    void the_far_side_may_have_made_the_secret() {
        Response source = alice().body(Map.of("name", "given-" + UUID.randomUUID(), "type", "alertmanager", "secret",
                "made-elsewhere-1", "authentication", Map.of("scheme", "bearer"))).post("/api/v1/alert-sources").then()
                .statusCode(201).extract().response();
        post().header(AUTHORIZATION, "Bearer made-elsewhere-1").post(hook(source)).then().statusCode(202);
    }

    @Test
    void a_scheme_that_the_type_has_not_or_that_changes_is_refused() {
        alice().body(Map.of("name", "odd-" + UUID.randomUUID(), "type", "alertmanager", "authentication",
                Map.of("scheme", "signature"))).post("/api/v1/alert-sources").then().statusCode(422)
                .body("errors[0].pointer", equalTo("#/authentication/scheme"));
        Response source = added(Map.of("scheme", "bearer"));
        alice().body(Map.of("authentication", Map.of("scheme", "basic"))).patch("/api/v1/alert-sources/" + source.path("id"))
                .then()
                .statusCode(422).body("errors[0].detail", containsString("new source"));
    }

    @Test
    void a_compressed_body_is_read_and_one_that_bursts_is_refused() throws IOException {
        Response source = added(Map.of("scheme", "bearer"));
        var zipped = webhook().header(AUTHORIZATION, "Bearer " + source.path("secret")).header("Content-Encoding", "gzip");
        zipped.body(gzip(firing("zipped").getBytes(UTF_8))).post(hook(source)).then().statusCode(202);
        webhook().header(AUTHORIZATION, "Bearer " + source.path("secret")).header("Content-Encoding", "gzip")
                .body(gzip(new byte[1_100_000])).post(hook(source)).then().statusCode(413);
        webhook().header(AUTHORIZATION, "Bearer " + source.path("secret")).header("Content-Encoding", "gzip").body("plain")
                .post(hook(source)).then().statusCode(400).body("type", endsWith("not-gzip"));
    }

    private static byte[] gzip(byte[] plain) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var out = new GZIPOutputStream(bytes)) {
            out.write(plain);
        }
        return bytes.toByteArray();
    }
}
