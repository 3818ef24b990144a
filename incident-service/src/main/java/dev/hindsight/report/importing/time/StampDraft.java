package dev.hindsight.report.importing.time;

import java.time.Duration;

import org.jspecify.annotations.Nullable;

/** What was found of a stamp so far; the only thing in its reading that changes. */
final class StampDraft {

    @Nullable
    DayWords day;
    @Nullable
    ClockWords clock;
    @Nullable
    ClockWords until;
    @Nullable
    DayWords untilDay;
    @Nullable
    Zone zone;
    boolean approximate;
    boolean vague;
    boolean lostDay;
    boolean by;
    /** Whether a number alone may be the hour. */
    boolean hour;
    boolean zero;
    @Nullable
    Duration plus;
    boolean between;
    boolean several;

    boolean empty() {
        return day == null && clock == null && until == null && plus == null && !vague;
    }

    void close() {
        if (by && until == null && clock != null && clock.time() != null) {
            until = clock;
            clock = null;
        }
    }

    private static @Nullable DayWords next(@Nullable DayWords day) {
        return day == null ? null : day.next();
    }

    Stamp stamp(String raw, boolean separated, int end) {
        untilDay = by && untilDay == null && clock == null && until == null && !vague ? day : untilDay;
        day = ClockWords.endDay(clock) || clock == null && ClockWords.endDay(until) ? next(day) : day;
        untilDay = ClockWords.endDay(until) ? next(untilDay) : untilDay;
        return new Stamp(raw, day, clock, until, untilDay, zone, approximate, vague, lostDay, separated, plus, zero, several,
                end);
    }
}
