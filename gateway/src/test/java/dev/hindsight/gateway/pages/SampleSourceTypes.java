package dev.hindsight.gateway.pages;

import java.util.List;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;

/** Types of alert sources as the incident service has them: one for each way to know a post. */
final class SampleSourceTypes {

    private SampleSourceTypes() {}

    static JsonArray all() {
        return new JsonArray()
                .add(type("grafana", "Grafana", "Metrics and logs", List.of("dashboards"),
                        List.of("url-token", "signature", "basic"))
                        .put("steps", new JsonArray().add("URL: `__HOOK_URL__`.")))
                .add(type("cloudwatch", "Amazon CloudWatch", "Clouds", List.of("aws"), List.of("signature none")))
                .add(type("sentry", "Sentry", "Errors", List.of("crash"), List.of("signature far-side", "url-token")))
                .add(type("google-cloud", "Google Cloud", "Clouds", List.of("gcp"), List.of("url-token", "jwt none")))
                .add(type("generic", "Any JSON", "Anything else", List.of("cron"), List.of("url-token", "bearer"))
                        .put("takesMapping", true)
                        .put("templates", new JsonArray().add(template("bearer", "'__HOOK_URL__' '__SECRET__'"))
                                .add(template("url-token", "only for the address"))));
    }

    private static JsonObject template(String scheme, String text) {
        return new JsonObject().put("name", "Try it").put("file", "try.sh").put("mediaType", "text/x-shellscript")
                .put("schemes", new JsonArray().add(scheme)).put("text", text);
    }

    private static JsonObject type(String type, String name, String group, List<String> words, List<String> schemes) {
        var ways = new JsonArray();
        schemes.forEach(scheme -> ways.add(new JsonObject().put("scheme", scheme.split(" ")[0]).put("secret",
                scheme.contains(" ") ? scheme.split(" ")[1] : "ours")));
        return new JsonObject().put("type", type).put("name", name).put("group", group).put("words", new JsonArray(words))
                .put("schemes", ways).put("steps", new JsonArray()).put("templates", new JsonArray()).put("takesMapping", false)
                .put("documentation", "https://docs.example/" + type);
    }
}
