package dev.hindsight.gateway.pages.sources;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import dev.hindsight.gateway.pages.Fields;
import dev.hindsight.gateway.pages.PageFailure;
import dev.hindsight.gateway.pages.Problem;
import dev.hindsight.gateway.pages.words.Span;

/** The form of a source as the API takes it. What is empty is left out, and what cannot be read is passed on for the service to refuse. */
record SourceBody(Fields fields, ObjectMapper json) {

    private static final List<String> SPANS = List.of("groupWindow", "attachWithin", "reopenWithin", "autoResolve",
            "staleAfter", "heartbeatEvery");

    /** @throws PageFailure when the mapping is no JSON; it carries the problem of that field */
    Map<String, @Nullable Object> source() {
        var body = new LinkedHashMap<String, @Nullable Object>();
        body.put("name", fields.get("name", ""));
        body.put("authentication", authentication());
        body.put("routing", routing());
        body.put("mapping", mapping());
        body.values().removeIf(value -> value == null);
        return body;
    }

    /**
     * What its mapping would make of posts; an empty one is none.
     *
     * @throws PageFailure as above
     */
    Map<String, @Nullable Object> question() {
        var question = new LinkedHashMap<String, @Nullable Object>();
        question.put("mapping", mapping());
        if (fields.has("sample")) {
            question.put("sample", fields.get("sample"));
        }
        return question;
    }

    private Map<String, @Nullable Object> authentication() {
        var how = new LinkedHashMap<String, @Nullable Object>();
        var scheme = fields.get("scheme", "");
        how.put("scheme", scheme);
        how.put("name", scheme.equals("header") || scheme.equals("query") ? fields.get("secretName") : null);
        how.put("username", scheme.equals("basic") ? fields.get("username") : null);
        if (scheme.equals("signature")) {
            how.put("timestampHeader", fields.get("timestampHeader"));
            how.put("toleranceSeconds", number("toleranceSeconds"));
            if (fields.values().containsKey("topics")) {
                how.put("topics", Lines.of(fields.get("topics")));
                how.put("confirm", fields.has("confirm"));
            }
        }
        if (scheme.equals("jwt")) {
            how.put("toleranceSeconds", number("toleranceSeconds"));
            how.put("jwt", token());
        }
        how.values().removeIf(value -> value == null);
        return how;
    }

    private Map<String, @Nullable Object> token() {
        var token = new LinkedHashMap<String, @Nullable Object>();
        token.put("audiences", Lines.of(fields.get("audiences")));
        token.put("callers", fields.has("callers") ? Lines.of(fields.get("callers")) : null);
        token.put("tenant", fields.get("tenant"));
        token.put("role", fields.get("role"));
        token.values().removeIf(value -> value == null);
        return token;
    }

    private Map<String, @Nullable Object> routing() {
        var routing = new LinkedHashMap<String, @Nullable Object>();
        for (String name : List.of("service", "environment", "declareFrom", "unknown")) {
            routing.put(name, fields.get(name));
        }
        routing.put("stormAfter", number("stormAfter"));
        SPANS.forEach(span -> routing.put(span, Span.iso(fields.get(span))));
        routing.put("groupBy", fields.has("groupBy") ? fields.words("groupBy") : null);
        routing.put("severityMap", pairs("severityMap", value -> value.toLowerCase(Locale.ROOT)));
        routing.put("checks", pairs("checks", value -> String.valueOf(Span.iso(value))));
        routing.values().removeIf(value -> value == null);
        return routing;
    }

    private @Nullable Map<String, String> pairs(String name, UnaryOperator<String> value) {
        var pairs = Lines.pairs(fields, name, value);
        return pairs.isEmpty() ? null : pairs;
    }

    private @Nullable Object number(String name) {
        var typed = fields.get(name);
        return typed != null && typed.matches("[0-9]{1,9}") ? Integer.valueOf(typed) : typed;
    }

    private @Nullable JsonNode mapping() {
        try {
            return fields.has("mapping") ? json.readTree(fields.get("mapping", "")) : null;
        } catch (JsonProcessingException e) {
            var at = e.getLocation();
            var where = at == null ? "" : " Look at line " + at.getLineNr() + ", column " + at.getColumnNr() + ".";
            throw new PageFailure(Problem.of(422, "The mapping is no JSON", "The mapping is no JSON." + where).at("mapping",
                    "is no JSON." + where));
        }
    }
}
