package dev.hindsight.report.importing.timeline;

import java.util.ArrayList;
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

/** Reads a timeline that is a table: the columns by their headings, or by what stands in them. */
final class TimelineTable {

    private static final Pattern TIME = Pattern
            .compile(
                    "(?i).{0,15}\\b(?:time|timeline|when|date ?time|timestamp|hour|heure|horaire|zeit|uhrzeit|zeitpunkt|hora|horario|horário)s?\\b.{0,30}|datetime.{0,20}|(?:時刻|時間|日時|时间|시간|시각|일시).{0,20}");
    private static final Pattern DAY = Pattern
            .compile("(?i)(?:date|day|datum|fecha|tag|jour|data e hora)s?\\b.{0,20}|(?:日付|日期|날짜).{0,20}");
    private static final Pattern DIGIT = Pattern.compile("(?<![\\d.:/-])\\d");
    private static final Pattern YEAR = Pattern.compile("\\b20\\d\\d\\b");
    private static final Pattern WORDS = Pattern.compile("\\p{L}{2,} \\p{L}");
    private static final Pattern NUMBER = Pattern.compile("(?i)(?:no\\.?|#|nr\\.?|id|step)");

    /** A cell in which somebody only marked that nothing belongs there. */
    private static final Pattern EMPTY = Pattern.compile("^(?:[-–—.…]{1,3}|(?i:n/a))$");

    private final EntryDrafts drafts;
    private int timeColumn = -1;
    private int dayColumn = -1;
    private int numberColumn = -1;
    private int weekdayColumn = -1;
    private boolean named;
    private List<String> headings = List.of();
    private @Nullable Integer year;
    private @Nullable Zone columnZone;

    TimelineTable(EntryDrafts drafts) {
        this.drafts = drafts;
    }

    void read(Block.Table table) {
        drafts.close();
        List<Block.Row> rows = new ArrayList<>(table.rows());
        if (!rows.isEmpty() && header(rows.getFirst())) {
            rows.removeFirst();
        }
        if (numberColumn < 0 && counts(rows)) {
            numberColumn = 0;
        }
        if (timeColumn < 0 && dayColumn < 0) {
            timeColumn = guess(rows);
        }
        rows.stream().flatMap(row -> TimesInCell.rows(row, timeColumn).stream()).forEach(row -> {
            row(row);
            row.cells().stream().filter(cell -> !cell.spanned()).forEach(cell -> drafts.links(Words.lines(cell.blocks())));
        });
        drafts.close();
    }

    /** How many rows have a time below a heading that names times, and words beside it; nothing unless most of them do. */
    static long entries(Block.Table table) {
        var read = new TimelineTable(new EntryDrafts());
        if (table.rows().isEmpty() || !read.header(table.rows().getFirst()) || read.timeColumn < 0) {
            return 0;
        }
        long entries = table.rows().stream().skip(1).filter(read::tells).count();
        return entries * 10 >= (table.rows().size() - 1) * 7L ? entries : 0;
    }

    private boolean tells(Block.Row row) {
        Stamp stamp = StampReader.read(cell(row, timeColumn), 0);
        return stamp != null && WORDS.matcher(text(row)).find();
    }

    /** Whether the first cells are the numbers of the rows. */
    private static boolean counts(List<Block.Row> rows) {
        return rows.size() > 1 && rows.stream().allMatch(row -> cell(row, 0).matches("\\d{1,3}\\.?"))
                && cell(rows.getFirst(), 0).startsWith("1");
    }

    /** Words in the place of a time: that of an entry which tells none. */
    private boolean untimed(String place, String text) {
        return named && !place.isBlank() && !text.isBlank() && !headings.contains(place);
    }

    private boolean header(Block.Row row) {
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
            if (numberColumn < 0 && NUMBER.matcher(name).matches()) {
                numberColumn = i;
            } else if (timeColumn < 0 && TIME.matcher(name).matches()) {
                timeColumn = i;
                columnZone = Zone.statedIn(name);
                dayOfColumn(name);
            } else if (DAY.matcher(name).matches() && (dayColumn < 0 || isWeekdays(names.get(dayColumn)))) {
                weekdayColumn = dayColumn;
                dayColumn = i;
                Matcher told = YEAR.matcher(name);
                year = told.find() ? Integer.valueOf(told.group()) : null;
                columnZone = columnZone == null ? Zone.statedIn(name) : columnZone;
            }
        }
        if (timeColumn < 0 && dayColumn < 0 && names.contains("Data")) {
            dayColumn = names.indexOf("Data");
        }
        named = timeColumn >= 0 || dayColumn >= 0;
        headings = names;
        return row.header() || named;
    }

    /** "Timeline 20.04.22": the day of all rows. */
    private void dayOfColumn(String name) {
        Matcher digit = DIGIT.matcher(name);
        Stamp stamp = digit.find() ? StampReader.readDay(name.substring(digit.start())) : null;
        if (stamp != null && stamp.day() != null && stamp.day().whole()) {
            drafts.day(stamp);
        }
    }

    /** A column called "Day" beside one called "Date" holds the days of the week. */
    private static boolean isWeekdays(String name) {
        return name.equalsIgnoreCase("day");
    }

    private static int guess(List<Block.Row> rows) {
        for (Block.Row row : rows) {
            for (int i = 0; i < row.cells().size(); i++) {
                String words = Words.collapse(row.cells().get(i).plain());
                Stamp stamp = StampReader.read(words, 0);
                if (stamp != null && stamp.end() >= words.length()) {
                    return i;
                }
            }
        }
        return 0;
    }

    private void row(Block.Row row) {
        String dayWords = cell(row, dayColumn);
        String timeWords = cell(row, timeColumn);
        String text = text(row);
        Stamp day = dayWords.isEmpty() ? null : StampReader.read(dayWords, 0);
        Stamp time = timeWords.isEmpty() ? null : StampReader.read(timeWords, 0);
        if (time == null && day == null) {
            String place = joined(dayWords, timeWords);
            if (untimed(place, text)) {
                drafts.open(Stamp.lost(), null, columnZone, place + " — " + text);
                return;
            }
            String words = joined(place, text);
            boolean goesOn = words.matches("[.…\\s|—–-]*");
            drafts.append(goesOn ? "" : words, " ");
            return;
        }
        boolean onlyDay = time == null || time.dayOnly() && text.isEmpty();
        if (onlyDay && text.isEmpty() && day(day, time) != null) {
            Stamp stamp = time == null ? day : time;
            if (stamp != null && stamp.dayOnly()) {
                drafts.day(stamp);
                return;
            }
        }
        if (time == null && day != null) {
            drafts.open(day, null, columnZone, joined(dayWords.substring(day.end()), joined(timeWords, text)));
            return;
        }
        if (time == null) {
            return;
        }
        DayWords words = repeats(row, day) || day == null ? null : day.day();
        DayWords columnDay = words == null || year == null ? words : words.in(year);
        String remark = day == null ? dayWords : dayWords.substring(day.end());
        drafts.open(time, columnDay, columnZone, joined(joined(remark, timeWords.substring(time.end())), text));
    }

    /** A date cell over several rows dates the first; the others follow on from the entry before, past midnight too. */
    private boolean repeats(Block.Row row, @Nullable Stamp day) {
        return day != null && dayColumn < row.cells().size() && row.cells().get(dayColumn).spanned();
    }

    private static @Nullable DayWords day(@Nullable Stamp day, @Nullable Stamp time) {
        return day != null ? day.day() : time == null ? null : time.day();
    }

    private static String cell(Block.Row row, int column) {
        return column < 0 || column >= row.cells().size() ? "" : Words.collapse(row.cells().get(column).plain());
    }

    private String text(Block.Row row) {
        String text = "";
        for (int i = 0; i < row.cells().size(); i++) {
            if (i != timeColumn && i != dayColumn && i != numberColumn && i != weekdayColumn && !row.cells().get(i).spanned()) {
                String words = EMPTY.matcher(cell(row, i)).replaceFirst("");
                text = text.isEmpty() || words.isEmpty() ? text + words : text + " — " + words;
            }
        }
        return text;
    }

    private static String joined(String first, String second) {
        return first.isBlank() ? second : second.isBlank() ? first.strip() : first.strip() + " " + second;
    }
}
