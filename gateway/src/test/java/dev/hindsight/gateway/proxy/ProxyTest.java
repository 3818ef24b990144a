package dev.hindsight.gateway.proxy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.awaitility.Awaitility;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;
import org.jose4j.keys.resolvers.JwksVerificationKeyResolver;
import org.junit.jupiter.api.Test;

import dev.hindsight.gateway.Browser;
import dev.hindsight.gateway.GatewayStack;
import dev.hindsight.gateway.SmallProvider;
import dev.hindsight.gateway.TellingBackend;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;

@QuarkusTest
@WithTestResource(GatewayStack.class)
class ProxyTest {

    private final Browser outside = new Browser();
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
    void the_feed_of_a_topic_is_read_where_its_events_are() throws Exception {
        String feed = "/api/v1/events?after=7&topic=";
        verified(told(bearer(feed + "hindsight.action-items.v1", "bob", "viewer")), "action-tracker-service");
        for (String topic : new String[]{"hindsight.incidents.v1", "nonsense", ""}) {
            verified(told(bearer(feed + topic, "bob", "viewer")), "incident-service");
        }
        verified(told(bearer("/api/v1/incidents?topic=hindsight.action-items.v1", "bob", "viewer")), "incident-service");
    }

    @Test
    void path_and_query_arrive_as_they_were_sent() {
        assertEquals("/api/v1/incidents/INC-1/labels/team%2Fpayments",
                told(bearer("/api/v1/incidents/INC-1/labels/team%2Fpayments", "bob", "viewer")).getString("uri"));
        assertEquals("/api/v1/incidents/INC-1/labels/100%25%20sure?q=a%2Fb&x",
                told(bearer("/api/v1/incidents/INC-1/labels/100%25%20sure?q=a%2Fb&x", "bob", "viewer")).getString("uri"));
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
        var answer = outside.step(call);
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
        assertEquals(405, outside.step(Browser.call("/hooks/x").DELETE()).statusCode());
    }

    @Test
    void an_answer_loses_what_belongs_to_the_inside_and_keeps_what_belongs_to_the_api() {
        HttpResponse<String> answer = outside.step(bearer("/api/v1/incidents/elsewhere", "bob", "viewer"));
        assertEquals(201, answer.statusCode());
        assertEquals("/api/v1/incidents/INC-1", answer.headers().firstValue("Location").orElse(""));
        assertEquals("</api/v1/incidents?cursor=x>; rel=\"next\"", answer.headers().firstValue("Link").orElse(""));
        assertEquals("\"7\"", answer.headers().firstValue("ETag").orElse(""));
        assertTrue(answer.headers().allValues("set-cookie").isEmpty());
        assertTrue(answer.headers().firstValue("server").isEmpty());
        assertEquals(1, answer.headers().allValues("content-security-policy").size());
        assertTrue(answer.headers().firstValue("content-security-policy").orElse("").startsWith("default-src 'self'"));
    }

    @Test
    void a_service_that_is_down_is_a_503_at_once() {
        long fastest = Long.MAX_VALUE;
        for (int i = 0; i < 5; i++) {
            long before = System.nanoTime();
            HttpResponse<String> answer = outside.step(bearer("/api/v1/channels", "bob", "viewer"));
            fastest = Math.min(fastest, System.nanoTime() - before);
            assertProblem(answer, 503, "unavailable");
            assertEquals("1", answer.headers().firstValue("Retry-After").orElse(""));
        }
        assertTrue(fastest < Duration.ofMillis(800).toNanos(), "the fastest of five took " + fastest + " ns");
    }

    @Test
    void a_service_that_hangs_up_is_a_503_and_one_that_is_silent_a_504() {
        assertProblem(outside.step(bearer("/api/v1/incidents/closing", "bob", "viewer")), 503, "unavailable");
        assertProblem(outside.step(bearer("/api/v1/incidents/silent", "bob", "viewer")), 504, "late");
        assertProblem(outside.step(bearer("/api/v1/incidents/unbelieving", "bob", "viewer")), 503, "unavailable");
    }

    @Test
    void too_large_a_body_is_refused_announced_or_not_and_never_arrives_whole() {
        byte[] large = new byte[(256 << 10) + 1];
        int before = service.whole.get();
        assertProblem(outside.step(bearer("/api/v1/incidents", "bob", "viewer").POST(BodyPublishers.ofByteArray(large))), 413,
                "too-large");
        assertProblem(outside.step(bearer("/api/v1/incidents", "bob", "viewer")
                .POST(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(large)))), 413, "too-large");
        assertProblem(outside.step(Browser.call("/hooks/a/b")
                .POST(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(new byte[(1 << 20) + 1])))), 413,
                "too-large");
        assertEquals(before, service.whole.get());
    }

    @Test
    void a_report_to_import_may_be_larger_than_anything_else() {
        byte[] page = new byte[4 << 20];
        assertEquals(page.length, told(bearer("/api/v1/reports/imports?dryRun=true", "bob", "responder")
                .POST(BodyPublishers.ofByteArray(page))).getInteger("length"));
        assertProblem(outside.step(bearer("/api/v1/reports/imports", "bob", "responder")
                .POST(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(new byte[(4 << 20) + 1])))), 413,
                "too-large");
    }

    @Test
    void a_body_at_the_limit_arrives_announced_or_not() {
        byte[] body = new byte[256 << 10];
        assertEquals(body.length, told(bearer("/api/v1/incidents", "bob", "viewer").POST(BodyPublishers.ofByteArray(body)))
                .getInteger("length"));
        byte[] hook = new byte[1 << 20];
        assertEquals(hook.length,
                told(Browser.call("/hooks/a/b").POST(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(hook))))
                        .getInteger("length"));
    }

    @Test
    void a_large_answer_streams_through() {
        assertEquals(3 << 20, outside.step(bearer("/api/v1/incidents/large", "bob", "viewer")).body().length());
    }

    @Test
    void more_than_a_service_may_be_asked_at_a_time_is_refused_at_once() throws Exception {
        var held = new ArrayList<Future<HttpResponse<String>>>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor(); var _ = service.hold()) {
            for (int i = 0; i < GatewayStack.CONCURRENCY; i++) {
                held.add(threads.submit(() -> new Browser().step(bearer("/api/v1/action-items/held", "bob", "viewer"))));
            }
            Awaitility.await().untilAsserted(() -> assertEquals(GatewayStack.CONCURRENCY, service.held.get()));
            assertProblem(outside.step(bearer("/api/v1/action-items/x", "bob", "viewer").timeout(Duration.ofSeconds(20))), 503,
                    "unavailable");
        }
        for (Future<HttpResponse<String>> one : held) {
            assertEquals(200, one.get().statusCode());
        }
        Awaitility.await().untilAsserted(
                () -> assertEquals(200, outside.step(bearer("/api/v1/action-items/x", "bob", "viewer")).statusCode()));
    }

    @Test
    void a_stream_arrives_piece_by_piece_outlives_the_time_out_and_ends_inside_when_its_reader_leaves() throws Exception {
        try (var socket = new java.net.Socket("localhost", Browser.home().getPort())) {
            socket.getOutputStream()
                    .write(("GET /api/v1/events/stream HTTP/1.1\r\nHost: localhost\r\nAccept: text/event-stream\r\n"
                            + "Authorization: Bearer " + SmallProvider.shared().accessToken("bob", "viewer") + "\r\n\r\n")
                            .getBytes());
            var read = new StringBuilder();
            socket.setSoTimeout(5_000);
            while (!read.toString().contains("data: first")) {
                read.append((char) socket.getInputStream().read());
            }
            socket.setSoTimeout(3_000);
            org.junit.jupiter.api.Assertions.assertThrows(java.net.SocketTimeoutException.class, () -> {
                while (socket.getInputStream().read() >= 0) {
                    // the rest of the piece; after it the stream stays open and silent
                }
            });
            assertEquals(1, service.streams.get());
        }
        Awaitility.await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertEquals(0, service.streams.get()));
    }

    @Test
    void messages_that_nobody_could_read_are_asked_of_the_service_that_got_them() throws Exception {
        verified(told(bearer("/api/v1/dead-letters/incidents", "alice", "admin")), "incident-service");
        verified(told(bearer("/api/v1/dead-letters/action-tracker/7", "alice", "admin")), "action-tracker-service");
    }

    @Test
    void signed_roots_are_asked_of_the_service_that_signs_them() throws Exception {
        verified(told(bearer("/api/v1/roots/latest", "carol", "viewer")), "incident-service");
        verified(told(bearer("/api/v1/roots/7/heads", "alice", "admin")), "incident-service");
        verified(told(bearer("/api/v1/roots/action-items/latest", "carol", "viewer")), "action-tracker-service");
        goesToTheNotifier(bearer("/api/v1/roots/notifications", "carol", "viewer"));
        verified(told(bearer("/api/v1/action-items/ACT-1/inclusion", "carol", "viewer")), "action-tracker-service");
        verified(told(Browser.call("/.well-known/hindsight-roots")), "incident-service");
        verified(told(Browser.call("/.well-known/hindsight-roots/action-items")), "action-tracker-service");
        goesToTheNotifier(Browser.call("/.well-known/hindsight-roots/notifications"));
    }

    /** Which is not there in these tests. */
    private void goesToTheNotifier(HttpRequest.Builder request) {
        HttpResponse<String> answer = outside.step(request);
        assertProblem(answer, 503, "unavailable");
        assertTrue(answer.body().contains("notifier-service"), answer.body());
    }

    @Test
    void insides_of_services_cannot_be_reached() {
        assertEquals(404, outside.step(bearer("/internal/x", "alice", "admin")).statusCode());
        assertEquals(404, outside.step(bearer("/api/v1/unknown", "alice", "admin")).statusCode());
    }

    private static HttpRequest.Builder bearer(String path, String user, String... roles) {
        return Browser.call(path).header("Authorization", "Bearer " + SmallProvider.shared().accessToken(user, roles));
    }

    private JsonObject told(HttpRequest.Builder request) {
        HttpResponse<String> answer = outside.step(request);
        assertEquals(200, answer.statusCode(), answer.body());
        return new JsonObject(answer.body());
    }

    private JwtClaims verified(JsonObject told, String audience) throws Exception {
        String token = told.getJsonObject("headers").getString("authorization").substring("Bearer ".length());
        var keys = new JsonWebKeySet(outside.step(Browser.call("/internal/jwks")).body());
        String header = new String(Base64.getUrlDecoder().decode(token.split("\\.")[0]));
        assertTrue(header.contains("ES256"), header);
        return new JwtConsumerBuilder().setVerificationKeyResolver(new JwksVerificationKeyResolver(keys.getJsonWebKeys()))
                .setExpectedAudience(audience).setRequireExpirationTime().build().processToClaims(token);
    }

    private static void assertProblem(HttpResponse<String> answer, int status, String code) {
        assertEquals(status, answer.statusCode(), answer.body());
        assertEquals("application/problem+json", answer.headers().firstValue("Content-Type").orElse(""));
        assertTrue(answer.body().contains("problems/" + code), answer.body());
    }
}
