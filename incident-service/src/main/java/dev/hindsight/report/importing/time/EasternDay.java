package dev.hindsight.report.importing.time;

import java.time.DayOfWeek;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/** Days whose parts are told by a word each, "2021年3月3日", "17 tháng 7 năm 2026", or parted by dots and blanks, "2021. 3. 3."; and their days of the week. */
final class EasternDay {

    /** What each of these goes on with behind its first number. */
    private static final Pattern COUNTED = DayReader.pattern("\\d{1,4}(?:\\s?[年년月월日일号號]|\\.\\s\\d|\\s(?:tháng|thg)\\s)");
    private static final Pattern SIGNS = DayReader.pattern("(?:(\\d{4})\\s?[年년]\\s?)?(\\d{1,2})\\s?[月월]\\s?(\\d{1,2})"
            + "(?:\\s?[日일号號]|(?=\\s?[〜～~–-]\\s?\\d{1,2}\\s?[日일]))");
    private static final Pattern REIWA = DayReader
            .pattern("令和\\s?(\\d{1,2}|元)\\s?年\\s?(\\d{1,2})\\s?月\\s?(\\d{1,2})\\s?日");
    private static final int BEFORE_REIWA = 2018;
    private static final Pattern DOTS = DayReader.pattern("(20\\d\\d)\\.\\s(\\d{1,2})\\.\\s(\\d{1,2})(?!\\d)(?:\\.(?!\\d))?");
    private static final Pattern WORDS = DayReader
            .pattern("(?:ngày\\s)?(\\d{1,2})\\s(?:tháng|thg)\\s(\\d{1,2})(?!\\d)(?:,?\\s(?:năm\\s)?(\\d{4})(?!\\d))?");
    /** "28日 10:00": with a time behind it, for "3日" may be how long it took. */
    private static final Pattern ALONE = DayReader.pattern(
            "(\\d{1,2})\\s?[日일号號](?=(?:\\s?\\([^()]{1,3}\\))?\\s?(?:[午上下凌清早夜晚오새아저밤]\\p{L}{0,2}\\s?)?\\d{1,2}\\s?(?::\\d\\d|[時时시点點](?!間|间|간)))");
    private static final String DAYS = "月火水木金土日一二三四五六天월화수목금토일";
    private static final Pattern WEEKDAY = DayReader.pattern(
            "\\s?(?:\\((?:周|週|星期|礼拜|禮拜)?([" + DAYS + "])(?:曜日?|요일)?\\)|(?:周|週|星期|礼拜|禮拜)([一二三四五六日天])"
                    + "|([月火水木金土日])曜日?|([월화수목금토일])요일)");

    private EasternDay() {}

    static @Nullable DayWords read(Cursor cursor, @Nullable DayOfWeek weekday) {
        if (cursor.atDigit() ? cursor.look(COUNTED) == null : !cursor.atLetterOf("n")) {
            return null;
        }
        Matcher m = cursor.take(SIGNS);
        m = m == null ? cursor.take(DOTS) : m;
        if (m != null) {
            return DayWords.of(m.group(1), number(m.group(2)), number(m.group(3)), weekday);
        }
        m = cursor.take(WORDS);
        if (m != null) {
            return DayWords.of(m.group(3), number(m.group(2)), number(m.group(1)), weekday);
        }
        m = cursor.take(REIWA);
        if (m != null) {
            int year = BEFORE_REIWA + (m.group(1).equals("元") ? 1 : number(m.group(1)));
            return DayWords.of(String.valueOf(year), number(m.group(2)), number(m.group(3)), weekday);
        }
        m = cursor.take(ALONE);
        return m == null ? null : new DayWords(null, null, number(m.group(1)), weekday, 0, number(m.group(1)) > 31, false);
    }

    /** The day of the week behind a day: "(水)", "星期三", "수요일". */
    static @Nullable DayOfWeek weekday(Cursor cursor) {
        Matcher m = cursor.take(WEEKDAY);
        if (m == null) {
            return null;
        }
        String named = m.group().replaceAll("[^" + DAYS + "]|(?<=[" + DAYS + "])[日일]", "");
        int place = DAYS.indexOf(named.charAt(0));
        return DayOfWeek.of(place < 7 ? place + 1 : place == 13 ? 7 : place < 13 ? place - 6 : place - 13);
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }
}
