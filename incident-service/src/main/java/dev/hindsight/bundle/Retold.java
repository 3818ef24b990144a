package dev.hindsight.bundle;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;

import dev.hindsight.eventlog.RecordedEvent;

/**
 * What the events of an incident add up to, field by field: only they are proven, so a report must say the same. Reads them as the
 * verifiers in the bundle do and not as the desk does, so that a stream of anybody can do no harm.
 */
final class Retold {

    private final Map<String, JsonNode> facts = new TreeMap<>();
    private final Map<String, JsonNode> sections = new TreeMap<>();
    private final Map<String, JsonNode> roles = new TreeMap<>();
    private final Map<String, List<JsonNode>> lists = new TreeMap<>();
    private final Map<String, Line> lines = new LinkedHashMap<>();

    private record Line(JsonNode text, boolean retracted, String from) {

        static Line of(JsonNode entry) {
            return new Line(entry.path("text"), entry.hasNonNull("retracted"), entry.path("from").asText());
        }

        boolean says(JsonNode entry) {
            return text.equals(entry.path("text")) && retracted == entry.hasNonNull("retracted");
        }
    }

    private Retold() {
        List.of("mitigatedAt", "resolvedAt").forEach(name -> facts.put(name, BundleJson.NONE));
        List.of("authors", "labels", "participants").forEach(name -> lists.put(name, new ArrayList<>()));
    }

    /** Each part of the report that says otherwise. */
    static List<Flaw> flaws(List<RecordedEvent> events, JsonNode report) {
        var told = new Retold();
        events.forEach(event -> told.see(BundleJson.word(event), BundleJson.data(event)));
        var differing = new ArrayList<String>();
        told.facts.forEach((name, value) -> BundleJson.ifOther(report, name, value, differing));
        told.lists.forEach((name, values) -> {
            if (!values.equals(BundleJson.values(report.path(name)))) {
                differing.add(name);
            }
        });
        if (!told.roles.equals(BundleJson.fields(report.path("roles")))) {
            differing.add("roles");
        }
        if (!told.sections.equals(BundleJson.fields(report.path("report")))) {
            differing.add("report");
        }
        List<JsonNode> entries = BundleJson.values(report.path("timeline"));
        if (entries.size() != told.lines.size() || !entries.stream().allMatch(told::knows)) {
            differing.add("timeline");
        }
        return differing.stream().map(name -> new Flaw(Bundle.REPORT, null, name, "It says another " + name
                + " than the events do.")).toList();
    }

    private boolean knows(JsonNode entry) {
        Line line = lines.get(entry.path("id").asText());
        return line != null && line.says(entry);
    }

    private void see(String event, JsonNode data) {
        switch (event) {
            case "declared" -> {
                copy(data, "title", "status", "severity", "environment", "services", "confidential", "startedAt", "detectedAt");
                BundleJson.values(data.path("labels")).forEach(list("labels")::add);
                write(TextNode.valueOf("summary"), data.path("summary"));
            }
            case "renamed" -> copy(data, "title");
            case "environment-changed" -> copy(data, "environment");
            case "services-changed" -> copy(data, "services");
            case "confidentiality-changed" -> copy(data, "confidential");
            case "times-changed" -> copy(data, "startedAt", "detectedAt", "mitigatedAt", "resolvedAt");
            case "severity-changed" -> facts.put("severity", data.path("to"));
            case "status-changed" -> enter(data.path("to"), data.path("at"));
            case "role-assigned" -> roles.put(data.path("role").asText(), data.path("person"));
            case "role-vacated" -> roles.remove(data.path("role").asText());
            case "label-added" -> list("labels").add(data.path("label"));
            case "label-removed" -> without("labels", data.path("label"));
            case "author-added" -> list("authors").add(data.path("person"));
            case "author-removed" -> without("authors", data.path("person"));
            case "participant-added" -> list("participants").add(data.path("person"));
            case "participant-removed" -> without("participants", data.path("person"));
            case "report-section-written", "report-section-restored" -> write(data.path("section"), data.path("markdown"));
            default -> line(event, data);
        }
    }

    private void line(String event, JsonNode data) {
        String entry = data.path("entry").asText();
        switch (event) {
            case "timeline-entry-added" -> lines.put(entry, new Line(data.path("text"), false, ""));
            case "timeline-entry-corrected" -> lines.computeIfPresent(entry, (_, line) -> data.hasNonNull("text")
                    ? new Line(data.path("text"), line.retracted(), line.from())
                    : line);
            case "timeline-entry-retracted" ->
                lines.computeIfPresent(entry, (_, line) -> new Line(line.text(), true, line.from()));
            case "merged" -> facts.put("status", TextNode.valueOf("merged"));
            case "unmerged" -> {
                facts.put("status", data.path("to"));
                data.path("timeline").forEach(its -> lines.put(its.path("id").asText(), Line.of(its)));
            }
            case "absorbed" -> data.path("timeline").forEach(its -> lines.put(its.path("id").asText(), Line.of(its)));
            case "released" -> lines.values().removeIf(line -> line.from().equals(data.path("key").asText())
                    || BundleJson.values(data.path("merged")).contains(TextNode.valueOf(line.from())));
            default -> {
            }
        }
    }

    private void enter(JsonNode status, JsonNode at) {
        facts.put("status", status);
        switch (status.asText()) {
            case "triage", "in-progress" ->
                List.of("mitigatedAt", "resolvedAt").forEach(name -> facts.put(name, BundleJson.NONE));
            case "mitigated" -> {
                facts.put("mitigatedAt", at);
                facts.put("resolvedAt", BundleJson.NONE);
            }
            case "resolved" -> facts.put("resolvedAt", at);
            default -> {
            }
        }
    }

    private void write(JsonNode section, JsonNode text) {
        if (text.asText("").isEmpty()) {
            sections.remove(section.asText());
        } else {
            sections.put(section.asText(), text);
        }
    }

    private void copy(JsonNode data, String... names) {
        for (String name : names) {
            facts.put(name, data.path(name));
        }
    }

    private List<JsonNode> list(String name) {
        return lists.computeIfAbsent(name, _ -> new ArrayList<>());
    }

    private void without(String name, JsonNode item) {
        list(name).removeIf(item::equals);
    }
}
