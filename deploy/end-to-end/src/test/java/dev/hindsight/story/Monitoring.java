package dev.hindsight.story;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.regex.Pattern;

import com.sun.net.httpserver.HttpServer;

import dev.hindsight.local.process.Child;
import dev.hindsight.local.process.Http;
import dev.hindsight.local.process.Ports;
import dev.hindsight.local.process.Wait;

/**
 * A real Prometheus that looks at checks which a test can break and mend, and a real Alertmanager that tells a hook of it: the Debian packages
 * {@code prometheus} and {@code prometheus-alertmanager}, on free ports of 127.0.0.1. Everything ends with {@link #close}, or with the JVM.
 */
final class Monitoring implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Pattern FAILED = Pattern
            .compile("(?m)^alertmanager_notification_requests_failed_total\\{integration=\"webhook\"} (\\d+)$");

    private final HttpClient http = HttpClient.newHttpClient();
    private final Map<String, Integer> checks = new ConcurrentSkipListMap<>();
    private final HttpServer exporter;
    private final Path home;
    private final int prometheusPort = Ports.free();
    private final int alertmanagerPort = Ports.free();
    private final Child prometheus;
    private final Child alertmanager;

    Monitoring(String hook) throws IOException {
        Path target = Files.createDirectories(Path.of("target", "monitoring").toAbsolutePath());
        home = Files.createTempDirectory(target, "run-");
        exporter = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        exporter.createContext("/metrics", exchange -> {
            byte[] metrics = metrics().getBytes(UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "text/plain; version=0.0.4");
            exchange.sendResponseHeaders(200, metrics.length);
            try (var body = exchange.getResponseBody()) {
                body.write(metrics);
            }
        });
        exporter.start();
        prometheus = new Child("prometheus", home);
        alertmanager = new Child("alertmanager", home);
        Runtime.getRuntime().addShutdownHook(new Thread(this::close));
        write("rules.yml", """
                groups:
                - name: story
                  rules:
                  - alert: StoryBroken
                    expr: hindsight_story_broken == 1
                    labels: {severity: critical, service: story}
                    annotations: {summary: 'Check {{ $labels.check }} is broken'}
                """);
        write("prometheus.yml", """
                global: {scrape_interval: 500ms, evaluation_interval: 500ms}
                rule_files: [rules.yml]
                scrape_configs:
                - job_name: story
                  static_configs: [{targets: ['127.0.0.1:%d']}]
                alerting:
                  alertmanagers:
                  - static_configs: [{targets: ['127.0.0.1:%d']}]
                """.formatted(exporter.getAddress().getPort(), alertmanagerPort));
        write("alertmanager.yml", """
                route: {receiver: hindsight, group_by: [alertname], group_wait: 0s, group_interval: 2s, repeat_interval: 2s}
                receivers:
                - name: hindsight
                  webhook_configs: [{url: '%s', send_resolved: true}]
                """.formatted(hook));
        startAlertmanager();
        startPrometheus();
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(home.resolve(name), text);
    }

    private String metrics() {
        var text = new StringBuilder("# TYPE hindsight_story_broken gauge\n");
        checks.forEach((check, broken) -> text.append("hindsight_story_broken{check=\"%s\"} %d%n".formatted(check, broken)));
        return text.toString();
    }

    /** Prometheus says for how long an alert is good, four times as long as until it says so again. */
    private void startPrometheus() {
        prometheus.launch(List.of("prometheus", "--config.file=" + home.resolve("prometheus.yml"),
                "--storage.tsdb.path=" + home.resolve("prometheus"), "--web.listen-address=127.0.0.1:" + prometheusPort,
                "--rules.alert.resend-delay=10s", "--log.level=warn"), Map.of());
        awaitReady(prometheusPort, prometheus);
    }

    void startAlertmanager() {
        alertmanager.launch(List.of("prometheus-alertmanager", "--config.file=" + home.resolve("alertmanager.yml"),
                "--storage.path=" + home.resolve("alertmanager"), "--web.listen-address=127.0.0.1:" + alertmanagerPort,
                "--cluster.listen-address=", "--log.level=warn"), Map.of());
        awaitReady(alertmanagerPort, alertmanager);
    }

    void killAlertmanager() {
        alertmanager.kill();
    }

    private static void awaitReady(int port, Child process) {
        if (!Wait.until(() -> Http.answers("http://127.0.0.1:" + port + "/-/ready"), PATIENCE)) {
            throw new AssertionError("not ready, see " + process.log());
        }
    }

    void breaks(String check) {
        checks.put(check, 1);
    }

    void mends(String check) {
        checks.put(check, 0);
    }

    /** How often Alertmanager could not hand on what it knew, since it was started. */
    int failedPosts() {
        try {
            var metrics = FAILED.matcher(http.send(HttpRequest.newBuilder(
                    URI.create("http://127.0.0.1:" + alertmanagerPort + "/metrics")).build(), BodyHandlers.ofString()).body());
            return metrics.find() ? Integer.parseInt(metrics.group(1)) : 0;
        } catch (IOException e) {
            return 0;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        prometheus.kill();
        alertmanager.kill();
        exporter.stop(0);
    }
}
