package dev.hindsight.report.importing.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import dev.hindsight.report.importing.page.Line;
import dev.hindsight.report.importing.page.Span;
import dev.hindsight.report.importing.page.Words;
import dev.hindsight.report.importing.time.DayWords;
import dev.hindsight.report.importing.time.Stamp;
import dev.hindsight.report.importing.time.StampReader;
import dev.hindsight.report.importing.time.Zone;

/** Gathers entries while a timeline is walked: the open one grows until the next begins. */
final class EntryDrafts {

    /** "See https://…" below a day: where the talk was, and nothing that happened. */
    private static final Pattern POINTER = Pattern
            .compile("(?i)(?:(?:see|thread|slack|channel|via|from):?\\s.{0,20})?https?://\\S+(?:\\s.{0,60})?");
    private final List<EntryDraft> entries = new ArrayList<>();
    private final List<String> loose = new ArrayList<>();
    private final Examples examples = new Examples();
    private final StringBuilder text = new StringBuilder();
    private final List<Span.Link> links = new ArrayList<>();
    private @Nullable Stamp open;
    private @Nullable DayWords openDay;
    private @Nullable Zone openZone;
    private @Nullable DayWords pendingDay;
    private @Nullable Stamp pendingStamp;
    private @Nullable Zone listZone;
    private @Nullable Zone headingZone;
    private boolean bareColon;
    private boolean roughly;
    private @Nullable DayWords noteDay;
    private @Nullable DayWords headingDay;
    private boolean ownDay = true;

    /** A line above the list says which day is meant wherever an entry names none: after one that names another, too. */
    void note(DayWords day) {
        noteDay = day;
    }

    void zone(@Nullable Zone zone) {
        if (zone != null) {
            listZone = zone;
        }
    }

    /** The zone of a heading that is an entry itself, for those listed below it; none ends that of the heading before. */
    void headed(@Nullable Stamp heading) {
        headingZone = heading == null ? headingZone : heading.zone();
    }

    /** From here on all times are approximate. */
    void roughly(boolean said) {
        roughly |= said;
    }

    @Nullable
    Zone listZone() {
        return listZone;
    }

    /** Whether nothing stood in the timeline so far. */
    boolean isEmpty() {
        return open == null && pendingStamp == null && entries.isEmpty() && loose.isEmpty();
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
        pendingDay = stamp.day();
        pendingStamp = stamp;
        headingDay = pendingDay;
    }

    void open(Stamp stamp, @Nullable DayWords columnDay, @Nullable Zone columnZone, String words) {
        close();
        open = stamp;
        openDay = stamp.day() != null ? stamp.day() : columnDay != null ? columnDay : pendingDay;
        boolean own = openDay != null;
        headingDay = own && openDay != headingDay ? null : headingDay;
        openDay = own ? openDay : ownDay && noteDay != null ? noteDay : stamp.unknown() ? headingDay : null;
        ownDay = own;
        openZone = columnZone;
        bareColon = stamp.lostDay() && stamp.hasClock() && (words.isEmpty() || !stamp.separated());
        pendingDay = null;
        pendingStamp = null;
        text.append(words);
    }

    /** The time that belongs to a day which stood in the cell before. */
    void openAtSameDay(Stamp stamp) {
        DayWords day = openDay;
        open = null;
        open(stamp, day, null, "");
    }

    /** Addresses behind the words that come next; those that are the words themselves need no keeping. */
    void links(List<Line> lines) {
        for (Line line : lines) {
            for (Span span : line.spans()) {
                if (span instanceof Span.Link link && !link.text().contains(link.href())
                        && !link.href().startsWith("mailto:")) {
                    links.add(link);
                } else if (span instanceof Span.Image image && open != null && !image.words().isEmpty()) {
                    links.add(new Span.Link("", image.place().isEmpty() ? image.said() : image.place()));
                }
            }
        }
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
        var linked = new ArrayList<>(links);
        links.clear();
        if (stamp == null) {
            linked.forEach(link -> loose.add(link.href()));
            return;
        }
        if (words.isEmpty() && stamp.unknown() && stamp.day() == null) {
            loose.add(stamp.raw());
            return;
        }
        if (examples.take(stamp.raw(), words)) {
            return;
        }
        for (Splitter.Part part : Splitter.split(words, bareColon)) {
            Stamp own = part.stamp() == null ? stamp : part.stamp();
            DayWords day = part.stamp() == null ? openDay : part.stamp().day();
            Zone around = openZone != null ? openZone : headingZone != null ? headingZone : listZone;
            Zone zone = own.zone() != null ? own.zone() : around;
            List<String> urls = linked.stream().filter(link -> part.text().contains(Words.collapse(link.text())))
                    .map(Span.Link::href).distinct().toList();
            linked.removeIf(link -> urls.contains(link.href()));
            entries.add(new EntryDraft(roughly && own.hasClock() ? own.roughly() : own, day, zone, own.zone() != null,
                    own.raw(), part.text(),
                    part.several() || own.several(), urls));
        }
        linked.forEach(link -> loose.add(link.href()));
    }

    List<EntryDraft> entries() {
        close();
        if (pendingStamp != null && entries.isEmpty()) {
            loose.add(pendingStamp.raw());
        }
        return entries;
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
