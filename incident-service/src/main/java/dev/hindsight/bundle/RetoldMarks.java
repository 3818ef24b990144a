package dev.hindsight.bundle;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.LongNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * When an incident reached what and which event says so, and whether durations agree with that. Why one is not known, and whether it is
 * told at all where moments contradict each other, was judged otherwise in other versions and is not compared.
 */
final class RetoldMarks {

    private static final List<String> FIELDS = List.of("from", "reason", "seconds", "state", "to");

    /** When it was acknowledged as earlier versions told it: by whatever became of it first, whoever did that. */
    private static final String BEFORE = "acknowledged before";
    private static final String INTAKE = "alert-intake";

    private final Map<String, ObjectNode> marks = new TreeMap<>();
    private long brought;

    /** @param facts the incident after the event */
    void see(Heard heard, Map<String, JsonNode> facts) {
        if (heard.kind().equals("imported")) {
            brought = heard.data().path("following").asLong() + 1;
        }
        boolean here = brought == 0;
        brought = Math.max(0, brought - 1);
        if (heard.kind().equals("declared") && !heard.data().path("imported").asBoolean()) {
            mark("declared", heard.event().recordedAt().toString(), heard);
        }
        if (heard.kind().equals("status-changed") && heard.text("from").equals("triage") && here
                && !heard.text("to").equals("declined")) {
            acknowledged(heard);
        }
        for (String name : List.of("started", "detected", "mitigated", "resolved")) {
            JsonNode at = facts.getOrDefault(name + "At", NullNode.getInstance());
            if (BundleJson.isNone(at)) {
                marks.remove(name);
            } else {
                mark(name, at.asText(), heard);
            }
        }
    }

    private void acknowledged(Heard heard) {
        if (!marks.containsKey(BEFORE)) {
            mark(BEFORE, heard.text("at"), heard);
        }
        if (!marks.containsKey("acknowledged") && !heard.event().actor().equals(INTAKE)) {
            String at = heard.text("to").equals("in-progress") ? heard.text("at") : heard.event().recordedAt().toString();
            mark("acknowledged", at, heard);
        }
    }

    private void mark(String name, String at, Heard heard) {
        ObjectNode before = marks.get(name);
        if (before == null || !before.path("at").asText().equals(at)) {
            marks.put(name,
                    BundleJson.object().put("event", name.split(" ")[0]).put("at", at).put("version", heard.event().version()));
        }
    }

    boolean agrees(JsonNode durations) {
        String noticed = marks.containsKey("declared") && !marks.containsKey("detected") ? "declared" : "detected";
        return BundleJson.names(durations)
                .equals(List.of("timeToAcknowledge", "timeToDetect", "timeToMitigate", "timeToResolve"))
                && agrees(durations.path("timeToDetect"), "started", "detected")
                && (agrees(durations.path("timeToAcknowledge"), noticed, "acknowledged")
                        || agrees(durations.path("timeToAcknowledge"), noticed, BEFORE))
                && agrees(durations.path("timeToMitigate"), "started", "mitigated")
                && agrees(durations.path("timeToResolve"), "started", "resolved");
    }

    private boolean agrees(JsonNode said, String start, String end) {
        JsonNode from = Objects.requireNonNullElse(marks.get(start), NullNode.getInstance());
        JsonNode to = Objects.requireNonNullElse(marks.get(end), NullNode.getInstance());
        if (!said.isObject() || !FIELDS.containsAll(BundleJson.names(said)) || !BundleJson.same(said.path("from"), from)
                || !BundleJson.same(said.path("to"), to)) {
            return false;
        }
        boolean both = !from.isNull() && !to.isNull();
        boolean counted = !BundleJson.isNone(said.path("seconds"));
        return switch (said.path("state").asText()) {
            case "known" -> both && BundleJson.isNone(said.path("reason")) && isBetween(said.path("seconds"), from, to);
            case "pending" -> !both && !counted && said.path("reason").isTextual();
            case "invalid" -> !counted && said.path("reason").isTextual();
            default -> false;
        };
    }

    private static boolean isBetween(JsonNode seconds, JsonNode from, JsonNode to) {
        long told = Duration.between(Instant.parse(from.path("at").asText()), Instant.parse(to.path("at").asText()))
                .getSeconds();
        return told >= 0 && BundleJson.same(seconds, LongNode.valueOf(told));
    }
}
