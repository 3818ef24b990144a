package dev.hindsight.report.render;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.databind.JsonNode;

import dev.hindsight.eventlog.EventCodec;
import dev.hindsight.followup.FollowUpTicket;
import dev.hindsight.incident.People;
import dev.hindsight.incident.Precision;
import dev.hindsight.incident.Section;
import dev.hindsight.incident.Severity;
import dev.hindsight.incident.Status;
import dev.hindsight.incident.Times;
import dev.hindsight.incident.Told;
import dev.hindsight.local.Root;

/** The two real reports of the demo, as they would be exported. */
final class DemoReport {

    private DemoReport() {}

    static Report named(String name) {
        JsonNode file = json("deploy/demo/" + name + ".json");
        JsonNode incident = file.get("incident");
        var head = new Report.Head("INC-1", 27, Instant.parse("2024-01-10T09:30:00Z"), "http://localhost:8080/incidents/INC-1",
                null, incident.get("title").asText(), Status.DOCUMENTING, null,
                Severity.valueOf(incident.get("severity").asText().toUpperCase(java.util.Locale.ROOT)),
                incident.get("environment").asText(), strings(incident.path("services")), strings(incident.path("labels")));
        Map<Section, String> sections = new LinkedHashMap<>();
        file.path("report").properties()
                .forEach(entry -> sections.put(Section.named(entry.getKey()).orElseThrow(), entry.getValue().asText()));
        var times = new Times(instant(incident.path("startedAt")), instant(incident.path("detectedAt")),
                instant(file.at("/times/mitigatedAt")), instant(file.at("/times/resolvedAt")));
        return new Report(head, new People(Map.of(), strings(file.path("authors")), List.of()), times, sections,
                file.path("timeline").valueStream().map(DemoReport::told).toList(), items(file.path("actionItems")));
    }

    private static Told told(JsonNode line) {
        Precision precision = line.has("precision")
                ? Precision.valueOf(line.get("precision").asText().toUpperCase(java.util.Locale.ROOT))
                : line.path("approximate").asBoolean() ? Precision.APPROXIMATE : Precision.EXACT;
        return new Told(instant(line.path("occurredAt")), instant(line.path("until")), precision, text(line.path("zone")),
                text(line.path("localTime")), line.has("dayOffset") ? line.get("dayOffset").asInt() : null,
                line.get("text").asText(), "note");
    }

    private static List<ReportItem> items(JsonNode actions) {
        var items = new ArrayList<ReportItem>();
        for (JsonNode action : actions) {
            JsonNode item = action.get("item");
            JsonNode steps = action.path("status");
            var tickets = new ArrayList<FollowUpTicket>();
            strings(item.path("tickets")).forEach(ticket -> tickets.add(ticket.startsWith("http")
                    ? new FollowUpTicket(ticket.contains("/pull/") ? ticket.replaceAll(".*github.com/(.*)/pull/", "$1#") : null,
                            ticket, ticket.contains("/pull/") ? "github-pull-request" : "link")
                    : new FollowUpTicket(ticket, null, "jira")));
            items.add(new ReportItem("ACT-" + (items.size() + 1), item.get("text").asText(), text(item.path("type")),
                    text(item.path("owner")), item.path("priority").asText("normal"),
                    item.has("dueOn") ? LocalDate.parse(item.get("dueOn").asText()) : null,
                    steps.isEmpty() ? "open" : steps.get(steps.size() - 1).get("status").asText(), tickets));
        }
        return items;
    }

    static JsonNode json(String path) {
        try {
            return EventCodec.JSON.readTree(Root.path(path).toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> strings(JsonNode array) {
        return array.valueStream().map(JsonNode::asText).toList();
    }

    private static @Nullable Instant instant(JsonNode node) {
        return node.isTextual() ? Instant.parse(node.asText()) : null;
    }

    private static @Nullable String text(JsonNode node) {
        return node.isTextual() ? node.asText() : null;
    }
}
