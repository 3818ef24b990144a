package dev.hindsight.report.importing.timeline;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import dev.hindsight.report.importing.page.Block;
import dev.hindsight.report.importing.page.Words;
import dev.hindsight.report.importing.time.DayWords;
import dev.hindsight.report.importing.time.Stamp;
import dev.hindsight.report.importing.time.StampReader;
import dev.hindsight.report.importing.time.Zone;

/** What each column of a timeline holds: told by the headings, or by what stands in the cells. */
final class TimelineColumns {

    private static final Pattern TIME = Pattern
            .compile(
                    "(?i).{0,15}\\b(?:time|timeline|when|date ?time|timestamp|hour|heure|horaire|zeit|uhrzeit|zeitpunkt|wann|tid|tidpunkt|tidspunkt|klokkeslett|klokkeslæt|tijd|tijdstip|wanneer|quand|hora|horario|horário)s?\\b.{0,30}|datetime.{0,20}|(?:[Вв]ремя|(?:発生)?(?:時刻|時間|日時)|(?:发生|發生|操作)?时间|时刻|時點|시간|시각|일시|발생 시[간각]|발생 일시|(?iu:thời (?:gian|điểm)|giờ|mốc thời gian|or[ae]|orari[oi]|quando|cuándo|momento|saat|zaman|tarih/saat|data/ora|fecha/hora|data/hora)(?!\\p{L})).{0,20}");
    private static final Pattern DAY = Pattern
            .compile(
                    "(?i)(?:date|day|datum|fecha|tag|jour|data e hora)s?\\b.{0,20}|(?:[Дд]ата|日付|日期|날짜|발생일|月日|(?iu:ngày|giorno|día|dia|tarih|gün)(?!\\p{L})).{0,20}");
    private static final Pattern DIGIT = Pattern.compile("(?<![\\d.:/-])\\d");
    private static final Pattern YEAR = Pattern.compile("\\b20\\d\\d\\b");
    private static final Pattern ZONES = Pattern.compile("(?i)tz|(?:time ?)?zones?|(?:utc )?offset");
    private static final Pattern NUMBER = Pattern.compile("(?i)(?:no\\.?|#|nr\\.?|id|step)");

    /** A cell in which somebody only marked that nothing belongs there. */
    private static final Pattern EMPTY = Pattern.compile("^(?:[-–—.…]{1,3}|(?i:n/a))$");

    private int time = -1;
    private int day = -1;
    private int number = -1;
    private int weekday = -1;
    /** The same times on another clock. */
    private int clock = -1;
    private final SideColumns side = new SideColumns();
    private int zones = -1;
    private boolean named;
    private List<String> headings = List.of();
    private MeasuredColumns measured = new MeasuredColumns(headings, List.of(), this::told);
    private @Nullable Integer year;
    private @Nullable Zone zone;
    private @Nullable Stamp dayOfAll;

    /** Learns what the first row says; false when it is a row like the others. */
    boolean areHeadedBy(Block.Row row) {
        List<String> names = row.cells().stream().map(cell -> Words.collapse(cell.plain())).toList();
        boolean stamped = names.stream().anyMatch(name -> {
            Stamp stamp = StampReader.read(name, 0);
            return stamp != null && (stamp.hasClock() || stamp.day() != null && stamp.day().month() != null);
        });
        if (stamped) {
            return false;
        }
        for (int i = 0; i < names.size(); i++) {
            String name = names.get(i);
            if (number < 0 && NUMBER.matcher(name).matches()) {
                number = i;
            } else if (zones < 0 && ZONES.matcher(name).matches()) {
                zones = i;
            } else if (time < 0 && (TIME.matcher(name).matches() || Zone.of(name) != null)) {
                time = i;
                Zone stated = Zone.statedIn(name);
                zone = stated == null ? Zone.of(name) : stated;
                dayOfAll = dayIn(name);
            } else if (clock < 0 && Zone.of(name) != null) {
                clock = i;
            } else if (!side.take(i, names) && DAY.matcher(name).matches()
                    && (day < 0 || names.get(day).equalsIgnoreCase("day"))) {
                weekday = day; // "Day" beside "Date" holds the days of the week
                day = i;
                Matcher told = YEAR.matcher(name);
                year = told.find() ? Integer.valueOf(told.group()) : null;
                zone = zone == null ? Zone.statedIn(name) : zone;
            }
        }
        if (time < 0 && day < 0 && names.contains("Data")) {
            day = names.indexOf("Data");
        }
        named = time >= 0 || day >= 0;
        headings = row.header() || named ? names : List.of();
        return row.header() || named;
    }

    /** Learns from the rows below the headings what these do not say. */
    void learn(List<Block.Row> all) {
        List<Block.Row> rows = all.stream().filter(row -> RemarkedDay.of(row) == null).toList();
        if (number < 0 && UnnamedColumns.count(rows)) {
            number = 0;
        }
        if (time < 0 && day < 0) {
            time = UnnamedColumns.times(rows);
        }
        measured = new MeasuredColumns(headings, rows, this::told);
    }

    /** "Timeline 20.04.22": the day of all rows. */
    private static @Nullable Stamp dayIn(String name) {
        Matcher digit = DIGIT.matcher(name);
        Stamp stamp = digit.find() ? StampReader.readDay(name.substring(digit.start())) : null;
        return stamp != null && stamp.day() != null && stamp.day().whole() ? stamp : null;
    }

    /** The day that the headings say of all rows. */
    @Nullable
    Stamp dayOfAll() {
        return dayOfAll;
    }

    /** The zone that the headings state. */
    @Nullable
    Zone zone() {
        return zone;
    }

    /** The zone in a cell of its own, else that which the headings say of all rows. */
    @Nullable
    Zone zone(Block.Row row) {
        Zone own = Zone.said(cell(row, zones));
        return own == null ? zone : own;
    }

    /** Whether the headings stand there once more. */
    boolean areHeadingsAgain(Block.Row row) {
        return named && row.cells().stream().map(cell -> Words.collapse(cell.plain())).toList().equals(headings);
    }

    /** The place of the times, below none where there is no such column. */
    int times() {
        return time;
    }

    /** Whether a heading names times or days. */
    boolean areNamed() {
        return named;
    }

    /** The words of a row where its time or day stands. */
    String place(Block.Row row) {
        return time < 0 ? day(row) : time(row);
    }

    /** Words in the place of a time: that of an entry which tells none. */
    boolean untimed(String place, String text) {
        return named && !place.isBlank() && !text.isBlank() && !headings.contains(place);
    }

    /** A date cell over several rows dates the first; the others follow on from the entry before, past midnight too. */
    boolean repeatsDay(Block.Row row) {
        return day < row.cells().size() && row.cells().get(day).spanned();
    }

    /** The day as this table means it: the year may stand in the heading. */
    @Nullable
    DayWords dated(@Nullable DayWords words) {
        return words == null || year == null ? words : words.in(year);
    }

    String day(Block.Row row) {
        return cell(row, day);
    }

    String time(Block.Row row) {
        return cell(row, time);
    }

    /** What all other cells say, who did it and the like and another clock last. */
    String text(Block.Row row) {
        String text = "";
        for (int i = 0; i < row.cells().size(); i++) {
            boolean zoned = i == zones && Zone.said(cell(row, i)) != null;
            boolean aside = told(i) || zoned || measured.has(i) || row.cells().get(i).spanned();
            String words = aside ? "" : words(row, i);
            text = text.isEmpty() || words.isEmpty() ? text + words : text + " — " + words;
        }
        String who = side.of(row);
        String other = words(row, clock);
        String named = text.isEmpty() ? who : who.isEmpty() ? text : text + " (" + who + ")";
        String whose = measured.behind(named, row);
        return other.isEmpty() || whose.isEmpty() ? whose : whose + " (" + other + " " + headings.get(clock) + ")";
    }

    /** Whether it is known what a column is for: when it was, who did it, which row it is. */
    boolean told(int column) {
        return column == time || column == day || column == number || column == weekday || column == clock || side.have(column);
    }

    static String words(Block.Row row, int column) {
        return EMPTY.matcher(cell(row, column)).replaceFirst("");
    }

    static String cell(Block.Row row, int column) {
        return column < 0 || column >= row.cells().size() ? "" : Words.collapse(row.cells().get(column).plain());
    }
}
