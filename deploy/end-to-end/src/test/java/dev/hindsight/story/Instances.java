package dev.hindsight.story;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import dev.hindsight.local.RealParts;
import dev.hindsight.local.identity.TestGateway;
import dev.hindsight.local.part.ServicePart;
import dev.hindsight.local.process.Ports;

/**
 * Instances of the incident service, each a process, on one database and one broker, and nothing else of the desk: the test vouches for
 * people itself, so that it can speak to each instance.
 */
final class Instances implements AutoCloseable {

    private static final String SERVICE = "incident-service";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final RealParts parts = RealParts.shared();
    private final HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(2)).build();
    private final Map<String, Token> tokens = new ConcurrentHashMap<>();
    private final List<ServicePart> all = new ArrayList<>();
    private final String key = Base64.getEncoder().encodeToString(SecureRandom.getSeed(32));

    private record Token(String text, Instant until) {}

    /** @param status 0 when the connection failed */
    record Answer(int status, String body) {

        JsonNode json() {
            try {
                return JSON.readTree(body);
            } catch (IOException e) {
                throw new UncheckedIOException(body, e);
            }
        }
    }

    /** A source of alerts, and what proves a post to be its own. */
    record Source(String id, String name, String secret) {

        String actor() {
            return "alert-source:" + name;
        }
    }

    Instances(int count) throws IOException {
        Path target = Files.createDirectories(Path.of("target", "instances").toAbsolutePath());
        Path home = Files.createTempDirectory(target, "run-");
        for (int i = 1; i <= count; i++) {
            int port = Ports.free();
            all.add(new ServicePart(SERVICE, Files.createDirectories(home.resolve("instance-" + i)), port, environment(port)));
        }
        Runtime.getRuntime().addShutdownHook(new Thread(this::close));
        all.forEach(ServicePart::start);
    }

    private Map<String, String> environment(int port) {
        return Map.of("HTTP_HOST", "127.0.0.1", "HTTP_PORT", Integer.toString(port), "HINDSIGHT_DATABASE_HOST", "127.0.0.1",
                "HINDSIGHT_DATABASE_PORT", Integer.toString(parts.postgres().port()), "HINDSIGHT_DATABASE_NAME", "hindsight",
                "HINDSIGHT_DATABASE_USER", "incident", "HINDSIGHT_DATABASE_PASSWORD", "test", "KAFKA_BOOTSTRAP_SERVERS",
                parts.kafka().bootstrapServers(), "HINDSIGHT_GATEWAY_URL", TestGateway.shared().url(), "HINDSIGHT_SECRETS_KEY",
                key);
    }

    ServicePart part(int instance) {
        return all.get(instance);
    }

    Connection database() throws SQLException {
        return parts.postgres().connect("incident");
    }

    /** The only number in the answer to a query. */
    long count(Connection database, String sql) throws SQLException {
        try (var statement = database.createStatement(); ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    /** Added by an administrator. @param settings more of the body than name and type, each with a comma before it */
    Source source(String type, String settings) {
        Answer added = post(0, "alice", "/api/v1/alert-sources", "{\"name\":\"%s %d\",\"type\":\"%s\"%s}".formatted(type,
                System.nanoTime(), type, settings).getBytes(UTF_8), Map.of(), "viewer", "responder", "admin");
        if (added.status() != 201) {
            throw new AssertionError(added);
        }
        JsonNode source = added.json();
        return new Source(source.get("id").asText(), source.get("name").asText(), source.path("secret").asText());
    }

    /** What a paused source posts waits until it goes on. */
    void pause(Source source, boolean paused) {
        Answer changed = send(request(0, "alice", "/api/v1/alert-sources/" + source.id(), "viewer", "responder", "admin")
                .header("Content-Type", "application/json")
                .method("PATCH", BodyPublishers.ofString("{\"paused\":%b}".formatted(paused))).build());
        if (changed.status() != 200) {
            throw new AssertionError(changed);
        }
    }

    /** A post of monitoring, as the gateway hands it on. */
    Answer hook(int instance, String path, byte[] body, Map<String, String> headers) {
        return post(instance, "webhook", path, body, headers, "webhook");
    }

    JsonNode get(int instance, String path) {
        return send(request(instance, "carol", path, "viewer").GET().build()).json();
    }

    private Answer post(int instance, String person, String path, byte[] body, Map<String, String> headers, String... roles) {
        var request = request(instance, person, path, roles).header("Content-Type", "application/json")
                .POST(BodyPublishers.ofByteArray(body));
        headers.forEach(request::setHeader);
        return send(request.build());
    }

    private HttpRequest.Builder request(int instance, String person, String path, String... roles) {
        Token token = tokens.compute(person, (_, had) -> had != null && Instant.now().isBefore(had.until())
                ? had
                : new Token(TestGateway.shared().token(SERVICE, person, roles), Instant.now().plusSeconds(30)));
        return HttpRequest.newBuilder(URI.create(all.get(instance).url() + path)).timeout(Duration.ofSeconds(20))
                .header("Authorization", "Bearer " + token.text());
    }

    private Answer send(HttpRequest request) {
        try {
            var response = http.send(request, BodyHandlers.ofString());
            return new Answer(response.statusCode(), response.body());
        } catch (IOException e) {
            return new Answer(0, e.toString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        all.forEach(part -> part.process().kill());
    }
}
