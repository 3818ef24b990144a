package dev.hindsight.gateway.pages.rules;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import dev.hindsight.gateway.pages.Fields;
import dev.hindsight.gateway.pages.words.Span;

/** A rule in the words of the API, from what somebody typed. What has no such words is told by {@link Unreadable}; all else the service judges. */
final class RuleText {

    private RuleText() {}

    static Map<String, @Nullable Object> of(Fields fields) {
        var body = new LinkedHashMap<String, @Nullable Object>();
        body.put("number", number(fields.get("number")));
        body.put("name", fields.get("name"));
        body.put("match", match(fields));
        body.put("action", action(fields));
        put(body, "from", fields.instant("from"));
        put(body, "until", fields.instant("until"));
        body.put("paused", fields.has("paused"));
        return body;
    }

    private static @Nullable Object number(@Nullable String typed) {
        return typed != null && typed.matches("-?[0-9]{1,9}") ? (Object) Integer.valueOf(typed) : typed;
    }

    private static Map<String, @Nullable Object> match(Fields fields) {
        var match = new LinkedHashMap<String, @Nullable Object>();
        put(match, "sources", some(fields.all("source")));
        put(match, "services", some(fields.words("services")));
        put(match, "environments", some(fields.words("environments")));
        put(match, "severities", some(fields.all("severity")));
        var labels = labels(fields);
        put(match, "labels", labels.isEmpty() ? null : labels);
        return match;
    }

    /** One label a line, {@code name=value}; what has no sign of equality is left out. */
    private static Map<String, String> labels(Fields fields) {
        var labels = new LinkedHashMap<String, String>();
        fields.get("labels", "").lines().map(String::strip).filter(line -> line.indexOf('=') > 0)
                .forEach(line -> labels.put(line.substring(0, line.indexOf('=')).strip(),
                        line.substring(line.indexOf('=') + 1).strip()));
        return labels;
    }

    private static Map<String, @Nullable Object> action(Fields fields) {
        var action = new LinkedHashMap<String, @Nullable Object>();
        var silence = fields.get("silence");
        put(action, "silence", silence == null ? null : silence.equals("true"));
        put(action, "groupBy", some(fields.words("groupBy")));
        for (var span : List.of("groupWindow", "attachWithin", "reopenWithin")) {
            put(action, span, Span.iso(fields.get(span)));
        }
        put(action, "declareFrom", fields.get("declareFrom"));
        return action;
    }

    private static @Nullable Object some(List<String> words) {
        return words.isEmpty() ? null : words;
    }

    private static void put(Map<String, @Nullable Object> body, String name, @Nullable Object value) {
        if (value != null) {
            body.put(name, value);
        }
    }
}
