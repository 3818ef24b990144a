package dev.hindsight.report.importing.timeline.chronology;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

import org.jspecify.annotations.Nullable;

import dev.hindsight.report.importing.Entry;
import dev.hindsight.report.importing.time.Zone;

/** Reports entries that stand behind later ones, also where the one between has no certain instant. */
final class Disorder {

    /** As many days apart are a slip in the year. */
    private static final int FAR = 180;

    private final List<Entry> entries;
    private final ChronologyFindings findings;
    private @Nullable Anchor certain;
    private @Nullable LocalDate earlier;
    private @Nullable LocalDate reached;

    Disorder(List<Entry> entries, ChronologyFindings findings) {
        this.entries = entries;
        this.findings = findings;
    }

    void reached(Anchor anchor) {
        earlier = reached;
        reached = anchor.day();
        certain = anchor.offset() == null ? certain : anchor;
    }

    /** An entry that lies {@code back} before the one it stands behind. */
    void report(int index, Duration back, @Nullable Anchor last, @Nullable LocalDate at) {
        if (last != null) {
            boolean lastIsOdd = earlier == null || days(earlier, last.day()) > FAR;
            findings.order(index, entries, back, last.index(), at != null && !lastIsOdd && days(at, last.day()) > FAR);
        }
    }

    private static long days(LocalDate from, LocalDate to) {
        return Math.abs(to.toEpochDay() - from.toEpochDay());
    }

    /** As {@link #report}; behind an entry without a certain instant, the last one that has one tells whether this one is too early. */
    void ofDay(int index, Duration back, @Nullable Anchor last, LocalDate at, @Nullable LocalTime time, @Nullable Zone zone) {
        Anchor before = certain;
        boolean beyond = back.isZero() && time != null && last != null && last.offset() == null && before != null
                && Moments.offset(at, time, zone) != null;
        if (beyond && before != null) {
            report(index, before.backTo(at, time, zone, false), before, at);
        } else {
            report(index, back, last, at);
        }
    }
}
