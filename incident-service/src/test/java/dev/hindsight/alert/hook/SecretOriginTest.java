package dev.hindsight.alert.hook;

import static dev.hindsight.desk.People.alice;
import static dev.hindsight.desk.People.webhook;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.hindsight.alert.SecretOrigin;
import dev.hindsight.alert.SourceTypes;
import dev.hindsight.eventlog.Sha256;
import dev.hindsight.local.RealStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;

@QuarkusTest
@QuarkusTestResource(value = RealStack.class, initArgs = @ResourceArg(name = "service", value = "incident"))
class SecretOriginTest {

    private static final String SOURCES = "/api/v1/alert-sources";
    private static final String THEIRS = "client-secret-0123456789";
    private static final String POST = "{\"action\":\"created\",\"data\":{\"issue\":{\"id\":\"7\",\"title\":\"Boom\"}}}";

    @Inject
    SourceTypes types;

    @Inject
    Pool pool;

    private static Response added(String type, Map<String, ?> authentication, Map<String, ?> more) {
        Map<String, Object> source = new HashMap<>(more);
        source.put("name", type + "-" + UUID.randomUUID());
        source.put("type", type);
        source.put("authentication", authentication);
        return alice().body(source).post(SOURCES);
    }

    private static ValidatableResponse signed(Response source, String secret) {
        String signature = HexFormat.of().formatHex(Sha256.hmac(secret.getBytes(UTF_8), POST.getBytes(UTF_8)));
        return webhook().header("Sentry-Hook-Resource", "issue").header("Sentry-Hook-Signature", signature).body(POST)
                .post("/hooks/" + source.path("id")).then();
    }

    @Test
    void we_make_all_secrets_but_these() {
        Map<String, String> others = new TreeMap<>();
        types.names().stream().map(types::of).forEach(type -> type.schemes().forEach(scheme -> {
            if (type.secretOf(scheme) != SecretOrigin.OURS) {
                others.put(type.type() + " by " + scheme, type.secretOf(scheme).toString());
            }
        }));
        assertEquals(Map.of("sentry by signature", "far-side", "gitlab by signature", "far-side", "generic by signature",
                "far-side", "cloudevents by signature", "far-side", "cloudwatch by signature", "none", "azure-monitor by jwt",
                "none", "google-cloud by jwt", "none"), others);
        String way = "items.find { it.type == '%s' }.schemes.find { it.scheme == '%s' }.secret";
        alice().get("/api/v1/alert-source-types").then()
                .body(way.formatted("sentry", "signature"), equalTo("far-side"))
                .body(way.formatted("sentry", "url-token"), equalTo("ours"))
                .body(way.formatted("cloudwatch", "signature"), equalTo("none"));
    }

    @Test
    void a_source_waits_for_the_secret_that_the_far_side_makes_and_refuses_every_post_until_it_is_told() {
        Response source = added("sentry", Map.of("scheme", "signature"), Map.of());
        source.then().statusCode(201).body("secret", nullValue()).body("tokens", empty())
                .body("hookUrl", endsWith("/hooks/" + source.path("id")));
        String at = SOURCES + "/" + source.path("id");
        signed(source, THEIRS).statusCode(401).body("type", endsWith("secret-missing"))
                .body("detail", containsString("the far side has made"));
        signed(source, "some-other-secret-0123").statusCode(401).body("type", endsWith("secret-missing"));
        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> alice().get(at + "/activity").then()
                .body("refused.'no-secret'", equalTo(2)).body("errorRate", equalTo(1f)));
        alice().get(at + "/receipts").then().body("items", empty());

        alice().body("{}").post(at + "/rotations").then().statusCode(422).body("errors[0].pointer", equalTo("#/secret"))
                .body("errors[0].detail", containsString("copy it from there"));
        alice().post(at + "/tokens").then().statusCode(422);
        alice().body(Map.of("secret", THEIRS)).post(at + "/rotations").then().statusCode(201).body("secret", nullValue())
                .body("tokens", hasSize(1)).body(not(containsString(THEIRS)));
        signed(source, THEIRS).statusCode(202);
        signed(source, "another-secret-0123").statusCode(401).body("type", endsWith("post-not-genuine"));
        alice().get(at + "/events").then().body("items.type",
                equalTo(List.of("hindsight.alert-source.created.v1", "hindsight.alert-source.secret-added.v1")))
                .body(not(containsString(THEIRS)));

        String token = alice().get(at).path("tokens[0].id");
        alice().delete(at + "/tokens/" + token).then().statusCode(200).body("tokens", empty());
        signed(source, THEIRS).statusCode(401).body("type", endsWith("secret-missing"));
    }

    @Test
    void a_secret_of_the_far_side_that_comes_with_the_source_is_good_at_once_and_not_shown() {
        Response source = added("sentry", Map.of("scheme", "signature"), Map.of("secret", THEIRS));
        source.then().statusCode(201).body("tokens", hasSize(1)).body(not(containsString(THEIRS)));
        signed(source, THEIRS).statusCode(202);
    }

    @Test
    void the_same_type_gets_a_secret_of_ours_where_the_scheme_needs_one() {
        Response source = added("sentry", Map.of("scheme", "url-token"), Map.of());
        source.then().statusCode(201).body("hookUrl", endsWith("/" + source.path("secret"))).body("tokens", hasSize(1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"scheme\":\"signature\"} cloudwatch", "{\"scheme\":\"jwt\",\"jwt\":{\"audiences\":"
            + "[\"https://desk.example/hooks\"],\"callers\":[\"push@x.iam.gserviceaccount.com\"]}} google-cloud"})
    void where_nothing_is_secret_none_is_made_taken_or_replaced(String settings) {
        String how = settings.substring(0, settings.lastIndexOf(' '));
        String body = "{\"name\":\"" + UUID.randomUUID() + "\",\"type\":\"" + settings.substring(how.length() + 1)
                + "\",\"authentication\":" + how + "%s}";
        alice().body(body.formatted(",\"secret\":\"" + THEIRS + "\"")).post(SOURCES).then().statusCode(422)
                .body("errors[0].pointer", equalTo("#/secret"));
        String id = alice().body(body.formatted("")).post(SOURCES).then().statusCode(201).body("secret", nullValue())
                .body("tokens", empty()).extract().path("id");
        alice().body("{}").post(SOURCES + "/" + id + "/rotations").then().statusCode(422);
        alice().body(Map.of("secret", THEIRS)).post(SOURCES + "/" + id + "/rotations").then().statusCode(422);
        alice().post(SOURCES + "/" + id + "/tokens").then().statusCode(422);
        webhook().body("{}").post("/hooks/" + id).then().statusCode(401).body("type", endsWith("post-not-genuine"));
    }

    @Test
    void a_secret_from_before_that_nobody_needs_does_no_harm_and_can_be_ended() {
        Response source = added("cloudwatch", Map.of("scheme", "signature"), Map.of());
        UUID token = UUID.randomUUID();
        pool.preparedQuery("insert into alert_source_token (id, source_id, hash, created_by) values ($1, $2, '\\x00', 'alice')")
                .execute(Tuple.of(token, UUID.fromString(source.path("id")))).await().indefinitely();
        String at = SOURCES + "/" + source.path("id");
        alice().get(at).then().statusCode(200).body("tokens", hasSize(1));
        alice().body("{\"paused\":false}").patch(at).then().statusCode(200);
        webhook().body("{}").post("/hooks/" + source.path("id")).then().statusCode(401);
        alice().delete(at + "/tokens/" + token).then().statusCode(200).body("tokens", empty());
    }
}
