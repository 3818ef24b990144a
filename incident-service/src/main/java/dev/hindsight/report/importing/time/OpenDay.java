package dev.hindsight.report.importing.time;

import java.time.DayOfWeek;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/** A day that somebody left open: "2023-MM-DD", "2023-01-xx", "xx January 2023". It is none, and neither is that of the entry before. */
final class OpenDay {

    private static final String LEFT = "(?:xx|\\?\\?)(?:th)?";
    private static final Pattern SORTED = DayReader
            .pattern("(\\d{4})([-/])(?:(0[1-9]|1[0-2])|MM|XX|\\?\\?)\\2(?:DD|XX|\\?\\?)(?![\\w?])");
    /** "xx/03/2023" */
    private static final Pattern NUMBERS = DayReader.pattern(LEFT + "([-/.])(0?[1-9]|1[0-2]|XX|\\?\\?)\\1(\\d{4})(?!\\d)");
    /** "XX May be dark" goes on as a sentence. */
    private static final Pattern NAMED = DayReader.pattern("(?:" + LEFT + "\\s(?:of\\s)?" + MonthNames.PATTERN + "|"
            + MonthNames.PATTERN + "\\s" + LEFT + ")(?:,?\\s(\\d{4})(?!\\d)|(?=\\s{0,3}(?:$|[-–—:,|]|\\d{1,2}[:.]\\d\\d)))");

    private OpenDay() {}

    static @Nullable DayWords read(Cursor cursor, @Nullable DayOfWeek weekday) {
        Matcher m = cursor.take(SORTED);
        if (m != null) {
            return open(m.group(1), m.group(3), weekday);
        }
        m = cursor.take(NUMBERS);
        if (m != null) {
            return open(m.group(3), null, weekday);
        }
        m = cursor.take(NAMED);
        if (m == null) {
            return null;
        }
        int month = MonthNames.month(m.group(1) == null ? m.group(2) : m.group(1));
        return open(m.group(3), String.valueOf(month), weekday);
    }

    private static DayWords open(@Nullable String year, @Nullable String month, @Nullable DayOfWeek weekday) {
        return new DayWords(number(year), number(month), null, weekday, 0, false, false);
    }

    private static @Nullable Integer number(@Nullable String digits) {
        return digits == null ? null : Integer.valueOf(digits);
    }
}
