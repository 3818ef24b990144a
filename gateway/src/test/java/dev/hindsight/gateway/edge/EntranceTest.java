package dev.hindsight.gateway.edge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.Test;

import dev.hindsight.gateway.Browser;
import dev.hindsight.gateway.GatewayStack;
import dev.hindsight.gateway.SmallProvider;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
@WithTestResource(GatewayStack.class)
class EntranceTest {

    @Test
    void a_report_for_reading_brings_its_own_looks_and_may_do_nothing() {
        for (var path : List.of("/api/v1/incidents/INC-1/report", "/api/v1/incidents/INC-1/report/publications/preview")) {
            String csp = get(path).headers().firstValue("Content-Security-Policy").orElse("");
            assertTrue(csp.startsWith("default-src 'none'; style-src 'unsafe-inline'") && csp.endsWith("sandbox"), csp);
        }
    }

    @Test
    void every_answer_carries_the_security_headers() {
        SmallProvider.shared().next("bob", "viewer");
        HttpResponse<String> page = new Browser().visit("/plain-page");
        for (HttpResponse<String> answer : new HttpResponse[]{page, get("/api/v1/me"), get("/openapi"), get("/docs"),
                get("/nothing-here"), get("/hooks/x")}) {
            var headers = answer.headers();
            String csp = headers.firstValue("Content-Security-Policy").orElse("");
            assertTrue(csp.contains("default-src 'self'") && csp.contains("frame-ancestors 'none'")
                    && csp.contains("form-action 'self' " + SmallProvider.shared().url()), csp);
            assertFalse(csp.contains("unsafe"), csp);
            assertEquals("max-age=31536000", headers.firstValue("Strict-Transport-Security").orElse(""));
            assertEquals("nosniff", headers.firstValue("X-Content-Type-Options").orElse(""));
            assertEquals("DENY", headers.firstValue("X-Frame-Options").orElse(""));
            assertEquals("same-origin", headers.firstValue("Referrer-Policy").orElse(""));
            assertEquals("same-origin", headers.firstValue("Cross-Origin-Opener-Policy").orElse(""));
            assertEquals("same-origin", headers.firstValue("Cross-Origin-Resource-Policy").orElse(""));
            assertTrue(headers.firstValue("Permissions-Policy").orElse("").contains("camera=()"));
            assertTrue(headers.firstValue("X-Request-Id").isPresent());
        }
        assertEquals("no-store", page.headers().firstValue("Cache-Control").orElse(""));
    }

    @Test
    void a_sane_request_id_is_kept_and_another_replaced() {
        assertEquals("caller-0001", new Browser().step(Browser.call("/openapi").header("X-Request-Id", "caller-0001")).headers()
                .firstValue("X-Request-Id").orElse(""));
        assertEquals(36, new Browser().step(Browser.call("/openapi").header("X-Request-Id", "<script>")).headers()
                .firstValue("X-Request-Id").orElse("").length());
    }

    @Test
    void what_is_too_long_to_read_is_told_so_in_words() throws IOException {
        String long4k = "x".repeat(4_100);
        for (String address : List.of("/api/v1/incidents?q=" + long4k, "/api/v1/incidents/" + long4k)) {
            String answer = raw("GET " + address + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
            assertTrue(answer.startsWith("HTTP/1.1 414") && answer.contains("application/problem+json")
                    && answer.contains("At most 4000 characters") && answer.length() < 4_000, answer);
        }
        String headers = ("X-Much: " + "y".repeat(7_000) + "\r\n").repeat(3);
        String answer = raw("GET /api/v1/me HTTP/1.1\r\nHost: localhost\r\n" + headers + "Connection: close\r\n\r\n");
        assertTrue(answer.startsWith("HTTP/1.1 431") && answer.contains("application/problem+json")
                && answer.contains("At most 20 KiB"), answer);
        assertEquals(401, get("/api/v1/incidents?q=" + "x".repeat(3_900)).statusCode());
    }

    @Test
    void tricks_with_paths_end_at_the_door() throws IOException {
        for (String path : new String[]{"//evil.example/", "/api/v1/incidents/../../../q/metrics", "/hooks/%2e%2e/api/v1/me",
                "/hooks/..;/api/v1/me", "/hooks/x%2f..%2fy", "/hooks//x"}) {
            String answer = raw(
                    "GET " + path + " HTTP/1.1\r\nHost: localhost\r\nAccept: text/html\r\nConnection: close\r\n\r\n");
            assertTrue(answer.startsWith("HTTP/1.1 400"), path + ": " + answer);
        }
        String traced = raw("TRACE / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
        assertTrue(traced.startsWith("HTTP/1.1 405") && traced.contains("\r\nAllow: DELETE, GET, "), traced);
    }

    @Test
    void an_encoded_letter_does_not_open_another_way() throws IOException {
        String answer = raw(
                "GET /%61pi/v1/me HTTP/1.1\r\nHost: localhost\r\nAccept: application/json\r\nConnection: close\r\n\r\n");
        assertTrue(answer.startsWith("HTTP/1.1 400"), answer);
        String hook = raw("GET /hooks/%2E%2E/x HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
        assertTrue(hook.startsWith("HTTP/1.1 400"), hook);
    }

    @Test
    void a_page_form_that_is_too_large_is_refused() {
        var form = Browser.call("/plain-page")
                .POST(java.net.http.HttpRequest.BodyPublishers.ofByteArray(new byte[(1 << 20) + 1]));
        assertEquals(413, new Browser().step(form).statusCode());
    }

    @Test
    void health_and_metrics_answer_without_sign_in() {
        for (String path : new String[]{"/q/health/live", "/q/health/ready", "/q/health/started", "/q/metrics"}) {
            assertEquals(200, get(path).statusCode(), path);
        }
    }

    @Test
    void metrics_name_nobodys_address() {
        for (String path : List.of("/hooks/01a2218b/zqxsecret", "/api/v1/public/reports/zqxtoken", "/v2/zqxhook",
                "/api/v1/incidents/INC-7/labels/zqxlabel", "/api/v1/zqxcollection", "/api/v1/zqx/x", "/incidents/zqxkey",
                "/zqxpage",
                "/zqx/page", "/assets/zqx.js", "/q/zqx", "/docs/zqx")) {
            get(path);
        }
        String told = get("/q/metrics").body();
        assertTrue(told.contains("uri=\"/hooks/{source}\""), told);
        assertTrue(!told.contains("zqx"), told.lines().filter(line -> line.contains("zqx")).toList().toString());
    }

    private static HttpResponse<String> get(String path) {
        return new Browser().step(Browser.call(path).setHeader("Accept", "*/*"));
    }

    private static String raw(String request) throws IOException {
        try (var socket = new Socket("localhost", Browser.home().getPort())) {
            socket.setSoTimeout(5_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
        }
    }
}
