package dev.hindsight.report.importing.time;

import java.time.DayOfWeek;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/** Reads the words of a day in whatever order people write it. */
final class DayReader {

    private static final String MONTH = MonthNames.PATTERN;
    /** Four digits that a time may be glued to, or any other number of digits, which is a slip; three only in front of a time. */
    private static final String YEAR = "(\\d{4}(?=[012]?\\d[:.;]\\d\\d(?!\\d))|\\d{4,6}(?!\\d)|2\\d\\d(?=,?\\s\\d{1,2}[:.;]\\d\\d(?!\\d)))";
    private static final Pattern WEEKDAY = pattern("(Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]{0,6}\\b\\.?,?\\s*(?:the\\s+)?");
    /** With a dot behind it, too, as the Hungarians write it: "2022.03.28." */
    private static final Pattern ISO = pattern("(\\d{4,6})([-/.–])(\\d{1,2})\\2(\\d{1,2})"
            + "(?=[012]?\\d[:.;]\\d\\d(?!\\d)|T|(?!\\d))(?:(?<=\\.\\d{1,2})\\.(?=\\s|,\\s|$))?");
    /** "20230412", as pages are named after their day. */
    private static final Pattern COMPACT = pattern("(20\\d\\d)(0[1-9]|1[0-2])(0[1-9]|[12]\\d|3[01])(?!\\d)");
    private static final Pattern NUMBERS = pattern("(\\d{1,2})([-/.–])(\\d{1,2})\\2(\\d{4}(?=[012]?\\d[:.;]\\d\\d(?!\\d))"
            + "|\\d{4,6}(?!\\d)|2\\d\\d(?=,?\\s\\d{1,2}[:.;]\\d\\d(?!\\d))|\\d{2}(?!\\d|[.:]\\d))");
    private static final Pattern MONTH_FIRST = pattern(MONTH + "\\.?[\\s-]{0,3}(\\d{1,2})(?:st|nd|rd|th)?(?!\\d|:\\d)"
            + "(?:[\\s,.-]{0,3}" + YEAR + ")?");
    private static final Pattern YEAR_FIRST = pattern(
            "(\\d{4})[\\s-]" + MONTH + "\\.?[\\s-](\\d{1,2})(?:st|nd|rd|th)?(?![\\d:.])");
    private static final Pattern DAY_FIRST = pattern(
            "(\\d{1,2})(?:st|nd|rd|th|er|-?го|-?е|[.º°])?(?:\\s+(?:of|de))?[\\s-]{0,3}" + MONTH
                    + "(?![\\p{L}\\p{N}_])\\.?(?:[\\s,.-]{0,3}(?:del? )?" + YEAR + "(?:\\s?(?:г\\.|года(?!\\p{L})))?)?");
    private static final Pattern SHORT_YEAR = pattern("(\\d{1,2})[/-]" + MONTH + "[/-](\\d{4}|\\d{2})(?!\\d)");
    /** "(Sat)", ", Saturday": behind a day, where nothing of a sentence goes on. */
    private static final Pattern WEEKDAY_AFTER = pattern("\\s?\\((Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]{0,6}\\)"
            + "|(?:,|\\s[-–—])?\\s(Mon|Tues?|Wed(?:nes)?|Thur?s?|Fri|Sat(?:ur)?|Sun)(?:day)?(?=\\s?(?:$|[-–—:,]|\\d))");
    private static final Pattern ORDINAL = pattern("(?:the\\s+)?(\\d{1,2})(?:st|nd|rd|th)\\b");
    /** "Mon 26": the day of the month behind that of the week. */
    private static final Pattern BARE = pattern("([1-9]|[12]\\d|3[01])(?=\\s{0,3}:?\\s{0,3}$"
            + "|\\s?[-–—:|,](?!\\s?(?:\\d|Mon|Tue|Wed|Thu|Fri|Sat|Sun))|\\s\\d{1,2}[:.;]\\d\\d)");
    private static final Pattern NEXT = pattern("(?:the\\s+)?(?:next|following)\\s+(?:day|morning)\\b|\\+1\\s?d(?:ay)?\\b");
    private static final Pattern NTH = pattern("(?:day|tag|jour|día)\\s?#?(\\d{1,2})\\b(?!\\s+of\\b)");
    private static final Pattern GLUED_CLOCK = pattern("\\s*[:,-]?\\s*\\d{1,2}[:.;]\\d\\d");

    static Pattern pattern(String regex) {
        return Pattern.compile(regex, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    private DayReader() {}

    static @Nullable DayWords read(Cursor cursor) {
        if (cursor.atClock()) {
            return null;
        }
        DayWords counted = CountedDay.read(cursor);
        return counted == null ? named(cursor) : counted;
    }

    static @Nullable DayWords named(Cursor cursor) {
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
            Matcher after = weekday == null && read.month() != null ? cursor.take(WEEKDAY_AFTER) : null;
            DayOfWeek east = named == null && after == null ? EasternDay.weekday(cursor) : null;
            return after != null
                    ? read.on(weekday(after.group(1) == null ? after.group(2) : after.group(1)))
                    : east == null ? read : read.on(east);
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
        DayWords east = EasternDay.read(cursor, weekday);
        DayWords read = east == null ? inNumbers(cursor, weekday) : east;
        return read == null ? OpenDay.read(cursor, weekday) : read;
    }

    private static @Nullable DayWords inNumbers(Cursor cursor, @Nullable DayOfWeek weekday) {
        if (!cursor.atDigit()) {
            return worded(cursor, weekday);
        }
        Matcher m = cursor.take(ISO);
        if (m != null) {
            return DayWords.of(m.group(1), number(m.group(3)), number(m.group(4)), weekday);
        }
        m = cursor.take(COMPACT);
        if (m != null) {
            return DayWords.of(m.group(1), number(m.group(2)), number(m.group(3)), weekday);
        }
        m = cursor.take(NUMBERS);
        if (m != null) {
            int first = number(m.group(1));
            int second = number(m.group(3));
            String year = m.group(4).length() == 2 ? "20" + m.group(4) : m.group(4);
            DayWords words = second > 12 && first <= 12
                    ? DayWords.of(year, first, second, weekday)
                    : DayWords.of(year, second, first, weekday);
            return m.group(2).equals(".") ? words : words.eitherWay();
        }
        return worded(cursor, weekday);
    }

    private static @Nullable DayWords worded(Cursor cursor, @Nullable DayOfWeek weekday) {
        Matcher m = cursor.take(YEAR_FIRST);
        if (m != null) {
            return DayWords.of(m.group(1), MonthNames.month(m.group(2)), number(m.group(3)), weekday);
        }
        m = cursor.take(SHORT_YEAR);
        if (m != null) {
            return DayWords.of(m.group(3).length() == 2 ? "20" + m.group(3) : m.group(3), MonthNames.month(m.group(2)),
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
        DayWords shortened = ShortDay.read(cursor, weekday);
        if (shortened != null) {
            return shortened;
        }
        m = cursor.take(ORDINAL);
        if (m != null) {
            return new DayWords(null, null, number(m.group(1)), weekday, 0, number(m.group(1)) > 31, false);
        }
        m = weekday == null ? null : cursor.take(BARE);
        if (m != null) {
            return new DayWords(null, null, number(m.group(1)), weekday, 0, number(m.group(1)) > 31, false);
        }
        m = cursor.take(NTH);
        if (m != null && number(m.group(1)) > 0) {
            return new DayWords(null, null, null, weekday, -number(m.group(1)), false, false);
        }
        return cursor.take(NEXT) == null ? null : new DayWords(null, null, null, weekday, 1, false, false);
    }

    /** "14 Jul 1631" and "14 Jul, 2359" have no year but a time; "Jul 15, 2202" and "15 Jul 2202: 09:10" have a year, though a wrong one. */
    private static DayWords withYear(Cursor cursor, Matcher m, int month, int day, @Nullable DayOfWeek weekday) {
        String year = m.group(3);
        boolean looksLikeClock = year != null && year.matches("(?:[01]\\d|2[0-3])[0-5]\\d") && !DayWords.believable(year);
        boolean farAhead = year != null && year.startsWith("2") && m.group().matches("\\p{L}.*,.*");
        if (looksLikeClock && !farAhead && cursor.look(GLUED_CLOCK) == null) {
            cursor.back(m.start(3));
            return DayWords.of(null, month, day, weekday);
        }
        return DayWords.of(year, month, day, weekday);
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }

    private static DayOfWeek weekday(String word) {
        return DayOfWeek.of("montuewedthufrisatsun".indexOf(word.substring(0, 3).toLowerCase(Locale.ROOT)) / 3 + 1);
    }
}
