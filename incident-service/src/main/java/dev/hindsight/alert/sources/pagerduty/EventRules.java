package dev.hindsight.alert.sources.pagerduty;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.databind.JsonNode;

import dev.hindsight.alert.Post;
import dev.hindsight.alert.sources.Json;

/**
 * What PagerDuty asks of an event, in its words. The routing key is not looked at here: it was proved before, and may be gone when
 * the event is read again.
 */
final class EventRules {

    private static final int LARGEST = 512 << 10;
    private static final int LONGEST_KEY = 255;
    private static final int LONGEST_SUMMARY = 1_024;
    private static final List<String> SEVERITIES = List.of("critical", "warning", "error", "info");

    private EventRules() {}

    /** @return nothing when all is well */
    static List<String> broken(Post post, JsonNode event) {
        var errors = new ArrayList<String>();
        if (post.body().length > LARGEST) {
            errors.add("Event is too large (maximum is 512 KB)");
        }
        if (PagerDuty.isChange(post)) {
            summary(event, errors);
            return errors;
        }
        String key = Json.text(event, "dedup_key");
        if (length(key) > LONGEST_KEY) {
            errors.add("Length of 'dedup_key' is incorrect (should be at most 255 characters)");
        }
        String action = Json.text(event, "event_action");
        if (action == null) {
            errors.add("'event_action' is missing or blank");
            return errors;
        }
        switch (action) {
            case "trigger" -> trigger(event, errors);
            case "acknowledge", "resolve" -> required("dedup_key", key, errors);
            default ->
                errors.add("'event_action' is invalid (must be one of the following: 'trigger', 'acknowledge' or 'resolve')");
        }
        return errors;
    }

    private static void trigger(JsonNode event, List<String> errors) {
        summary(event, errors);
        required("payload.source", Json.text(event, "payload.source"), errors);
        String severity = Json.text(event, "payload.severity");
        required("payload.severity", severity, errors);
        if (severity != null && !SEVERITIES.contains(severity)) {
            errors.add(
                    "'payload.severity' is invalid (must be one of the following: 'critical', 'warning', 'error' or 'info')");
        }
    }

    private static void summary(JsonNode event, List<String> errors) {
        String summary = Json.text(event, "payload.summary");
        required("payload.summary", summary, errors);
        if (length(summary) > LONGEST_SUMMARY) {
            errors.add("'payload.summary' is too long (maximum is 1024 characters)");
        }
    }

    private static void required(String name, @Nullable String value, List<String> errors) {
        if (value == null) {
            errors.add("'" + name + "' is missing or blank");
        }
    }

    private static int length(@Nullable String text) {
        return text == null ? 0 : text.codePointCount(0, text.length());
    }
}
