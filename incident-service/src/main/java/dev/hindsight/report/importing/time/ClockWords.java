package dev.hindsight.report.importing.time;

import java.time.LocalTime;
import java.time.temporal.ChronoField;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * A time of day as somebody wrote it.
 *
 * @param time none when only its place is kept ("??:??") or its part of the day ("am")
 * @param hour the beginning of the hour, where that is all that is said ("14:xx")
 */
public record ClockWords(@Nullable LocalTime time, Kind kind, @Nullable LocalTime hour) {

    ClockWords(@Nullable LocalTime time, Kind kind) {
        this(time, kind, null);
    }

    /** How far the words can be trusted; 24:00 is the midnight that ends its day. */
    public enum Kind {
        EXACT, END_OF_DAY, MISTYPED, UNKNOWN, PART_OF_DAY
    }

    private static final String HALF = "(?:\\s?([ap])(?:\\.?m\\b\\.?|(?<=\\d[ap])(?!\\w)))?";
    private static final Pattern COLON = pattern("(\\d{1,2})\\s?(?:([:.])|(;|[:.;]{2}))(\\d{2})(?!\\d)"
            + "(?:[:.](\\d{2})(?!\\d)(?:[.,](\\d{1,9}))?)?(?![.]\\d)" + HALF
            + "(?!(?!ish\\b|Uhr\\b|u(?:ur)?\\b|" + Zone.GLUED
            + "|hrs?\\b|h\\b)\\w|(?<!\\d:\\d\\d:\\d\\d)-\\d{1,2}(?!\\d|[:.;h]|\\s?[ap]\\.?m\\b))");
    /** One nought too many, "016.41", or only an hour that a word makes a rough one, "9ish". */
    private static final Pattern SLIPPED = pattern("0(\\d{2})[:.](\\d{2})(?![\\d.:])");
    private static final Pattern ROUGH = pattern(
            "(\\d{1,2})(?=\\s?(?:-?ish|Uhr|uur)\\b|u\\b|\\s?[-–]\\s?(?:[01]\\d|2[0-3])u\\b|\\s?h (?-i:LT|UTC|GMT|CES?T)\\b)");
    private static final Pattern GLUED = pattern("(\\d{1,2})([:.])(\\d{2})(?=[A-Z][a-z])");
    /** "12 01 Lamp lit": a blank where the colon belongs. */
    private static final Pattern BLANK = pattern("([01]\\d|2[0-3]) ([0-5]\\d)(?=\\s(?:[-–—]\\s|(?-i:\\p{Lu})))");
    /** "12:38.822": the seconds left out before their parts. */
    private static final Pattern NO_SECONDS = pattern("(\\d{1,2}):(\\d{2})[.,]\\d{3}(?!\\d)");
    private static final Pattern APART = pattern("(\\d{1,2}): (\\d{2})(?=\\s?(?:[-–—]|(?-i:\\p{Lu})))");
    /** "07:7:47": a slip that leaves open which of the numbers are meant. */
    private static final Pattern TORN = pattern("(?:[01]?\\d|2[0-3]):\\d:[0-5]\\d(?![\\d.:])");
    private static final Pattern LETTER_H = pattern("(\\d{1,2})\\s?(?:h|u(?=\\d))\\s?(\\d{2})(?!\\w)");
    private static final Pattern HALF_DAY = pattern("(\\d{1,2})\\s?([ap])\\.?m\\b\\.?");
    private static final Pattern DIGITS = pattern(
            "([01]\\d|2[0-3])([0-5]\\d)\\s?(?:hrs?|hours|h)?(?!(?!(?<=\\d)" + Zone.GLUED
                    + ")\\w|[.,:/]\\d|-\\d{1,3}(?!\\d))");
    private static final String HOUR = "(one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)";
    private static final Pattern SPOKEN = pattern(
            "(?:(half past|quarter past|quarter to)\\s+" + HOUR + "|" + HOUR
                    + "(?=\\s+(?:o['’]?clock|[ap]\\.?m\\b)))(?:\\s+o['’]?clock)?" + HALF);
    private static final List<String> HOURS = List.of("one", "two", "three", "four", "five", "six", "seven", "eight", "nine",
            "ten", "eleven", "twelve");
    private static final Pattern WORD = pattern("(noon|midday|midnight|mediodía|meio-dia)\\b");
    private static final Pattern UNKNOWN = pattern(
            "(?=[\\dh:.\\s]{0,5}[?x_m-])(?:[\\d?x_-]{1,2}\\s?[:.]\\s?[\\d?x_-]{2}|hh:mm(?::ss)?)(?!(?!" + Zone.GLUED + ")\\w)"
                    + "|[012]?\\d:(?=\\s*[-–—]\\s)|\\?{1,4}(?=\\s*(?:[-–—:|\\])]|$))|(?:TB[CD]|time unknown|unknown (?:clock )?time|unknown)\\b(?=\\s*(?:[-–—:|]|,\\s?\\d|$))"
                    + "|(?<=\\d |\\d, )(?:(?:xx?|n/a)(?=\\s?:\\s)|TB[CD](?=\\s\\w))");
    private static final Pattern ONLY_HOUR = pattern("(\\d{1,2})\\s?[:.]");
    private static final Pattern ALONE = pattern(
            "(\\d|1\\d|2[0-3])(?=\\s?(?:[-–—:|](?!\\s?\\d)|$)|\\s(?:UTC|GMT|BST|CES?T)\\b)");
    private static final Pattern PART = pattern("(?:(?:in the |the )?(?:early |late |mid[- ]?)?"
            + "(?:morning|afternoon|evening|night|lunch ?time|lunch)|" + MarksAbroad.PART
            + "|mañana|tarde|noche|madrugada|manhã|noite|rano|nad ranem|przed południem|po południu|wieczorem|wieczór|(?-i:(?:późn[aą] |późno w |w )?noc[ąy]?)|overnight|a\\.?m|p\\.?m|eod|cob|end of (?:the )?day|all day|later (?:that|the same|on that) (?:day|morning|afternoon|evening|night)|later|same day"
            + "|shortly (?:after|afterwards)|soon after(?:wards)?)(?![\\p{L}\\p{N}_])\\.?"
            + "(?=\\s*(?:[–—:|\\]]|-(?!\\w)|$))|(?<=\\d[ ,]{1,2}|day[ ,]{1,2})(?-i:[AP]M)(?=\\s(?-i:\\p{Lu}\\p{Ll}))");

    static Pattern pattern(String regex) {
        return Pattern.compile(regex, Pattern.CASE_INSENSITIVE);
    }

    static @Nullable ClockWords read(Cursor cursor) {
        ClockWords read = EasternClock.read(cursor);
        if (read != null) {
            return read;
        }
        read = digits(cursor);
        if (read != null) {
            return EasternClock.inHalf(cursor, read);
        }
        Matcher m = cursor.take(WORD);
        if (m != null) {
            return exact("midnight".equalsIgnoreCase(m.group(1)) ? 0 : 12, 0, 0, false);
        }
        m = cursor.take(SPOKEN);
        if (m != null) {
            return spoken(m);
        }
        m = cursor.take(UNKNOWN);
        if (m != null) {
            Matcher hour = ONLY_HOUR.matcher(m.group());
            int said = hour.lookingAt() ? number(hour.group(1)) : 24;
            return new ClockWords(null, Kind.UNKNOWN, said < 24 ? LocalTime.of(said, 0) : null);
        }
        return cursor.take(PART) == null ? null : new ClockWords(null, Kind.PART_OF_DAY);
    }

    /** An hour alone, "by 9", where what follows it is no part of a number, a name or a span. */
    static @Nullable ClockWords hour(Cursor cursor) {
        Matcher m = cursor.take(ALONE);
        return m == null ? null : exact(number(m.group(1)), 0, 0, false);
    }

    /** "half past eleven", "quarter to four pm", "nine o'clock". */
    private static ClockWords spoken(Matcher m) {
        String past = m.group(1) == null ? "" : m.group(1).toLowerCase(Locale.ROOT);
        int hour = HOURS.indexOf((m.group(2) == null ? m.group(3) : m.group(2)).toLowerCase(Locale.ROOT)) + 1;
        int minutes = past.startsWith("half") ? 30 : past.endsWith("to") ? -15 : past.isEmpty() ? 0 : 15;
        LocalTime time = LocalTime.of(hour(String.valueOf(hour), m.group(4)) % 24, 0).plusMinutes(minutes);
        return new ClockWords(time, Kind.EXACT);
    }

    private static @Nullable ClockWords digits(Cursor cursor) {
        Matcher m = cursor.take(COLON);
        if (m != null) {
            int second = m.group(5) == null ? 0 : number(m.group(5));
            return exact(hour(m.group(1), m.group(7)), number(m.group(4)), second, m.group(3) != null).with(m.group(6));
        }
        if (cursor.take(TORN) != null) {
            return new ClockWords(null, Kind.MISTYPED);
        }
        m = cursor.take(GLUED);
        if (m != null) {
            return exact(number(m.group(1)), number(m.group(3)), 0, false);
        }
        m = cursor.take(LETTER_H);
        if (m != null) {
            return exact(number(m.group(1)), number(m.group(2)), 0, false);
        }
        m = cursor.take(HALF_DAY);
        if (m != null) {
            return exact(hour(m.group(1), m.group(2)), 0, 0, false);
        }
        m = cursor.take(SLIPPED);
        if (m != null) {
            return exact(number(m.group(1)), number(m.group(2)), 0, true);
        }
        m = cursor.take(BLANK);
        m = m == null ? cursor.take(APART) : m;
        m = m == null ? cursor.take(NO_SECONDS) : m;
        if (m != null) {
            return exact(number(m.group(1)), number(m.group(2)), 0, true);
        }
        m = cursor.take(ROUGH);
        if (m != null) {
            return exact(number(m.group(1)), 0, 0, false);
        }
        m = cursor.take(DIGITS);
        return m == null ? null : exact(number(m.group(1)), number(m.group(2)), 0, false);
    }

    static boolean endDay(@Nullable ClockWords words) {
        return words != null && words.kind == Kind.END_OF_DAY;
    }

    /** The start, an hour of twelve, in the half of the day that only the end names: the same, unless it would then lie behind that end. */
    ClockWords startOf(ClockWords until, String half) {
        LocalTime from = time;
        LocalTime to = until.time;
        if (from == null || to == null) {
            return this;
        }
        LocalTime same = from.withHour(hour(String.valueOf(from.getHour()), half));
        return new ClockWords(same.isAfter(to) ? same.plusHours(12) : same, kind);
    }

    /** "15:40 PM" means 15:40; only 1 to 11 move to the afternoon, and 12 am is the first hour of the day. */
    private static int hour(String digits, @Nullable String half) {
        int hour = number(digits);
        if (half == null) {
            return hour;
        }
        boolean afternoon = half.toLowerCase(Locale.ROOT).equals("p");
        return afternoon && hour < 12 ? hour + 12 : !afternoon && hour == 12 ? 0 : hour;
    }

    static ClockWords exact(int hour, int minute, int second, boolean mistyped) {
        if (hour == 24 && minute == 0) {
            return new ClockWords(LocalTime.MIDNIGHT, Kind.END_OF_DAY);
        }
        if (hour > 23 || minute > 59 || second > 59) {
            return new ClockWords(null, Kind.MISTYPED);
        }
        return new ClockWords(LocalTime.of(hour, minute, second), mistyped ? Kind.MISTYPED : Kind.EXACT);
    }

    /** With the parts of a second as machines write them, no finer than databases keep them. */
    private ClockWords with(@Nullable String parts) {
        return parts == null || time == null
                ? this
                : new ClockWords(time.with(ChronoField.MICRO_OF_SECOND, number((parts + "00000").substring(0, 6))), kind);
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }
}
