package dev.hindsight.local.demo;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Supplier;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import dev.hindsight.local.part.PartFailed;
import dev.hindsight.local.process.Wait;

/** A plain client of the public API, as any customer could write one. A refusal ends the loading with the problem's words. */
final class Api {
    static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final String gateway;
    private final Supplier<String> token;
    private final HttpClient client = HttpClient.newHttpClient();

    Api(String gateway, Supplier<String> token) {
        this.gateway = gateway;
        this.token = token;
    }

    JsonNode get(String path) {
        return send("GET", request(path).GET());
    }

    /** The key makes a repetition harmless: it gets the first answer again. */
    JsonNode post(String path, String idempotencyKey, JsonNode body) {
        return send("POST", request(path).header("Idempotency-Key", idempotencyKey).header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body.toString())));
    }

    JsonNode put(String path, JsonNode body) {
        return send("PUT",
                request(path).header("Content-Type", "application/json").PUT(BodyPublishers.ofString(body.toString())));
    }

    JsonNode patch(String path, JsonNode body) {
        return send("PATCH", request(path).header("Content-Type", "application/merge-patch+json").method("PATCH",
                BodyPublishers.ofString(body.toString())));
    }

    /** Posts as a monitoring system does, without signing in. */
    void hook(String url, String body) {
        send("POST", HttpRequest.newBuilder(URI.create(url)).header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body)));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(gateway + path)).header("Authorization", "Bearer " + token.get());
    }

    /** Tries again while a service says that it is not there yet, or has not heard of an incident yet. */
    private JsonNode send(String verb, HttpRequest.Builder prepared) {
        var request = prepared.timeout(Duration.ofSeconds(30)).build();
        var response = once(request);
        for (var end = Instant.now().plus(PATIENCE); passing(response)
                && Instant.now().isBefore(end); response = once(request)) {
            if (!Wait.aMoment()) {
                break;
            }
        }
        if (response.statusCode() / 100 != 2) {
            throw new PartFailed(verb + " " + request.uri().getPath() + " was answered with " + response.statusCode() + " "
                    + response.body() + ".");
        }
        return read(response.body());
    }

    private static boolean passing(HttpResponse<String> response) {
        return switch (response.statusCode()) {
            case 502, 503, 504 -> true;
            case 409 -> response.body().contains("unknown-incident");
            default -> false;
        };
    }

    private HttpResponse<String> once(HttpRequest request) {
        try {
            return client.send(request, BodyHandlers.ofString());
        } catch (IOException e) {
            throw new PartFailed(request.uri() + " does not answer: " + e.getMessage() + ".");
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            throw new PartFailed("Interrupted while loading the demo data.");
        }
    }

    private static JsonNode read(String body) {
        try {
            return body.isBlank() ? JSON.createObjectNode() : JSON.readTree(body);
        } catch (IOException e) {
            throw new PartFailed("An answer is no JSON: " + body + ".");
        }
    }
}
