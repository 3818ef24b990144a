package dev.hindsight.report.importing.timeline;

import org.jspecify.annotations.Nullable;

import dev.hindsight.report.importing.time.DayWords;
import dev.hindsight.report.importing.time.Stamp;

/** Which words tell the day of an entry: its own, those of its cell, of the heading it is the first under, or of a note above the list. */
final class EntryDays {

    private @Nullable DayWords ahead;
    private @Nullable DayWords heading;
    private @Nullable DayWords note;
    /** Whether the entry before had a day of its own; so has what stands above the first. */
    private boolean told = true;
    private boolean headed;

    /** A line above the list says which day is meant wherever an entry names none: after one that names another, too. */
    void note(DayWords day) {
        note = day;
    }

    /** The heading above the next entry. */
    void heading(@Nullable DayWords day) {
        ahead = day;
        heading = day;
        headed |= day != null;
    }

    /** Whether a heading has told a day. */
    boolean headed() {
        return headed;
    }

    /** The day of the next entry; none where it follows on from the entry before. */
    @Nullable
    DayWords of(Stamp stamp, @Nullable DayWords cell) {
        DayWords own = stamp.day() != null ? stamp.day() : cell != null ? cell : ahead;
        boolean afterTold = told;
        ahead = null;
        told = own != null;
        if (own != null) {
            heading = own == heading ? heading : null;
            return own;
        }
        return afterTold && note != null ? note : stamp.unknown() ? heading : null;
    }
}
