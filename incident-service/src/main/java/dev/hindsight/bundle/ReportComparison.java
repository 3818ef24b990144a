package dev.hindsight.bundle;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;

/** Names each field of a report that says otherwise than the events, and each that no report has. */
final class ReportComparison {

    /** What is absent where there is nothing to say. */
    private static final Set<String> RARE = Set.of("mergedInto", "importedFrom", "mitigatedAt", "resolvedAt");

    /** What earlier versions judged otherwise or did not say, each looked at by itself. */
    private static final Set<String> JUDGED = Set.of("durations", "beganAt", "beganFrom", "nextStatuses");

    private ReportComparison() {}

    static List<Flaw> flaws(Retold told, JsonNode report) {
        var flaws = new ArrayList<Flaw>();
        ObjectNode events = told.report();
        events.set("timeline", likeBefore(report.path("timeline"), events.withArray("timeline")));
        var names = new TreeSet<>(BundleJson.names(events));
        names.addAll(RARE);
        BundleJson.names(report).stream().filter(name -> !names.contains(name) && !JUDGED.contains(name)).forEach(name -> flaws
                .add(new Flaw(Bundle.REPORT, null, name, "There is no field " + name + " in a report.")));
        names.stream().filter(name -> !says(report.path(name), events.path(name))).forEach(name -> flaws.add(other(name)));
        if (!BundleJson.isNone(report.path("durations")) && !told.marks().agrees(report.path("durations"))) {
            flaws.add(other("durations"));
        }
        if (!began(told, events, report)) {
            flaws.add(other("beganAt"));
        }
        JsonNode next = report.path("nextStatuses");
        if (!BundleJson.isNone(next) && !(next.isArray() && next.valueStream().allMatch(JsonNode::isTextual))) {
            flaws.add(new Flaw(Bundle.REPORT, null, "nextStatuses", "It is no list of words."));
        }
        return flaws;
    }

    private static Flaw other(String name) {
        return new Flaw(Bundle.REPORT, null, name, "It says another " + name + " than the events do.");
    }

    /** A list that is not there is empty. */
    private static boolean says(JsonNode said, JsonNode told) {
        return BundleJson.isNone(said) && told.isArray() ? told.isEmpty() : BundleJson.same(said, told);
    }

    /** Corrections said less in earlier versions: neither the kind nor the end of the line. */
    private static ArrayNode likeBefore(JsonNode shown, ArrayNode told) {
        if (!shown.isArray() || shown.size() != told.size()) {
            return told;
        }
        ArrayNode lines = JsonNodeFactory.instance.arrayNode();
        for (int i = 0; i < told.size(); i++) {
            JsonNode said = shown.get(i).path("corrections");
            ObjectNode line = told.get(i).deepCopy();
            if (said.isArray() && said.size() == line.path("corrections").size()) {
                for (int n = 0; n < said.size(); n++) {
                    if (!said.get(n).has("until") && !said.get(n).has("kind")) {
                        ((ObjectNode) line.path("corrections").get(n)).remove(List.of("until", "kind"));
                    }
                }
            }
            lines.add(line);
        }
        return lines;
    }

    /** Earlier versions counted lines of merged incidents too, knew no days, and did not tell it at first. */
    private static boolean began(Retold told, JsonNode events, JsonNode report) {
        JsonNode said = BundleJson.pair(report.path("beganAt"), report.path("beganFrom"));
        return said.valueStream().allMatch(BundleJson::isNone)
                || allowed(told, events).anyMatch(one -> BundleJson.same(one, said));
    }

    private static Stream<JsonNode> allowed(Retold told, JsonNode events) {
        if (events.hasNonNull("startedAt")) {
            return Stream.of(from(events.path("startedAt"), "startedAt"));
        }
        JsonNode page = events.path("importedFrom");
        return page.isMissingNode()
                ? Stream.of(from(events.path("declaredAt"), "declaredAt"))
                : Stream.of(told.lines().first(true), told.lines().first(false)).flatMap(lines -> lines.isEmpty()
                        ? Stream.of(page.hasNonNull("date")
                                ? from(TextNode.valueOf(page.path("date").asText() + "T00:00:00Z"), "date")
                                : from(events.path("declaredAt"), "declaredAt"))
                        : lines.stream().flatMap(ReportComparison::line));
    }

    private static Stream<JsonNode> line(JsonNode line) {
        JsonNode at = line.path("occurredAt");
        return line.path("precision").asText().equals("date")
                ? Stream.of(from(at, "timeline"), from(at, "date"))
                : Stream.of(from(at, "timeline"));
    }

    private static JsonNode from(JsonNode at, String what) {
        return BundleJson.pair(at, TextNode.valueOf(what));
    }
}
