package dev.hindsight.bench.alerts;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

import com.sun.net.httpserver.HttpServer;

import dev.hindsight.local.process.Ports;

/** A real Alertmanager that sends each alert on to a webhook at once ({@code group_wait: 0s}), and the webhook. */
final class Peer implements AutoCloseable {

    private static final Pattern NAME = Pattern.compile("\"alertname\":\\s*\"(bench-[^\"]+)\"");

    private final HttpClient client = HttpClient.newHttpClient();
    private final Map<String, Long> arrived = new ConcurrentHashMap<>();
    private final Map<String, Long> sent = new ConcurrentHashMap<>();
    private final int port = Ports.free();
    private final HttpServer webhook;
    private final Process process;

    Peer(Path folder) throws IOException, InterruptedException {
        webhook = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 500);
        webhook.createContext("/", exchange -> {
            var names = NAME.matcher(new String(exchange.getRequestBody().readAllBytes(), UTF_8));
            while (names.find()) {
                arrived.putIfAbsent(names.group(1), System.nanoTime());
            }
            exchange.sendResponseHeaders(200, -1);
            exchange.close();
        });
        webhook.start();
        Files.createDirectories(folder);
        Path settings = folder.resolve("alertmanager.yml");
        Files.writeString(settings, """
                route: {receiver: bench, group_by: ['...'], group_wait: 0s, group_interval: 5m}
                receivers: [{name: bench, webhook_configs: [{url: 'http://127.0.0.1:%d/'}]}]
                """.formatted(webhook.getAddress().getPort()));
        process = new ProcessBuilder("prometheus-alertmanager", "--config.file=" + settings,
                "--storage.path=" + folder.resolve("data"),
                "--web.listen-address=127.0.0.1:" + port, "--cluster.listen-address=").redirectErrorStream(true)
                .redirectOutput(folder.resolve("alertmanager.log").toFile()).start();
        for (int i = 0; i < 100 && !ready(); i++) {
            TimeUnit.MILLISECONDS.sleep(200);
        }
    }

    private boolean ready() throws InterruptedException {
        try {
            return client.send(HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/-/ready")).build(),
                    HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        }
    }

    CompletableFuture<Integer> post(String name) {
        String body = "[{\"labels\":{\"alertname\":\"bench-" + name + "\",\"severity\":\"warning\",\"service\":\"bench\"}}]";
        sent.put("bench-" + name, System.nanoTime());
        return client.sendAsync(HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/api/v2/alerts"))
                .header("Content-Type", "application/json").POST(HttpRequest.BodyPublishers.ofString(body)).build(),
                HttpResponse.BodyHandlers.discarding()).thenApply(HttpResponse::statusCode);
    }

    /** From sent to arrived at the webhook, of all alerts so far; waits until all are there, at most 30 s. */
    Times handedOn() throws InterruptedException {
        for (int i = 0; i < 150 && arrived.size() < sent.size(); i++) {
            TimeUnit.MILLISECONDS.sleep(200);
        }
        List<Long> took = new ArrayList<>();
        arrived.forEach((name, at) -> took.add(at - sent.getOrDefault(name, at)));
        return Times.of(took);
    }

    int missing() {
        return sent.size() - arrived.size();
    }

    void forget() {
        sent.clear();
        arrived.clear();
    }

    @Override
    public void close() {
        process.destroy();
        webhook.stop(0);
    }
}
