package dev.hindsight.gateway.pages;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.function.Predicate;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;

/** What is read from {@code samples/}, and how a service answers with it. */
final class SampleAnswers {

    private SampleAnswers() {}

    static JsonArray sample(String name) {
        try (var in = SampleAnswers.class.getResourceAsStream("/samples/" + name + ".json")) {
            return new JsonArray(new String(Objects.requireNonNull(in).readAllBytes(), UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static JsonArray some(JsonArray all, Predicate<JsonObject> wanted) {
        return new JsonArray(all.stream().map(JsonObject.class::cast).filter(wanted).toList());
    }

    /** A list of more than three has a next page, where lists have pages. */
    static void list(HttpServerRequest request, JsonArray items) {
        var next = request.getParam("cursor") == null && items.size() > 3 && !request.path().endsWith("/events")
                && !request.path().contains("/alert-") && request.getParam("incident") == null ? "next page" : null;
        answer(request, 200, new JsonObject().put("items", items).put("next", next));
    }

    /** Whoever asks only whether there is any gets no body. */
    static void answer(HttpServerRequest request, int status, JsonObject body) {
        if (status == 200 && "*".equals(request.getHeader("If-None-Match"))) {
            request.response().setStatusCode(304).end();
            return;
        }
        request.response().setStatusCode(status)
                .putHeader("content-type", status < 400 ? "application/json" : "application/problem+json")
                .end(body.encode());
    }
}
