package dev.hindsight.report.importing.dump;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import dev.hindsight.report.importing.ActionItem;
import dev.hindsight.report.importing.Entry;
import dev.hindsight.report.importing.Person;
import dev.hindsight.report.importing.Reading;
import dev.hindsight.report.importing.Section;

/**
 * What the report on a wiki page says: all of it as its author wrote it, or as much as a reader can tell from a dump.
 *
 * @param sections the findings of each as sentences; that of the last may lack its full stop
 * @param unplaced lines of the author for which the reader found no place
 */
record WikiPage(@Nullable String title, @Nullable LocalDate day, List<String> authors, @Nullable String status,
        Map<Section, String> sections, List<Event> timeline, List<Action> actions, List<String> unplaced) {

    private static final Duration DISORDER = Duration.ofHours(1);

    /** What the importer took from a dump; how long the wiki thinks the page takes to read is not from its author. */
    static WikiPage of(Reading reading) {
        Map<Section, String> sections = new EnumMap<>(Section.class);
        reading.sections().forEach((section, passage) -> sections.put(section, passage.plain()));
        var unplaced = new ArrayList<>(reading.notPlaced());
        reading.otherSections().forEach(other -> unplaced.add(other.name() + ": " + other.plain()));
        unplaced.removeIf(line -> line.matches("\\d+ min(?: read)?"));
        return new WikiPage(reading.title(), reading.date(), reading.authors().stream().map(Person::name).toList(),
                reading.status() == null ? null : reading.status().written(), sections,
                reading.timeline().stream().map(Event::of).toList(), reading.actionItems().stream().map(Action::of).toList(),
                unplaced);
    }

    List<String> findings(Section section) {
        return List.of(sections.getOrDefault(section, "").split("\\. "));
    }

    /** Whether no clock goes on, as in a list that begins with the newest. */
    boolean seemsNewestFirst() {
        for (int i = 1; i < timeline.size(); i++) {
            if (timeline.get(i).clock().isAfter(timeline.get(i - 1).clock())) {
                return false;
            }
        }
        return true;
    }

    /** The days that the order of the clocks tells when the first of them is known. */
    List<LocalDate> daysFrom(LocalDate first) {
        var days = new ArrayList<LocalDate>();
        LocalDate running = first;
        for (int i = 0; i < timeline.size(); i++) {
            if (i > 0 && goesBack(timeline.get(i - 1).clock(), timeline.get(i).clock())) {
                running = running.plusDays(1);
            }
            days.add(running);
        }
        return days;
    }

    private static boolean goesBack(LocalTime before, LocalTime clock) {
        return Duration.between(clock, before).compareTo(DISORDER) > 0;
    }

    /** Something that happened; the offset is known only where a zone was named that fits the season. */
    record Event(@Nullable LocalDate day, LocalTime clock, @Nullable LocalTime until, @Nullable ZoneOffset offset,
            String text) {

        private static final ZoneId LONDON = ZoneId.of("Europe/London");

        private static Event of(Entry entry) {
            return new Event(entry.start().day(), entry.start().time(), entry.until().time(), entry.start().offset(),
                    entry.text());
        }

        /** The word for the time in London then: "BST" in summer, else "GMT". */
        String zone() {
            return LONDON.getRules().isDaylightSavings(day.atTime(clock).atZone(LONDON).toInstant()) ? "BST" : "GMT";
        }

        Event saying(String other) {
            return new Event(day, clock, until, offset, other);
        }

        /** With the offset of the zone, unless that contradicts the season. */
        Event in(@Nullable String named) {
            ZoneOffset told = day == null || !zone().equals(named) ? null : LONDON.getRules().getOffset(day.atTime(clock));
            return new Event(day, clock, until, told, text);
        }
    }

    /** What is to be done. */
    record Action(String text, @Nullable String owner, List<String> tickets, List<String> links, @Nullable Boolean done) {

        private static Action of(ActionItem item) {
            return new Action(item.text(), item.ownerName(), item.ticketKeys(), item.urls(), item.done());
        }

        /** Without what only a cell for it tells. */
        Action bare() {
            return new Action(text, owner, List.of(), List.of(), null);
        }

        boolean isBare() {
            return tickets.isEmpty() && done == null;
        }

        Action by(@Nullable String other) {
            return new Action(text, other, tickets, links, done);
        }

        Action saying(String other) {
            return new Action(other, owner, tickets, links, done);
        }

        Action done(boolean told) {
            return new Action(text, owner, tickets, links, told);
        }
    }
}
