package dev.hindsight.report.importing.timeline.chronology;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import dev.hindsight.report.importing.time.DayWords;

/** Completes a day from the one it follows, if the weekday agrees; never without one to start from. */
final class Days {

    /** A follow-up later than this many years after the incident is a slip of the pen. */
    private static final int FAR_AHEAD = 5;

    private Days() {}

    /** @param relative it only counts on from another day ("next day") */
    record Found(@Nullable LocalDate day, boolean completed, boolean relative, @Nullable String problem) {}

    /** Without an entry before, a weekday is the nearest to the day of the report, before it or after. */
    static Found first(DayWords words, @Nullable LocalDate base) {
        return resolve(words, base == null || !words.weekdayOnly() ? base : base.minusDays(3));
    }

    /** What does not agree with the entry before, a slip of its own perhaps, may agree with the day of the report. */
    static Found after(DayWords words, LocalDate before, @Nullable LocalDate reported) {
        Found found = resolve(words, before);
        Found again = found.day() == null && !words.whole() && reported != null ? resolve(words, reported) : found;
        return again.day() == null ? found : again;
    }

    static Found resolve(DayWords words, @Nullable LocalDate base) {
        if (words.impossible()) {
            return new Found(null, false, false, words.year() == null ? "date-mistyped" : yearProblem(words));
        }
        if (words.whole()) {
            return whole(words, base);
        }
        if (words.plus() > 0) {
            return new Found(base == null ? null : base.plusDays(words.plus()), false, true, null);
        }
        if (base == null || words.day() == null && (words.year() != null || words.month() != null)) {
            return new Found(null, false, false, "day-incomplete");
        }
        LocalDate day = completed(words, base);
        boolean agrees = day != null && (words.weekday() == null || day.getDayOfWeek() == words.weekday());
        return new Found(agrees ? day : null, agrees, false, agrees ? null : "weekday-conflict");
    }

    private static String yearProblem(DayWords words) {
        Integer year = words.year();
        return year != null && year >= 1990 && year < 2100 ? "date-mistyped" : "year-mistyped";
    }

    private static Found whole(DayWords words, @Nullable LocalDate base) {
        LocalDate day = LocalDate.of(number(words.year()), number(words.month()), number(words.day()));
        if (base != null && day.getYear() > base.getYear() + FAR_AHEAD) {
            return new Found(null, false, false, "year-mistyped");
        }
        boolean agrees = words.weekday() == null || day.getDayOfWeek() == words.weekday();
        return new Found(day.plusDays(words.plus()), false, false, agrees ? null : "weekday-conflict");
    }

    private static @Nullable LocalDate completed(DayWords words, LocalDate base) {
        if (words.month() != null) {
            return nearest(base, Stream.of(-1, 0, 1).map(step -> YearMonth.of(base.getYear() + step, number(words.month()))),
                    number(words.day()));
        }
        if (words.day() != null) {
            return nearest(base, Stream.of(-1, 0, 1).map(step -> YearMonth.from(base).plusMonths(step)), words.day());
        }
        LocalDate day = base;
        while (words.weekday() != null && day.getDayOfWeek() != words.weekday()) {
            day = day.plusDays(1);
        }
        return day;
    }

    private static @Nullable LocalDate nearest(LocalDate base, Stream<YearMonth> months, int day) {
        LocalDate best = null;
        for (YearMonth month : months.toList()) {
            if (day >= 1 && day <= month.lengthOfMonth()) {
                LocalDate candidate = month.atDay(day);
                if (best == null || distance(candidate, base) <= distance(best, base)) {
                    best = candidate;
                }
            }
        }
        return best;
    }

    private static long distance(LocalDate a, LocalDate b) {
        return Math.abs(a.toEpochDay() - b.toEpochDay());
    }

    private static int number(@Nullable Integer value) {
        return value == null ? 0 : value;
    }
}
