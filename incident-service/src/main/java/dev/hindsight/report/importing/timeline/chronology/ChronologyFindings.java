package dev.hindsight.report.importing.timeline.chronology;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import dev.hindsight.report.importing.Entry;
import dev.hindsight.report.importing.Finding;
import dev.hindsight.report.importing.Severity;
import dev.hindsight.report.importing.time.DayWords;
import dev.hindsight.report.importing.time.Offset;

/** What there is to say about the times of a timeline; one cause that touches many entries is said once. */
final class ChronologyFindings {

    private final List<Finding> findings = new ArrayList<>();
    private final Set<Integer> withoutZone = new LinkedHashSet<>();
    private final Set<Integer> otherSeason = new LinkedHashSet<>();
    private final Set<Integer> ambiguousDate = new LinkedHashSet<>();
    private final Set<Integer> ambiguousZone = new LinkedHashSet<>();
    private final Set<Integer> afternoon = new LinkedHashSet<>();

    private int newestFirst = -1;

    /** From now on positions are counted from the other end, as the entries stand in the report. */
    void newestFirst(int size) {
        newestFirst = size - 1;
        findings.add(Finding.info("timeline-reversed", "timeline",
                "The last entry stands first. The days were worked out from the end of the list upwards; the order was kept."));
    }

    private int place(int index) {
        return newestFirst < 0 ? index : newestFirst - index;
    }

    void relative(int index, boolean known) {
        if (known) {
            info("time-relative", index, "It is counted from the moment that the report calls T0.");
        } else {
            warn("time-relative", index, "It is counted from a moment that the report does not give. Write the time itself.");
        }
    }

    List<Finding> all() {
        return findings;
    }

    void ofStamp(int index, EntryDraft draft) {
        if (draft.several()) {
            info("several-times-in-line", index,
                    "More than one time stands in this line. Check that no entry was lost or cut in two.");
        }
        if (draft.stamp().unknown()) {
            warn("time-unknown", index, "A place is kept for the time, but it was never filled in. Fill it in.");
        }
        if (draft.stamp().mistyped()) {
            info("time-mistyped", index, "“" + draft.raw() + "” was read as it was meant. Check it.");
        }
        if (draft.stamp().vague()) {
            warn("time-imprecise", index, "“" + draft.raw() + "” gives no time of day. Add one if it is known.");
        }
    }

    void ofDay(int index, DayWords words, Days.Found found) {
        if (found.problem() != null) {
            warn(found.problem(), index, switch (found.problem()) {
                case "year-mistyped" -> "The year " + words.year() + " cannot be; the day is left open. Supply the date.";
                case "day-incomplete" ->
                    "Part of the date is missing, and nothing in the report completes it. Supply the date.";
                case "weekday-conflict" -> "The weekday and the date do not agree. Correct one of them.";
                default -> "No calendar has this day; it is left open. Correct it.";
            });
        }
        boolean bare = words.day() == null && words.month() == null;
        if (found.completed()) {
            info(bare ? "day-inferred" : "year-inferred", index, "The date was completed from the day before it. Check it.");
        }
    }

    void inferred(int index, String message) {
        info("day-inferred", index, message);
    }

    /**
     * Names both entries, and points at the first of them unless the second is the odd one out.
     *
     * @param odd whether it is the second that lies far from all before it
     */
    void order(int index, List<Entry> before, Duration back, int anchor, boolean odd) {
        if (back.isZero() || anchor < 0) {
            return;
        }
        findings.add(new Finding("out-of-order", Severity.WARNING, "timeline[" + place(odd ? index : anchor) + "]",
                "“" + before.get(anchor).rawTime() + "” stands before an earlier time. Check both.",
                Stream.of(anchor, index).map(this::place).sorted().toList()));
    }

    void maybeAfternoon(int index) {
        warn("time-ambiguous", index,
                "It was taken for the next day, but could be the afternoon of a clock of twelve hours. Write pm if it is.");
    }

    void afternoon(int index) {
        afternoon.add(index);
    }

    void dateAmbiguous(int index) {
        ambiguousDate.add(index);
    }

    void zoneMissing(int index) {
        withoutZone.add(index);
    }

    void unclear(int index, Offset.Unclear why) {
        switch (why) {
            case OTHER_SEASON -> otherSeason.add(index);
            case SKIPPED -> warn("local-time-skipped", index,
                    "The clocks went forward over this time: it never was. Correct it or name the zone.");
            case TWICE -> warn("local-time-ambiguous", index,
                    "The clocks went back: this time was there twice. Name the zone that is meant.");
            case SEVERAL -> ambiguousZone.add(index);
        }
    }

    void close() {
        grouped("time-ambiguous", afternoon,
                "Clocks of twelve hours go back here and were taken for the afternoon, not the next day. Write am or pm.");
        grouped("zone-missing", withoutZone, "No zone is stated for these times; they stay local. Supply the zone.");
        grouped("date-ambiguous", ambiguousDate,
                "Day and month of these dates could be the other way round. Supply the date to settle it.");
        grouped("zone-ambiguous", ambiguousZone,
                "The zone named here stands for several offsets; the times stay local. Supply the zone that is meant.");
        grouped("zone-contradicts-season", otherSeason,
                "The stated zone is not the one of that time of the year; the times stay local. Supply the zone that is meant.");
    }

    private void grouped(String code, Set<Integer> entries, String message) {
        if (entries.size() == 1) {
            warn(code, entries.iterator().next(), message);
        } else if (!entries.isEmpty()) {
            findings.add(new Finding(code, Severity.WARNING, "timeline", message,
                    entries.stream().map(this::place).sorted().toList()));
        }
    }

    private void warn(String code, int index, String message) {
        findings.add(Finding.warning(code, "timeline[" + place(index) + "]", message));
    }

    private void info(String code, int index, String message) {
        findings.add(Finding.info(code, "timeline[" + place(index) + "]", message));
    }
}
