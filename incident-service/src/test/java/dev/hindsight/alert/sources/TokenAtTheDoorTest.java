package dev.hindsight.alert.sources;

import static dev.hindsight.desk.People.alice;
import static dev.hindsight.desk.People.webhook;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;

import org.jose4j.jwk.RsaJsonWebKey;
import org.junit.jupiter.api.Test;

import dev.hindsight.local.RealStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;

/** Tokens of clouds over HTTP: what is set, what comes in, and that of a token nothing is kept. */
@QuarkusTest
@QuarkusTestResource(value = RealStack.class, initArgs = @ResourceArg(name = "service", value = "incident"))
class TokenAtTheDoorTest {

    private static final String SOURCES = "/api/v1/alert-sources/";
    private static final RsaJsonWebKey KEY = TestKeys.key("http");
    private static final String PUSHER = "alerts@shop-prod.iam.gserviceaccount.com";

    @Inject
    PreparedFetch outside;

    private static ValidatableResponse add(String type, Map<String, ?> jwt) {
        return alice().body(Map.of("name", type + "-" + UUID.randomUUID(), "type", type, "authentication",
                jwt.isEmpty() ? Map.of("scheme", "jwt") : Map.of("scheme", "jwt", "jwt", jwt))).post(SOURCES).then();
    }

    private static String token(RsaJsonWebKey key, String audience) {
        Map<String, Object> claims = new HashMap<>(
                Map.of("iss", "https://accounts.google.com", "aud", audience, "email", PUSHER,
                        "email_verified", true, "exp", Instant.now().getEpochSecond() + 3600));
        return TestKeys.token(key, claims);
    }

    private static ValidatableResponse push(String source, String token) {
        return webhook().header("X-Hindsight-Source-Authorization", "Bearer " + token)
                .body(Payloads.bytes("inbound/gcp-incident-open.json")).post("/hooks/" + source).then();
    }

    @Test
    void a_push_of_pub_sub_comes_in_by_its_token_and_the_token_is_not_kept() {
        outside.prepare("https://www.googleapis.com/oauth2/v3/certs", TestKeys.published(KEY));
        String audience = "https://hindsight.example/" + UUID.randomUUID();
        String source = add("google-cloud", Map.of("audiences", List.of(audience), "callers", List.of(PUSHER))).statusCode(201)
                .body("authentication.jwt.callers", contains(PUSHER)).extract().path("id");
        String token = token(KEY, audience);
        push(source, token).statusCode(202);
        push(source, token(TestKeys.key("http"), audience)).statusCode(401).body("type", endsWith("post-not-genuine"));
        push(source, token(KEY, "https://elsewhere.example")).statusCode(401);
        webhook().body(Payloads.bytes("inbound/gcp-incident-open.json")).post("/hooks/" + source).then().statusCode(401);
        String receipts = SOURCES + source + "/receipts";
        List<String> ids = alice().get(receipts).then().statusCode(200).extract().path("items.id");
        alice().get(receipts + "/" + ids.getFirst()).then().body("headers.authorization", equalTo("(not kept)"));
        alice().get(receipts).then().body("items.size()", equalTo(1));
    }

    @Test
    void while_the_keys_of_the_issuer_cannot_be_had_azure_is_asked_to_come_again() {
        String tenant = UUID.randomUUID().toString();
        String source = add("azure-monitor", Map.of("audiences", List.of("api://hindsight"), "tenant", tenant)).statusCode(201)
                .extract().path("id");
        String token = TestKeys.token(KEY, Map.of("iss", "https://sts.windows.net/" + tenant + "/", "aud", "api://hindsight",
                "tid", tenant, "appid", "461e8683-5575-4561-ac7f-899cc907d62a", "roles",
                List.of("ActionGroupsSecureWebhook"), "exp", Instant.now().getEpochSecond() + 3600));
        webhook().header("X-Hindsight-Source-Authorization", "Bearer " + token)
                .body(Payloads.bytes("inbound/azure-metric-fired.json")).post("/hooks/" + source).then().statusCode(503)
                .body("type", endsWith("issuer-away"));
    }

    @Test
    void what_a_token_must_say_is_checked_when_it_is_set() {
        add("google-cloud", Map.of()).statusCode(422).body("errors.pointer", hasItem("#/authentication/jwt"));
        add("google-cloud", Map.of("audiences", List.of("x"))).statusCode(422).body("errors.pointer",
                hasItem("#/authentication/jwt/callers"));
        add("azure-monitor", Map.of("audiences", List.of("x"))).statusCode(422).body("errors.pointer",
                hasItem("#/authentication/jwt/tenant"));
        add("azure-monitor", Map.of("audiences", List.of("x"), "tenant", "../evil")).statusCode(422);
        add("azure-monitor", Map.of("audiences", List.of(), "tenant", UUID.randomUUID().toString())).statusCode(422);
        add("grafana", Map.of("audiences", List.of("x"))).statusCode(422).body("errors.pointer",
                hasItem("#/authentication/scheme"));
        String source = add("google-cloud", Map.of("audiences", List.of("x"), "callers", List.of(PUSHER))).statusCode(201)
                .extract().path("id");
        alice().body(Map.of("authentication", Map.of("scheme", "jwt"))).patch(SOURCES + source).then().statusCode(422);
        alice().body(Map.of("authentication", Map.of("scheme", "jwt", "jwt",
                Map.of("audiences", List.of("y"), "callers", List.of(PUSHER))))).patch(SOURCES + source).then().statusCode(200)
                .body("authentication.jwt.audiences", contains("y"));
    }
}
