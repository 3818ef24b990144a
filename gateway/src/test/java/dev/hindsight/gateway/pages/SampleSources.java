package dev.hindsight.gateway.pages;

import java.util.List;
import java.util.Map;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;

/** Alert sources as the incident service has them: one Grafana that does well, and one source of each way to be new or without a secret of ours. */
final class SampleSources {

    static final String GRAFANA = "0192aaaa-0000-7000-8000-000000000001";
    static final String QUIET = "0192aaaa-0000-7000-8000-000000000002";
    static final String SENTRY = "0192aaaa-0000-7000-8000-000000000003";
    static final String CLOUD = "0192aaaa-0000-7000-8000-000000000004";
    static final String FIRST_POST = "0192bbbb-0000-7000-8000-000000000001";
    private static final String AT = "2026-09-14T08:03:15Z";

    private SampleSources() {}

    static boolean has(HttpServerRequest request) {
        var path = request.path();
        var source = request.getParam("source", "");
        return path.startsWith("/api/v1/alert-source")
                || path.equals("/api/v1/alerts") && List.of(GRAFANA, QUIET, SENTRY, CLOUD).contains(source);
    }

    static void read(HttpServerRequest request, boolean empty) {
        var path = request.path();
        var steps = path.replaceFirst("^/api/v1/", "").split("/");
        if (path.endsWith("/alert-source-types")) {
            items(request, SampleSourceTypes.all());
        } else if (path.endsWith("/alert-sources")) {
            items(request, empty ? new JsonArray() : new JsonArray().add(grafana()).add(quiet()).add(sentry()).add(cloud()));
        } else if (path.endsWith("/alert-sources/activity")) {
            items(request,
                    new JsonArray().add(new JsonObject().put("source", GRAFANA).put("receipts", 41).put("errorRate", 0.024)
                            .put("openAlerts", 2).put("lastReceivedAt", java.time.Instant.now().toString())));
        } else if (path.equals("/api/v1/alerts") && !"firing".equals(request.getParam("status"))) {
            items(request, new JsonArray());
        } else if (path.equals("/api/v1/alerts")) {
            items(request,
                    new JsonArray().add(new JsonObject().put("id", "a").put("title", "Disk <full>").put("severity", "major")
                            .put("status", "firing").put("startsAt", AT).put("incident", "INC-147")
                            .put("reason", "its group is new")));
        } else if (steps.length == 2) {
            answer(request, 200, source(steps[1]));
        } else if (steps[2].equals("activity")) {
            answer(request, 200, activity(steps[1]));
        } else if (steps[2].equals("events")) {
            items(request, events());
        } else if (steps.length == 4) {
            answer(request, 200, receipt().put("body", "{\"a\":{\"b\":\"<script>\"}}"));
        } else {
            items(request, steps[1].equals(QUIET) ? new JsonArray() : new JsonArray().add(testReceipt()).add(receipt()));
        }
    }

    private static JsonObject source(String id) {
        return switch (id) {
            case QUIET -> quiet();
            case SENTRY -> sentry();
            case CLOUD -> cloud();
            default -> grafana();
        };
    }

    static void write(HttpServerRequest request) {
        if (request.path().endsWith("/mapping-previews")) {
            answer(request, 200, preview());
            return;
        }
        if (request.path().endsWith("/tests") || request.path().endsWith("/replay")) {
            answer(request, 202, receipt().put("state", "received"));
            return;
        }
        if (request.path().contains(SENTRY)) {
            answer(request, 201, sentry().put("hookUrl", "https://desk.example/hooks/" + SENTRY));
            return;
        }
        boolean told = request.method().name().equals("POST");
        answer(request, told ? 201 : 200, told
                ? grafana().put("hookUrl", "https://desk.example/hooks/" + GRAFANA + "/s3cret<\"&'>").put("secret",
                        "s3cret<\"&'>")
                : grafana());
    }

    private static JsonObject grafana() {
        return new JsonObject().put("id", GRAFANA).put("name", "Grafana <eu>").put("type", "grafana")
                .put("authentication", new JsonObject().put("scheme", "url-token"))
                .put("routing", new JsonObject().put("service", "till").put("autoResolve", "PT15M")
                        .put("checks", new JsonObject().put("backup", "PT26H")))
                .put("paused", false).put("tokens", new JsonArray()
                        .add(new JsonObject().put("id", "0192cccc-0000-7000-8000-000000000001").put("createdAt", AT)
                                .put("createdBy", "alice").put("expiresAt", "2026-09-15T08:03:15Z"))
                        .add(new JsonObject().put("id", "0192cccc-0000-7000-8000-000000000002").put("createdAt", AT)
                                .put("createdBy", "adele")))
                .put("createdAt", AT).put("createdBy", "alice");
    }

    private static JsonObject quiet() {
        return new JsonObject().put("id", QUIET).put("name", "Quiet").put("type", "generic")
                .put("authentication", new JsonObject().put("scheme", "bearer")).put("routing", new JsonObject())
                .put("paused", true).put("tokens", new JsonArray()).put("createdAt", AT).put("createdBy", "alice");
    }

    private static JsonObject preview() {
        var unreadable = new JsonObject().put("unreadable", "There is no <title>.").put("count", 0).put("alerts",
                new JsonArray());
        var read = new JsonObject().put("remark", "One <time> was odd.").put("count", 3).put("alerts",
                new JsonArray().add(new JsonObject().put("key", "disk <1>").put("group", "g").put("title", "Disk <full>")
                        .put("status", "firing").put("severity", "major").put("service", "till<").put("environment", "staging")
                        .put("at", AT).put("labels", new JsonObject().put("host", "db<1>"))
                        .put("annotations", new JsonObject().put("description", "<b>look</b>"))));
        return new JsonObject().put("posts", 2).put("left", 1).put("differing", 1)
                .put("now", new JsonObject().put("unreadable", 2).put("alerts", 0))
                .put("proposed", new JsonObject().put("unreadable", 1).put("alerts", 3))
                .put("items", new JsonArray()
                        .add(new JsonObject().put("receipt", FIRST_POST).put("receivedAt", AT).put("differs", true)
                                .put("now", unreadable).put("proposed", read))
                        .add(new JsonObject().put("receivedAt", AT).put("differs", false).put("now", unreadable)
                                .put("proposed", unreadable)));
    }

    private static JsonObject sentry() {
        return quiet().put("id", SENTRY).put("name", "Sentry of the shop").put("type", "sentry").put("paused", false)
                .put("authentication", new JsonObject().put("scheme", "signature"));
    }

    private static JsonObject cloud() {
        return quiet().put("id", CLOUD).put("name", "Clouds").put("type", "cloudwatch").put("paused", false)
                .put("authentication", new JsonObject().put("scheme", "signature").put("topics", new JsonArray().add("arn:x")));
    }

    private static JsonObject activity(String source) {
        var hours = new JsonArray();
        for (int hour = 0; hour < 24; hour++) {
            hours.add(new JsonObject().put("at", "2026-09-14T%02d:00:00Z".formatted(hour)).put("receipts", hour == 8 ? 41 : 0)
                    .put("unreadable", hour == 8 ? 1 : 0).put("refused", 0));
        }
        boolean heard = source.equals(GRAFANA);
        return new JsonObject().put("receipts", new JsonObject(heard ? Map.of("processed", 40, "unreadable", 1) : Map.of()))
                .put("refused", new JsonObject()).put("errorRate", heard ? 0.024 : 0)
                .put("lastReceivedAt", heard ? java.time.Instant.now().toString() : null)
                .put("hours", heard ? hours : new JsonArray());
    }

    private static JsonArray events() {
        return new JsonArray().add(event(1, "created", new JsonObject().put("name", "Grafana <eu>")))
                .add(event(2, "secret-added", new JsonObject().put("secret", "x").put("othersExpireAt", AT)))
                .add(event(5, "mapping-removed", new JsonObject()))
                .add(event(4, "receipt-replayed", new JsonObject().put("receipt", FIRST_POST).put("state", "unreadable")))
                .add(event(3, "changed", new JsonObject().put("paused", true).put("routing", new JsonObject())));
    }

    private static JsonObject event(int version, String type, JsonObject data) {
        return new JsonObject().put("version", version).put("type", "hindsight.alert-source." + type + ".v1")
                .put("actor", "adele").put("recordedAt", AT).put("data", data);
    }

    private static JsonObject receipt() {
        return new JsonObject().put("id", FIRST_POST).put("receivedAt", AT).put("state", "unreadable")
                .put("reason", "There is no <title>.").put("alerts", new JsonArray().add("a")).put("incident", "INC-147")
                .put("attempts", 1)
                .put("processedAt", AT)
                .put("headers", new JsonObject().put("x-note", "<b>bold</b>").put("authorization", "(not kept)"))
                .put("size", 22).put("sha256", "ab12").put("method", "POST").put("path", "/hooks")
                .put("query", new JsonObject())
                .put("replyStatus", 202).put("reply", new JsonObject().put("receipt", "r"));
    }

    private static JsonObject testReceipt() {
        return receipt().put("id", "0192bbbb-0000-7000-8000-000000000002").put("state", "test").put("method", "TEST")
                .put("reason", "Test received: sent by alice from Hindsight itself.").put("alerts", new JsonArray())
                .put("incident", null);
    }

    private static void items(HttpServerRequest request, JsonArray items) {
        answer(request, 200, new JsonObject().put("items", items).put("next", null));
    }

    private static void answer(HttpServerRequest request, int status, JsonObject body) {
        request.response().setStatusCode(status).putHeader("content-type", "application/json").putHeader("ETag", "\"7\"")
                .end(body.encode());
    }
}
