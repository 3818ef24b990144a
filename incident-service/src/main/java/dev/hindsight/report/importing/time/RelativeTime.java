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

    /** "T0: ", "T+~1 hour: ", "T+N minutes: ": from a moment the report does not name, by a time it may not know. */
    private static final Pattern LOOSE = Pattern.compile("T\\s?(?:0|([+-])\\s?(~?)\\s?(\\d{1,4}(?:\\.\\d)?|[NXx])?\\s?"
            + "([Mm]in(?:ute)?s?|[Hh](?:ou)?rs?))(?=\\s{0,3}[:–—-]\\s+\\p{Lu})");

    /** "T-0 (start): ": what the moment is called. */
    private static final Pattern NAMED = Pattern.compile("\\s?\\(\\p{L}[\\p{L} -]{1,29}\\)(?=\\s{0,2}[:–—]|\\s-\\s)");

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
            return loose(cursor, draft);
        }
        Duration plus = Duration.ofHours(number(m.group(2))).plusMinutes(number(m.group(3)));
        draft.plus = m.group(1).equals("-") ? plus.negated() : plus;
        cursor.take(NAMED);
        return true;
    }

    private static boolean loose(Cursor cursor, StampDraft draft) {
        Matcher m = cursor.take(LOOSE);
        if (m == null) {
            return false;
        }
        String count = m.group(3) == null ? "N" : m.group(3);
        if (m.group(1) != null && !Character.isDigit(count.charAt(0))) {
            draft.clock = new ClockWords(null, ClockWords.Kind.UNKNOWN);
            return true;
        }
        double number = m.group(1) == null ? 0 : Double.parseDouble(count);
        boolean hours = m.group(4) != null && Character.toLowerCase(m.group(4).charAt(0)) == 'h';
        Duration plus = Duration.ofMinutes(Math.round(number * (hours ? 60 : 1)));
        draft.plus = "-".equals(m.group(1)) ? plus.negated() : plus;
        draft.approximate = "~".equals(m.group(2));
        return true;
    }

    private static int number(@Nullable String digits) {
        return digits == null ? 0 : Integer.parseInt(digits);
    }
}
