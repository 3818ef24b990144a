package dev.hindsight.report.importing.action.cell;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import dev.hindsight.report.importing.action.draft.ActionWords;
import dev.hindsight.report.importing.action.draft.Columns;
import dev.hindsight.report.importing.page.Block;
import dev.hindsight.report.importing.page.Line;
import dev.hindsight.report.importing.page.Words;
import dev.hindsight.report.importing.people.Names;

/**
 * Rows whose cells were printed with nothing but a blank between: "Renew the wick prevent ida DONE" below "Action Item Type Owner
 * Status". The type parts what is to be done from who does it.
 */
final class FlatRows {

    /** "ida", "ida,bo", "@ida", "Ida Beispiel". */
    private static final Pattern WHO = Pattern
            .compile("(?:@?\\p{Ll}[\\w.-]{1,30}(?:, ?@?[\\w.-]{2,30}){0,8}|@[\\w.-]{2,30}|\\p{Lu}[\\p{L}'’.-]{1,30})(?= |$)");
    private static final Pattern SURNAME = Pattern.compile(" (\\p{Lu}[\\p{L}'’-]{0,30}\\p{Ll})(?= |$)");
    private static final Pattern UNTYPED = Pattern
            .compile("(.{8,}?) (\\p{Lu}[\\p{L}'’-]{1,30}) ((?:(?i:in|to|not|on) )?\\p{L}{2,12})");
    private static final int FEWEST_SIGNS = 8;

    private FlatRows() {}

    /** The table, none where the first line names no such columns or one of the rows is none. */
    static Block.@Nullable Table of(List<Line> lines) {
        List<String> head = lines.size() < 2 ? List.of() : Columns.names(Words.collapse(lines.getFirst().plain()));
        boolean flat = head.size() > 2 && Columns.kind(head.get(0)) == Columns.Kind.TEXT
                && Columns.kind(head.get(1)) == Columns.Kind.TYPE && Columns.kind(head.get(2)) == Columns.Kind.OWNER;
        if (!flat) {
            return null;
        }
        var rows = new ArrayList<Block.Row>();
        rows.add(row(head, true));
        for (Line line : lines.subList(1, lines.size())) {
            String words = Words.collapse(line.plain());
            List<String> cells = cells(words, head.size());
            cells = cells.isEmpty() && Columns.kind(head.getLast()) == Columns.Kind.STATE ? untyped(words, head.size()) : cells;
            if (!words.isEmpty() && cells.isEmpty()) {
                return null;
            }
            if (!words.isEmpty()) {
                rows.add(row(cells, false));
            }
        }
        return rows.size() < 2 ? null : new Block.Table(rows);
    }

    private static List<String> cells(String words, int width) {
        for (int end = words.length(), blank = words.lastIndexOf(' '); blank > FEWEST_SIGNS; end = blank, blank = words
                .lastIndexOf(' ', blank - 1)) {
            if (ActionWords.isType(words.substring(blank + 1, end))) {
                String rest = words.substring(end).strip();
                String who = who(rest);
                return cells(words.substring(0, blank), words.substring(blank + 1, end), who,
                        rest.substring(who.length()).strip(), width);
            }
        }
        return List.of();
    }

    /** "Renew the wick and the glass Bo Done": the state at the end shows that the name before it is a cell. */
    private static List<String> untyped(String words, int width) {
        Matcher row = UNTYPED.matcher(words);
        if (!row.matches() || !CellWords.isState(row.group(3)) || Names.isNobody(row.group(2))) {
            return List.of();
        }
        return cells(row.group(1), "", row.group(2), row.group(3), width);
    }

    /** What stands behind the owner is of the last column. */
    private static List<String> cells(String what, String type, String who, String rest, int width) {
        var cells = new ArrayList<>(List.of(what, type, who));
        while (cells.size() < width - 1) {
            cells.add("");
        }
        cells.add(rest);
        return cells;
    }

    private static String who(String rest) {
        Matcher who = WHO.matcher(rest);
        if (!who.lookingAt() || Names.isNobody(who.group()) || CellWords.isState(who.group())) {
            return "";
        }
        int end = who.end();
        Matcher surname = SURNAME.matcher(rest);
        while (Character.isUpperCase(rest.charAt(0)) && surname.region(end, rest.length()).lookingAt()
                && !CellWords.isState(surname.group(1))) {
            end = surname.end();
        }
        return rest.substring(0, end);
    }

    private static Block.Row row(List<String> cells, boolean header) {
        return new Block.Row(cells.stream().map(Block.Cell::of).toList(), header);
    }
}
