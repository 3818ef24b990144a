package dev.hindsight.gateway.pages;

import static dev.hindsight.gateway.pages.SampleAnswers.answer;
import static dev.hindsight.gateway.pages.SampleAnswers.list;
import static dev.hindsight.gateway.pages.SampleAnswers.sample;
import static dev.hindsight.gateway.pages.SampleAnswers.some;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;

/** Incidents with their past, their events and their publications, as the incident service tells of them. */
final class SampleIncidents {

    private final JsonArray incidents = sample("incidents");
    private final JsonArray events = sample("events");
    private final JsonObject diff = sample("diff").getJsonObject(0);
    private final JsonObject early = new JsonObject().put("summary", "Roughly **10 %** of checkouts fail.");

    /** A copy of a sample, to be told otherwise. */
    JsonObject copy(String key) {
        return some(incidents, each -> each.getString("key").equals(key)).getJsonObject(0).copy();
    }

    /** What a write to an incident is answered with. */
    JsonObject written() {
        return incidents.getJsonObject(0).copy();
    }

    void read(HttpServerRequest request, String[] steps, boolean empty) {
        var known = empty ? new JsonArray() : incidents;
        if (steps.length == 1) {
            var status = request.getParam("status");
            var shown = some(known, each -> !each.getString("key").equals("INC-66")
                    && (status == null || each.getString("status").equals(status)));
            list(request, request.getParam("q") == null ? shown : found(shown));
            return;
        }
        var incident = some(known, each -> each.getString("key").equals(steps[1]));
        if (incident.isEmpty()) {
            answer(request, 404, new JsonObject());
        } else if (steps.length == 2) {
            answer(request, 200, asItStood(incident.getJsonObject(0).copy(), request.getParam("version")));
        } else {
            part(request, steps);
        }
    }

    /** Before its version 10 an incident had another summary. */
    private JsonObject asItStood(JsonObject incident, String version) {
        if (version == null) {
            return incident;
        }
        long number = Long.parseLong(version);
        return incident.put("version", number).put("updatedAt", "2026-09-14T08:00:00Z")
                .put("report", number < 10 ? early : incident.getJsonObject("report"));
    }

    private void part(HttpServerRequest request, String[] steps) {
        switch (steps[2]) {
            case "diff" -> answer(request, 200,
                    diff.copy().put("from", end(request.getParam("from"))).put("to", end(request.getParam("to"))));
            case "report" -> report(request, steps);
            case "updates" -> answer(request, 200, new JsonObject().put("audience", request.getParam("audience"))
                    .put("text", "Status: in progress.\n\nPaying <fails>").put("section", "nonTechnicalDescription"));
            case "events" -> list(request, some(events, each -> each.getString("subject").equals(steps[1])));
            default -> answer(request, 200, new JsonObject().put("valid", true).put("events", 23).put("headHash",
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

    /** To be read in a browser, or what was published of it. */
    private static void report(HttpServerRequest request, String[] steps) {
        if (steps.length == 3) {
            request.response().putHeader("Content-Disposition", "inline; filename=\"" + steps[1] + ".html\"");
            answer(request, 200, new JsonObject());
            return;
        }
        publication(request, steps[1]);
    }

    /** Only INC-142 is ready to be published. */
    private static void publication(HttpServerRequest request, String key) {
        var ready = key.equals("INC-142");
        if (!request.path().endsWith("/gate")) {
            list(request, ready ? sample("publications") : new JsonArray());
            return;
        }
        var missing = new JsonArray().add(lack("root-cause-missing", "No root cause is named.", "/report/rootCauses"))
                .add(lack("owner-missing", "ACT-31 <has> no owner.", "ACT-31"));
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
}
