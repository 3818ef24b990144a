package dev.hindsight.report.importing.time;

import java.time.DayOfWeek;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/** Days without their year, where what stands behind tells them from fractions, versions and numbers of parts: "28/09 10:53", "20.07., 11:00", "20/jun 23:00". */
final class ShortDay {

    private static final String CLOCK = ",?\\s+[~≈]?\\s?\\d{1,2}(?:[:.;]\\d[\\dx?]|\\s?[ap]\\.?m\\b)";
    private static final Pattern NUMBERS = DayReader.pattern(
            "(\\d{1,2})/(\\d{1,2})(?=" + CLOCK + "|\\)|\\s?\\([月火水木金土日월화수목금토일一二三四五六]\\)|(?<=\\d\\d/\\d\\d)$"
                    + "|\\s?[～〜~–-]\\s?\\d{1,2}/\\d{1,2}$|(?<=\\d/\\d{1,2}\\s?[～〜~–-]\\s?\\d{1,2}/\\d{1,2})$)");
    /** With a dot behind each number, as only days have it: "20.07." */
    private static final Pattern DOTS = DayReader.pattern("(\\d{1,2})\\.\\s?(\\d{1,2})\\.(?=" + CLOCK
            + "|(?<=\\d\\d\\.(?:0\\d|1[0-2])\\.)(?:$|\\s?[-–—:](?!\\d)|,\\s\\p{L}))");
    /** As it is sorted: "03-26 14:05". */
    private static final Pattern SORTED = DayReader.pattern("([01]\\d)-([0-3]\\d)(?=\\s+[~≈]?\\s?\\d{1,2}:\\d\\d)");
    private static final Pattern NAMED = DayReader.pattern("(\\d{1,2})/(" + MonthNames.PATTERN
            + "|ene|abr|ago|fev|set|out|dic|gen|mag|giu|lug|ott)\\.?(?=" + CLOCK + "|\\s?[-–—:](?!\\d)|$)");

    private ShortDay() {}

    static @Nullable DayWords read(Cursor cursor, @Nullable DayOfWeek weekday) {
        if (!cursor.atDigit()) {
            return null;
        }
        Matcher m = cursor.take(NUMBERS);
        if (m != null) {
            int first = number(m.group(1));
            int second = number(m.group(2));
            return second > 12 && first <= 12
                    ? DayWords.of(null, first, second, weekday)
                    : DayWords.of(null, second, first, weekday).eitherWay();
        }
        m = cursor.take(DOTS);
        if (m != null) {
            return DayWords.of(null, number(m.group(2)), number(m.group(1)), weekday);
        }
        m = cursor.take(NAMED);
        if (m != null) {
            return DayWords.of(null, MonthNames.month(m.group(2)), number(m.group(1)), weekday);
        }
        m = cursor.take(SORTED);
        return m == null ? null : DayWords.of(null, number(m.group(1)), number(m.group(2)), weekday);
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }
}
