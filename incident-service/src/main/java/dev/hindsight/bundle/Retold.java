package dev.hindsight.bundle;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.LongNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
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
    private final RetoldLines lines = new RetoldLines();
    private final RetoldTies ties = new RetoldTies();
    private final RetoldPublications publications = new RetoldPublications();
    private final RetoldMarks marks = new RetoldMarks();

    private Retold() {
        List.of("authors", "labels", "participants").forEach(name -> lists.put(name, new ArrayList<>()));
    }

    /**
     * @param events each with the fields that {@link Shapes} says
     * @throws BrokenBundle when they cannot have happened
     */
    static Retold of(List<RecordedEvent> events) {
        var told = new Retold();
        events.stream().map(event -> Heard.of(event, "incident")).forEach(told::see);
        RecordedEvent first = events.getFirst();
        RecordedEvent last = events.getLast();
        told.facts.putAll(Map.of("id", TextNode.valueOf(last.stream().toString()), "key", TextNode.valueOf(last.subject()),
                "version", LongNode.valueOf(last.version()), "declaredAt",
                TextNode.valueOf(first.recordedAt().toString()), "declaredBy", TextNode.valueOf(first.actor()), "updatedAt",
                TextNode.valueOf(last.recordedAt().toString())));
        return told;
    }

    /** The report that they make. */
    ObjectNode report() {
        ObjectNode report = BundleJson.object().setAll(facts);
        lists.forEach((name, values) -> report.set(name, BundleJson.list(values)));
        report.set("roles", BundleJson.object().setAll(roles));
        report.set("report", BundleJson.object().setAll(sections));
        report.set("timeline", BundleJson.list(lines.inOrder()));
        report.set("publication", publications.last());
        ties.tell(report);
        return report;
    }

    RetoldLines lines() {
        return lines;
    }

    RetoldMarks marks() {
        return marks;
    }

    /** Ids of the incidents that are merged into this one. */
    Set<String> merged() {
        return ties.merged();
    }

    /** Keys of the incidents that had been merged into those before. */
    Set<String> mergedBefore() {
        return ties.mergedBefore();
    }

    private void see(Heard heard) {
        if (heard.kind().equals("declared") != (heard.event().version() == 1)) {
            throw heard.impossible("an incident is declared once, first of all");
        }
        people(heard);
        facts(heard);
        lines.see(heard);
        ties.see(heard);
        if (heard.kind().equals("released")) {
            var gone = new ArrayList<>(BundleJson.texts(heard.data().path("merged")));
            gone.add(heard.text("key"));
            lines.release(gone);
            ties.release(gone);
        }
        publications.see(heard);
        marks.see(heard, facts);
    }

    private void people(Heard heard) {
        JsonNode data = heard.data();
        switch (heard.kind()) {
            case "role-assigned" -> roles.put(heard.text("role"), data.path("person"));
            case "role-vacated" -> roles.remove(heard.text("role"));
            case "label-added" -> list("labels").add(data.path("label"));
            case "label-removed" -> list("labels").removeIf(data.path("label")::equals);
            case "author-added" -> list("authors").add(data.path("person"));
            case "author-removed" -> list("authors").removeIf(data.path("person")::equals);
            case "participant-added" -> list("participants").add(data.path("person"));
            case "participant-removed" -> list("participants").removeIf(data.path("person")::equals);
            default -> {
            }
        }
    }

    private void facts(Heard heard) {
        JsonNode data = heard.data();
        switch (heard.kind()) {
            case "declared" -> {
                copy(data, "title", "status", "severity", "environment", "services", "confidential", "startedAt", "detectedAt");
                list("labels").addAll(BundleJson.values(data.path("labels")));
                write("summary", data.path("summary"));
            }
            case "renamed" -> copy(data, "title");
            case "environment-changed" -> copy(data, "environment");
            case "services-changed" -> copy(data, "services");
            case "confidentiality-changed" -> copy(data, "confidential");
            case "times-changed" -> copy(data, "startedAt", "detectedAt", "mitigatedAt", "resolvedAt");
            case "severity-changed" -> facts.put("severity", data.path("to"));
            case "status-changed" -> enter(data.path("to"), data.path("at"));
            case "merged" -> {
                facts.put("status", TextNode.valueOf("merged"));
                facts.put("mergedInto", data.path("key"));
            }
            case "unmerged" -> {
                facts.put("status", data.path("to"));
                facts.remove("mergedInto");
            }
            case "imported" -> facts.put("importedFrom", imported(heard));
            case "report-section-written", "report-section-restored" -> write(heard.text("section"), data.path("markdown"));
            default -> {
            }
        }
    }

    private static JsonNode imported(Heard heard) {
        return heard.taken("format", "title", "pageVersion", "contentHash", "fileName", "date", "findings")
                .put("importedAt", heard.event().recordedAt().toString()).put("by", heard.event().actor());
    }

    private void enter(JsonNode status, JsonNode at) {
        facts.put("status", status);
        switch (status.asText()) {
            case "triage", "in-progress" -> List.of("mitigatedAt", "resolvedAt").forEach(facts::remove);
            case "mitigated" -> {
                facts.put("mitigatedAt", at);
                facts.remove("resolvedAt");
            }
            case "resolved" -> facts.put("resolvedAt", at);
            default -> {
            }
        }
    }

    private void write(String section, JsonNode text) {
        if (text.asText("").isEmpty() || text.isNull()) {
            sections.remove(section);
        } else {
            sections.put(section, text);
        }
    }

    private void copy(JsonNode data, String... names) {
        for (String name : names) {
            facts.put(name, data.hasNonNull(name) ? data.path(name) : NullNode.getInstance());
        }
    }

    private List<JsonNode> list(String name) {
        return lists.computeIfAbsent(name, _ -> new ArrayList<>());
    }
}
