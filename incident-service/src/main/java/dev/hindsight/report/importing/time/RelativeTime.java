package dev.hindsight.report.importing.time;

import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/** Times that are counted from a moment of the incident, and the words that say which moment that is. */
final class RelativeTime {

    private static final Pattern ZERO = Pattern.compile("(?i)" +
            "T\\s?(?:[+-]?\\s?0)?\\s{0,3}(?:=|:|\\bis\\b|\\bat\\b)\\s{0,3}(?=[\\d~]|(?-i:[A-Z][a-z]{2}))");
    private static final Pattern RELATIVE = Pattern.compile("(?i)"
            + "(?:T|(?<![\\w)])(?=[+]\\s?\\d{1,4}\\s?[hm]))\\s?([+-])\\s?"
            + "(?=\\d)(?:(\\d{1,3})\\s?(?:hours?|hrs?|h)(?![a-z])\\s?)?(?:(\\d{1,4})(?!\\s?[:.]\\d)\\s?(?:minutes?|mins?|m)?(?![a-z\\d]))?");
    private static final Pattern RELATIVE_CLOCK = Pattern
            .compile("(?i)" + "T\\s?([+-])\\s?(\\d{1,3}):([0-5]\\d)(?::[0-5]\\d)?(?![\\d:])");

    private RelativeTime() {}

    /** "T0 = ", after which the moment itself stands. */
    static boolean isZero(Cursor cursor) {
        return cursor.take(ZERO) != null;
    }

    /** "T+5m", "T + 1h 10m", "T-00:15": counted from a moment that the report calls T or T0. */
    static boolean read(Cursor cursor, StampDraft draft) {
        Matcher m = cursor.take(RELATIVE_CLOCK);
        if (m == null) {
            m = cursor.take(RELATIVE);
        }
        if (m == null) {
            return false;
        }
        Duration plus = Duration.ofHours(number(m.group(2))).plusMinutes(number(m.group(3)));
        draft.plus = m.group(1).equals("-") ? plus.negated() : plus;
        return true;
    }

    private static int number(@Nullable String digits) {
        return digits == null ? 0 : Integer.parseInt(digits);
    }
}
