package dev.hindsight.report.importing.time;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/** "Day 2 - January 24, 2026", "Day 1 (Monday 3 May):" a day that is counted and named: its name is what counts. */
final class CountedDay {

    private static final Pattern COUNT = Pattern.compile(
            "(?:day|tag|jour|día)\\s?#?\\d{1,2}(?:\\s?[:,]|\\s?[–—]|\\s-)?\\s{0,3}(\\(?)(?=[\\p{L}\\d])",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern CLOSE = Pattern.compile("\\s?\\)");

    private CountedDay() {}

    /** The day whose name stands behind its number, none where nothing of a calendar stands there. */
    static @Nullable DayWords read(Cursor cursor) {
        int from = cursor.at();
        Matcher count = cursor.take(COUNT);
        boolean bracket = count != null && !count.group(1).isEmpty();
        DayWords day = count == null ? null : DayReader.named(cursor);
        if (day != null && day.month() != null && (!bracket || cursor.take(CLOSE) != null)) {
            return day;
        }
        cursor.back(from);
        return null;
    }
}
