package dev.hindsight.report.importing.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import dev.hindsight.report.importing.page.Block;
import dev.hindsight.report.importing.page.Words;
import dev.hindsight.report.importing.time.DayWords;
import dev.hindsight.report.importing.time.Stamp;
import dev.hindsight.report.importing.time.StampReader;
import dev.hindsight.report.importing.time.VagueRemark;

/** Reads a timeline that is a table, row by row. */
final class TimelineTable {

    /** What is longer is no word for a time, and no name of a group. */
    private static final int LONGEST = 40;
    private static final Pattern SENTENCE_END = Pattern.compile("[.!?…]\\W{0,2}$");
    private static final Pattern DAY_AND_MONTH = Pattern.compile("\\d{1,2}/\\d{1,2}");
    private static final Pattern LONE_DIGIT = Pattern.compile("\\b\\d\\b");

    private final EntryDrafts drafts;
    private final TimelineColumns columns = new TimelineColumns();

    TimelineTable(EntryDrafts drafts) {
        this.drafts = drafts;
    }

    void read(Block.Table table) {
        drafts.close();
        List<Block.Row> rows = new ArrayList<>(StartAndEnd.joined(table).rows());
        if (columns.areHeadedBy(rows.getFirst())) {
            rows.removeFirst();
            drafts.zones().table(columns.zone());
        }
        rows.removeIf(columns::areHeadingsAgain);
        Stamp dayOfAll = columns.dayOfAll();
        if (dayOfAll != null) {
            drafts.day(dayOfAll);
        }
        columns.learn(rows);
        rows.stream().flatMap(row -> TimesInCell.rows(row, columns.times()).stream()).forEach(row -> {
            row(row);
            row.cells().stream().filter(cell -> !cell.spanned()).map(Block.Cell::blocks).forEach(drafts::beside);
        });
        drafts.close();
    }

    private void row(Block.Row row) {
        if (RemarkedDay.take(row, drafts) || across(row.across())) {
            return;
        }
        String dayWords = columns.day(row);
        String timeWords = columns.time(row);
        String text = columns.text(row);
        Stamp day = stamp(dayWords, text);
        Stamp read = stamp(timeWords, text);
        Stamp time = read == null ? null : VagueRemark.withPart(read, timeWords);
        Stamp alone = time == null ? day : time;
        if (alone == null) {
            timeless(row, joined(dayWords, timeWords), text);
            return;
        }
        if (text.isEmpty() && alone.dayOnly()) {
            drafts.day(alone);
            return;
        }
        if (time == null) {
            drafts.open(alone, null, columns.zone(row), joined(dayWords.substring(alone.end()), joined(timeWords, text)));
            return;
        }
        DayWords words = day == null || columns.repeatsDay(row) ? null : day.day();
        String remark = day == null ? dayWords : dayWords.substring(end(day, dayWords));
        String more = joined(remark, timeWords.substring(time.end()));
        drafts.open(time, columns.dated(words), columns.zone(row),
                opensRow(text, row) ? joined(text, more) : joined(more, text));
    }

    /** One cell across all columns without a time: the zone of the times, a name for the rows below, or more about the entry above. */
    private boolean across(String words) {
        if (!words.chars().anyMatch(Character::isLetter) || EntryDrafts.stampOf(words) != null) {
            return false;
        }
        if (ZoneLine.states(words)) {
            drafts.zone(ZoneLine.zone(words));
        } else if (words.length() <= LONGEST && !SENTENCE_END.matcher(words).find()) {
            drafts.close();
            drafts.loose().add(words);
        } else {
            drafts.append(words, " ");
        }
        return true;
    }

    /** Two numbers in a row that says nothing else are a day and its month, though "1/2" elsewhere is a half. */
    private static @Nullable Stamp stamp(String words, String text) {
        boolean day = text.isEmpty() && DAY_AND_MONTH.matcher(words).matches();
        String whole = day ? LONE_DIGIT.matcher(words).replaceAll("0$0") : words;
        return whole.isEmpty() ? null : StampReader.read(whole, 0);
    }

    /** Whether what happened stands ahead of when. */
    private static boolean opensRow(String text, Block.Row row) {
        String first = Words.collapse(row.cells().getFirst().plain());
        return !first.isEmpty() && text.startsWith(first);
    }

    /** Where the words go on behind the day; how sure it is says nothing of the time in the cell beside it. */
    private static int end(Stamp day, String words) {
        Stamp alone = day.vague() || day.approximate() ? StampReader.readDay(words) : null;
        return alone == null ? day.end() : alone.end();
    }

    private void timeless(Block.Row row, String place, String text) {
        if (columns.untimed(place, text)) {
            boolean told = place.length() <= LONGEST;
            drafts.open(Stamp.lost(told ? place : ""), null, columns.zone(row), told ? text : place + " — " + text);
            return;
        }
        String words = joined(place, text);
        boolean goesOn = words.matches("[.…\\s|—–-]*");
        drafts.append(goesOn ? "" : words, " ");
    }

    private static String joined(String first, String second) {
        return first.isBlank() ? second : second.isBlank() ? first.strip() : first.strip() + " " + second;
    }
}
