package dev.hindsight.report.importing.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import dev.hindsight.report.importing.page.Block;
import dev.hindsight.report.importing.page.Line;
import dev.hindsight.report.importing.page.Words;
import dev.hindsight.report.importing.time.DayWords;
import dev.hindsight.report.importing.time.Stamp;
import dev.hindsight.report.importing.time.StampReader;
import dev.hindsight.report.importing.time.Zone;
import dev.hindsight.report.importing.timeline.chronology.EntryDraft;

/** Gathers entries while a timeline is walked: the open one grows until the next begins. */
final class EntryDrafts {

    /** "See https://…" below a day: where the talk was, and nothing that happened. */
    private static final Pattern POINTER = Pattern
            .compile("(?i)(?:(?:see|thread|slack|channel|via|from):?\\s.{0,20})?https?://\\S+(?:\\s.{0,60})?");
    private final List<EntryDraft> entries = new ArrayList<>();
    private final List<String> loose = new ArrayList<>();
    private final Examples examples = new Examples();
    private final StringBuilder text = new StringBuilder();
    private final EntryLinks links = new EntryLinks();
    private final EntryDays days = new EntryDays();
    private final EntryZones zones = new EntryZones();
    private Quoted quoted = Quoted.NOTHING;
    private @Nullable Stamp open;
    private @Nullable DayWords openDay;
    private @Nullable Zone openZone;
    private @Nullable Stamp pendingStamp;
    private boolean bareColon;
    private boolean roughly;

    void zone(@Nullable Zone zone) {
        zones.list(zone);
    }

    /** From here on all times are approximate. */
    void roughly(boolean said) {
        roughly |= said;
    }

    EntryZones zones() {
        return zones;
    }

    /** Whether nothing stood in the timeline so far. */
    boolean isEmpty() {
        return open == null && pendingStamp == null && entries.isEmpty() && loose.isEmpty();
    }

    EntryDays days() {
        return days;
    }

    boolean isOpen() {
        return open != null;
    }

    /** Whether nothing stood in the timeline so far but what has lost its time. */
    boolean isLostSoFar() {
        return isEmpty() || open != null && open.unknown() && open.raw().isEmpty() && !text.isEmpty();
    }

    boolean isOpenWithoutText() {
        return open != null && text.isEmpty();
    }

    boolean isOpenDayOnly() {
        return open != null && open.dayOnly() && text.isEmpty();
    }

    boolean openTextLeadsOn() {
        return open != null && Splitter.leadsOn(text.toString());
    }

    boolean openTextIsComplete() {
        return open == null || text.isEmpty() || Splitter.isComplete(text.toString());
    }

    /** A heading or line that is only a day: that of the entries below. */
    void day(Stamp stamp) {
        close();
        alone();
        days.heading(stamp.day());
        pendingStamp = stamp;
    }

    void open(Stamp stamp, @Nullable DayWords columnDay, @Nullable Zone columnZone, String words) {
        close();
        open = stamp;
        quoted = Quoted.NOTHING;
        openDay = days.of(stamp, columnDay);
        openZone = columnZone;
        bareColon = stamp.lostDay() && stamp.hasClock() && (words.isEmpty() || !stamp.separated());
        pendingStamp = null;
        text.append(words);
    }

    /** The time that belongs to a day which stood in the cell before. */
    void openAtSameDay(Stamp stamp) {
        DayWords day = openDay;
        open = null;
        open(stamp, day, null, "");
    }

    /** What the words that come next link to. */
    void links(List<Line> lines) {
        lines.forEach(line -> links.add(line, open != null));
    }

    /** What these blocks of the open entry link to, and what they quote, whose times open none. */
    void beside(List<Block> blocks) {
        links(Words.lines(blocks));
        quoted = quoted.with(blocks);
    }

    void append(List<Block> below) {
        append(Words.plain(below), " ");
        beside(below);
    }

    void append(String words, String joint) {
        if (words.isBlank()) {
            return;
        }
        Stamp heading = pendingStamp;
        if (open == null && (heading == null || POINTER.matcher(words).matches())) {
            loose.add(words);
            return;
        }
        if (open == null && heading != null) {
            open(heading, null, null, words);
            return;
        }
        if (!text.isEmpty()) {
            text.append(joint);
        }
        text.append(words);
    }

    void close() {
        Stamp stamp = open;
        open = null;
        String words = Words.collapse(text.toString()).replaceFirst("^[-–—.] (?=\\S)", "").replaceFirst(" [-–—|]$", "");
        text.setLength(0);
        if (stamp == null) {
            loose.addAll(links.rest());
            return;
        }
        boolean nothing = words.isEmpty() && stamp.unknown() && stamp.day() == null;
        if (nothing || examples.take(stamp.raw(), words)) {
            links.drop();
            loose.addAll(nothing ? List.of(stamp.raw()) : List.of());
            return;
        }
        for (Splitter.Part part : Splitter.split(words, stamp, bareColon, quoted)) {
            Stamp own = part.stamp() == null ? stamp : part.stamp();
            DayWords day = part.stamp() == null ? openDay : part.stamp().day();
            Zone zone = own.zone() != null ? own.zone() : zones.around(openZone);
            entries.add(new EntryDraft(roughly && own.hasClock() ? own.roughly() : own, day, zone, own.zone() != null,
                    own.raw(), part.text(),
                    part.several() || own.several(), links.of(part.text())));
        }
        loose.addAll(links.rest());
    }

    List<EntryDraft> entries() {
        close();
        alone();
        return entries;
    }

    /** A day that nothing stands below is no entry, and is kept. */
    private void alone() {
        if (pendingStamp != null) {
            loose.add(pendingStamp.raw());
            pendingStamp = null;
        }
    }

    List<String> loose() {
        return loose;
    }

    Examples examples() {
        return examples;
    }

    static @Nullable Stamp stampOf(String words) {
        return StampReader.read(words, 0);
    }
}
