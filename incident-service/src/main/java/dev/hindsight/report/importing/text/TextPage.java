package dev.hindsight.report.importing.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import dev.hindsight.report.importing.Format;
import dev.hindsight.report.importing.outline.Topic;
import dev.hindsight.report.importing.page.Block;
import dev.hindsight.report.importing.page.Page;

/** Reads a text dump: labels become headings again, bullets and rows what they were, and furniture is set aside. */
public final class TextPage {

    private static final Pattern CELL_REST = Pattern
            .compile("(?i)done|complete[d]?|closed|resolved|in progress|to ?do|wip|open|backlog|"
                    + "[A-Z][A-Z0-9]{1,9}-\\d{1,6}.{0,40}|https?://\\S+|- getting issue details.*|status");
    private final TextFacts facts;
    private final List<TextLine> lines;
    private final LabelReader labels;
    private final TextBlocks out;
    private final List<String> tail = new ArrayList<>();

    private TextPage(String text) {
        facts = new TextFacts(TextLine.of(Soup.joined(text)));
        lines = facts.content;
        labels = new LabelReader(lines);
        out = new TextBlocks(compact());
    }

    public static Page read(String text) {
        return new TextPage(text).page();
    }

    private Page page() {
        Set<Integer> contents = Contents.of(lines);
        int start = firstLabel(contents);
        var title = TextTitle.of(lines.subList(0, start));
        tail.addAll(title.path());
        title.rest().forEach(line -> out.line(line, null));
        boolean inTail = false;
        for (int i = start; i < lines.size(); i++) {
            TextLine line = lines.get(i);
            if (contents.contains(i)) {
                tail.add(line.text());
                continue;
            }
            Label label = line.isRow() ? null : labels.at(i);
            if (label == null && opensTail(i)) {
                inTail = true;
            }
            inTail &= label == null || line.text().matches("\\d+ Comments?|Comments? \\(\\d+\\)");
            if (inTail) {
                tail.add(line.text());
            } else if (label != null) {
                if (label.topic() == Topic.FACT) {
                    out.fact(label.words(), label.rest());
                } else {
                    out.heading(label.words(), label.rest());
                }
                out.tight(label.topic() == Topic.ACTIONS && tight(i + 1));
            } else {
                i = content(i);
            }
        }
        return new Page(Format.TEXT, title.title(), out.blocks(), facts.facts(tail), Map.of(), facts.findings);
    }

    private boolean opensTail(int index) {
        TextLine line = lines.get(index);
        boolean column = labels.current() == Topic.ACTIONS || labels.current() == Topic.TIMELINE;
        return !line.isBullet() && Furniture.opensTail(line.text()) && !(column && line.text().equalsIgnoreCase("comments"));
    }

    private int content(int index) {
        TextLine line = lines.get(index);
        if (line.isRow()) {
            return rows(index);
        }
        if (labels.opensOther(index)) {
            labels.leave(line);
            out.heading(line.text(), "");
            return index;
        }
        out.line(line, labels.current());
        return index;
    }

    /** A field of the head as a row, or rows of a table up to the next line that is none. */
    private int rows(int index) {
        Label label = rowLabel(index);
        if (label != null) {
            int end = fieldEnd(index);
            out.heading(label.words(),
                    String.join("\n", RowReader.cells(text(index, end)).subList(1, cellCount(index, end))).strip());
            if (label.topic() == Topic.TIMELINE || labels.current() == Topic.TIMELINE) {
                labels.enter(label.topic());
            }
            return end;
        }
        List<String> first = RowReader.cells(lines.get(index).text());
        if (labels.current() != Topic.ACTIONS && headsActions(first)) {
            labels.enter(Topic.ACTIONS);
            out.heading(first.getFirst(), "");
        }
        var rows = new ArrayList<Block.Row>();
        int width = width(index);
        boolean framed = lines.get(index).text().startsWith("|") && framedRule(index);
        int i = index;
        while (i < lines.size() && (lines.get(i).isRow() || RowReader.isRule(lines.get(i).text()) || isTornRow(i))
                && rowLabel(i) == null) {
            int end = rowEnd(i, width);
            List<String> cells = RowReader.cells(text(i, end), framed || RowReader.pipes(text(i, end)) > width);
            end = width == 0 ? overflow(end, cells) : end;
            if (!RowReader.isRule(lines.get(i).text()) && cells.stream().anyMatch(cell -> !cell.isEmpty())) {
                rows.add(RowReader.row(cells));
            }
            i = end + 1;
        }
        if (!rows.isEmpty()) {
            out.table(rows);
        }
        return Math.max(i - 1, index);
    }

    /** How many borders a row has: as many as the row of headings, which may be torn itself above its rule. */
    private int width(int index) {
        int pipes = RowReader.pipes(lines.get(index).text());
        int rule = rule(index);
        int head = rule < 0 ? 0 : RowReader.pipes(text(index, rule - 1));
        return rule > index + 1 && head == RowReader.pipes(lines.get(rule).text()) ? head : pipes;
    }

    private int rule(int index) {
        for (int i = index + 1; i < Math.min(lines.size(), index + 4); i++) {
            if (RowReader.isRule(lines.get(i).text())) {
                return i;
            }
        }
        return -1;
    }

    /** Where the rule opens without a border, so does each row; what opens with one then has an empty first cell. */
    private boolean framedRule(int index) {
        int rule = rule(index);
        return rule < 0 || lines.get(rule).text().startsWith("|")
                || RowReader.pipes(lines.get(rule).text()) != RowReader.pipes(lines.get(index).text());
    }

    /** A row whose first cell stands on a line of its own, its borders and the other cells below. */
    private boolean isTornRow(int index) {
        boolean list = labels.current() == Topic.ACTIONS || labels.current() == Topic.TIMELINE;
        return list && index + 1 < lines.size() && !lines.get(index).isBullet() && lines.get(index).gap() == 0
                && lines.get(index + 1).gap() == 0 && lines.get(index + 1).text().startsWith("|")
                && Label.exact(lines.get(index).text()) == null;
    }

    /** The headings of a table of actions below the fields, without a heading of its own: "Action Items", "Owner". */
    private static boolean headsActions(List<String> cells) {
        Label label = cells.size() < 2 ? null : Label.exact(cells.getFirst());
        return label != null && label.topic() == Topic.ACTIONS
                && cells.stream().skip(1).anyMatch(cell -> cell.matches("(?i)owners?|assignee|who"));
    }

    /** A cell of a row with tabs may hold several lines; a ticket or state alone on the next line is its rest. */
    private int overflow(int row, List<String> cells) {
        int end = row;
        while (labels.current() == Topic.ACTIONS && end + 1 < lines.size() && end - row < 6) {
            TextLine next = lines.get(end + 1);
            boolean rest = next.gap() == 0 && !next.isRow() && !next.isBullet() && next.text().length() < 60
                    && CELL_REST.matcher(next.text()).matches();
            if (!rest) {
                return end;
            }
            cells.set(cells.size() - 1, cells.getLast() + "\n" + next.text());
            end++;
        }
        return end;
    }

    private int cellCount(int index, int end) {
        return RowReader.cells(text(index, end)).size();
    }

    private @Nullable Label rowLabel(int index) {
        if (labels.current() == Topic.ACTIONS || labels.current() == Topic.TIMELINE) {
            String first = RowReader.cells(lines.get(index).text()).getFirst();
            Label label = Label.exact(first);
            if (label == null || label.topic().isField() || label.topic() == labels.current()) {
                return null;
            }
            boolean column = label.topic() == Topic.SUMMARY || label.topic() == Topic.ACTIONS;
            return !column && RowReader.cells(lines.get(index).text()).size() == 2 ? label : null;
        }
        List<String> cells = RowReader.cells(lines.get(index).text());
        Label label = cells.isEmpty() ? null : Label.exact(cells.getFirst());
        boolean header = cells.size() > 2 && cells.stream().skip(1).anyMatch(cell -> Label.exact(cell) != null);
        return header ? null : label;
    }

    private int fieldEnd(int index) {
        if (RowReader.pipes(lines.get(index).text()) != 1 || lines.get(index).text().indexOf('\t') >= 0) {
            return index;
        }
        for (int i = index + 1; i < Math.min(lines.size(), index + 40); i++) {
            String text = lines.get(i).text();
            if (Label.exact(text) != null || text.contains(" | ")) {
                return lines.get(index).text().endsWith("|") ? i - 1 : index;
            }
            if (text.endsWith("|")) {
                return i;
            }
        }
        return index;
    }

    private int rowEnd(int index, int width) {
        int pipes = RowReader.pipes(lines.get(index).text());
        int end = index;
        while ((pipes > 0 || isTornRow(index)) && pipes < width && end + 1 < lines.size() && end - index < 20
                && Label.exact(lines.get(end + 1).text()) == null && !Furniture.opensTail(lines.get(end + 1).text())) {
            int next = RowReader.pipes(lines.get(end + 1).text());
            if (pipes + next > width) {
                return end;
            }
            pipes += next;
            end++;
        }
        return end;
    }

    private String text(int from, int to) {
        var text = new StringBuilder(lines.get(from).text());
        for (int i = from + 1; i <= to; i++) {
            text.append('\n').append(lines.get(i).text());
        }
        return text.toString();
    }

    private int firstLabel(Set<Integer> contents) {
        var probe = new LabelReader(lines);
        for (int i = 0; i < lines.size(); i++) {
            boolean row = lines.get(i).isRow() && rowLabel(i) != null;
            if (contents.contains(i) || row || !lines.get(i).isRow() && probe.at(i) != null) {
                return i;
            }
        }
        return Math.min(lines.size(), 1);
    }

    /** Whether the lines of a part follow each other without a gap, so that each is a cell or a sentence of its own. */
    private boolean tight(int from) {
        int i = from;
        int tight = 0;
        while (i < lines.size() && i - from < 200 && !(lines.get(i).gap() > 0 && endsPart(lines.get(i)))) {
            tight += lines.get(i).gap() == 0 ? 1 : 0;
            i++;
        }
        return i - from > 2 && tight * 10 >= (i - from) * 6;
    }

    private static boolean endsPart(TextLine line) {
        Label label = Label.exact(line.text());
        return label != null && label.topic().isBody() && label.topic() != Topic.ACTIONS;
    }

    private boolean compact() {
        long gaps = lines.stream().filter(line -> line.gap() > 0).count();
        return lines.size() > 6 && gaps * 5 < lines.size();
    }
}
