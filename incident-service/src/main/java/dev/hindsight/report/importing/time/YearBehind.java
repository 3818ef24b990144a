package dev.hindsight.report.importing.time;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/** A year that stands behind the time of its day. */
final class YearBehind {

    /** "Fri Mar 5 04:13:00 PM CET 2021": the year behind the time, as a computer prints it. */
    private static final Pattern YEAR = Pattern
            .compile("\\s((?:199|20\\d)\\d)(?=\\s*(?:[-–—:|,)\\]]|$)|\\s+\\p{Lu})");

    private YearBehind() {}

    /** The day with the year that stands behind its time, where it has none of its own. */
    static @Nullable DayWords read(Cursor cursor, @Nullable DayWords day) {
        Matcher year = day == null || day.month() == null || day.year() != null ? null : cursor.take(YEAR);
        return day == null || year == null ? day : day.in(Integer.parseInt(year.group(1)));
    }
}
