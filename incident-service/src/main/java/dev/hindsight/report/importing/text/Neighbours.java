package dev.hindsight.report.importing.text;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import dev.hindsight.report.importing.outline.Topic;
import dev.hindsight.report.importing.time.StampReader;

/** What the lines around a line are, which tells whether it is a label. */
final class Neighbours {

    /** A value in few words: the line is a fact though the one before stands apart. */
    private static final int SHORT = 50;
    private static final Pattern ENDS = Pattern.compile("[.!?…][\\])\"'”’*_]{0,3}(?: ?\\[\\d{1,3}\\])?$");
    private static final Set<Topic> HEAD = EnumSet.of(Topic.DATE, Topic.AUTHORS, Topic.STATUS, Topic.SEVERITY);
    /** The longest list of facts at the head of a page. */
    private static final int MOST = 20;
    private final List<TextLine> lines;

    Neighbours(List<TextLine> lines) {
        this.lines = lines;
    }

    /** "Reviewed by: …" next to "Author: …", line under line. */
    boolean besideFact(int index) {
        return (lines.get(index).gap() == 0 || lines.get(index).text().length() < SHORT) && isFact(index - 1)
                || index + 1 < lines.size() && lines.get(index + 1).gap() == 0 && isFact(index + 1);
    }

    /** Whether a bullet stands among others that are all labels and values, one of them a field of the head we know. */
    boolean inFactList(int index) {
        int from = index;
        while (isBullet(from - 1)) {
            from--;
        }
        boolean known = false;
        int at = from;
        for (; isBullet(at); at++) {
            Label label = lines.get(at).ordered() ? null : Label.fact(lines.get(at).text());
            if (label == null || at - from > MOST) {
                return false;
            }
            known |= HEAD.contains(label.topic());
        }
        return known && at - from > 1;
    }

    private boolean isFact(int index) {
        Label label = index < 0 ? null : Label.withValue(lines.get(index).text());
        return label != null && label.topic().isField() && !label.rest().isEmpty();
    }

    /** A label alone on its line, whose value stands below. */
    boolean isLabel(int index) {
        return index < 0 || Label.exact(lines.get(index).text()) != null;
    }

    boolean isBullet(int index) {
        return index >= 0 && index < lines.size() && lines.get(index).isBullet();
    }

    boolean isActions(int index) {
        Label label = index < 0 || index >= lines.size() ? null : Label.exact(lines.get(index).text());
        return label != null && label.topic() == Topic.ACTIONS;
    }

    /** A line apart between the end of a sentence or list and the beginning of another, as only headings stand; below a list no list goes on. In a dump without blank lines nothing stands apart. */
    boolean standsAlone(int index, boolean list) {
        if (index == 0 || index + 1 >= lines.size()) {
            return false;
        }
        TextLine before = lines.get(index - 1);
        TextLine next = lines.get(index + 1);
        boolean apart = lines.get(index).gap() > 0 && (next.gap() > 0 || next.isBullet());
        boolean closed = before.isBullet() || !list && ENDS.matcher(before.text()).find();
        boolean opened = next.isBullet() ? !list : opensText(index);
        return apart && closed && opened && StampReader.read(next.text(), 0) == null;
    }

    /** Whether a text of some length or a sentence follows a line. */
    boolean opensText(int index) {
        String next = index + 1 < lines.size() ? lines.get(index + 1).text() : "";
        return next.length() > SHORT || ENDS.matcher(next).find();
    }

    /** Whether nothing but bullets stands between a line and the label above it: then there are no cells. */
    boolean onlyBullets(int index) {
        int before = index - 1;
        while (before >= 0 && (isBullet(before) || lines.get(before).indent() > 1)) {
            before--;
        }
        return before >= 0 && before < index - 1 && isLabel(before) && !isActions(before - 1);
    }

    boolean opensBody(int index) {
        Label label = Label.exact(lines.get(index).text());
        return label != null && label.topic().isBody() && !column(index);
    }

    boolean besideColumn(int index) {
        return column(index - 1) || column(index + 1);
    }

    boolean column(int index) {
        return index >= 0 && index < lines.size() && OtherWords.isColumn(lines.get(index).text());
    }
}
