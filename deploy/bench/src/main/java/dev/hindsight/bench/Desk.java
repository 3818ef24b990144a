package dev.hindsight.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

import dev.hindsight.local.RealParts;
import dev.hindsight.local.identity.TestGateway;
import dev.hindsight.local.part.ServicePart;
import dev.hindsight.local.process.Ports;

/** The incident service as {@code ./hindsight up} runs it, in a process of its own. */
public final class Desk implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final HttpClient client = HttpClient.newHttpClient();
    private final int port = Ports.free();
    private final Process process;
    private final Map<String, Token> tokens = new ConcurrentHashMap<>();

    private record Token(String text, Instant until) {}

    public Desk(RealParts parts, Path root) throws IOException {
        var command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(ServicePart.OPTIONS);
        command.addAll(List.of("-jar", root.resolve("incident-service/target/quarkus-app/quarkus-run.jar").toString()));
        var builder = new ProcessBuilder(command);
        var environment = builder.environment();
        environment.put("HTTP_PORT", Integer.toString(port));
        environment.put("HINDSIGHT_DATABASE_HOST", "127.0.0.1");
        environment.put("HINDSIGHT_DATABASE_PORT", Integer.toString(parts.postgres().port()));
        environment.put("HINDSIGHT_DATABASE_NAME", "hindsight");
        environment.put("HINDSIGHT_DATABASE_USER", "incident");
        environment.put("HINDSIGHT_DATABASE_PASSWORD", "test");
        environment.put("KAFKA_BOOTSTRAP_SERVERS", parts.kafka().bootstrapServers());
        environment.put("HINDSIGHT_GATEWAY_URL", TestGateway.shared().url());
        environment.put("HINDSIGHT_SECRETS_KEY", Base64.getEncoder().encodeToString(SecureRandom.getSeed(32)));
        process = builder.redirectErrorStream(true)
                .redirectOutput(root.resolve("deploy/bench/target/incident-service.log").toFile())
                .start();
    }

    public void awaitReady() throws InterruptedException {
        Instant end = Instant.now().plus(PATIENCE);
        while (Instant.now().isBefore(end) && process.isAlive()) {
            try {
                if (client.send(HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/q/health/ready")).build(),
                        HttpResponse.BodyHandlers.discarding()).statusCode() == 200) {
                    return;
                }
            } catch (IOException e) {
                Thread.onSpinWait();
            }
            TimeUnit.MILLISECONDS.sleep(200);
        }
        throw new IllegalStateException("the incident service is not ready, see deploy/bench/target/incident-service.log");
    }

    /** @return what a viewer gets */
    public String get(String path) throws IOException, InterruptedException {
        HttpResponse<String> answer = client.send(request("carol", path, "viewer").build(),
                HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(path + " answers " + answer.statusCode() + ": " + answer.body());
        }
        return answer.body();
    }

    /** A post in somebody's name, on its way at once. */
    public CompletableFuture<HttpResponse<String>> post(String person, String path, byte[] body, Map<String, String> headers,
            String... roles) {
        var request = request(person, path, roles).header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofByteArray(body));
        headers.forEach(request::header);
        return client.sendAsync(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    /** Processor time of the service so far. */
    public Duration worked() {
        return process.info().totalCpuDuration().orElse(Duration.ZERO);
    }

    private HttpRequest.Builder request(String person, String path, String... roles) {
        Token token = tokens.compute(person, (_, had) -> had != null && Instant.now().isBefore(had.until())
                ? had
                : new Token(TestGateway.shared().token("incident-service", person, roles), Instant.now().plusSeconds(30)));
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path)).header("Authorization",
                "Bearer " + token.text());
    }

    @Override
    public void close() {
        process.destroy();
        client.close();
        TestGateway.shared().close();
    }
}
