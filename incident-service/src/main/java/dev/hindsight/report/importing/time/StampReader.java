package dev.hindsight.report.importing.time;

import java.time.LocalTime;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/** Reads the time words at one place of a text, in whatever order and with whatever marks people set around them. */
public final class StampReader {

    /** An emoji as chat writes it, ":fire:". */
    private static final String CHAT_EMOJI = ":[a-z][a-z_+-]{2,30}:";
    private static final Pattern SHORTCODE = pattern(CHAT_EMOJI);
    /** "Update 2:" in front of when something was added. */
    private static final String ADDED = "(?:edit|update)d?\\s?(?:#?\\d)?\\s?[:,]?\\s(?=[(~]?(?:\\d|(?:(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]{0,6},? )?"
            + "(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\\.? \\d))";
    private static final Pattern INSIDE = pattern(ADDED);
    private static final Pattern LEAD = pattern("(?:\\s{0,9}" + CHAT_EMOJI + "){0,3}"
            + "[\\s:•*>|]{0,20}(?:[\\p{So}\\x{FE0F}\\x{200D}]{1,6}\\s{0,3}){0,3}"
            + "(?:[-–—]\\s{1,5}:?\\s{0,5}|(?<=^[\\s:•*>|]{0,9})[-–—](?=(?!00)\\d{1,2}[:.]\\d\\d(?!\\d)))?"
            + "(?:" + ADDED + ")?");
    private static final Pattern OPEN = pattern("[\\[(]|\\{\\{\\s?");
    private static final Pattern CLOSE = pattern("\\s?(?:[\\])]|\\}\\})");
    /** "11:06 UTC)": the sign that closes the bracket around all stands behind the zone and was read with it. */
    private static final Pattern CLOSED = pattern("[^(\\[]{1,80}[)\\]]\\s?");
    static final Pattern JOIN = pattern("\\s{0,3}(?:[,:@|–—-]|/(?=\\d{1,2}:\\d\\d)|\\bat\\b|T(?=\\d))?\\s{0,3}");
    private static final Pattern DAY_AFTER = pattern("\\s{0,3}[,(]?\\s{0,2}(?:(?:on|ngày|del?|el|il|em)\\s+)?");
    private static final Pattern ISH = pattern(
            "\\s?(?:[~-]?\\s?ish\\b|(?<=\\s)(?:or so|or thereabouts|and around)\\b|(?<=\\w)~(?!\\s?\\d)|\\(?(?:approx(?:imately|\\.)?|ish|about)\\)|(?<=\\s)approx(?:imately|\\.)?(?=\\s*(?:[-–—:|]|$))|\\?(?=\\s*(?:[-–—:]|$))|"
                    + MarksAbroad.ISH + ")");
    static final Pattern SEPARATOR = pattern(
            "\\s*(?:hrs\\b|hours\\b)?\\s*(?!" + CHAT_EMOJI
                    + ")[-–—:|→,;=>]{1,9}(?=\\s|$|[A-Z“\"`\\p{Lo}])\\s*[-–—:]?\\s*|\\s*、|\\s*$");
    private static final Pattern HOURS = pattern(
            "\\s?(?:hrs|hours|Uhr|uur|hs|horas|ore|giờ|(?<=\\d)u|h)\\b\\.?(?=[\\s:,;)–-]|$)");
    private static final Pattern FOOTNOTE = pattern("\\[\\^\\w{1,10}\\]");
    private static final Pattern BLANKS = pattern("\\s{0,10}");
    private static final Pattern REST_OF_HOUR = pattern(
            "\\s?(\\d{1,2})(?=\\s?[-–—]\\s?\\d{1,2}(?:[:.]\\d\\d)?\\s?[ap]\\.?m\\b)");

    private StampReader() {}

    static Pattern pattern(String regex) {
        return Pattern.compile(regex, Pattern.CASE_INSENSITIVE);
    }

    /** The stamp that stands at {@code from}, none when the text there does not open with one. */
    public static @Nullable Stamp read(String text, int from) {
        var cursor = new Cursor(text, from);
        Matcher lead = cursor.take(LEAD);
        var draft = new StampDraft();
        draft.lostDay = lead != null && SHORTCODE.matcher(lead.group()).replaceAll("").contains(":");
        boolean bracket = cursor.take(OPEN) != null;
        if (bracket) {
            cursor.take(INSIDE);
        }
        int start = cursor.at();
        if (!RelativeTime.read(cursor, draft) && !Marks.week(cursor, draft)) {
            draft.zero = RelativeTime.isZero(cursor);
            Marks.read(cursor, draft);
            draft.zone = ZonesAbroad.ahead(cursor);
            day(cursor, draft);
            time(cursor, draft);
        }
        if (draft.empty()) {
            return null;
        }
        int end = cursor.at();
        cursor.take(FOOTNOTE);
        if (bracket && cursor.take(CLOSE) == null && !CLOSED.matcher(cursor.since(start)).matches()) {
            return null;
        }
        boolean separated = cursor.take(SEPARATOR) != null;
        cursor.take(BLANKS);
        draft.approximate |= cursor.take(Marks.ROUGHLY) != null;
        return draft.stamp(raw(text.substring(start, end).strip()), separated || bracket, cursor.at());
    }

    /** Without the closing sign of a bracket that opens further ahead. */
    private static String raw(String words) {
        boolean open = words.endsWith(")") && words.indexOf('(') < 0 || words.endsWith("]") && words.indexOf('[') < 0;
        return open ? words.substring(0, words.length() - 1) : words;
    }

    /** The day a field such as "Date" opens with, none when it opens with something else. */
    public static @Nullable Stamp readDay(String text) {
        var cursor = new Cursor(text, 0);
        cursor.take(LEAD);
        cursor.take(Marks.ABOUT);
        int start = cursor.at();
        var draft = new StampDraft();
        day(cursor, draft);
        if (draft.day == null) {
            return null;
        }
        if (!draft.day.whole() && draft.untilDay == null) {
            UntilReader.days(cursor, draft);
        }
        return draft.stamp(cursor.since(start), false, cursor.at());
    }

    private static void day(Cursor cursor, StampDraft draft) {
        UntilReader.daysOfMonth(cursor, draft);
        if (draft.day == null) {
            draft.day = DayReader.read(cursor);
        }
    }

    private static void time(Cursor cursor, StampDraft draft) {
        int before = cursor.at();
        boolean by = draft.by;
        if (draft.day != null) {
            cursor.take(JOIN);
            Marks.read(cursor, draft);
        }
        int from = cursor.at();
        if (!clock(cursor, draft)) {
            cursor.back(before);
            draft.by = by;
            UntilReader.days(cursor, draft);
            UntilReader.openEnd(cursor, draft);
            VagueRemark.read(cursor, draft);
            return;
        }
        boolean open = UntilReader.leavesHalf(cursor.since(from));
        cursor.take(HOURS);
        zone(cursor, draft);
        draft.day = YearBehind.read(cursor, draft.day);
        UntilReader.span(cursor, draft, open);
        cursor.take(HOURS);
        cursor.take(UntilReader.ELSEWHERE);
        draft.several = draft.until == null && cursor.take(UntilReader.FURTHER) != null;
        cursor.take(UntilReader.OPEN_END);
        if (draft.day == null) {
            dayBehind(cursor, draft);
        }
        if (cursor.take(ISH) != null) {
            draft.approximate = true;
        }
        cursor.take(MarksAbroad.PARTICLE);
        draft.close();
    }

    private static boolean clock(Cursor cursor, StampDraft draft) {
        Matcher hour = cursor.look(REST_OF_HOUR);
        if (hour != null) {
            cursor.take(REST_OF_HOUR);
            int value = Integer.parseInt(hour.group(1));
            draft.clock = value > 12 ? null : new ClockWords(LocalTime.of(value, 0), ClockWords.Kind.EXACT);
            return draft.clock != null;
        }
        draft.clock = RoughClock.read(cursor, draft);
        if (draft.clock == null && (draft.hour || draft.approximate)) {
            draft.clock = ClockWords.hour(cursor);
        }
        if (draft.clock != null && draft.clock.kind() == ClockWords.Kind.PART_OF_DAY) {
            draft.clock = null;
            draft.vague = true;
            return true;
        }
        return draft.clock != null;
    }

    static void zone(Cursor cursor, StampDraft draft) {
        if (cursor.take(ISH) != null) {
            draft.approximate = true;
        }
        Matcher m = cursor.take(Zone.AFTER_SECONDS);
        if (m == null) {
            m = cursor.take(Zone.AFTER_TIME);
        }
        if (m == null) {
            m = cursor.take(CityTime.AFTER_TIME);
        }
        if (m != null) {
            Zone zone = Zone.said(m.group(1));
            draft.zone = zone == null ? draft.zone : zone;
        }
    }

    private static void dayBehind(Cursor cursor, StampDraft draft) {
        int before = cursor.at();
        cursor.take(DAY_AFTER);
        boolean bracket = cursor.since(before).contains("(");
        DayWords day = DayReader.read(cursor);
        boolean weekday = day != null && day.day() == null && day.month() == null && cursor.look(SEPARATOR) != null;
        boolean named = day != null && (day.month() != null || day.plus() > 0 || bracket || weekday);
        boolean closed = !bracket || cursor.take(CLOSE) != null;
        if (named && closed) {
            draft.day = day;
            return;
        }
        cursor.back(before);
    }
}
