package dev.hindsight.report.importing.time;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * A day as somebody wrote it: whole, or without its year, month or both. {@code impossible} marks one that names no day of any
 * calendar we would believe: five digits of year, the 31st of June; {@code swappable} one whose day and month may be exchanged.
 *
 * @param plus days after the day before ("next day"), or after the day that is told (24:00 ends it); below nought the how-manieth day of the incident it is ("Day 2")
 */
public record DayWords(@Nullable Integer year, @Nullable Integer month, @Nullable Integer day, @Nullable DayOfWeek weekday,
        int plus, boolean impossible, boolean swappable) {

    /** Two numbers, of which the report as a whole has to tell which one is the month; a weekday tells it by itself. */
    DayWords eitherWay() {
        int second = month == null ? 0 : month;
        int first = day == null ? 0 : day;
        boolean open = !impossible && first <= 12 && first != second;
        if (open && weekday != null && date() != null) {
            boolean asWritten = weekdayAgrees(this);
            boolean swapped = weekdayAgrees(swapped());
            return swapped && !asWritten
                    ? swapped()
                    : new DayWords(year, month, day, weekday, plus, false, asWritten == swapped);
        }
        return new DayWords(year, month, day, weekday, plus, impossible, open);
    }

    private static boolean weekdayAgrees(DayWords words) {
        LocalDate date = words.date();
        return date != null && date.getDayOfWeek() == words.weekday;
    }

    DayWords on(DayOfWeek named) {
        var words = new DayWords(year, month, day, named, plus, impossible, swappable);
        return swappable ? words.eitherWay() : words;
    }

    /** The same numbers with day and month exchanged. */
    public DayWords swapped() {
        return new DayWords(year, day, month, weekday, plus, impossible, false);
    }

    /** The day, none where a part of it is missing or wrong. */
    public @Nullable LocalDate date() {
        return year == null || month == null || day == null || impossible ? null : date(year, month, day);
    }

    /** The day behind it, where all of it is told. */
    DayWords next() {
        return whole() ? new DayWords(year, month, day, weekday, 1, impossible, swappable) : this;
    }

    /** The same day in a year that stands elsewhere, where it has none of its own. */
    public DayWords in(int other) {
        return year != null || month == null ? this : new DayWords(other, month, day, weekday, plus, impossible, swappable);
    }

    /** Whether day, month and year all stand there. */
    public boolean whole() {
        return year != null && month != null && day != null;
    }

    /** Which day of the incident it is, counted from one; nought where it is told in another way. */
    public int nth() {
        return Math.max(0, -plus);
    }

    /** Whether only the day of the week is told. */
    public boolean weekdayOnly() {
        return weekday != null && day == null && month == null && year == null && plus == 0;
    }

    static boolean believable(String year) {
        return year.length() == 4 && Integer.parseInt(year) >= 1990 && Integer.parseInt(year) < 2100;
    }

    static DayWords of(@Nullable String year, int month, int day, @Nullable DayOfWeek weekday) {
        boolean wrongYear = year != null && !believable(year);
        boolean wrongDay = month < 1 || month > 12 || day < 1 || day > 31;
        Integer number = year == null ? null : Integer.valueOf(year);
        return new DayWords(number, month, day, weekday, 0,
                wrongYear || wrongDay || number != null && date(number, month, day) == null, false);
    }

    static @Nullable LocalDate date(int year, int month, int day) {
        try {
            return LocalDate.of(year, month, day);
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }
}
