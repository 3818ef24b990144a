package dev.hindsight.report.acceptance;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import dev.hindsight.eventlog.EventId;
import dev.hindsight.incident.IncidentCommand;
import dev.hindsight.incident.Told;
import dev.hindsight.incident.read.view.IncidentView;
import dev.hindsight.incident.read.view.TimelineEntry;

/** What a later version of a page has made of the lines of its timeline: corrections, retractions, additions. */
final class LineMerging {
    private static final double LIKE = 0.5;
    private static final double LIKE_AT_THE_SAME_TIME = 0.25;

    private LineMerging() {}

    /** @return the lines of the page under the ids that they have in the incident */
    static List<Content.Line> merge(Changes changes, List<Content.Line> before, List<Content.Line> page, IncidentView incident,
            Merging.Now now) {
        Map<UUID, TimelineEntry> here = new HashMap<>();
        if (incident.timeline() != null) {
            incident.timeline().forEach(entry -> here.put(entry.id(), entry));
        }
        Map<Integer, Integer> pairs = Pairing.of(before, page, Look::of, LineMerging::likeness);
        Set<Integer> kept = new HashSet<>(pairs.values());
        for (int i = 0; i < before.size(); i++) {
            if (!kept.contains(i)) {
                retract(changes, before.get(i), here.get(before.get(i).id()), now.gone());
            }
        }
        var lines = new ArrayList<Content.Line>();
        for (int i = 0; i < page.size(); i++) {
            Integer pair = pairs.get(i);
            lines.add(pair == null
                    ? add(changes, page.get(i))
                    : change(changes, before.get(pair), page.get(i),
                            here.get(before.get(pair).id()), now));
        }
        return lines;
    }

    private record Look(Told told, String bare, Set<String> words) {
        static Look of(Content.Line line) {
            return new Look(line.told(), Words.bare(line.told().text()), Words.of(line.told().text()));
        }
    }

    /** The same words are the same line whatever became of the time, and so are words that go on; others may be, above all at one time. */
    private static double likeness(Look one, Look other) {
        boolean sameTime = Objects.equals(one.told().occurredAt(), other.told().occurredAt())
                && Objects.equals(one.told().localTime(), other.told().localTime());
        if (one.bare().equals(other.bare())) {
            return sameTime ? 3 : 2;
        }
        if (Words.goesOn(one.bare(), other.bare())) {
            return sameTime ? 1.5 : 1;
        }
        double like = Words.likeness(one.words(), other.words());
        return like >= (sameTime ? LIKE_AT_THE_SAME_TIME : LIKE) ? like + (sameTime ? 0.5 : 0) : 0;
    }

    private static Content.Line add(Changes changes, Content.Line line) {
        changes.works.add(new IncidentCommand.AddTimelineEntry(line.id(), line.told()));
        return line;
    }

    private static void retract(Changes changes, Content.Line before, @Nullable TimelineEntry here, String reason) {
        if (here == null || here.retracted() != null) {
            return;
        }
        if (differs(before.told(), here) || !before.told().kind().equals(here.kind())) {
            changes.conflict("timeline." + before.id(), "nothing", Changes.shown(here.text()));
            return;
        }
        changes.works.add(new IncidentCommand.RetractTimelineEntry(before.id(), reason));
    }

    private static Content.Line change(Changes changes, Content.Line before, Content.Line page, @Nullable TimelineEntry here,
            Merging.Now now) {
        var same = new Content.Line(before.id(), page.told());
        if (before.told().equals(page.told()) || here == null) {
            return same;
        }
        if (here.retracted() != null) {
            changes.conflict("timeline." + before.id(), Changes.shown(page.told().text()), "a retracted line");
            return same;
        }
        if (saysAs(page.told(), here)) {
            return same;
        }
        if (differs(before.told(), here)) {
            changes.conflict("timeline." + before.id(), Changes.shown(when(page.told()) + page.told().text()),
                    Changes.shown(here.text()));
            return same;
        }
        if (!canBeCorrected(before.told(), page.told())) {
            changes.works.add(new IncidentCommand.RetractTimelineEntry(before.id(), now.gone()));
            return again(changes, before.told(), page.told(), here);
        }
        changes.works.add(correction(before, page.told(), now.said()));
        return same;
    }

    /** What was made of the kind here goes along, since no page says anything against it. */
    private static Content.Line again(Changes changes, Told before, Told page, TimelineEntry here) {
        var line = new Content.Line(EventId.next(), page);
        add(changes, before.kind().equals(here.kind()) ? line : new Content.Line(line.id(), page.ofKind(here.kind())));
        return line;
    }

    private static IncidentCommand.CorrectTimelineEntry correction(Content.Line before, Told page, String reason) {
        Told was = before.told();
        boolean unwritten = was.localTime() != null && page.localTime() == null;
        return new IncidentCommand.CorrectTimelineEntry(before.id(),
                Objects.equals(was.occurredAt(), page.occurredAt()) ? null : page.occurredAt(),
                was.precision() == page.precision() ? null : page.precision(),
                was.text().equals(page.text()) ? null : page.text(), reason,
                new IncidentCommand.Besides(changed(was.until(), page.until()), was.until() != null && page.until() == null,
                        null,
                        new IncidentCommand.AsWritten(changed(was.zone(), page.zone()),
                                unwritten ? "" : changed(was.localTime(), page.localTime()),
                                unwritten ? page.dayOffset() : changed(was.dayOffset(), page.dayOffset()))));
    }

    private static <T> @Nullable T changed(@Nullable T before, @Nullable T now) {
        return Objects.equals(before, now) ? null : now;
    }

    /** A correction says what is different; that a time is not known any longer is another line, and so is what ends too early. */
    private static boolean canBeCorrected(Told before, Told page) {
        return (before.occurredAt() == null || page.occurredAt() != null) && page.endsInTime();
    }

    /** Whether somebody has changed the line here; neither its kind nor what is only written beside a time that is known counts. */
    private static boolean differs(Told before, TimelineEntry here) {
        return !saysAs(before, here);
    }

    private static boolean saysAs(Told told, TimelineEntry here) {
        return told.text().equals(here.text()) && Objects.equals(told.occurredAt(), here.occurredAt())
                && told.precision() == here.precision() && Objects.equals(told.until(), here.until())
                && (told.occurredAt() != null || Objects.equals(told.localTime(), here.localTime()));
    }

    private static String when(Told told) {
        return told.occurredAt() != null
                ? told.occurredAt() + " "
                : told.localTime() == null ? "" : told.localTime() + " ";
    }
}
