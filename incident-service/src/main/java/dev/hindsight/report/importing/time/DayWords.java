package dev.hindsight.report.importing.time;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * A day as somebody wrote it: whole, or without its year, month or both. {@code impossible} marks one that names no day of any
 * calendar we would believe: five digits of year, the 31st of June; {@code swappable} one whose day and month may be exchanged.
 *
 * @param plus days after the day before ("next day"); below nought the how-manieth day of the incident it is ("Day 2")
 */
public record DayWords(@Nullable Integer year, @Nullable Integer month, @Nullable Integer day, @Nullable DayOfWeek weekday,
        int plus, boolean impossible, boolean swappable) {

    private static final String MONTH = MonthNames.PATTERN;
    /** Four digits that a time may be glued to, or any other number of digits, which is a slip. */
    private static final String YEAR = "(\\d{4}(?=[012]?\\d[:.;]\\d\\d(?!\\d))|\\d{4,6}(?!\\d))";
    private static final Pattern WEEKDAY = pattern("(Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]{0,6}\\b\\.?,?\\s*(?:the\\s+)?");
    private static final Pattern ISO = pattern("(\\d{4,6})([-/.])(\\d{1,2})\\2(\\d{1,2})"
            + "(?=[012]?\\d[:.;]\\d\\d(?!\\d)|T|(?!\\d))");
    /** A year whose month and day somebody left open: "2023-MM-DD". */
    private static final Pattern OPEN = pattern("(\\d{4})-(?:MM|XX|\\?\\?)-(?:DD|XX|\\?\\?)(?!\\w)");
    private static final Pattern NUMBERS = pattern("(\\d{1,2})([-/.])(\\d{1,2})\\2(\\d{4}(?=[012]?\\d[:.;]\\d\\d(?!\\d))"
            + "|\\d{4,6}(?!\\d)|\\d{2}(?!\\d|[.:]\\d))");
    private static final Pattern MONTH_FIRST = pattern(MONTH + "\\.?[\\s-]{0,3}(\\d{1,2})(?:st|nd|rd|th)?(?!\\d|:\\d)"
            + "(?:[\\s,.-]{0,3}" + YEAR + ")?");
    private static final Pattern YEAR_FIRST = pattern(
            "(\\d{4})[\\s-]" + MONTH + "\\.?[\\s-](\\d{1,2})(?:st|nd|rd|th)?(?![\\d:.])");
    private static final Pattern DAY_FIRST = pattern("(\\d{1,2})(?:st|nd|rd|th|er|\\.)?(?:\\s+(?:of|de))?[\\s-]{0,3}" + MONTH
            + "\\b\\.?(?:[\\s,.-]{0,3}(?:del? )?" + YEAR + ")?");
    private static final Pattern SHORT_YEAR = pattern("(\\d{1,2})[/-]" + MONTH + "[/-](\\d{4}|\\d{2})(?!\\d)");
    private static final Pattern DAY_MONTH = pattern("(\\d{1,2})/(\\d{1,2})(?=,?\\s+\\d{1,2}[:.;]\\d\\d|\\))");
    /** A day without its year, as it is sorted: "03-26 14:05". */
    private static final Pattern MONTH_DAY = pattern("([01]\\d)-([0-3]\\d)(?=\\s+\\d{1,2}:\\d\\d)");
    private static final Pattern WEEKDAY_AFTER = pattern("\\s?\\((Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]{0,6}\\)");
    private static final Pattern ORDINAL = pattern("(?:the\\s+)?(\\d{1,2})(?:st|nd|rd|th)\\b");
    private static final Pattern NEXT = pattern("(?:the\\s+)?(?:next|following)\\s+(?:day|morning)\\b|\\+1\\s?d(?:ay)?\\b");
    private static final Pattern NTH = pattern("(?:day|tag|jour|día)\\s?#?(\\d{1,2})\\b(?!\\s+of\\b)");
    private static final Pattern GLUED_CLOCK = pattern("\\s*[:,-]?\\s*\\d{1,2}[:.;]\\d\\d");

    private static Pattern pattern(String regex) {
        return Pattern.compile(regex, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** Two numbers, of which the report as a whole has to tell which one is the month; a weekday tells it by itself. */
    private DayWords eitherWay() {
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

    private DayWords on(DayOfWeek named) {
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

    static @Nullable DayWords read(Cursor cursor) {
        int from = cursor.at();
        DayOfWeek weekday = null;
        Matcher named = cursor.take(WEEKDAY);
        if (named != null) {
            weekday = weekday(named.group(1));
        }
        if (named == null) {
            cursor.take(MonthNames.WEEKDAY);
        }
        DayWords read = dated(cursor, weekday);
        if (read != null) {
            Matcher after = weekday == null && read.month != null ? cursor.take(WEEKDAY_AFTER) : null;
            return after == null ? read : read.on(weekday(after.group(1)));
        }
        if (weekday != null && wordOfDay(named)) {
            cursor.back(from + trimmed(named));
            return new DayWords(null, null, null, weekday, 0, false, false);
        }
        cursor.back(from);
        return null;
    }

    private static int trimmed(@Nullable Matcher named) {
        return named == null ? 0 : named.group().strip().length();
    }

    private static boolean wordOfDay(@Nullable Matcher named) {
        return named != null && named.group().strip()
                .matches("(?i)(mon|tues?|wed(nes)?|thur?s?|fri|sat(ur)?|sun)(day)?[.,]?");
    }

    private static @Nullable DayWords dated(Cursor cursor, @Nullable DayOfWeek weekday) {
        Matcher m = cursor.take(ISO);
        if (m != null) {
            return of(m.group(1), number(m.group(3)), number(m.group(4)), weekday);
        }
        m = cursor.take(OPEN);
        if (m != null) {
            return new DayWords(number(m.group(1)), null, null, weekday, 0, false, false);
        }
        m = cursor.take(NUMBERS);
        if (m != null) {
            int first = number(m.group(1));
            int second = number(m.group(3));
            String year = m.group(4).length() == 2 ? "20" + m.group(4) : m.group(4);
            DayWords words = second > 12 && first <= 12
                    ? of(year, first, second, weekday)
                    : of(year, second, first, weekday);
            return m.group(2).equals(".") ? words : words.eitherWay();
        }
        return worded(cursor, weekday);
    }

    private static @Nullable DayWords worded(Cursor cursor, @Nullable DayOfWeek weekday) {
        Matcher m = cursor.take(YEAR_FIRST);
        if (m != null) {
            return of(m.group(1), MonthNames.month(m.group(2)), number(m.group(3)), weekday);
        }
        m = cursor.take(SHORT_YEAR);
        if (m != null) {
            return of(m.group(3).length() == 2 ? "20" + m.group(3) : m.group(3), MonthNames.month(m.group(2)),
                    number(m.group(1)), weekday);
        }
        m = cursor.take(MONTH_FIRST);
        if (m != null) {
            return withYear(cursor, m, MonthNames.month(m.group(1)), number(m.group(2)), weekday);
        }
        m = cursor.take(DAY_FIRST);
        if (m != null) {
            return withYear(cursor, m, MonthNames.month(m.group(2)), number(m.group(1)), weekday);
        }
        m = cursor.take(DAY_MONTH);
        if (m != null) {
            int first = number(m.group(1));
            int second = number(m.group(2));
            return second > 12 && first <= 12
                    ? of(null, first, second, weekday)
                    : of(null, second, first, weekday).eitherWay();
        }
        m = cursor.take(MONTH_DAY);
        if (m != null) {
            return of(null, number(m.group(1)), number(m.group(2)), weekday);
        }
        m = cursor.take(ORDINAL);
        if (m != null) {
            return new DayWords(null, null, number(m.group(1)), weekday, 0, number(m.group(1)) > 31, false);
        }
        m = cursor.take(NTH);
        if (m != null && number(m.group(1)) > 0) {
            return new DayWords(null, null, null, weekday, -number(m.group(1)), false, false);
        }
        return cursor.take(NEXT) == null ? null : new DayWords(null, null, null, weekday, 1, false, false);
    }

    /** "14 Jul 1631" has no year but a time; "Jul 15, 2202: 09:10" has a year, though a wrong one. */
    private static DayWords withYear(Cursor cursor, Matcher m, int month, int day, @Nullable DayOfWeek weekday) {
        String year = m.group(3);
        boolean looksLikeClock = year != null && year.matches("(?:[01]\\d|2[0-3])[0-5]\\d") && !believable(year);
        if (looksLikeClock && cursor.look(GLUED_CLOCK) == null) {
            cursor.back(m.start(3));
            return of(null, month, day, weekday);
        }
        return of(year, month, day, weekday);
    }

    private static boolean believable(String year) {
        return year.length() == 4 && number(year) >= 1990 && number(year) < 2100;
    }

    private static DayWords of(@Nullable String year, int month, int day, @Nullable DayOfWeek weekday) {
        boolean wrongYear = year != null && !believable(year);
        boolean wrongDay = month < 1 || month > 12 || day < 1 || day > 31;
        Integer number = year == null ? null : number(year);
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

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }

    private static DayOfWeek weekday(String word) {
        return DayOfWeek.of("montuewedthufrisatsun".indexOf(word.toLowerCase(Locale.ROOT)) / 3 + 1);
    }
}
