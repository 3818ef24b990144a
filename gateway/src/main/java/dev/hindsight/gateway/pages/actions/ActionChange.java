package dev.hindsight.gateway.pages.actions;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import dev.hindsight.gateway.pages.Command;
import dev.hindsight.gateway.pages.Fields;
import dev.hindsight.gateway.proxy.Backend;
import io.vertx.core.http.HttpMethod;

/** What a form says about an action item, in the words of the API. */
public final class ActionChange {

    /** The things of an action item that a form can change, as a path pattern. */
    public static final String WHAT = "status|owner|due|priority|type|text|tickets";

    private ActionChange() {}

    public static Command raise(String incident, Fields fields) {
        var body = new LinkedHashMap<String, @Nullable Object>();
        body.put("incident", incident);
        body.put("text", fields.get("text"));
        put(body, "type", fields.get("type"));
        put(body, "owner", fields.get("owner"));
        put(body, "priority", fields.get("priority"));
        put(body, "dueOn", fields.get("dueOn"));
        return Command.of(Backend.ACTION, HttpMethod.POST, "/api/v1/action-items", body).once(fields);
    }

    public static Command change(String item, String what, Fields fields) {
        if (what.equals("tickets")) {
            return ticket(item, fields);
        }
        return Command.of(Backend.ACTION, HttpMethod.PUT, "/api/v1/action-items/" + item + "/" + what,
                body(what, fields)).at(fields);
    }

    private static Command ticket(String item, Fields fields) {
        var ticket = URLEncoder.encode(fields.get("ticket", "-"), UTF_8).replace("+", "%20");
        return Command.of(Backend.ACTION, fields.has("remove") ? HttpMethod.DELETE : HttpMethod.PUT,
                "/api/v1/action-items/" + item + "/tickets/" + ticket, null);
    }

    private static Map<String, @Nullable Object> body(String what, Fields fields) {
        var body = new LinkedHashMap<String, @Nullable Object>();
        switch (what) {
            case "status" -> {
                body.put("status", fields.get("status"));
                put(body, "reason", fields.get("reason"));
                put(body, "evidence", evidence(fields));
            }
            case "due" -> body.put("dueOn", fields.get("dueOn"));
            default -> body.put(what, fields.get(what));
        }
        return body;
    }

    private static @Nullable Object evidence(Fields fields) {
        var url = fields.get("evidence");
        return url == null ? null : List.of(Map.of("kind", "link", "url", url));
    }

    private static void put(Map<String, @Nullable Object> body, String name, @Nullable Object value) {
        if (value != null) {
            body.put(name, value);
        }
    }
}
