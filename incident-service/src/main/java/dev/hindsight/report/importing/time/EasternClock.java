package dev.hindsight.report.importing.time;

import java.time.LocalTime;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/** Times that are told in words: "午後3時5分", "下午3点半", "오후 3시 5분", "3 giờ 5 chiều", with the half of the day ahead of them or behind. */
final class EasternClock {

    private static final String FIRST_HALF = "午前|上午|오전|凌晨|清晨|早上|早晨|새벽|아침|sáng";
    private static final String SECOND_HALF = "午後|下午|오후|chiều";
    /** With an hour that only the evening has: of the others nobody knows on which side of midnight they are. */
    private static final String EVENING = "(?:夜|晚上|晚间|晚間|傍晚|저녁|밤|tối)(?=\\s?(?:0?[5-9]|1[01])(?!\\d))|中午(?=\\s?1[12](?!\\d))";
    private static final String HOUR = "(?:[時时](?!間|间)|시(?!간)|[点點])";
    private static final Pattern HALF = ClockWords.pattern("(?:(" + FIRST_HALF + ")|" + SECOND_HALF + "|" + EVENING
            + ")\\s?(?=\\d{1,2}\\s?(?::\\d\\d|" + HOUR + "))");
    private static final Pattern CLOCK = ClockWords.pattern("(\\d{1,2})(?::(\\d{2})(?::(\\d{2}))?(?!\\d)"
            + "|\\s?" + HOUR
            + "\\s?(?:(\\d{1,2})\\s?[分분](?!\\d)(?:\\s?(\\d{1,2})\\s?[秒초])?|(半|반)|整|钟|鐘)?)");
    /** Without a half ahead of it "3点" may be three points: minutes or a word tell that it is a time. */
    private static final Pattern SURE = ClockWords.pattern(
            "\\d{1,2}\\s?(?:[時时](?!間|间)|시(?!간)|[点點]\\s?(?:\\d{1,2}\\s?分|半|整|钟|鐘|左右|前后|前後))");
    private static final Pattern WORDS = ClockWords.pattern(
            "(\\d{1,2})\\s?giờ(?:\\s?(\\d{1,2})(?!\\d)(?:\\s?phút)?)?(?:\\s(?:(sáng)|(chiều|tối)))?(?!\\p{L})");
    private static final Pattern BEHIND = ClockWords.pattern("\\s(?:(sáng)|chiều|tối)(?!\\p{L})");
    private static final int NOON = 12;

    private EasternClock() {}

    static @Nullable ClockWords read(Cursor cursor) {
        if (!cursor.atDigit() && !cursor.atLetterOf("sct")) {
            return null;
        }
        int from = cursor.at();
        Matcher half = cursor.atDigit() ? null : cursor.take(HALF);
        if (half == null && cursor.look(SURE) == null) {
            return inWords(cursor);
        }
        Matcher m = cursor.take(CLOCK);
        if (m == null) {
            cursor.back(from);
            return null;
        }
        boolean first = half != null && half.group(1) != null;
        int minute = m.group(6) != null ? 30 : number(m.group(2) == null ? m.group(4) : m.group(2));
        return ClockWords.exact(hour(m.group(1), first, half != null && !first), minute,
                number(m.group(3) == null ? m.group(5) : m.group(3)), false);
    }

    /** "3 giờ" alone is how long something took. */
    private static @Nullable ClockWords inWords(Cursor cursor) {
        int from = cursor.at();
        Matcher m = cursor.take(WORDS);
        if (m == null || m.group(2) == null && m.group(3) == null && m.group(4) == null) {
            cursor.back(from);
            return null;
        }
        return ClockWords.exact(hour(m.group(1), m.group(3) != null, m.group(4) != null), number(m.group(2)), 0, false);
    }

    /** A time by its digits with the half of the day that stands behind it: "3:05 chiều". */
    static ClockWords inHalf(Cursor cursor, ClockWords read) {
        LocalTime time = read.time();
        Matcher half = time == null || time.getHour() > NOON ? null : cursor.take(BEHIND);
        if (half == null || time == null) {
            return read;
        }
        boolean first = half.group(1) != null;
        return new ClockWords(time.withHour(hour(String.valueOf(time.getHour()), first, !first)), read.kind());
    }

    private static int hour(String digits, boolean first, boolean second) {
        int hour = number(digits);
        return second && hour < NOON ? hour + NOON : first && hour == NOON ? 0 : hour;
    }

    private static int number(@Nullable String digits) {
        return digits == null ? 0 : Integer.parseInt(digits);
    }
}
