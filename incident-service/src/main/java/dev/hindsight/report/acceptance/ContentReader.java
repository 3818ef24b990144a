package dev.hindsight.report.acceptance;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;

import dev.hindsight.eventlog.EventId;
import dev.hindsight.incident.Limits;
import dev.hindsight.incident.Section;
import dev.hindsight.incident.Status;
import dev.hindsight.report.importing.ActionItem;
import dev.hindsight.report.importing.Passage;
import dev.hindsight.report.importing.Person;
import dev.hindsight.report.importing.Reading;

/** Sorts a reading into the parts of an incident. What has no part goes word for word to what was not placed. */
final class ContentReader {
    static final String NOT_PLACED = "Imported, not placed";
    private static final int STAND_IN = 100;

    private final Reading reading;
    private final List<Remark> remarks;
    private final FieldReader fields;
    private final List<String> left = new ArrayList<>();

    private ContentReader(Reading reading, @Nullable String zone, List<Remark> remarks) {
        this.reading = reading;
        this.remarks = remarks;
        this.fields = new FieldReader(reading.date(), zone, remarks);
    }

    /**
     * @param zone supplied by a person
     * @param remarks what there is to say is added here
     */
    static Content read(Reading reading, @Nullable String fileName, @Nullable String zone, List<Remark> remarks) {
        return new ContentReader(reading, zone, remarks).content(fileName);
    }

    private Content content(@Nullable String fileName) {
        reading.fields().forEach(fields::read);
        List<String> unknown = otherSections();
        var authors = people(reading.authors());
        var labels = capped(labels(), "labels");
        Status status = status();
        left.addAll(fields.left);
        left.addAll(unknown);
        reading.notPlaced().stream().map(Plain::text).forEach(left::add);
        reading.actionItems().forEach(item -> left.addAll(ItemReader.left(item)));
        reading.timeline().stream().filter(entry -> entry.text().isBlank() && entry.urls().isEmpty())
                .forEach(entry -> left.add("Timeline, without words: " + Plain.text(entry.rawTime())));
        String title = title();
        var lists = new Content.Lists(capped(fields.services, "services"), labels, authors,
                capped(fields.participants, "participants"));
        return new Content(title, standIn(fileName), reading.date(), status, fields.severity, fields.environment, lists,
                Map.copyOf(fields.roles), fields.moments, report(), reading.timeline().stream()
                        .map(entry -> new Content.Line(EventId.next(), LineReader.told(entry)))
                        .filter(line -> !line.told().text().isEmpty()).toList(),
                items(), false);
    }

    private @Nullable String title() {
        if (reading.title() == null) {
            return null;
        }
        String whole = Plain.text(reading.title());
        String title = Plain.cut(whole, Limits.TITLE);
        if (title.endsWith("…") && !whole.endsWith("…")) {
            left.add("Title: " + whole);
            remarks.add(Remark.warning("title-cut", "title", "The title has more than " + Limits.TITLE
                    + " characters; the whole of it is kept in what was not placed."));
        }
        return title.isEmpty() ? null : title;
    }

    /** The first words that tell what it was about. */
    private String standIn(@Nullable String fileName) {
        for (var section : List.of(dev.hindsight.report.importing.Section.SUMMARY,
                dev.hindsight.report.importing.Section.IMPACT)) {
            Passage passage = reading.sections().get(section);
            if (passage != null && !passage.plain().isBlank()) {
                return Plain.cut(passage.plain().strip().split("(?<=[.!?])\\s", 2)[0], STAND_IN);
            }
        }
        String name = Plain.line(fileName, STAND_IN);
        return name != null ? name : reading.date() == null ? "Imported report" : "Imported report of " + reading.date();
    }

    private @Nullable Status status() {
        if (reading.status() == null) {
            return null;
        }
        String mapped = reading.status().mapped();
        if (mapped == null) {
            left.add("Status: " + Plain.text(reading.status().written()));
            return null;
        }
        return java.util.Arrays.stream(Status.values()).filter(status -> status.toString().equals(mapped)).findFirst()
                .orElse(null);
    }

    /** A heading with a word below it, such as "Environment", is a field too. */
    private List<String> otherSections() {
        var kept = new ArrayList<String>();
        for (Passage other : reading.otherSections()) {
            String text = Plain.text(other.markdown());
            if (Words.bare(other.name()).equals(Words.bare(NOT_PLACED))) {
                kept.add(text);
            } else if (FieldWords.about(other.name()) != null && text.length() <= Limits.NAME) {
                fields.read(other.name(), text);
            } else {
                kept.add("## " + Plain.cut(other.name(), Limits.TITLE) + (text.isEmpty() ? "" : "\n\n" + text));
            }
        }
        return kept;
    }

    private List<String> people(List<Person> people) {
        var names = new LinkedHashSet<String>();
        for (Person person : people) {
            String name = ItemReader.owner(person);
            if (name == null) {
                left.add("Author: " + Plain.text(person.name() == null
                        ? String.valueOf(person.accountId())
                        : person.name()));
            } else {
                names.add(name);
            }
        }
        return capped(names, "authors");
    }

    /** The labels of the page, and the tickets of the report as a whole, so that it is found by them. */
    private Set<String> labels() {
        var labels = new LinkedHashSet<String>();
        var all = new ArrayList<>(reading.page().labels());
        all.addAll(new TreeSet<>(reading.documentTickets()));
        for (String label : all) {
            String line = Plain.line(label, Limits.NAME);
            if (line == null) {
                left.add("Label: " + Plain.text(label));
            } else {
                labels.add(line);
            }
        }
        return labels;
    }

    private List<String> capped(Set<String> names, String what) {
        if (names.size() > Limits.LIST) {
            left.add("Further " + what + ": " + String.join(", ", names.stream().skip(Limits.LIST).toList()));
        }
        return names.stream().limit(Limits.LIST).toList();
    }

    private Map<Section, String> report() {
        var report = new EnumMap<Section, String>(Section.class);
        reading.sections().forEach((section, passage) -> {
            String text = Plain.text(passage.markdown());
            if (!text.isEmpty()) {
                report.put(Section.named(section.key()).orElseThrow(), text);
            }
        });
        String rest = String.join("\n\n", left.stream().filter(words -> !words.isBlank()).toList());
        if (!rest.isEmpty()) {
            report.put(Section.IMPORTED_NOT_PLACED, rest);
        }
        return report;
    }

    private List<Content.Item> items() {
        var items = new ArrayList<Content.Item>();
        for (ActionItem item : reading.actionItems()) {
            var said = ItemReader.said(item);
            if (!said.text().isEmpty()) {
                items.add(new Content.Item(EventId.next(), said));
            }
        }
        return items;
    }
}
