package dev.hindsight.report.importing.time;

import java.time.Duration;

import org.jspecify.annotations.Nullable;

/**
 * The time words an entry opens with, as written and as understood.
 *
 * @param raw the words, without what only joins or separates
 * @param until the end of a span, or the only end known ("by 12:00")
 * @param untilDay the day of that end where it has one of its own
 * @param lostDay a separator stands where a date was dropped (": 18:02 - …")
 * @param separated something other than a blank parts the stamp from the text
 * @param plus how long after a moment called T or T0 ("T+5m"); none for any other time
 * @param several whether more times of the same event stand behind the first ("13:22 and 13:28")
 * @param zero whether the words say that this is that moment
 * @param end where the text of the entry begins
 */
public record Stamp(String raw, @Nullable DayWords day, @Nullable ClockWords clock, @Nullable ClockWords until,
        @Nullable DayWords untilDay, @Nullable Zone zone, boolean approximate, boolean vague, boolean lostDay,
        boolean separated, @Nullable Duration plus, boolean zero,
        boolean several, int end) {

    /** What is left where the date and time of an entry did not come along. */
    public static Stamp lost() {
        return lost("");
    }

    /** Words that stand in the place of a time and tell none. */
    public static Stamp lost(String raw) {
        return new Stamp(raw, null, new ClockWords(null, ClockWords.Kind.UNKNOWN), null, null, null, false, false, true, true,
                null,
                false, false, 0);
    }

    /** Words that tell a span of time that is no day, such as a year. */
    public static Stamp vague(String raw) {
        return new Stamp(raw, null, null, null, null, null, false, true, false, true, null, false, false, 0);
    }

    /** The same, but approximate. */
    public Stamp roughly() {
        return new Stamp(raw, day, clock, until, untilDay, zone, true, vague, lostDay, separated, plus, zero, several, end);
    }

    /** The same day, of which only a part is meant: the words that say so belong to it. */
    Stamp vaguely(String words, int to) {
        return new Stamp(words, day, clock, until, untilDay, zone, approximate, true, lostDay, true, plus, zero, several, to);
    }

    /** Whether it says a day and nothing of the time of day. */
    public boolean dayOnly() {
        return day != null && clock == null && until == null && plus == null && !vague;
    }

    /** Whether its day is only an end: "by 1 April". */
    public boolean onlyUntilDay() {
        return dayOnly() && day != null && day.equals(untilDay);
    }

    public boolean hasClock() {
        return clock != null || until != null || plus != null;
    }

    public boolean mistyped() {
        return is(clock, ClockWords.Kind.MISTYPED) || is(until, ClockWords.Kind.MISTYPED);
    }

    public boolean unknown() {
        return is(clock, ClockWords.Kind.UNKNOWN);
    }

    /** Whether it tells parts of a second, as machines do. */
    public boolean fine() {
        return clock != null && clock.time() != null && clock.time().getNano() > 0;
    }

    private static boolean is(@Nullable ClockWords words, ClockWords.Kind kind) {
        return words != null && words.kind() == kind;
    }
}
