package dev.hindsight.report.render;

import java.util.List;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;

import dev.hindsight.eventlog.EventCodec;
import dev.hindsight.report.render.ReportQueries.Both;

/** Reads the JSON of a report, which is the incident and its action items as the API gives them. */
final class JsonBack {

    private static final List<String> INCIDENT = List.of("id", "key", "version", "title", "status", "severity", "environment",
            "services", "labels", "roles", "authors", "participants", "updatedAt");
    private static final List<String> LINK = List.of("incident", "kind");
    private static final List<String> LINE = List.of("id", "text", "precision", "kind");
    private static final List<String> ITEM = List.of("id", "key", "incident", "text", "status", "tickets", "updatedAt");

    private JsonBack() {}

    /** Null when it is anything else. */
    static @Nullable Report read(String text) {
        try {
            JsonNode sent = EventCodec.JSON.readTree(text);
            if (!isExport(sent)) {
                return null;
            }
            Both both = EventCodec.JSON.treeToValue(sent, Both.class);
            Report.Origin told = both.origin();
            Report.Origin origin = told == null
                    ? Report.Origin.of(both.incident(), both.actionItems()).withoutHeard()
                    : told;
            Report report = Report.of(both.incident(), both.actionItems(), origin, null);
            return Report.Origin.holds(report.head().origin()) ? report : null;
        } catch (JsonProcessingException e) {
            return null;
        }
    }

    private static boolean isExport(JsonNode sent) {
        JsonNode incident = sent.path("incident");
        return has(incident, INCIDENT) && isFull(incident.path("roles")) && isFull(incident.path("report"))
                && each(incident.path("links"), LINK) && each(incident.path("timeline"), LINE)
                && sent.path("actionItems").isArray() && each(sent.path("actionItems"), ITEM) && isWhole(sent);
    }

    private static boolean has(JsonNode node, List<String> names) {
        return node.isObject() && names.stream().allMatch(node::hasNonNull);
    }

    private static boolean each(JsonNode items, List<String> names) {
        for (JsonNode item : items) {
            if (!has(item, names)) {
                return false;
            }
        }
        return true;
    }

    /** Who has no role and a section without words are left out. */
    private static boolean isFull(JsonNode named) {
        return named.valueStream().noneMatch(JsonNode::isNull);
    }

    /** Lists of ours never have a hole. */
    private static boolean isWhole(JsonNode node) {
        for (JsonNode part : node) {
            if (node.isArray() && part.isNull() || !isWhole(part)) {
                return false;
            }
        }
        return true;
    }
}
