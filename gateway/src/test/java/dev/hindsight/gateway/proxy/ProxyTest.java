package dev.hindsight.gateway.proxy;

import static dev.hindsight.gateway.proxy.Caller.bearer;
import static dev.hindsight.gateway.proxy.Caller.step;
import static dev.hindsight.gateway.proxy.Caller.told;
import static dev.hindsight.gateway.proxy.Caller.verified;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;

import org.jose4j.jwt.JwtClaims;
import org.junit.jupiter.api.Test;

import dev.hindsight.gateway.Browser;
import dev.hindsight.gateway.GatewayStack;
import dev.hindsight.gateway.TellingBackend;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;

/** Who is believed to be whom, and what gets through in both directions. */
@QuarkusTest
@WithTestResource(GatewayStack.class)
class ProxyTest {

    private final TellingBackend service = TellingBackend.shared();

    @Test
    void the_service_gets_a_token_of_ours_for_it_alone_and_for_a_minute() throws Exception {
        JwtClaims claims = verified(told(bearer("/api/v1/incidents?limit=5", "bob", "responder")), "incident-service");
        assertEquals("bob", claims.getSubject());
        assertEquals("hindsight-gateway", claims.getIssuer());
        assertEquals("Bob Tester", claims.getStringClaimValue("name"));
        assertEquals("bob@hindsight.example", claims.getStringClaimValue("email"));
        assertTrue(claims.getStringListClaimValue("groups").containsAll(java.util.List.of("responder", "viewer")));
        assertFalse(claims.getStringListClaimValue("groups").contains("admin"));
        assertTrue(claims.getExpirationTime().getValue() - claims.getIssuedAt().getValue() <= 60);
        verified(told(bearer("/api/v1/action-items", "bob", "responder")), "action-tracker-service");
    }

    @Test
    void what_a_caller_claims_to_be_does_not_get_through() {
        HttpRequest.Builder request = bearer("/api/v1/incidents", "bob", "viewer");
        for (String name : new String[]{"X-Forwarded-User", "X-Remote-User", "Remote-User", "X-Hindsight-User",
                "X-Hindsight-Roles",
                "X-Auth-Request-Email", "X-WebAuth-User", "X-User", "X-Custom", "Forwarded", "X-Real-IP"}) {
            request.header(name, "alice");
        }
        request.header("Cookie", "a=b").header("X-Forwarded-For", "6.6.6.6").header("X-Forwarded-Host", "evil.example");
        JsonObject headers = told(request).getJsonObject("headers");
        headers.forEach(header -> assertFalse(String.valueOf(header.getValue()).contains("alice"), header.getKey()));
        assertNull(headers.getString("cookie"));
        assertEquals("127.0.0.1", headers.getString("x-forwarded-for"));
        assertEquals(Browser.home().getAuthority(), headers.getString("x-forwarded-host"));
    }

    @Test
    void what_the_api_needs_gets_through() {
        JsonObject headers = told(bearer("/api/v1/incidents", "bob", "viewer").header("If-Match", "\"3\"")
                .header("If-None-Match", "\"2\"")
                .header("Idempotency-Key", "k-1").header("Last-Event-ID", "9").header("X-Request-Id", "from-the-caller-1"))
                .getJsonObject("headers");
        assertEquals("\"3\"", headers.getString("if-match"));
        assertEquals("\"2\"", headers.getString("if-none-match"));
        assertEquals("k-1", headers.getString("idempotency-key"));
        assertEquals("9", headers.getString("last-event-id"));
        assertEquals("from-the-caller-1", headers.getString("x-request-id"));
    }

    @Test
    void a_public_report_is_read_without_sign_in_and_may_do_nothing_in_the_browser() throws Exception {
        HttpRequest.Builder call = Browser.call("/api/v1/public/reports/" + "x".repeat(43));
        var answer = step(call);
        assertEquals(200, answer.statusCode());
        String policy = answer.headers().firstValue("Content-Security-Policy").orElseThrow();
        assertTrue(policy.startsWith("default-src 'none'; style-src 'unsafe-inline'") && policy.endsWith("sandbox"), policy);
        assertEquals("no-referrer", answer.headers().firstValue("Referrer-Policy").orElseThrow());
        assertEquals("nosniff", answer.headers().firstValue("X-Content-Type-Options").orElseThrow());
        assertEquals("webhook", verified(told(call), "incident-service").getSubject());
    }

    @Test
    void a_hook_comes_in_without_sign_in_under_the_name_webhook_with_its_signature() throws Exception {
        HttpRequest.Builder hook = Browser.call("/hooks/github/x").POST(BodyPublishers.ofString("{}"))
                .header("X-Hub-Signature-256", "sha256=abc").header("X-Grafana-Alerting-Signature", "s")
                .header("Authorization", "Bearer source-secret").header("X-Hindsight-Source-Authorization", "forged")
                .header("X_Forwarded_User", "alice").header("Cookie", "a=b");
        JsonObject told = told(hook);
        JsonObject headers = told.getJsonObject("headers");
        JwtClaims claims = verified(told, "incident-service");
        assertEquals("webhook", claims.getSubject());
        assertEquals(java.util.List.of("webhook"), claims.getStringListClaimValue("groups"));
        assertEquals("sha256=abc", headers.getString("x-hub-signature-256"));
        assertEquals("s", headers.getString("x-grafana-alerting-signature"));
        assertEquals("Bearer source-secret", headers.getString("x-hindsight-source-authorization"));
        assertNull(headers.getString("x_forwarded_user"));
        assertNull(headers.getString("cookie"));
        verified(told(Browser.call("/hooks/tickets/jira").POST(BodyPublishers.ofString("{}"))), "action-tracker-service");
        verified(told(Browser.call("/v2/enqueue").POST(BodyPublishers.ofString("{}"))), "incident-service");
        HttpResponse<String> deleted = step(Browser.call("/hooks/x").DELETE());
        assertEquals(405, deleted.statusCode());
        assertEquals("GET, HEAD, OPTIONS, POST, PUT", deleted.headers().firstValue("Allow").orElse(""));
    }

    @Test
    void an_answer_loses_what_belongs_to_the_inside_and_keeps_what_belongs_to_the_api() {
        HttpResponse<String> answer = step(bearer("/api/v1/incidents/elsewhere", "bob", "viewer"));
        assertEquals(201, answer.statusCode());
        assertEquals("/api/v1/incidents/INC-1", answer.headers().firstValue("Location").orElse(""));
        assertEquals("</api/v1/incidents?cursor=x>; rel=\"next\"", answer.headers().firstValue("Link").orElse(""));
        assertEquals("\"7\"", answer.headers().firstValue("ETag").orElse(""));
        assertTrue(answer.headers().allValues("set-cookie").isEmpty());
        assertTrue(answer.headers().firstValue("server").isEmpty());
        assertEquals(1, answer.headers().allValues("content-security-policy").size());
        assertTrue(answer.headers().firstValue("content-security-policy").orElse("").startsWith("default-src 'self'"));
    }
}
