package dev.hindsight.story;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import dev.hindsight.local.stack.StackPorts;

/** A tool that uses the desk over HTTP, with tokens from the real Keycloak. */
final class Client {

    private static final ObjectMapper JSON = new ObjectMapper();
    private final HttpClient http = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
    private final StackPorts ports;

    Client(StackPorts ports) {
        this.ports = ports;
    }

    record Reply(int status, String body, Map<String, List<String>> headers) {

        JsonNode json() {
            try {
                return JSON.readTree(body);
            } catch (IOException e) {
                throw new UncheckedIOException(body, e);
            }
        }

        Reply expect(int wanted) {
            if (status != wanted) {
                throw new AssertionError("expected " + wanted + " but got " + status + ": " + body);
            }
            return this;
        }
    }

    String token(String person) {
        String form = Map
                .of("grant_type", "password", "client_id", "hindsight-cli", "client_secret", "hindsight-cli", "username",
                        person, "password", person, "scope", "openid")
                .entrySet().stream()
                .map(pair -> pair.getKey() + "=" + URLEncoder.encode(pair.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        var request = HttpRequest.newBuilder(
                URI.create(ports.url("keycloak") + "/realms/hindsight/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded").POST(BodyPublishers.ofString(form)).build();
        return send(request).expect(200).json().get("access_token").asText();
    }

    Reply get(String person, String path) {
        return call("GET", person, path, null);
    }

    Reply post(String person, String path, String body) {
        return call("POST", person, path, body);
    }

    Reply put(String person, String path, String body) {
        return call("PUT", person, path, body);
    }

    /** Any port of the stack, any headers, no identity but what is in them. */
    Reply plain(String method, String url, String body, String... headers) {
        var request = HttpRequest.newBuilder(URI.create(url)).timeout(Duration.ofSeconds(20)).method(method,
                body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return send(request.build());
    }

    /** A webhook call of monitoring; 0 when the connection failed. */
    int hook(String url, String body) throws InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(url)).timeout(Duration.ofSeconds(10))
                .header("Content-Type", "application/json").POST(BodyPublishers.ofString(body)).build();
        try {
            return http.send(request, BodyHandlers.discarding()).statusCode();
        } catch (IOException e) {
            return 0;
        }
    }

    /** Every item of a list, page after page. */
    List<JsonNode> all(String person, String path) {
        var items = new ArrayList<JsonNode>();
        String separator = path.contains("?") ? "&" : "?";
        String cursor = "";
        do {
            JsonNode page = get(person, path + separator + "limit=200" + cursor).expect(200).json();
            page.get("items").forEach(items::add);
            cursor = page.get("next").isNull() ? "" : "&cursor=" + page.get("next").asText();
        } while (!cursor.isEmpty());
        return items;
    }

    /** What the mail catcher has. */
    JsonNode mails() {
        return plain("GET", ports.url("mail") + "/api/messages", null).expect(200).json();
    }

    Reply call(String method, String person, String path, String body) {
        return plain(method, ports.url("gateway") + path, body, "Authorization", "Bearer " + token(person), "Content-Type",
                "application/json");
    }

    private Reply send(HttpRequest request) {
        try {
            HttpResponse<String> response = http.send(request, BodyHandlers.ofString());
            return new Reply(response.statusCode(), response.body(), response.headers().map());
        } catch (IOException e) {
            throw new UncheckedIOException(request.uri().toString(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
