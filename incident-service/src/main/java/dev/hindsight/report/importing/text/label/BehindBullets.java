package dev.hindsight.report.importing.text.label;

import java.util.List;

import dev.hindsight.report.importing.action.cell.CellWords;
import dev.hindsight.report.importing.text.TextLine;
import dev.hindsight.report.importing.topic.Topic;

/** What stands above a line among the actions: nothing but bullets, or groups of them with a line above each. */
final class BehindBullets {

    /** So many lines a list of actions has at most. */
    private static final int FAR = 300;
    /** Longer than a heading. */
    private static final int LONG = 50;

    private final List<TextLine> lines;
    private final Neighbours around;

    BehindBullets(List<TextLine> lines, Neighbours around) {
        this.lines = lines;
        this.around = around;
    }

    /** Whether nothing but bullets, and sentences above them, stands between a line and the label above it: then there are no cells. */
    boolean onlyBullets(int index) {
        int before = index - 1;
        while (before >= Math.max(0, index - FAR) && (around.isBullet(before) || lines.get(before).indent() > 1)) {
            before--;
        }
        boolean listed = before < index - 1;
        while (listed && before >= 0 && !isLabel(before)
                && (lines.get(before).text().length() > LONG || around.ends(before))) {
            before--;
        }
        return listed && before >= 0 && isLabel(before) && !around.isActions(before - 1);
    }

    private boolean isLabel(int index) {
        Label heading = around.isLabel(index) ? null : Label.heading(lines.get(index).text());
        return heading == null
                ? around.isLabel(index) && !isState(index)
                : heading.topic() == Topic.ACTIONS && !lines.get(index).isBullet() && !around.ends(index);
    }

    /** "To do" in a row below two headings of columns: how the action stands. */
    private boolean isState(int index) {
        int above = CellWords.isState(lines.get(index).text()) ? index - 1 : 0;
        while (above > Math.max(0, index - FAR) && !(around.column(above) && around.column(above - 1))) {
            if (around.isLabel(above) && !CellWords.isState(lines.get(above).text())) {
                return false;
            }
            above--;
        }
        return above > Math.max(0, index - FAR);
    }

    /** Whether right below a line behind groups of bullets stands another heading, so that it is that of a part and not of a group. */
    boolean headsAnother(int index) {
        if (index + 2 >= lines.size() || lines.get(index).gap() == 0 || !grouped(index)) {
            return false;
        }
        TextLine next = lines.get(index + 1);
        return next.gap() > 1 && !next.isBullet() && !next.isRow() && next.text().length() < LONG
                && !around.ends(index + 1) && !around.isLabel(index + 1) && lines.get(index + 2).gap() > 0;
    }

    /** Whether nothing but bullets and single lines above them stands between a line and the label of the actions. */
    private boolean grouped(int index) {
        int head = index;
        do {
            int last = head - 1;
            head = last;
            while (head >= Math.max(0, index - FAR) && (around.isBullet(head) || lines.get(head).indent() > 1)) {
                head--;
            }
            if (head < 0 || head == last) {
                return head < index - 1 && around.isActions(head);
            }
        } while (!around.isActions(head));
        return true;
    }
}
