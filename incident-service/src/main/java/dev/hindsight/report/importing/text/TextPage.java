package dev.hindsight.report.importing.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import dev.hindsight.report.importing.Format;
import dev.hindsight.report.importing.action.draft.LabelBelow;
import dev.hindsight.report.importing.page.Block;
import dev.hindsight.report.importing.page.Page;
import dev.hindsight.report.importing.text.label.Label;
import dev.hindsight.report.importing.text.label.LabelReader;
import dev.hindsight.report.importing.text.label.OtherWords;
import dev.hindsight.report.importing.text.label.StampedLines;
import dev.hindsight.report.importing.text.mending.Mended;
import dev.hindsight.report.importing.text.mending.PageLines;
import dev.hindsight.report.importing.topic.Topic;

/** Reads a text dump: labels become headings again, bullets and rows what they were, and furniture is set aside. */
public final class TextPage {

    private final TextFacts facts;
    private final TicketPanel panel;
    /** What the site prints above the title. */
    private final List<TextLine> above;
    private final List<TextLine> lines;
    private final LabelReader labels;
    private final TextTable table;
    private final TextRows rows;
    private final PrintedTable printed;
    private final TextBlocks out;
    private final GroupedActions grouped;
    private final BulletGroups bullets;
    private final LineSpacing spacing;
    private final LostTimeline times;
    private final BitSet stamped;
    private final BitSet printedByMachine;
    private final int farewell;
    private final boolean whole;
    private final List<String> tail = new ArrayList<>();
    private Set<Integer> groups = Set.of();

    private TextPage(PageLines printedOn) {
        tail.addAll(printedOn.lines());
        facts = new TextFacts(TextLine.of(Mended.of(printedOn.rest())));
        List<TextLine> all = WrappedQuestions.joined(HeadLines.parted(ListedHeadings.freed(facts.content)));
        int title = Math.max(SideNavigation.end(all), SiteHead.end(all));
        panel = TicketPanel.in(all);
        above = all.subList(0, title);
        above.forEach(line -> tail.add(line.text()));
        all.subList(panel.start(), all.size()).forEach(line -> tail.add(line.text()));
        lines = all.subList(title, Math.max(title, panel.start()));
        labels = new LabelReader(lines);
        table = new TextTable(lines, labels);
        printed = new PrintedTable(lines);
        spacing = new LineSpacing(lines);
        farewell = LetterEnd.in(lines);
        whole = WholeLines.are(lines);
        out = new TextBlocks(spacing.compact(), whole, !printedOn.lines().isEmpty());
        rows = new TextRows(lines, labels, table, out);
        grouped = new GroupedActions(lines);
        bullets = new BulletGroups(lines);
        times = new LostTimeline(lines);
        stamped = StampedLines.in(lines);
        printedByMachine = MachineOutput.in(lines);
    }

    public static Page read(String text) {
        return new TextPage(ExportedPage.within(PageLines.in(text))).page();
    }

    private Page page() {
        Set<Integer> contents = Contents.of(lines);
        Set<String> announced = Contents.unknown(lines, contents);
        int start = new Beginning(lines, table, times, printed, stamped).of(contents);
        var title = TextTitle.of(lines.subList(0, start), tail);
        tail.addAll(title.path());
        title.rest().forEach(line -> out.line(line, null));
        out.add(TicketKey.asField(Stream.concat(above.stream(), lines.subList(0, start).stream()).toList()));
        boolean inTail = false;
        for (int i = start; i < lines.size(); i++) {
            TextLine line = lines.get(i);
            if (contents.contains(i)) {
                tail.add(line.text());
                continue;
            }
            if (times.beginsAt(i)) {
                labels.enter(Topic.TIMELINE);
                out.heading("Timeline", "");
                out.line(line, Topic.TIMELINE);
                facts.findings.add(times.finding());
                continue;
            }
            if (times.endsAt(i) && labels.current() == Topic.TIMELINE || i == farewell) {
                labels.leave(line);
                out.add(List.of(Block.Heading.nowhere()));
            }
            if (printedByMachine.get(i) && labels.current() == Topic.TIMELINE) {
                out.add(List.of(MachineOutput.quoted(line)));
                continue;
            }
            if (stamped.get(i)) {
                other(i, line.text(), "");
                continue;
            }
            var cells = printed.at(i);
            if (!cells.isEmpty()) {
                out.add(List.of(new Block.Table(cells.rows())));
                i = cells.end();
                continue;
            }
            int behind = flatEnd(i);
            if (behind > i) {
                out.add(FlatTable.blocks(lines.subList(i, behind)));
                i = behind - 1;
                continue;
            }
            Label label = line.isRow() ? null : labels.at(i);
            if (label == null && line.gap() > 0 && !line.isBullet() && announced.contains(line.text())) {
                other(i, line.text(), "");
                continue;
            }
            if (label == null && Furniture.opensTail(lines, i, labels.current())) {
                inTail = true;
            }
            inTail &= label == null || line.text().matches("\\d+ Comments?|Comments? \\(\\d+\\)");
            if (inTail) {
                tail.add(line.text());
            } else if (label != null) {
                if (label.topic() == Topic.FACT) {
                    out.fact(label.words(), label.rest());
                } else if (labels.part().isAgain()) {
                    out.inside(label.words());
                } else {
                    out.heading(label.words(), label.rest());
                }
                bullets.enter(i + 1);
                groups = label.topic() == Topic.ACTIONS ? grouped.from(i + 1) : Set.of();
                out.tight(label.topic() == Topic.ACTIONS && spacing.tight(i + 1, grouped.unwrapped()));
            } else {
                i = content(i);
            }
        }
        return new Page(Format.TEXT, whole, title.title(), out.blocks(), facts.facts(tail), panel.fields(), facts.findings);
    }

    private int flatEnd(int index) {
        boolean list = labels.current() == Topic.ACTIONS || labels.current() == Topic.TIMELINE;
        return list ? index : FlatTable.end(lines, index);
    }

    private int content(int index) {
        TextLine line = lines.get(index);
        if (line.isRow()) {
            return rows.take(index);
        }
        if (labels.opensOther(index)) {
            if (labels.divides(index)) {
                out.inside(line.text());
                return index;
            }
            return other(index, labels.name(index), "");
        }
        Label other = line.isBullet() ? null : OtherWords.withValue(line.text());
        if (other != null && labels.current() != null) {
            return other(index, other.words(), other.rest());
        }
        if (labels.current() == Topic.ACTIONS && bullets.are(index)) {
            out.above(line.text(), bullets.mayBePerson(index));
            return index;
        }
        boolean action = labels.current() == Topic.ACTIONS && (!groups.isEmpty() || out.goesOnUnsigned(line));
        if (labels.current() == Topic.ACTIONS && TablesOfActions.isGroup(lines, index)) {
            out.inside(line.text());
            return index;
        }
        if (action && groups.contains(index)) {
            out.above(line.text(), grouped.mayBePerson(index));
            return index;
        }
        if (action && !line.isBullet() && LabelBelow.of(line.text()) == null) {
            out.point(line);
        } else {
            out.line(line, labels.current());
        }
        return index;
    }

    /** A part without a name of ours begins. */
    private int other(int index, String name, String rest) {
        labels.leave(lines.get(index));
        out.heading(name, rest);
        return index;
    }
}
