package dev.hindsight.report.importing.text.label;

import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import dev.hindsight.report.importing.action.draft.Columns;
import dev.hindsight.report.importing.text.TextLine;
import dev.hindsight.report.importing.time.Stamp;
import dev.hindsight.report.importing.time.StampReader;
import dev.hindsight.report.importing.topic.Topic;

/** What the lines around a line are, which tells whether it is a label. */
final class Neighbours {

    /** A value in few words: the line is a fact though the one before stands apart. */
    private static final int SHORT = 50;
    /** No cell and no step of a list that lost its bullets. */
    private static final int LONG = 120;
    private static final Pattern ENDS = Pattern.compile("[.!?…。！？][\\])\"'”’*_]{0,3}(?: ?\\[\\d{1,3}\\])?$");
    private static final Set<Topic> HEAD = EnumSet.of(Topic.DATE, Topic.AUTHORS, Topic.STATUS, Topic.SEVERITY);
    /** The longest list of facts at the head of a page, and as far as one point is looked for above another. */
    private static final int MOST = 20;
    /** Where a single point may tell a fact: right below the title. */
    private static final int BELOW_TITLE = 1;
    private static final int MOST_COLUMNS = 8;
    private final List<TextLine> lines;
    private final boolean tight;
    private @Nullable BitSet timed;

    Neighbours(List<TextLine> lines, boolean tight) {
        this.lines = lines;
        this.tight = tight;
    }

    /** "Reviewed by: …" next to "Author: …", line under line. */
    boolean besideFact(int index) {
        return (lines.get(index).gap() == 0 || lines.get(index).text().length() < SHORT) && isFact(index - 1)
                || index + 1 < lines.size() && lines.get(index + 1).gap() == 0 && isFact(index + 1);
    }

    /**
     * Whether a bullet stands among others that are all labels and values, one of them a field of the head we know, or alone below the
     * title.
     */
    boolean inFactList(int index) {
        int from = index;
        while (isBullet(from - 1)) {
            from--;
        }
        boolean known = false;
        int at = from;
        for (; isBullet(at) && (at == from || !lines.get(at).ordered() && !isLabel(at)); at++) {
            Label label = lines.get(at).ordered() ? null : Label.fact(lines.get(at).text());
            if (label == null || at - from > MOST) {
                return false;
            }
            known |= HEAD.contains(label.topic());
        }
        return known && (at - from > 1 || from <= BELOW_TITLE);
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

    /** Whether a point stands further in than one not far above it in the same list. */
    boolean isNested(int index) {
        for (int i = index; i > index - MOST && isBullet(i) && isBullet(i - 1) && lines.get(i).gap() == 0; i--) {
            if (lines.get(i - 1).indent() < lines.get(index).indent() - 1) {
                return true;
            }
        }
        return false;
    }

    /** Whether the page has hardly any blank line. */
    boolean isTight() {
        return tight;
    }

    boolean isActions(int index) {
        Label label = index < 0 || index >= lines.size() ? null : Label.exact(lines.get(index).text());
        return label != null && label.topic() == Topic.ACTIONS;
    }

    /**
     * A line apart between the end of a sentence or list and the beginning of another, as only headings stand. In a dump without
     * blank lines every line is apart, and what follows must end as a sentence or be long; among times no time may follow.
     */
    boolean standsAlone(int index, @Nullable Topic current) {
        if (index == 0 || index + 1 >= lines.size()) {
            return false;
        }
        TextLine before = lines.get(index - 1);
        TextLine next = lines.get(index + 1);
        boolean apart = tight && current != Topic.ACTIONS
                || lines.get(index).gap() > 0 && (next.gap() > 0 || next.isBullet());
        if (!apart || StampReader.read(next.text(), 0) != null || inSentence(before, next)) {
            return false;
        }
        if (current == Topic.ACTIONS) {
            return before.isBullet()
                    && (next.isBullet() ? !GroupWords.are(lines.get(index).text()) : opensText(index));
        }
        boolean opened = next.isBullet() || opensText(index) || next.isRow() && current != Topic.TIMELINE;
        return current == Topic.TIMELINE
                ? opened && !isLabel(index - 1) && !timesFollow(index)
                : opened && (before.isBullet() || before.isRow() || before.text().length() > LONG
                        || ENDS.matcher(before.text()).find());
    }

    /** Words in the middle of a sentence that a dump without blank lines broke at them. */
    private boolean inSentence(TextLine before, TextLine next) {
        boolean goesOn = !next.isBullet() && next.text().codePoints().limit(1).anyMatch(Character::isLowerCase);
        return tight && goesOn && !ENDS.matcher(before.text()).find();
    }

    /** The last words of an entry that wrapped, right between two lines that open with times: "… keepers / told of the", "Incident". */
    boolean endsEntry(int index) {
        return index > 0 && index + 1 < lines.size() && lines.get(index).text().length() < SHORT
                && lines.get(index).gap() + lines.get(index + 1).gap() == 0
                && !lines.get(index).text().endsWith(":") && isEntry(lines.get(index + 1).text())
                && isEntry(lines.get(index - 1).text()) && !ENDS.matcher(lines.get(index - 1).text()).find();
    }

    private static boolean isEntry(String text) {
        Stamp stamp = StampReader.read(text, 0);
        return stamp != null && stamp.hasClock() && stamp.separated() && stamp.end() < text.length();
    }

    /** Whether a time opens any line before the next part that we know. */
    boolean timesFollow(int index) {
        timed = timed == null ? timed() : timed;
        return timed.get(index + 1);
    }

    /** The lines from which on a time opens one before the next part. */
    private BitSet timed() {
        var found = new BitSet(lines.size());
        for (int i = lines.size() - 1; i >= 0; i--) {
            found.set(i, StampReader.read(lines.get(i).text(), 0) != null || !isPart(i) && found.get(i + 1));
        }
        return found;
    }

    private boolean isPart(int index) {
        Label label = lines.get(index).isBullet() ? null : Label.exact(lines.get(index).text());
        return label != null && (label.topic().section() != null || label.topic().isBody());
    }

    /** Whether a text of some length or a sentence follows a line. */
    boolean opensText(int index) {
        String next = index + 1 < lines.size() ? lines.get(index + 1).text() : "";
        return next.length() > (tight ? LONG : SHORT) || ENDS.matcher(next).find();
    }

    /** Whether a line ends as a sentence does. */
    boolean ends(int index) {
        return ENDS.matcher(lines.get(index).text()).find();
    }

    boolean besideColumn(int index) {
        return column(index - 1) || column(index + 1);
    }

    /** Whether headings of columns begin here as a table of actions has them: the name of the part again, or several with an owner. */
    boolean columnsOfActions(int index) {
        boolean named = false;
        for (int at = index; column(at) && at < index + MOST_COLUMNS; at++) {
            named |= Columns.kind(lines.get(at).text()) == Columns.Kind.OWNER;
        }
        return isActions(index) || named;
    }

    boolean column(int index) {
        return index >= 0 && index < lines.size() && OtherWords.isColumn(lines.get(index).text());
    }
}
