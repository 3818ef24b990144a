package dev.hindsight.bundle;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.node.ObjectNode;

import dev.hindsight.eventlog.RecordedEvent;
import dev.hindsight.followup.FollowUpStory;
import dev.hindsight.incident.read.view.IncidentReader;

/**
 * A bundle that somebody has changed, with all its checksums and hash chains made anew.
 *
 * @param word which the flaw has; empty when it only has to be refused
 */
record Forgery(String name, byte[] bundle, String file, String word) {

    private static final String BOB = "Bob is guilty";

    static List<Forgery> all() {
        return Stream.of(reports(), items(), spellings(), events(), unreadable()).flatMap(List::stream).toList();
    }

    private static List<Forgery> reports() {
        return List.of(report("time", "timeline", told -> line(told).put("occurredAt", "2025-01-01T00:00:00Z")),
                report("by", "timeline", told -> line(told).put("by", "mallory")),
                report("correction", "timeline",
                        told -> ((ObjectNode) line(told).path("corrections").get(0)).put("reason", BOB)),
                report("retraction", "timeline", told -> ((ObjectNode) told.withArray("timeline").get(1)).remove("retracted")),
                report("part-of-line", "timeline", told -> line(told).put("verdict", BOB)),
                report("order", "timeline", told -> told.withArray("timeline").add(told.withArray("timeline").remove(0))),
                report("update", "updates", told -> ((ObjectNode) told.withArray("updates").get(0)).put("text", BOB)),
                report("holds", "updates", told -> ((ObjectNode) told.withArray("updates").get(1)).remove("withdrawn")),
                report("link", "links", told -> told.withArray("links").removeAll()),
                report("alert", "alerts", told -> ((ObjectNode) told.withArray("alerts").get(0)).put("title", BOB)),
                report("merged", "merged", told -> told.withArray("merged").add("INC-5")),
                report("declared-by", "declaredBy", told -> told.put("declaredBy", "mallory")),
                report("declared-at", "declaredAt", told -> told.put("declaredAt", "2020-01-01T00:00:00Z")),
                report("updated-at", "updatedAt", told -> told.put("updatedAt", "2020-01-01T00:00:00Z")),
                report("field", "verdict", told -> told.put("verdict", BOB)),
                report("duration", "durations",
                        told -> told.withObject("/durations/timeToResolve").put("state", "known").put("seconds", 1)),
                report("seconds", "durations", told -> told.withObject("/durations/timeToAcknowledge").put("seconds", 1)),
                report("began", "beganAt", told -> told.put("beganAt", "2020-01-01T00:00:00Z")),
                report("published", "publication", told -> told.withObject("/publication").put("note", BOB)),
                report("unpublished", "publication", told -> told.remove("publication")),
                report("imported", "importedFrom", told -> told.putObject("importedFrom").put("by", "bob")),
                report("next", "nextStatuses", told -> told.put("nextStatuses", BOB)));
    }

    private static List<Forgery> items() {
        UUID stranger = UUID.fromString("00000000-0000-7000-8000-0000000000ff");
        var alone = SampleBundle.events();
        var unproven = new FollowUpStory(SampleBundle.followUp(stranger, "INC-7").now(), List.of());
        return List.of(changed("ticket", "followups.json", "tickets", text -> text.replace("OPS-1", "EVIL-1")),
                changed("evidence", "followups.json", "evidence",
                        text -> text.replace("Seen to work", "Seen to fail")),
                changed("unknown", "followups.json", "assignee",
                        text -> text.replace("\"open\":", "\"assignee\":\"bob\",\"open\":")),
                changed("done", "followups.json", "open", text -> text.replace("\"open\":true", "\"open\":false")),
                changed("raised", "followups.json", "createdAt",
                        text -> text.replaceFirst("\"createdAt\":\"2026", "\"createdAt\":\"2025")),
                changed("twice", "followups.json", "twice", text -> "[" + inside(text) + "," + inside(text) + "]"),
                changed("no-list", "followups.json", "", text -> "{\"a\":1}"),
                changed("no-item", "followups.json", "all of it", text -> "[\"ACT-1\"]"),
                new Forgery("of-another", RichBundle.with(SampleBundle.followUp(stranger, "INC-9")), "followups.json",
                        "another incident"),
                new Forgery("of-another-without-events",
                        new Bundle(alone, IncidentReader.read(alone), List.of(unproven), Map.of(), null).toBytes(),
                        "followups.json", "another incident"));
    }

    private static List<Forgery> spellings() {
        return List.of(changed("other-actor", "events.json", "", text -> text.replaceFirst("\"actor\"",
                "\"actor\":\"mallory\",\"actor\"")),
                changed("comment", "events.json", "spelled", text -> text.replaceFirst("\"actor\"", "\"note\":1,\"actor\"")),
                changed("blank", "events.json", "spelled", text -> " " + text),
                changed("item-comment", "followupevents.json", "spelled", text -> text.replaceFirst("\"actor\"",
                        "\"note\":1,\"actor\"")),
                changed("other-title", "report.json", "", text -> text.replaceFirst("\"title\"",
                        "\"title\":\"" + BOB + "\",\"title\"")),
                changed("mark", "report.json", "", text -> "\ufeff" + text),
                changed("deep", "report.json", "", text -> text.replaceFirst("\"nextStatuses\":\\[",
                        "\"nextStatuses\":[" + "[".repeat(70) + "]".repeat(70) + ",")),
                added("extra.html", "<script>"));
    }

    private static List<Forgery> events() {
        return List.of(event("no-title", "title", "renamed", "{\"title\":null}", told -> told.putNull("title")),
                event("no-name", "person", "role-assigned", "{\"role\":\"5\",\"person\":{\"a\":1}}",
                        told -> told.withObject("/roles").putObject("5").put("a", 1)),
                event("unknown", "known here", "burned", "{}", told -> {}),
                event("no-line", "no such line", "timeline-entry-retracted",
                        "{\"entry\":\"00000000-0000-7000-8000-0000000000ff\",\"reason\":\"x\"}", told -> {}),
                event("no-update", "no such update", "update-withdrawn",
                        "{\"update\":\"00000000-0000-7000-8000-0000000000ff\",\"reason\":\"x\"}", told -> {}),
                event("no-publication", "no such publication", "publication-withdrawn", "{\"number\":2}", told -> {}),
                event("again", "declared once", "declared", new String(RichBundle.json(dev.hindsight.incident.Sample.DECLARED),
                        UTF_8), told -> {}),
                doubled());
    }

    /** The id of the first event once more. */
    private static Forgery doubled() {
        RecordedEvent first = RichBundle.EVENTS.getFirst();
        var events = new ArrayList<>(RichBundle.EVENTS);
        events.add(Resealed.with(first.id(), RichBundle.EVENTS.getLast(), "hindsight.incident.label-added.v1",
                "{\"label\":\"x\"}"));
        return new Forgery("same-id",
                RichBundle.telling(events, told -> {
                    told.withArray("labels").add("x");
                    told.withObject("/publication").put("changedSince", true);
                }), "events.json", "same id");
    }

    private static List<Forgery> unreadable() {
        return List.of(replaced("deep-events", "events.json", "{\"stream\":" + "[".repeat(100_000) + "]".repeat(100_000) + "}"),
                replaced("list-of-words", "events.json", "{\"stream\":\"x\",\"subject\":\"y\",\"events\":[\"a\"]}"),
                replaced("no-events", "events.json", "[]"), replaced("no-manifest", "manifest.json", "[]"),
                replaced("odd-manifest", "manifest.json", "{\"files\":[\"a\"],\"events\":3}"),
                replaced("infinite", "events.json", "{\"stream\":1e999,\"subject\":\"y\",\"events\":[]}"),
                changed("no-report", "report.json", "", text -> "[]"),
                changed("no-root", "inclusion.json", "", text -> "{}"),
                changed("long-path", "inclusion.json", "path",
                        text -> text.replace("\"path\":[]", "\"path\":[\"" + "0".repeat(64) + "\"]")));
    }

    private static ObjectNode line(ObjectNode report) {
        return (ObjectNode) report.withArray("timeline").get(0);
    }

    private static String inside(String list) {
        return list.substring(1, list.length() - 1);
    }

    private static Forgery report(String name, String word, Consumer<ObjectNode> change) {
        return new Forgery("report-" + name, RichBundle.telling(RichBundle.EVENTS, change), "report.json", word);
    }

    private static Forgery event(String name, String word, String type, String data, Consumer<ObjectNode> report) {
        return new Forgery("event-" + name, RichBundle.with("hindsight.incident." + type + ".v1", data, told -> {
            told.withObject("/publication").put("changedSince", true);
            report.accept(told);
        }), "events.json", word);
    }

    private static Forgery changed(String name, String file, String word, UnaryOperator<String> change) {
        var files = SampleBundle.files(RichBundle.bytes());
        files.computeIfPresent(file, (_, bytes) -> change.apply(new String(bytes, UTF_8)).getBytes(UTF_8));
        return new Forgery("file-" + name, RichBundle.packed(files, RichBundle.EVENTS), file, word);
    }

    private static Forgery added(String file, String text) {
        var files = SampleBundle.files(RichBundle.bytes());
        files.putAll(Map.of(file, text.getBytes(UTF_8)));
        return new Forgery("added", RichBundle.packed(files, RichBundle.EVENTS), file, "file");
    }

    private static Forgery replaced(String name, String file, String text) {
        var files = SampleBundle.files(RichBundle.bytes());
        files.put(file, text.getBytes(UTF_8));
        return new Forgery("odd-" + name, StoredZip.write(files), file, "");
    }
}
