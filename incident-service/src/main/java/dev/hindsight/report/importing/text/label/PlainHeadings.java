package dev.hindsight.report.importing.text.label;

import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import dev.hindsight.report.importing.text.TextLine;
import dev.hindsight.report.importing.time.StampReader;
import dev.hindsight.report.importing.topic.Topic;

/**
 * Where most names we know stand as plain words between blank lines, or with one above them and their text right below, the few others
 * that stand so head a part as well.
 */
final class PlainHeadings {

    private static final int FEWEST = 4;
    /** So many times as many names we know as others there have to be. */
    private static final int MORE = 3;
    private static final int MOST_WORDS = 6;
    private static final int LONG = 120;
    private static final Pattern PLAIN = Pattern.compile("\\p{Lu}[\\p{L}’' -]{3,50}\\p{L}");
    private static final Pattern NAME = Pattern.compile("(?:\\p{Lu}[\\p{L}'’-]+\\s?){2,3}");

    private final List<TextLine> lines;
    private final Neighbours around;
    private final BitSet others = new BitSet();
    /** Whether the text of most parts stands right below their names. */
    private final boolean attached;

    PlainHeadings(List<TextLine> lines, Neighbours around) {
        this.lines = lines;
        this.around = around;
        this.attached = areAttached(lines);
        int known = 0;
        Topic part = null;
        boolean divided = false;
        for (int i = 0; !around.isTight() && i + 1 < lines.size(); i++) {
            Label label = label(i);
            if (label != null) {
                part = label.topic();
                divided = isPart(part) && looksLikeOne(i + 1);
                known += isPart(part) && isApart(i) ? 1 : 0;
            } else if (known == 0 && isField(lines.get(i).text())) {
                part = Topic.FACT;
            } else if (part != null && part != Topic.ACTIONS && part != Topic.TIMELINE && !divided && looksLikeOne(i)
                    && endsBefore(i, part) && !OtherWords.isHeading(lines.get(i).text())) {
                others.set(i);
            }
        }
        if (known < FEWEST || others.cardinality() * MORE > known) {
            others.clear();
        }
    }

    /** Whether such words stand there, in no list of actions or times. */
    boolean has(int index, @Nullable Topic current) {
        return others.get(index) && current != Topic.ACTIONS && current != Topic.TIMELINE;
    }

    private @Nullable Label label(int index) {
        TextLine line = lines.get(index);
        Label exact = line.isBullet() || line.isRow() ? null : Label.exact(line.text());
        return exact == null && index > 0 && looksLikeOne(index) && endsBefore(index, Topic.TITLE)
                ? Label.heading(line.text())
                : exact;
    }

    private static boolean isField(String text) {
        Label valued = Label.withValue(text);
        Label fact = valued == null ? Label.glued(text, false) : valued;
        return fact != null && fact.topic().isField();
    }

    private static boolean isPart(Topic topic) {
        return topic.section() != null || topic.isBody();
    }

    private boolean isApart(int index) {
        TextLine next = lines.get(index + 1);
        return lines.get(index).gap() > 0 && (attached || next.gap() > 0 || next.isBullet());
    }

    private static boolean areAttached(List<TextLine> lines) {
        int attached = 0;
        int named = 0;
        for (int i = 0; i + 1 < lines.size(); i++) {
            Label label = lines.get(i).isBullet() || lines.get(i).gap() == 0 ? null : Label.exact(lines.get(i).text());
            boolean part = label != null && isPart(label.topic());
            named += part ? 1 : 0;
            attached += part && lines.get(i + 1).gap() == 0 ? 1 : 0;
        }
        return attached * 10 > named * 8;
    }

    private boolean looksLikeOne(int index) {
        if (index + 1 >= lines.size()) {
            return false;
        }
        TextLine line = lines.get(index);
        TextLine next = lines.get(index + 1);
        return !line.isBullet() && !line.isRow() && !line.cell() && line.indent() < 2 && isApart(index)
                && PLAIN.matcher(line.text()).matches() && line.text().split(" ").length <= MOST_WORDS
                && StampReader.read(line.text(), 0) == null && (next.isBullet() || around.opensText(index));
    }

    /** Whether what stands above is over: a list, a sentence, or the value of a field, which may be followed by no name of a person. */
    private boolean endsBefore(int index, Topic part) {
        TextLine before = lines.get(index - 1);
        if (attached && lines.get(index + 1).gap() == 0 && !part.isField()) {
            return true;
        }
        boolean value = part.isField() && !around.isLabel(index - 1) && !NAME.matcher(lines.get(index).text()).matches()
                && lines.get(index).text().indexOf(' ') > 0;
        return value || before.isBullet() || before.isRow() || before.text().length() > LONG || around.ends(index - 1);
    }
}
