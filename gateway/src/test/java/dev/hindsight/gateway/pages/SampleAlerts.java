package dev.hindsight.gateway.pages;

import static dev.hindsight.gateway.pages.SampleAnswers.sample;

import org.jspecify.annotations.Nullable;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;

/** Alerts, changes, rules for alerts and kept bundles, as the incident service tells of them. */
final class SampleAlerts {

    /** A list, or null for what is none of these. */
    @Nullable
    JsonArray list(String[] steps, HttpServerRequest request) {
        return switch (steps[0] + (steps.length > 2 ? "/" + steps[2] : "")) {
            case "alerts" -> steps.length == 2 && steps[1].equals("sources")
                    ? sources()
                    : steps.length == 1
                            ? some(sample("alerts"), "fingerprint", request.getParam("fingerprint"))
                            : null;
            case "alerts/history" -> sample("alert-history");
            case "changes" -> sample("changes");
            case "alert-rules" -> steps.length == 1 ? sample("alert-rules") : null;
            case "alert-rules/events" -> sample("alert-rule-events");
            case "bundles" -> steps.length == 1 ? sample("bundles") : null;
            default -> null;
        };
    }

    private static JsonArray sources() {
        return new JsonArray().add(new JsonObject().put("id", SampleSources.GRAFANA).put("name", "Grafana <eu>"))
                .add(new JsonObject().put("id", SampleSources.QUIET).put("name", "Prometheus EU"));
    }

    /** One thing, or null when it is not there. */
    @Nullable
    JsonObject one(String[] steps) {
        if (steps.length == 3 && steps[2].equals("verification")) {
            return new JsonObject().put("valid", true).put("events", 31).put("headHash", "3e1f0c9a").put("flaws",
                    new JsonArray());
        }
        if (steps.length == 3 && steps[2].equals("report")) {
            return sample("incidents").getJsonObject(0).copy().put("key", "INC-12").put("title", "Payments <late>");
        }
        if (steps.length != 2 || !java.util.Set.of("alerts", "alert-rules", "bundles").contains(steps[0])) {
            return null;
        }
        var found = some(sample(steps[0]), "id", steps[1]);
        return found.isEmpty() ? null : found.getJsonObject(0);
    }

    /** The answer to something that was written, or null. */
    @Nullable
    JsonObject written(String path) {
        if (path.endsWith("/what-if")) {
            return sample("what-if").getJsonObject(0);
        }
        if (path.startsWith("/api/v1/alert-rules")) {
            return sample("alert-rules").getJsonObject(1);
        }
        return path.equals("/api/v1/bundles") ? sample("bundles").getJsonObject(0) : null;
    }

    private static JsonArray some(JsonArray all, String field, @Nullable String value) {
        return value == null
                ? all
                : SampleAnswers.some(all, each -> value.equals(each.getString(field)));
    }
}
