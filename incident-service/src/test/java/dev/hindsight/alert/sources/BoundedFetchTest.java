package dev.hindsight.alert.sources;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

/** Against a server of our own, without TLS: the addresses that are really fetched begin with https, as whoever asks sees to. */
class BoundedFetchTest {

    private final CountDownLatch over = new CountDownLatch(1);
    private final AtomicInteger elsewhere = new AtomicInteger();
    private final HttpServer server;

    BoundedFetchTest() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/good", exchange -> answer(exchange, 200, 64 << 10));
        server.createContext("/large", exchange -> answer(exchange, 200, (64 << 10) + 1));
        server.createContext("/elsewhere", exchange -> answer(exchange, 200, elsewhere.incrementAndGet()));
        server.createContext("/redirect", exchange -> {
            exchange.getResponseHeaders().set("Location", "/elsewhere");
            answer(exchange, 302, 1);
        });
        server.createContext("/slow", exchange -> {
            exchange.sendResponseHeaders(200, 10);
            exchange.getResponseBody().write(1);
            exchange.getResponseBody().flush();
            try {
                over.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        server.start();
    }

    private static void answer(HttpExchange exchange, int status, int length) throws IOException {
        exchange.sendResponseHeaders(status, length);
        try (var body = exchange.getResponseBody()) {
            body.write(new byte[length]);
        }
    }

    @AfterEach
    void stop() {
        over.countDown();
        server.stop(0);
    }

    private Fetch.Answer get(String path, Duration deadline) {
        URI address = URI.create("http://localhost:" + server.getAddress().getPort() + path);
        return new BoundedFetch(deadline).get(address).await().indefinitely();
    }

    @Test
    void what_is_answered_is_read() {
        Fetch.Answer answer = get("/good", Duration.ofMinutes(1));
        assertEquals(200, answer.status());
        assertEquals(64 << 10, answer.body().length);
    }

    @Test
    void a_redirect_is_not_followed() {
        assertEquals(302, get("/redirect", Duration.ofMinutes(1)).status());
        assertEquals(0, elsewhere.get());
    }

    @Test
    void too_much_is_not_read() {
        assertThrows(RuntimeException.class, () -> get("/large", Duration.ofMinutes(1)));
    }

    @Test
    void a_body_that_never_ends_is_not_waited_for() {
        assertThrows(RuntimeException.class, () -> get("/slow", Duration.ofMillis(300)));
    }
}
