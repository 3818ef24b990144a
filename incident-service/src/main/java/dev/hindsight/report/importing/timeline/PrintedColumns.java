package dev.hindsight.report.importing.timeline;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import dev.hindsight.report.importing.page.Block;
import dev.hindsight.report.importing.page.Words;
import dev.hindsight.report.importing.time.Stamp;

/** The columns of a timeline that was a table and was printed cell by cell: their headings, and the numbers of the rows. */
final class PrintedColumns {

    private static final Pattern COLUMN = Pattern
            .compile("(?i)(?:no\\.?|#|date|(?:date ?/? ?|date and )?times?(?:\\s?\\(.{1,20}\\))?"
                    + "|date\\s?\\(.{1,20}\\)|when|who|what|events?|what happened|description|details?|comments?|notes?|evidence.{0,20}|actions?"
                    + "|action taken|owner|by|person|links?|update|status"
                    + "|message|activity|evento?s?|ereignis(?:se)?|[ée]v[èé]nements?|beschreibung|descripci[óo]n|descrição|事件|内容|出来事|イベント|対応(?:内容)?|描述|內容|时间|時間|時刻|日時|이벤트|내용|시각|시간|sự kiện|thời gian|nội dung|descrizione|olay|açıklama)");

    /** Where one name ends and the next begins in headings that lost every border: "DateTime (GMT)What happened". */
    private static final Pattern BORDER = Pattern.compile("(?<=[\\p{Ll})])(?=\\p{Lu})");

    private static final Pattern WORDS = Pattern
            .compile("(?i)what|events?|what happened|description|details?|actions?|action taken|update");

    private final EntryDrafts drafts;
    private int columns;
    private boolean numbered;
    private boolean wordsLast;
    private Set<String> headings = Set.of();
    private int rows;

    PrintedColumns(EntryDrafts drafts) {
        this.drafts = drafts;
    }

    /** Whether it is a heading that such tables have. */
    static boolean isName(String words) {
        return COLUMN.matcher(words).matches();
    }

    boolean areSeveral() {
        return columns > 1;
    }

    /** How a further cell goes on: words behind the last heading are a paragraph of the same cell, not another column. */
    String joint() {
        return areSeveral() && !wordsLast && !drafts.isOpenWithoutText() ? " — " : " ";
    }

    /** The headings of a table that was printed cell by cell; they come before the first entry, or again between two. */
    boolean isHeading(String words) {
        if (areGlued(words) && !drafts.isOpen()) {
            drafts.zone(ZoneLine.zone(words));
            return true;
        }
        if (!COLUMN.matcher(words).matches() && !headings.contains(words) || drafts.isOpen() && columns == 0) {
            return false;
        }
        if (rows == 0 && !drafts.isOpen()) {
            columns++;
            wordsLast = WORDS.matcher(words).matches();
        }
        numbered |= words.matches("(?i)no\\.?|#");
        drafts.zone(ZoneLine.zone(words));
        return true;
    }

    private static boolean areGlued(String words) {
        List<String> names = List.of(BORDER.split(words));
        return names.size() > 1 && names.stream().allMatch(PrintedColumns::isName);
    }

    /** Cells that hold 1, then a time: the numbers of the rows stand in a column without heading, and what comes before are headings. */
    void learn(List<Block> blocks) {
        List<String> cells = blocks.stream().map(block -> block instanceof Block.Para para
                ? Words.collapse(para.line().plain())
                : "").filter(words -> !words.isEmpty() && !ZoneLine.is(words)).toList();
        int one = cells.indexOf("1");
        if (one < 1 || one > 8 || one + 1 >= cells.size() || !COLUMN.matcher(cells.getFirst()).matches()) {
            return;
        }
        Stamp stamp = EntryDrafts.stampOf(cells.get(one + 1));
        numbered = stamp != null && stamp.end() >= cells.get(one + 1).length();
        headings = numbered ? Set.copyOf(cells.subList(0, one)) : Set.of();
    }

    boolean isNumber(String words) {
        if (numbered && words.equals(String.valueOf(rows + 1))) {
            rows++;
            drafts.close();
            return true;
        }
        return false;
    }
}
