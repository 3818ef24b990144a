package dev.hindsight.report.importing.time;

import java.time.LocalTime;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the end behind a start: a time, its seconds only, another day, or nothing where it got lost. */
final class UntilReader {

    private static final Pattern TO = StampReader.pattern(
            "\\s{0,3}(?:-{1,2}>|=>|[-–—→〜～]|~(?=\\s?\\d{1,2}(?:[:.]\\d\\d(?!\\d)|/\\d{1,2}$|\\s?[月월時时시]))|bis\\b|à\\s|hasta(?: las)?\\b|"
                    + MarksAbroad.UNTIL + "(?:\\s+kl\\.?)?|to\\b|until\\b|till\\b|through\\b|から|부터|より|至|到)\\s{0,3}");
    /** Between two days, each with its year. */
    private static final Pattern LIST = StampReader.pattern("\\s{0,3}(?:[,&]|and\\b)\\s{1,3}");
    private static final Pattern AND = StampReader.pattern("\\s{0,3}(?:and|" + MarksAbroad.AND + "|[-–—])\\s{0,3}");
    /** A start without its half of the day, and an end of a clock of twelve hours that has one. */
    private static final Pattern NO_HALF = StampReader.pattern("\\s?(?:0?[1-9]|1[0-2])(?:[:.]\\d\\d){0,2}");
    private static final Pattern HALF = StampReader.pattern("(?:0?[1-9]|1[0-2])(?:[:.]\\d\\d){0,2}\\s?([ap])(?:\\.?m\\.?)?");
    /** "16:05:57-58": an end that says nothing but its seconds. */
    private static final Pattern SECONDS = StampReader.pattern("(?<=\\d:\\d\\d:\\d\\d)[-–]([0-5]\\d)(?![\\d:.])");
    /** "12:40 to -": the end got lost. */
    private static final Pattern LOST_END = StampReader.pattern("\\s(?:to|until|till)\\s?[-–—?]{1,3}(?=\\s|$)");

    private static final Pattern FIRST_OF_DAYS = StampReader.pattern("(\\d{1,2})(?:st|nd|rd|th)?\\s?(?:[-–—]|to\\b)\\s?"
            + "(?=\\d{1,2}(?:st|nd|rd|th)?(?:\\s+of)?\\s+" + MonthNames.PATTERN + ")");

    /** "January 14-19, 2026", "Jan 14 to 19": the month and the year stand once. */
    private static final Pattern DAYS_OF_MONTH = StampReader.pattern(MonthNames.PATTERN
            + "\\.?\\s{1,3}(\\d{1,2})(?:st|nd|rd|th)?\\s?(?:[-–—&]|to\\b|and\\b|through\\b)\\s?(\\d{1,2})(?:st|nd|rd|th)?(?!\\d|[:.]\\d)"
            + "(?:,?\\s{1,3}(\\d{4})(?![\\d:]))?");

    /** "2026-05-16 to 17", "2026-05-16/17", "2026-06-10 → 06-12": an end that leaves out what it shares with the start. */
    private static final Pattern LAST_OF_DAYS = StampReader.pattern(
            "\\s{0,3}(?:[-–—→]|/(?=\\d)|->|to\\b|until\\b|through\\b)\\s{0,3}(?:(\\d{2})-)?(\\d{1,2})(?:st|nd|rd|th)?(?=\\s{0,3}(?:[-–—|,]|:(?!\\d)|$))");

    /** "8月18日〜20日", "8월 18일 ~ 9월 2일": the signs of the day say that it ends. */
    private static final Pattern LAST_IN_EAST = StampReader.pattern(
            "\\s{0,3}(?:[〜～~–-]|から|부터|至|到)\\s{0,3}(?:(\\d{4})\\s?[年년]\\s?)?(?:(\\d{1,2})\\s?[月월]\\s?)?(\\d{1,2})\\s?[日일](?:まで|까지)?");
    private static final Pattern UP_TO = StampReader.pattern("\\s?(?:まで|迄|까지|为止|為止)");

    /** A span that is open at one end: "from 10:00 onwards", "10:00+", "6 Jan 2025 and earlier - …". */
    static final Pattern OPEN_END = StampReader.pattern(
            "(?<=\\d)\\+(?=\\s|$)|\\s{0,3}(?:[-–—→]|->|to\\b|until\\b|till\\b)\\s{0,3}(?:now|present|ongoing)\\b(?=\\s*(?:[-–—:|)]|$))|\\s?onwards?\\b|\\s(?:and|or) (?:earlier|before|later|after(?:wards)?|onwards)\\b(?=\\s*[-–—:|])"
                    + "|\\s?(?:から|より|부터|以降|以后|以後|이후|起)(?=\\s|$|[、:,])");

    /** The same moment by another clock: "14:45 GMT / 15:45 BST", "14:45 UTC | 07:45 PT", "12:48 (6:48 PDT)". */
    static final Pattern ELSEWHERE = StampReader.pattern(
            "/\\d{1,2}[:.]\\d\\d(?=\\s?[-–—|:]|$)|\\s?(?:[/|]\\s?\\d{1,2}[:.]\\d\\d(?::\\d\\d)?(?:\\s?[ap]m)?"
                    + Zone.AFTER_TIME
                    + "|\\((?:\\d{4}-\\d\\d-\\d\\d[ T])?\\d{1,2}[:.]\\d\\d(?::\\d\\d)?(?:\\s?[ap]m)?" + Zone.AFTER_TIME
                    + "\\))");
    static final Pattern FURTHER = StampReader.pattern(
            "(?:\\s\\+\\s\\d{1,2}:\\d\\d(?=\\s|$)){1,5}|(?:\\s?(?:,|&|\\band\\b)\\s{0,2}(?:[&]\\s?|and\\s)?\\d{1,2}[:.]\\d\\d(?!\\d)(?:\\s?(?:UTC|GMT|BST|CES?T))?){1,5}(?:\\s?respectively\\b)?(?=\\s{0,3}(?:[-–—:|→]|$)|\\s{1,3}(?-i:[\\p{Lu}\"“`]))");

    private static final Pattern END = StampReader.pattern("\\s{0,9}$");

    private UntilReader() {}

    static boolean leavesHalf(String start) {
        return NO_HALF.matcher(start).matches();
    }

    /** @param open whether the start leaves its half of the day to the end */
    static void span(Cursor cursor, StampDraft draft, boolean open) {
        int before = cursor.at();
        if (seconds(cursor, draft) || cursor.take(LOST_END) != null || cursor.take(draft.between ? AND : TO) == null) {
            return;
        }
        if (cursor.take(Marks.ABOUT) != null) {
            draft.approximate = true;
        }
        DayWords day = DayReader.read(cursor);
        if (day != null) {
            cursor.take(StampReader.JOIN);
        }
        int from = cursor.at();
        ClockWords until = ClockWords.read(cursor);
        if (until != null && until.kind() == ClockWords.Kind.UNKNOWN) {
            return;
        }
        if (until == null || until.time() == null) {
            cursor.back(before);
            return;
        }
        Matcher half = HALF.matcher(cursor.since(from));
        if (open && day == null && draft.clock != null && half.matches()) {
            draft.clock = draft.clock.startOf(until, half.group(1));
        }
        draft.until = until;
        draft.untilDay = day;
        cursor.take(UP_TO);
        StampReader.zone(cursor, draft);
    }

    private static boolean seconds(Cursor cursor, StampDraft draft) {
        LocalTime from = draft.clock == null ? null : draft.clock.time();
        Matcher m = from == null ? null : cursor.look(SECONDS);
        int second = m == null ? 0 : Integer.parseInt(m.group(1));
        if (from == null || second <= from.getSecond()) {
            return false;
        }
        cursor.take(SECONDS);
        draft.until = new ClockWords(from.withSecond(second), ClockWords.Kind.EXACT);
        return true;
    }

    /** "7-13th Nov - …", "Nov 7-13, 2023": a span of days of one month. */
    static void daysOfMonth(Cursor cursor, StampDraft draft) {
        int before = cursor.at();
        Matcher both = cursor.take(DAYS_OF_MONTH);
        int last = both == null ? 0 : Integer.parseInt(both.group(3));
        if (both != null && last > Integer.parseInt(both.group(2))
                && (both.group(4) != null || cursor.look(StampReader.SEPARATOR) != null
                        || cursor.look(VagueRemark.SEPARATED) != null)) {
            int month = MonthNames.month(both.group(1));
            draft.day = DayWords.of(both.group(4), month, Integer.parseInt(both.group(2)), null);
            draft.untilDay = DayWords.of(both.group(4), month, last, null);
            return;
        }
        cursor.back(before);
        Matcher first = cursor.take(FIRST_OF_DAYS);
        DayWords until = first == null ? null : DayReader.read(cursor);
        int day = first == null ? 0 : Integer.parseInt(first.group(1));
        if (until == null || until.day() == null || until.day() <= day || cursor.look(StampReader.SEPARATOR) == null) {
            cursor.back(before);
            return;
        }
        draft.day = new DayWords(until.year(), until.month(), day, null, 0, until.impossible(), false);
        draft.untilDay = until;
    }

    /** "Mar 3, 2021 - Mar 5, 2021 - …": a span of days. */
    static void days(Cursor cursor, StampDraft draft) {
        int before = cursor.at();
        Integer month = draft.day == null ? null : draft.day.month();
        Matcher east = month == null ? null : cursor.take(LAST_IN_EAST);
        if (month != null && east != null) {
            draft.approximate &= east.group().indexOf('~') < 0; // the sign in front of the end was taken for "about"
            int named = east.group(2) == null ? month : Integer.parseInt(east.group(2));
            draft.untilDay = DayWords.of(east.group(1), named, Integer.parseInt(east.group(3)), null);
            return;
        }
        Matcher last = draft.day == null || !draft.day.whole() ? null : cursor.take(LAST_OF_DAYS);
        if (last != null && cursor.look(StampReader.SEPARATOR) != null) {
            int day = Integer.parseInt(last.group(2));
            draft.untilDay = last.group(1) == null
                    ? new DayWords(null, null, day, null, 0, day > 31, false)
                    : DayWords.of(null, Integer.parseInt(last.group(1)), day, null);
            return;
        }
        cursor.back(before);
        boolean list = draft.day != null && draft.day.whole() && cursor.take(LIST) != null;
        DayWords until = list || month != null && cursor.take(TO) != null ? DayReader.read(cursor) : null;
        if (until == null || until.month() == null || list && !until.whole()
                || (list || !until.whole()) && cursor.look(StampReader.SEPARATOR) == null) {
            cursor.back(before);
            return;
        }
        Integer year = until.year();
        draft.day = year == null || draft.day == null ? draft.day : draft.day.in(year);
        draft.untilDay = until;
    }

    /** A day that says behind it that more days belong to it. */
    static void openEnd(Cursor cursor, StampDraft draft) {
        int before = cursor.at();
        if (draft.day == null || cursor.take(OPEN_END) == null
                || cursor.look(StampReader.SEPARATOR) == null && cursor.look(END) == null) {
            cursor.back(before);
        }
    }
}
