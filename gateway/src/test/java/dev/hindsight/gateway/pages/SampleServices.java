package dev.hindsight.gateway.pages;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;

/**
 * The three services as the pages see them: answers of the documented shapes from {@code samples/}, a record of what was
 * asked, and refusals to order.
 */
public final class SampleServices {

    /** A request as it came in. */
    public record Asked(String method, String uri, JsonObject body, Map<String, String> headers) {}

    private record Refusal(int status, JsonObject problem) {}

    private static volatile SampleServices shared;
    public final List<Asked> asked = new CopyOnWriteArrayList<>();
    /** Who may not see which path. */
    public final Map<String, String> hidden = new ConcurrentHashMap<>();
    private final Map<String, Refusal> refusals = new ConcurrentHashMap<>();
    private final Set<String> once = ConcurrentHashMap.newKeySet();
    private final JsonArray incidents = sample("incidents");
    private final JsonArray events = sample("events");
    private final JsonArray actionItems = sample("action-items");
    private final JsonArray actionEvents = sample("action-events");
    private final JsonArray deliveries = sample("deliveries");
    private final JsonObject imported = sample("import").getJsonObject(0);
    private final JsonObject diff = sample("diff").getJsonObject(0);
    private final AlertingSamples alerting = new AlertingSamples(SampleServices::sample);
    public volatile String publicPath;
    private final JsonObject early = new JsonObject().put("summary", "Roughly **10 %** of checkouts fail.");
    public volatile boolean empty;
    private final int port;

    private SampleServices() {
        port = Vertx.vertx().createHttpServer().requestHandler(this::handle).listen(0).toCompletionStage()
                .toCompletableFuture().join().actualPort();
    }

    public static synchronized SampleServices shared() {
        if (shared == null) {
            shared = new SampleServices();
        }
        return shared;
    }

    public String url() {
        return "http://localhost:" + port;
    }

    public void forget() {
        asked.clear();
        refusals.clear();
        once.clear();
        hidden.clear();
        empty = false;
        publicPath = null;
    }

    /** The next request of that method and path is refused so, and no further one. */
    public void refuseOnce(String method, String path, int status, JsonObject problem) {
        refuse(method, path, status, problem);
        once.add(method + " " + path);
    }

    /** Every request of that method and path is refused so, until {@link #forget}. */
    public void refuse(String method, String path, int status, JsonObject problem) {
        refusals.put(method + " " + path, new Refusal(status, problem.put("status", status)));
    }

    /** Every request of that method and path is answered so, until {@link #forget}. */
    public void tell(String method, String path, JsonObject answer) {
        refusals.put(method + " " + path, new Refusal(200, answer));
    }

    /** A copy of a sample, to be told otherwise. */
    public JsonObject incident(String key) {
        return some(incidents, each -> each.getString("key").equals(key)).getJsonObject(0).copy();
    }

    public JsonObject imported() {
        return imported.copy();
    }

    public Asked lastWrite() {
        return asked.stream().filter(each -> !each.method().equals("GET")).reduce((_, last) -> last).orElseThrow();
    }

    private void handle(HttpServerRequest request) {
        request.body().onSuccess(body -> {
            var headers = new ConcurrentHashMap<String, String>();
            request.headers().forEach((name, value) -> headers.put(name.toLowerCase(), value));
            var sent = sent(body, headers.getOrDefault("content-type", ""));
            asked.add(new Asked(request.method().name(), request.uri(), sent, headers));
            var asking = request.method() + " " + request.path();
            var refusal = once.remove(asking) ? refusals.remove(asking) : refusals.get(asking);
            if (refusal != null) {
                answer(request, refusal.status(), refusal.problem());
            } else if (subject(headers.get("authorization")).equals(hidden.get(request.path()))) {
                answer(request, 404, new JsonObject());
            } else if (request.method() == HttpMethod.GET) {
                read(request);
            } else {
                write(request);
            }
        });
    }

    private static JsonObject sent(Buffer body, String type) {
        if (body.length() == 0) {
            return new JsonObject();
        }
        return type.startsWith("application/json") ? body.toJsonObject() : new JsonObject().put("raw", body.toString());
    }

    private void read(HttpServerRequest request) {
        if (SampleSources.has(request)) {
            SampleSources.read(request, empty);
            return;
        }
        var steps = request.path().substring("/api/v1/".length()).split("/");
        switch (steps[0]) {
            case "incidents" -> incident(request, steps);
            case "action-items" -> actionItem(request, steps);
            case "deliveries" -> list(request, empty ? new JsonArray() : deliveries);
            default -> alerting(request, steps);
        }
    }

    private void alerting(HttpServerRequest request, String[] steps) {
        var all = alerting.list(steps, request);
        var one = all == null ? alerting.one(steps) : null;
        if (all != null) {
            list(request, empty ? new JsonArray() : all);
        } else {
            answer(request, one == null ? 404 : 200, one == null ? new JsonObject() : one);
        }
    }

    private void incident(HttpServerRequest request, String[] steps) {
        if (steps.length == 1) {
            var status = request.getParam("status");
            var shown = some(incidents, each -> !each.getString("key").equals("INC-66")
                    && (status == null || each.getString("status").equals(status)));
            list(request, request.getParam("q") == null ? shown : found(shown));
            return;
        }
        var incident = some(incidents, each -> each.getString("key").equals(steps[1]));
        if (incident.isEmpty()) {
            answer(request, 404, new JsonObject());
        } else if (steps.length == 2) {
            var version = request.getParam("version");
            var shown = incident.getJsonObject(0).copy();
            answer(request, 200, version == null
                    ? shown
                    : shown.put("version", Long.parseLong(version))
                            .put("updatedAt", "2026-09-14T08:00:00Z").put("report", Long.parseLong(version) < 10
                                    ? early
                                    : shown
                                            .getJsonObject("report")));
        } else if (steps[2].equals("diff")) {
            var ends = new JsonArray().add(request.getParam("from")).add(request.getParam("to"));
            answer(request, 200, diff.copy().put("from", end(ends.getString(0))).put("to", end(ends.getString(1))));
        } else if (steps[2].equals("report")) {
            publication(request, steps);
        } else if (steps[2].equals("updates")) {
            answer(request, 200, new JsonObject().put("audience", request.getParam("audience")).put("text",
                    "Status: in progress.\n\nPaying <fails>").put("section", "nonTechnicalDescription"));
        } else if (steps[2].equals("events")) {
            list(request, some(events, each -> each.getString("subject").equals(steps[1])));
        } else {
            answer(request, 200, new JsonObject().put("valid", true).put("events", 23).put("headHash",
                    "3e1f0c9a77d2b6485a90cc1e7f2d4b3a9988776655443322110ffeeddccbbaa9"));
        }
    }

    /** As a search answers: with the places where the words stand. */
    private static JsonArray found(JsonArray incidents) {
        var parts = new JsonArray().add(new JsonObject().put("text", "fail with <b> ").put("mark", false))
                .add(new JsonObject().put("text", "<502>").put("mark", true));
        var snippets = new JsonArray().add(new JsonObject().put("field", "report/summary").put("parts", parts))
                .add(new JsonObject().put("field", "title").put("parts", parts));
        return new JsonArray(incidents.stream().map(JsonObject.class::cast)
                .map(each -> each.copy().put("snippets", snippets)).toList());
    }

    private void publication(HttpServerRequest request, String[] steps) {
        if (!request.path().endsWith("/gate")) {
            list(request, steps[1].equals("INC-142") ? sample("publications") : new JsonArray());
            return;
        }
        var missing = new JsonArray().add(lack("root-cause-missing", "No root cause is named.", "/report/rootCauses"))
                .add(lack("owner-missing", "ACT-31 <has> no owner.", "ACT-31"));
        var ready = steps[1].equals("INC-142");
        answer(request, 200, new JsonObject().put("ready", ready).put("missing", ready ? new JsonArray() : missing));
    }

    private static JsonObject lack(String code, String what, String where) {
        return new JsonObject().put("code", code).put("what", what).put("where", where);
    }

    /** An instant is taken for version 5. */
    private static JsonObject end(String asked) {
        var version = asked.matches("[0-9]+") ? Long.parseLong(asked) : 5;
        return new JsonObject().put("version", version).put("at", "2026-09-14T08:00:00Z");
    }

    private void actionItem(HttpServerRequest request, String[] steps) {
        if (steps.length == 1) {
            var incident = request.getParam("incident");
            list(request, some(actionItems, each -> incident == null || each.getString("incident").equals(incident)));
            return;
        }
        var version = request.getParam("version");
        var item = some(actionItems, each -> each.getString("key").equals(steps[1])).getJsonObject(0).copy();
        if (steps.length == 2) {
            answer(request, 200, version == null ? item : item.put("version", Long.parseLong(version)));
        } else {
            list(request, some(actionEvents, each -> each.getString("subject").equals(steps[1])));
        }
    }

    private void write(HttpServerRequest request) {
        if (SampleSources.has(request)) {
            SampleSources.write(request);
            return;
        }
        if (request.path().endsWith("/report/publications")) {
            answer(request, 201, new JsonObject().put("number", 3).put("version", 9).put("publicPath", publicPath));
            return;
        }
        if (request.path().equals("/api/v1/reports/imports")) {
            var dryRun = "true".equals(request.getParam("dryRun"));
            var answer = imported.copy();
            answer.getJsonObject("incident")
                    .mergeIn(dryRun ? new JsonObject() : new JsonObject().put("id", "x").put("key", "INC-150"));
            answer(request, dryRun ? 200 : 201, answer);
            return;
        }
        var alerting = this.alerting.written(request.path());
        if (alerting != null) {
            var created = request.method() == HttpMethod.POST && !request.path().endsWith("/what-if");
            answer(request, created ? 201 : 200, alerting);
            return;
        }
        var item = request.path().contains("/action-items");
        answer(request, request.method() == HttpMethod.POST ? 201 : 200,
                (item ? actionItems : incidents).getJsonObject(0).copy());
    }

    private JsonArray some(JsonArray all, java.util.function.Predicate<JsonObject> wanted) {
        return empty
                ? new JsonArray()
                : new JsonArray(all.stream().map(JsonObject.class::cast).filter(wanted).toList());
    }

    private static void list(HttpServerRequest request, JsonArray items) {
        var next = request.getParam("cursor") == null && items.size() > 3 && !request.path().endsWith("/events")
                && !request.path().contains("/alert-") && request.getParam("incident") == null ? "next page" : null;
        answer(request, 200, new JsonObject().put("items", items).put("next", next));
    }

    private static void answer(HttpServerRequest request, int status, JsonObject body) {
        request.response().setStatusCode(status)
                .putHeader("content-type", status < 400 ? "application/json" : "application/problem+json")
                .end(body.encode());
    }

    private static String subject(String authorization) {
        var claims = new String(Base64.getUrlDecoder().decode(authorization.split("\\.")[1]), UTF_8);
        return new JsonObject(claims).getString("sub");
    }

    private static JsonArray sample(String name) {
        try (var in = SampleServices.class.getResourceAsStream("/samples/" + name + ".json")) {
            return new JsonArray(new String(Objects.requireNonNull(in).readAllBytes(), UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
