package dev.hindsight.report.importing.text;

import java.util.List;

import dev.hindsight.report.importing.outline.Topic;

/** What the lines around a line are, which tells whether it is a label. */
final class Neighbours {

    /** A value in few words: the line is a fact though the one before stands apart. */
    private static final int SHORT = 50;
    private final List<TextLine> lines;

    Neighbours(List<TextLine> lines) {
        this.lines = lines;
    }

    /** "Reviewed by: …" next to "Author: …", line under line. */
    boolean besideFact(int index) {
        return (lines.get(index).gap() == 0 || lines.get(index).text().length() < SHORT) && isFact(index - 1)
                || index + 1 < lines.size() && lines.get(index + 1).gap() == 0 && isFact(index + 1);
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
        return index < lines.size() && lines.get(index).isBullet();
    }

    boolean isActions(int index) {
        Label label = index >= lines.size() ? null : Label.exact(lines.get(index).text());
        return label != null && label.topic() == Topic.ACTIONS;
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
