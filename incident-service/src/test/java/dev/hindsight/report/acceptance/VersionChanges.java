package dev.hindsight.report.acceptance;

import static java.util.stream.Collectors.joining;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.databind.JsonNode;

/** What one version of a page changes, in the words of a careful reader, made out from the events of its incident. */
final class VersionChanges {

    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("d MMM yyyy HH:mm", Locale.ENGLISH);
    private static final Map<String, String> STATUS = Map.of("in-progress", "Investigating", "documenting",
            "Resolved (Documenting)", "closed", "Done");

    private final JsonNode old;
    private final JsonNode page;
    private final Map<String, String> sections = new HashMap<>();
    private final Map<String, Line> lines = new HashMap<>();
    private final List<Change> changes = new ArrayList<>();

    /** @param place in the page, of before where it is not there any more */
    record Change(String place, String kind, @Nullable String before, @Nullable String after) {

        static Change of(String place, @Nullable String before, @Nullable String after) {
            return new Change(place, before == null ? "added" : after == null ? "removed" : "changed", before, after);
        }

        static Change of(JsonNode told) {
            return new Change(told.get("path").asText(), told.get("kind").asText(), word(told, "before"), word(told, "after"));
        }
    }

    private record Line(@Nullable String at, @Nullable String local, @Nullable String zone, String text) {

        static Line of(JsonNode added) {
            return new Line(word(added, "occurredAt"), word(added, "localTime"), word(added, "zone"),
                    added.get("text").asText());
        }

        Line corrected(JsonNode by) {
            return new Line(word(by, "occurredAt"), word(by, "localTime"), zone, by.path("text").asText(text));
        }

        String told() {
            if (at == null) {
                return local + " " + text;
            }
            String clock = STAMP.format(Instant.parse(at).atZone(ZoneId.of(Objects.requireNonNull(zone))));
            return (zone.equals("GMT") ? clock : clock + " " + zone) + " " + text;
        }
    }

    private VersionChanges(JsonNode old, JsonNode page) {
        this.old = old;
        this.page = page;
    }

    /** What stands in the list beside the page. */
    static List<Change> told(JsonNode page) {
        return sorted(all(page.get("changesFromPrevious")).map(Change::of));
    }

    /**
     * @param old what is expected of the version before
     * @param page what is expected of this version
     */
    static List<Change> made(JsonNode events, JsonNode old, JsonNode page) {
        var reader = new VersionChanges(old, page);
        int version = 0;
        for (JsonNode event : events) {
            JsonNode data = event.get("data");
            version = data.path("pageVersion").asInt(version);
            int before = reader.changes.size();
            reader.read(event.get("type").asText(), data);
            if (version != page.get("pageVersion").asInt()) {
                reader.changes.subList(before, reader.changes.size()).clear();
            }
        }
        return sorted(reader.changes.stream());
    }

    private void read(String type, JsonNode data) {
        switch (type.replaceAll("hindsight\\.incident\\.|\\.v1", "")) {
            case "declared" -> {
            }
            case "imported" -> {
                if (data.has("date")) {
                    changed("date", null, word(data, "date"));
                }
            }
            case "status-changed" -> changed("status", STATUS.get(word(data, "from")), STATUS.get(word(data, "to")));
            case "author-added" -> changed("authors", null, word(data, "person"));
            case "report-section-written" -> {
                String section = data.get("section").asText();
                String text = firstSentence(data.get("markdown").asText());
                changed("sections." + section, sections.put(section, text), text);
            }
            case "timeline-entry-added" -> line(data, Line.of(data));
            case "timeline-entry-corrected" -> line(data, lines.get(data.get("entry").asText()).corrected(data));
            case "timeline-entry-retracted" -> {
                Line gone = lines.remove(data.get("entry").asText());
                changed(place("timeline", old, gone.text()), gone.told(), null);
            }
            case "action-item-imported" -> item(data);
            default -> throw new AssertionError("not to be read out of a page: " + type);
        }
    }

    private void line(JsonNode data, Line now) {
        Line before = lines.put(data.get("entry").asText(), now);
        changed(place("timeline", page, now.text()), before == null ? null : before.told(), now.told());
    }

    private void item(JsonNode now) {
        String text = now.get("text").asText();
        JsonNode before = now.get("before");
        if (before == null) {
            changed(place("actionItems", page, text), null, text);
        } else if (now.get("status").asText().equals("dropped")) {
            changed(place("actionItems", old, text), text, null);
        } else {
            String place = place("actionItems", page, text);
            Stream.of("text", "owner").forEach(field -> changed(place + "." + field, word(before, field), word(now, field)));
            changed(place + ".ticketKeys", tickets(before, "key"), tickets(now, "key"));
            changed(place + ".urls", tickets(before, "url"), tickets(now, "url"));
            if (now.get("status").asText().equals("claimed-done")) {
                changes.add(new Change(place + ".done", "changed", null, "true"));
            }
        }
    }

    private void changed(String place, @Nullable String before, @Nullable String after) {
        if (!Objects.equals(before, after)) {
            changes.add(Change.of(place, before, after));
        }
    }

    private static String place(String part, JsonNode page, String text) {
        return part + "[" + all(page.path(part)).map(one -> word(one, "text")).toList().indexOf(text) + "]";
    }

    private static @Nullable String tickets(JsonNode item, String field) {
        String all = all(item.get("tickets")).map(ticket -> word(ticket, field)).filter(Objects::nonNull).collect(joining(" "));
        return all.isEmpty() ? null : all;
    }

    /** Bullets in a row; the list beside the page tells no more than a sentence. */
    private static String firstSentence(String markdown) {
        return markdown.lines().map(line -> line.replaceFirst("^- ", "")).collect(joining("; ")).replaceFirst("\\. .*", ".");
    }

    private static @Nullable String word(JsonNode node, String field) {
        return node.hasNonNull(field) ? node.get(field).asText() : null;
    }

    private static Stream<JsonNode> all(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }

    private static List<Change> sorted(Stream<Change> changes) {
        return changes.sorted(java.util.Comparator.comparing(Change::toString)).toList();
    }
}
