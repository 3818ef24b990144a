package dev.hindsight.gateway.pages;

import static dev.hindsight.gateway.pages.SampleAnswers.answer;
import static dev.hindsight.gateway.pages.SampleAnswers.list;
import static dev.hindsight.gateway.pages.SampleAnswers.sample;
import static dev.hindsight.gateway.pages.SampleAnswers.some;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;

/** Action items and their events, as the action tracker tells of them. */
final class SampleActionItems {

    private final JsonArray items = sample("action-items");
    private final JsonArray events = sample("action-events");

    /** What a write to an action item is answered with. */
    JsonObject written() {
        return items.getJsonObject(0).copy();
    }

    void read(HttpServerRequest request, String[] steps, boolean empty) {
        var known = empty ? new JsonArray() : items;
        if (steps.length == 1) {
            var incident = request.getParam("incident");
            list(request, some(known, each -> incident == null || each.getString("incident").equals(incident)));
            return;
        }
        var version = request.getParam("version");
        var item = some(known, each -> each.getString("key").equals(steps[1])).getJsonObject(0).copy();
        if (steps.length == 2) {
            answer(request, 200, version == null ? item : item.put("version", Long.parseLong(version)));
        } else {
            list(request, some(events, each -> each.getString("subject").equals(steps[1])));
        }
    }
}
