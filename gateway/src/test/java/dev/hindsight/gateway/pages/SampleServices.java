package dev.hindsight.gateway.pages;

import static dev.hindsight.gateway.pages.SampleAnswers.answer;
import static dev.hindsight.gateway.pages.SampleAnswers.list;
import static dev.hindsight.gateway.pages.SampleAnswers.sample;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Base64;
import java.util.List;
import java.util.Map;
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
    private final JsonArray deliveries = sample("deliveries");
    private final JsonObject imported = sample("import").getJsonObject(0);
    private final SampleIncidents incidents = new SampleIncidents();
    private final SampleActionItems actionItems = new SampleActionItems();
    private final SampleAlerts alerting = new SampleAlerts();
    public volatile String publicPath;
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

    /** The next request of that method and path is answered so, and no further one. */
    public void tellOnce(String method, String path, JsonObject answer) {
        tell(method, path, answer);
        once.add(method + " " + path);
    }

    /** A copy of a sample, to be told otherwise. */
    public JsonObject incident(String key) {
        return incidents.copy(key);
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
            case "incidents" -> incidents.read(request, steps, empty);
            case "action-items" -> actionItems.read(request, steps, empty);
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
                item ? actionItems.written() : incidents.written());
    }

    private static String subject(String authorization) {
        var claims = new String(Base64.getUrlDecoder().decode(authorization.split("\\.")[1]), UTF_8);
        return new JsonObject(claims).getString("sub");
    }
}
