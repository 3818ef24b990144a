package dev.hindsight.gateway.proxy;

import static dev.hindsight.gateway.proxy.Caller.assertProblem;
import static dev.hindsight.gateway.proxy.Caller.bearer;
import static dev.hindsight.gateway.proxy.Caller.step;
import static dev.hindsight.gateway.proxy.Caller.told;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

import dev.hindsight.gateway.Browser;
import dev.hindsight.gateway.GatewayStack;
import dev.hindsight.gateway.SmallProvider;
import dev.hindsight.gateway.TellingBackend;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;

/** What becomes of services that fail, bodies that are too large, and more than can be answered. */
@QuarkusTest
@WithTestResource(GatewayStack.class)
class ProxyLimitsTest {

    private final TellingBackend service = TellingBackend.shared();

    @Test
    void a_service_that_is_down_is_a_503_at_once() {
        long fastest = Long.MAX_VALUE;
        for (int i = 0; i < 5; i++) {
            long before = System.nanoTime();
            HttpResponse<String> answer = step(bearer("/api/v1/channels", "bob", "viewer"));
            fastest = Math.min(fastest, System.nanoTime() - before);
            assertProblem(answer, 503, "unavailable");
            assertEquals("1", answer.headers().firstValue("Retry-After").orElse(""));
        }
        assertTrue(fastest < Duration.ofMillis(800).toNanos(), "the fastest of five took " + fastest + " ns");
    }

    @Test
    void a_service_that_hangs_up_is_a_503_and_one_that_is_silent_a_504() {
        assertProblem(step(bearer("/api/v1/incidents/closing", "bob", "viewer")), 503, "unavailable");
        assertProblem(step(bearer("/api/v1/incidents/silent", "bob", "viewer")), 504, "late");
        assertProblem(step(bearer("/api/v1/incidents/silent", "bob", "viewer").header("Accept", "text/event-stream")), 504,
                "late");
        assertProblem(step(bearer("/api/v1/incidents/unbelieving", "bob", "viewer")), 503, "unavailable");
    }

    @Test
    void too_large_a_body_is_refused_announced_or_not_and_never_arrives_whole() {
        byte[] large = new byte[(1 << 20) + 1];
        int before = service.whole.get();
        assertProblem(step(bearer("/api/v1/incidents", "bob", "viewer").POST(BodyPublishers.ofByteArray(large))), 413,
                "too-large");
        assertProblem(step(bearer("/api/v1/incidents", "bob", "viewer")
                .POST(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(large)))), 413, "too-large");
        assertProblem(step(Browser.call("/hooks/a/b")
                .POST(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(new byte[(1 << 20) + 1])))), 413,
                "too-large");
        assertEquals(before, service.whole.get());
    }

    @Test
    void a_report_to_import_may_be_larger_than_anything_else() {
        byte[] page = new byte[4 << 20];
        assertEquals(page.length, told(bearer("/api/v1/reports/imports?dryRun=true", "bob", "responder")
                .POST(BodyPublishers.ofByteArray(page))).getInteger("length"));
        assertProblem(step(bearer("/api/v1/reports/imports", "bob", "responder")
                .POST(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(new byte[(4 << 20) + 1])))), 413,
                "too-large");
    }

    @Test
    void a_body_at_the_limit_arrives_announced_or_not() {
        byte[] body = new byte[1 << 20];
        assertEquals(body.length, told(bearer("/api/v1/incidents", "bob", "viewer").POST(BodyPublishers.ofByteArray(body)))
                .getInteger("length"));
        byte[] hook = new byte[1 << 20];
        assertEquals(hook.length,
                told(Browser.call("/hooks/a/b").POST(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(hook))))
                        .getInteger("length"));
    }

    @Test
    void a_large_answer_streams_through() {
        assertEquals(3 << 20, step(bearer("/api/v1/incidents/large", "bob", "viewer")).body().length());
    }

    @Test
    void more_than_a_service_may_be_asked_at_a_time_is_refused_at_once() throws Exception {
        var held = new ArrayList<Future<HttpResponse<String>>>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor(); var _ = service.hold()) {
            for (int i = 0; i < GatewayStack.CONCURRENCY; i++) {
                held.add(threads.submit(() -> new Browser().step(bearer("/api/v1/action-items/held", "bob", "viewer"))));
            }
            Awaitility.await().untilAsserted(() -> assertEquals(GatewayStack.CONCURRENCY, service.held.get()));
            assertProblem(step(bearer("/api/v1/action-items/x", "bob", "viewer").timeout(Duration.ofSeconds(20))), 503,
                    "unavailable");
        }
        for (Future<HttpResponse<String>> one : held) {
            assertEquals(200, one.get().statusCode());
        }
        Awaitility.await().untilAsserted(
                () -> assertEquals(200, step(bearer("/api/v1/action-items/x", "bob", "viewer")).statusCode()));
    }

    @Test
    void a_stream_arrives_piece_by_piece_outlives_the_time_out_and_ends_inside_when_its_reader_leaves() throws Exception {
        try (var socket = new java.net.Socket("localhost", Browser.home().getPort())) {
            socket.getOutputStream()
                    .write(("GET /api/v1/events/stream HTTP/1.1\r\nHost: localhost\r\nAccept: text/event-stream\r\n"
                            + "Authorization: Bearer " + SmallProvider.shared().tokens.access("bob", "viewer") + "\r\n\r\n")
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
}
